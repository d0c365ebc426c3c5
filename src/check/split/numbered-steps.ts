import type { SeenSentence } from '../see/seen.ts';
import type { Field } from './field.ts';
import { numberedRuns } from './lists-of.ts';

/** Among numbered items of which one is a step, and none but the last tells what happens, all are steps, however short: "1. Open 2. Crop 3. Undo". */
export function keepNumberedSteps(sentences: readonly SeenSentence[], fields: Field[]): void {
  for (const items of numberedRuns(sentences)) {
    const before = items.slice(0, -1);
    const isList = items.some((at) => fields[at] === 'steps') && !before.some((at) => sentences[at]?.labels.includes('observed'));
    if (isList) for (const at of items) if (fields[at] === 'description' && !sentences[at]?.labels.includes('question')) fields[at] = 'steps';
  }
}
