import type { Problem } from '../../errors.ts';
import type { Verdict } from '../../host/host.ts';
import { momentWords } from '../../locale/moment-words.ts';
import { parseRough } from '../../model/moment.ts';
import type { LineQuestion, Question, Value } from '../questions/question.ts';
import { TELLING_MOMENTS } from '../settle-moments.ts';
import type { Asking } from './asking.ts';
import { capitalized } from './capitalized.ts';
import type { InterviewDeps } from './interview-deps.ts';

/** A verdict for the screen, with what was understood when it is fine, and an address that was probably meant instead. */
export type Understood = { readonly verdict: Verdict; readonly value: Value; readonly suggestion?: string };

/** Judges a line by settling it as an answer of its own. Blank is fine where the question may be passed over. */
export async function checkValue(question: LineQuestion, typed: string, { deps, words, state }: Asking): Promise<Understood> {
  const text = trimmed(typed, question.prompt);
  if (text === '') return { verdict: blankVerdict(question, deps), value: { text } };
  if (question.check === 'none') return { verdict: { ok: true }, value: { text } };
  const told = question.check === 'digits' ? text.replace(/\D/g, '') : text;
  if (question.check === 'digits' && told.length !== 4) return { verdict: { ok: false, problem: deps.say('check.digits') }, value: { text } };
  // What it is about tells whether it may be yet to come.
  const { kind } = state().answers;
  const { answers, problems, warnings } = await deps.settle(question.write(kind === undefined ? {} : { kind }, { text: told }, words));
  if (problems.length > 0) return { verdict: { ok: false, problem: problems.map(inWords(question, deps)).join('\n') }, value: { text } };
  const value = question.read(answers, words) ?? '';
  const meant = warnings.find(({ message }) => message === 'answers.email.meant');
  const suggestion = meant?.values?.['suggestion'];
  const shown = shownValue(question, value, { zone: answers.zone, language: deps.language });
  const doubts = warnings.filter((warning) => warning !== meant);
  const note = [
    ...(shown === text || value === '' ? [] : [deps.say('check.understood', { value: shown })]),
    ...doubts.map(inWords(question, deps)),
  ].join('\n');
  return {
    verdict: { ok: true, ...(note === '' ? {} : { note }) },
    value: { text: value, ...(answers.zone === undefined ? {} : { zone: answers.zone }) },
    ...(suggestion === undefined ? {} : { suggestion: String(suggestion) }),
  };
}

/** Who is asked writes no flags. */
const WITHOUT_FLAGS: Partial<Record<Problem['message'], Problem['message']>> = {
  'answers.moment.future': 'answers.moment.ahead',
  'answers.span.future': 'answers.span.ahead',
};

/** Says a problem of the one answer that stands on the screen: its key is our word, and its label says no more than the question does. */
function inWords({ label }: LineQuestion, { say }: InterviewDeps): (problem: Problem) => string {
  const key = capitalized(label(say));
  return ({ message, values }) => {
    const words = say(WITHOUT_FLAGS[message] ?? message, { ...values, key });
    return words.startsWith(`${key}: `) ? words.slice(key.length + 2) : words;
  };
}

/** What a question may not be left without; only those have words for it. */
function blankVerdict({ id, isOptional }: LineQuestion, { say }: InterviewDeps): Verdict {
  if (isOptional) return { ok: true };
  return { ok: false, problem: say(id === 'summary' ? 'check.required.summary' : 'check.required.actual') };
}

/** Questions whose answer may be known roughly: the day behind its words is for the program. */
export const TELLS_WHEN: ReadonlySet<string> = new Set([...TELLING_MOMENTS, 'reference.purchase-date']);

/** A value as people read it: a moment in words, all else as it is. */
export function shownValue(
  { id }: Pick<Question, 'id'>,
  value: string,
  at: { zone: string | undefined; language: InterviewDeps['language'] },
): string {
  return TELLS_WHEN.has(id) || parseRough(value) === undefined ? momentWords(value, at.zone, at.language) : value;
}

/** Without blanks around it; of several lines the first keeps its indent. */
export function trimmed(typed: string, prompt: 'line' | 'text'): string {
  return prompt === 'line' ? typed.trim() : typed.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd();
}
