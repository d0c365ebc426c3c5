import type { PromptText } from '../../host/host.ts';
import type { Say } from '../../locale/messages.ts';
import type { Question } from '../questions/question.ts';
import { capitalized } from './capitalized.ts';

/** What support would ask back about an answer, ready to read. */
export interface AskedBack {
  readonly asks: string;
  readonly why?: string;
  /** What an answer could look like, in the person's own words where they offer some. */
  readonly example?: string;
}

/** The words of a prompt, or where support would ask back, its question in place of ours, with the name of the answer that it makes better. */
export function inWordsOf(own: PromptText, back: AskedBack | undefined, { label }: Pick<Question, 'label'>, say: Say): PromptText {
  if (back === undefined) return own;
  const example = back.example ?? own.example;
  return {
    ...own,
    question: back.asks,
    why: [...(back.why === undefined ? [] : [back.why]), say('review.improve.goes', { label: capitalized(label(say)) })].join(' '),
    ...(example === undefined ? {} : { example }),
  };
}
