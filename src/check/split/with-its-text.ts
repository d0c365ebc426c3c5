import type { Block } from '../read/reading.ts';
import type { Field } from './field.ts';
import type { Placed } from './placed-blocks.ts';

/** The fields in whose text a line may head what follows it. */
const OF_TEXT: ReadonlySet<Field> = new Set(['actual', 'expected', 'outcome']);
const MARKS = /^\s{0,3}#{1,6}\s+|\s+#{1,6}$|^(?:\*\*|__)|(?:\*\*|__)$/g;

/**
 * Headings of a person's own where what stands under them goes: one whose text is all in other fields would stand alone in the description, and "On staging"
 * tell nobody of what. `all` stands in the order of the text.
 */
export function withItsText(all: readonly Placed[], blocks: readonly Block[]): readonly Placed[] {
  const headings = blocks.flatMap(({ kind, start }) => (kind === 'heading' ? [start] : []));
  if (headings.length === 0) return all;
  return all.map((one, at) => {
    const { start } = one.piece;
    if (one.field !== 'description' || !headings.includes(start)) return one;
    // A form's heading ends what stands under this one, too, though it is no answer and stands nowhere.
    const end = headings.find((other) => other > start) ?? Number.POSITIVE_INFINITY;
    const under = all.slice(at + 1).filter(({ field, piece }) => field !== 'courtesy' && piece.start < end);
    const field = under[0]?.field;
    if (field === undefined || !OF_TEXT.has(field) || under.some((other) => other.field === 'description')) return one;
    return { field, piece: { ...one.piece, text: one.piece.text.replace(MARKS, '') } };
  });
}
