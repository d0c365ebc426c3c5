import type { LinePrompt, Reply } from '../../host/host.ts';
import type { LineQuestion, Value } from '../questions/question.ts';
import { shorten } from '../shorten.ts';
import { type AskedBack, inWordsOf } from './asked-back.ts';
import type { Asking, Step } from './asking.ts';
import { capitalized } from './capitalized.ts';
import { checkValue, type Understood } from './check-value.ts';
import { keysOf } from './keys.ts';
import { namesNothing } from './names-nothing.ts';
import { openEditor } from './open-editor.ts';

/** Asks for a line, or for several, until it is as the question wants it. */
export async function askLineQuestion(question: LineQuestion, asking: Asking, back?: AskedBack): Promise<Step> {
  const { deps, words } = asking;
  const { id, read, write } = question;
  await asking.begin(id);
  const answer = spelling(id, read(asking.answers(), words) ?? '', asking);
  await tellWhatIsWrong(question, answer, asking);
  let understood: Understood | undefined;
  // What stands there already, or is typed a second time, is meant.
  let doubted = answer;
  const prompt: LinePrompt = {
    ...inWordsOf(texts(question, asking), back, question, deps.say),
    initial: asking.state().typed[id] ?? answer,
    onTyping: (text) => deps.draft.typing(id, text),
    check: async (text) => {
      const isDoubted = question.check === 'doubted' && text.trim() !== '' && text !== doubted && namesNothing(text.trim());
      if (isDoubted) {
        doubted = text;
        return { ok: false, problem: deps.say('check.name', { text: shorten(text.trim()) }) };
      }
      understood = await checkValue(question, text, asking);
      return understood.verdict;
    },
  };
  const reply = await askFor(question.prompt, prompt, asking);
  if (reply.kind === 'back') {
    await asking.leave(id, reply.typed, answer);
    return 'back';
  }
  const { value, suggestion } = understood ?? (await checkValue(question, reply.value, asking));
  const taken = suggestion === undefined ? value : await askSuggestion(suggestion, value, asking);
  if (taken === undefined) return askLineQuestion(question, asking, back);
  asking.spelled.set(id, { typed: taken === value ? reply.value : taken.text, value: taken });
  await asking.keep(write(asking.answers(), taken, words), id);
  return 'next';
}

/** Says why an answer that was given before cannot stand. */
async function tellWhatIsWrong(question: LineQuestion, answer: string, asking: Asking): Promise<void> {
  if (answer === '') return;
  const { verdict } = await checkValue(question, answer, asking);
  if (!verdict.ok) await asking.deps.prompts.tell(verdict.problem);
}

/** The prompt of one line or of several. */
export function askFor(kind: 'line' | 'text', prompt: LinePrompt, { deps }: Asking): Promise<Reply<string>> {
  const { prompts } = deps;
  return kind === 'line' ? prompts.line(prompt) : prompts.text({ ...prompt, edit: (text) => openEditor(text, deps) });
}

function texts({ wording, prompt, isOptional, label }: LineQuestion, { deps: { say, prompts } }: Asking) {
  return {
    question: say(wording.question, { label: capitalized(label(say)) }),
    why: say(wording.why),
    example: say(wording.example),
    keys: keysOf(prompt === 'text' ? 'text' : isOptional ? 'optional' : 'line', prompts, say),
  };
}

function spelling(id: string, value: string, { spelled }: Asking): string {
  const known = spelled.get(id);
  return known?.value.text === value ? known.typed : value;
}

/** Offers the address that was probably meant; nothing when the person goes back to the line. */
async function askSuggestion(suggestion: string, value: Value, { deps: { say, prompts } }: Asking): Promise<Value | undefined> {
  const reply = await prompts.choose({
    question: say('suggestion', { value: suggestion }),
    choices: [
      { value: 'take', label: say('suggestion.take', { value: suggestion }) },
      { value: 'keep', label: say('suggestion.keep', { value: value.text }) },
    ],
    initial: 'take',
    keys: keysOf('choice', prompts, say),
  });
  if (reply.kind === 'back') return undefined;
  return reply.value === 'take' ? { text: suggestion } : value;
}
