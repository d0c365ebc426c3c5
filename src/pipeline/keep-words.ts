import { mergeAnswers } from '../answers/merge-answers.ts';
import type { Answers } from '../model/answers.ts';
import type { Complaint } from './check/complaint.ts';

/** The answers that hold words of a complaint. */
const WORDY: readonly (keyof Answers)[] = [
  'description',
  'summary',
  'changed',
  'lastGood',
  'steps',
  'expected',
  'actual',
  'errors',
  'tried',
  'outcome',
];

/**
 * The answers with every word of the complaint in them: what a flag or a file says otherwise beats the complaint's own answer, whose words then stand in the
 * description, in the order of the text, where they are not there already.
 */
export function keepWords(answers: Answers, complaint: Complaint): Answers {
  const own = mergeAnswers([complaint.answers]);
  const beaten = new Set<string>(WORDY.filter((key) => own[key] !== undefined && JSON.stringify(own[key]) !== JSON.stringify(answers[key])));
  if (beaten.size === 0) return answers;
  const there = JSON.stringify(answers);
  const isThere = (words: string) => there.includes(JSON.stringify(words).slice(1, -1));
  const { description } = mergeAnswers([complaint.sparing((field, words) => beaten.has(field) && !isThere(words))]);
  if (description === undefined || isThere(description)) return answers;
  const paragraphs = beaten.has('description') && answers.description !== undefined ? [answers.description, description] : [description];
  return { ...answers, description: paragraphs.join('\n\n') };
}
