import type { Answers } from '../model/answers.ts';

/** The answers that hold words of a complaint, in the order in which a letter tells them. */
const WORDY = [
  'description',
  'summary',
  'changed',
  'steps',
  'expected',
  'actual',
  'errors',
  'tried',
  'outcome',
] as const satisfies readonly (keyof Answers)[];

/**
 * The answers with every word of the complaint in them: what a flag or a file says otherwise beats the complaint's own answer, whose words then go to the
 * description, where they are not there already.
 */
export function keepWords(answers: Answers, complaint: Answers): Answers {
  const there = JSON.stringify(answers);
  const isThere = (words: string) => there.includes(JSON.stringify(words).slice(1, -1));
  const beaten = WORDY.flatMap((key) => wordsOf(complaint[key])).filter((parts) => !parts.every(isThere));
  if (beaten.length === 0) return answers;
  const paragraphs = [answers.description, ...beaten.map((parts) => parts.join(' '))];
  return { ...answers, description: paragraphs.filter((part) => part !== undefined && part !== '').join('\n\n') };
}

/** The words of an answer, item by item; what was tried and what came of it are two parts of one item. */
function wordsOf(value: Answers[(typeof WORDY)[number]]): readonly (readonly string[])[] {
  if (value === undefined) return [];
  if (typeof value === 'string') return [[value]];
  return value.map((item) => (typeof item === 'string' ? [item] : item.result === undefined ? [item.action] : [item.action, item.result]));
}
