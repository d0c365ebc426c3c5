import type { MessageId, Say } from '../../locale/messages.ts';
import type { Place } from './answer-place.ts';
import { type LineQuestion, type WordingName, wording } from './question.ts';

type Details = Partial<Pick<LineQuestion, 'prompt' | 'isOptional' | 'check' | 'unless'>>;

/** A question for a line, which may be passed over unless `details` say otherwise. `label` names the answer in the review. */
export function askLine(id: string, label: MessageId, words: WordingName, place: Place, details: Details = {}): LineQuestion {
  return { id, label: (say) => say(label), wording: wording(words), prompt: 'line', isOptional: true, ...details, ...place };
}

/** The same question as another kind of problem words it, and as the review then calls its answer. */
export function reworded<Q extends LineQuestion>(question: Q, words: WordingName, label?: MessageId): Q {
  return { ...question, wording: wording(words), ...(label === undefined ? {} : { label: (say: Say) => say(label) }) };
}
