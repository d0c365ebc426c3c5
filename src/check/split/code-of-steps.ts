import { fenceAt } from '../../model/fence.ts';
import type { Block, Reading } from '../read/reading.ts';
import type { SeenSentence } from '../see/seen.ts';
import type { Field } from './field.ts';
import { indentBefore } from './text-piece.ts';

/** A text that was read and looked at. */
interface Text {
  readonly reading: Reading;
  readonly sentences: readonly SeenSentence[];
}

/**
 * Code that stands within a list of steps, under no heading of its own: it is what one types there. It is fenced or set in, stands right under the step, and is
 * set in as its text is, or another step of the list follows.
 */
export function codeOfSteps({ reading, sentences }: Text, fields: readonly Field[]): ReadonlySet<Block> {
  const isStep = (at: number) => sentences[at]?.form === 'numbered' && fields[at] === 'steps';
  const code = new Set<Block>();
  // Blocks and sentences stand in the order of the text.
  let next = 0;
  for (const block of reading.blocks) {
    const { kind, text, start, end, paragraph, part } = block;
    while ((sentences[next]?.start ?? end) < end) next += 1;
    if (kind !== 'code' || part !== undefined) continue;
    const step = sentences[next - 1];
    if (!step || !isStep(next - 1) || paragraph > step.paragraph + 1) continue;
    if (indentBefore(reading.source, start) > 1 || (isFenced(text) && isStep(next))) code.add(block);
  }
  return code;
}

const isFenced = (text: string): boolean => fenceAt(text.split('\n', 1)[0] ?? '') !== undefined;
