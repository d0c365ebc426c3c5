import { allQuestions } from '../questions/interviews.ts';
import type { LineQuestion, SeriesQuestion } from '../questions/question.ts';
import { shorten } from '../shorten.ts';
import { askQuestion } from './ask-question.ts';
import type { Asking } from './asking.ts';
import { capitalized } from './capitalized.ts';
import type { CalmerWords } from './interview-deps.ts';
import { keysOf } from './keys.ts';
import { withoutLine } from './typed-lines.ts';

/** What came of an offer: the answers are others now, the words stay, or the person wants the question before. */
export type Decided = 'changed' | 'kept' | 'back';

/** Whose words they are is theirs to decide: what was kept is not offered again. */
export type Keeping = Set<string>;

/** Letters of somebody's words that a choice shows: enough to know what is taken. */
const MOST_SHOWN = 240;

/** An answer that is written in words, where it stands. */
interface Written {
  readonly question: LineQuestion | SeriesQuestion;
  readonly item: number;
  readonly part: number;
  readonly line: string;
}

/** Offers calmer words for those that shout or insult, one after another, each to be taken, written anew, or left. Ends at the first that changes an answer. */
export async function offerCalmerWords(offers: readonly CalmerWords[], kept: Keeping, asking: Asking): Promise<Decided> {
  for (const offer of offers) {
    const written = writtenAt(offer.key, asking);
    if (!written || [...kept].some((said) => said.includes(offer.said) || offer.said.includes(said))) continue;
    const decided = await offerOne(offer, written, asking);
    if (decided !== 'kept') return decided;
    kept.add(offer.said);
  }
  return 'kept';
}

async function offerOne({ at, said, instead, why }: CalmerWords, written: Written, asking: Asking): Promise<Decided> {
  const { prompts, say } = asking.deps;
  const reply = await prompts.choose({
    question: say('calmer.title', { label: capitalized(written.question.label(say)) }),
    why,
    choices: [
      ...(instead === undefined ? [] : [{ value: 'take', label: say('calmer.take', { text: shorten(instead, MOST_SHOWN) }) }]),
      { value: 'edit', label: say('calmer.edit') },
      { value: 'keep', label: say('calmer.keep', { text: shorten(said, MOST_SHOWN) }) },
    ],
    keys: keysOf('choice', prompts, say),
  });
  if (reply.kind === 'back') return 'back';
  if (reply.value === 'keep') return 'kept';
  const before = textOf(written, asking);
  const after = before.slice(0, at) + (instead ?? said) + before.slice(at + said.length);
  if (reply.value === 'edit') return edit(after, written, asking);
  await asking.save({ answers: withText(after, written, asking) });
  return 'changed';
}

/** Puts the question again, with the calmer words in its line; who leaves it has changed nothing. */
async function edit(text: string, { question, item, part, line }: Written, asking: Asking): Promise<Decided> {
  const { begun, typed } = asking.state();
  await asking.save({ typed: { ...typed, [line]: text } });
  const step = await askQuestion(question, asking, { item, part });
  if (step === 'back') await asking.save({ begun: [...begun], typed: withoutLine(asking.state().typed, line) });
  return 'changed';
}

/** The question whose answer stands under a dotted key; errors are quoted, and are nobody's own words. */
function writtenAt(key: string, asking: Asking): Written | undefined {
  const [id = '', index = '0', part] = key.split('.');
  const question = id === 'errors' ? undefined : allQuestions(asking.answers().kind).find((one) => one.id === id);
  if (question?.prompt === 'series') {
    const spot = { item: Number(index), part: part === 'result' ? 1 : 0 };
    return { question, ...spot, line: `${id}#${spot.item}.${spot.part}` };
  }
  return question?.prompt === 'line' || question?.prompt === 'text' ? { question, item: 0, part: 0, line: id } : undefined;
}

function textOf({ question, item, part }: Written, { answers, words }: Asking): string {
  return (question.prompt === 'series' ? question.read(answers())[item]?.[part] : question.read(answers(), words)) ?? '';
}

function withText(text: string, { question, item, part }: Written, { answers, words }: Asking) {
  if (question.prompt !== 'series') return question.write(answers(), { text }, words);
  const items = question.read(answers());
  return question.write(answers(), items.with(item, (items[item] ?? []).with(part, text)));
}
