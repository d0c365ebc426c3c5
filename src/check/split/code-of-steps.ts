import type { Block } from '../read/reading.ts';
import type { SeenSentence } from '../see/seen.ts';
import type { Field } from './field.ts';
import { indentBefore } from './text-piece.ts';

const FENCED = /^(?:`{3,}|~{3,})/;

/**
 * Whether code stands within a list of steps, under no heading of its own: it is what one types there. It is fenced or set in, stands right under the step, and
 * is set in as its text is, or another step of the list follows.
 */
export function isCodeOfStep(
  { kind, text, start, end, paragraph, part }: Block,
  sentences: readonly SeenSentence[],
  fields: readonly Field[],
  source: string,
): boolean {
  if (kind !== 'code' || part !== undefined) return false;
  const next = sentences.findIndex((sentence) => sentence.start >= end);
  const at = (next < 0 ? sentences.length : next) - 1;
  const step = sentences[at];
  if (step?.form !== 'numbered' || fields[at] !== 'steps' || paragraph > step.paragraph + 1) return false;
  const isSetIn = indentBefore(source, start) > 1;
  const isFollowed = next >= 0 && sentences[next]?.form === 'numbered' && fields[next] === 'steps';
  return isSetIn || (FENCED.test(text) && isFollowed);
}
