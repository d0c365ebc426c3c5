import { hasWordsOfFault } from '../customer/stands-alone.ts';
import type { SeenSentence } from '../see/seen.ts';
import type { Field } from './field.ts';
import { numberedRuns } from './lists-of.ts';
import { tellsState } from './tells-state.ts';

/** Among numbered items of which one is a step, and none but the last tells what happens, all are steps, however short: "1. Open 2. Crop 3. Undo". */
export function keepNumberedSteps(sentences: readonly SeenSentence[], fields: Field[]): void {
  for (const items of numberedRuns(sentences)) {
    const before = items.slice(0, -1);
    const isList = items.some((at) => fields[at] === 'steps') && !before.some((at) => sentences[at]?.labels.includes('observed'));
    if (isList) for (const at of items) if (fields[at] === 'description' && !sentences[at]?.labels.includes('question')) fields[at] = 'steps';
  }
}

/** What an item that tells of a fault may be heard as, for want of what stands around it. */
const OPEN: ReadonlySet<Field> = new Set(['steps', 'description']);

function tellsFault(sentence: SeenSentence | undefined): boolean {
  return sentence !== undefined && !sentence.labels.includes('question') && (hasWordsOfFault(sentence.text) || tellsState(sentence.text));
}

/**
 * A numbered list whose items tell what is amiss, none of them a way to it, is one of faults: "1. No heating. 2. The lift is broken." What sounds like a step
 * in it is none, and what tells nothing else stays with them.
 */
export function keepNumberedFaults(sentences: readonly SeenSentence[], fields: Field[]): void {
  for (const items of numberedRuns(sentences)) {
    const isFault = (at: number) => fields[at] === 'actual' || (OPEN.has(fields[at] ?? 'actual') && tellsFault(sentences[at]));
    if (items.some((at) => fields[at] === 'steps' && !isFault(at)) || items.filter(isFault).length < items.length / 2) continue;
    for (const at of items) if (isFault(at) || (fields[at] === 'description' && sentences[at]?.labels.length === 0)) fields[at] = 'actual';
  }
}
