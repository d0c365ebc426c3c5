import type { Block, Sentence, Span } from '../read/reading.ts';

/** A sentence or a block, or one line of a block, with the words that go into a field. */
export interface TextPiece extends Span {
  /** What goes into the field: without the label that names it. */
  readonly text: string;
  readonly paragraph: number;
  readonly form: Sentence['form'] | 'block';
}

/** A sentence as one text: where a program broke its lines, with blanks; without its own label where the field says it. */
export function pieceOf({ start, end, text, lead, paragraph, form }: Sentence, unlabelled = false): TextPiece {
  const own = unlabelled && lead !== undefined ? text.slice(lead - start) : text;
  return { start, end, text: own.replace(/\s*[\r\n]\s*/g, ' '), paragraph, form };
}

/** A block as it stands, or what `bared` leaves of its text. */
export function pieceOfBlock({ start, end, text, paragraph }: Block, bared = (whole: string) => whole): TextPiece {
  return { start, end, text: bared(text), paragraph, form: 'block' };
}

/**
 * Pieces of `source` as one text, in its order: sentences that stood on one line stay so, others, items and blocks stand on lines of their own; `between`
 * stands between paragraphs.
 */
export function joined(source: string, pieces: readonly TextPiece[], between: string): string | undefined {
  const parts: string[] = [];
  pieces.forEach((piece, index) => {
    const before = pieces[index - 1];
    if (before) parts.push(before.paragraph !== piece.paragraph ? between : isOnLine(source, before, piece) ? ' ' : '\n');
    parts.push(piece.text);
  });
  return parts.length === 0 ? undefined : parts.join('');
}

function isOnLine(source: string, before: TextPiece, { start, form }: TextPiece): boolean {
  return form === 'prose' && before.form === 'prose' && !/[\r\n]/.test(source.slice(before.end, start));
}
