import type { Label } from '../../model/judging-words.ts';
import type { SeenSentence } from '../see/seen.ts';

/** What a sentence does besides: then its days and its "always" are those of something else. */
const BESIDE: ReadonlySet<Label> = new Set(['expected', 'context', 'tried']);

/** Whether a sentence tells what happens, or when or how often, and nothing else. */
export function onlyTellsWhatHappens({ labels, part }: Pick<SeenSentence, 'labels' | 'part'>): boolean {
  return part === 'when' || part === 'frequency' || (labels.includes('observed') && !labels.some((label) => BESIDE.has(label)));
}
