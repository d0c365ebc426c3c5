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

/** The number of an item, right before it, at the head of a line or behind another sentence; with a bracket behind any word. */
const NUMBER = /(?:^|\n|[.!?;:,…] | (?=\d{1,2}\)))[ \t>]{0,8}(\d{1,2})([.)])[ \t]{0,4}$/;

/** Points of a numbered list with the numbers that the person gave them, by which both sides speak of them; other pieces as they are. */
export function numbered(source: string, pieces: readonly TextPiece[]): readonly TextPiece[] {
  return pieces.map((piece) => {
    const number = piece.form === 'numbered' ? NUMBER.exec(source.slice(Math.max(0, piece.start - 16), piece.start)) : null;
    return number === null ? piece : { ...piece, text: `${number[1]}${number[2]} ${piece.text}` };
  });
}

/** Nobody sets code further in than this. */
const WIDEST_INDENT = 20;

/** How far in `start` stands, at most the widest indent: behind blanks, and the sign or number of an item that begins there. */
export function indentBefore(source: string, start: number): number {
  return /[ \t]*(?:(?:[-+*]|\d{1,9}[.)]) {1,4})?$/.exec(source.slice(Math.max(0, start - WIDEST_INDENT), start))?.[0].length ?? 0;
}

/** A block as it stands in `source`, code as far left as its first line, or what `bared` leaves of its text. */
export function pieceOfBlock({ kind, start, end, text, paragraph }: Block, source: string, bared = (whole: string) => whole): TextPiece {
  const indent = kind === 'code' ? indentBefore(source, start) : 0;
  const left = indent === 0 ? text : text.replace(new RegExp(`^[ \\t]{1,${indent}}`, 'gm'), '');
  return { start, end, text: bared(left), paragraph, form: 'block' };
}

/** Steps as their texts, code with the step right above it. */
export function withCode(pieces: readonly TextPiece[]): string[] {
  const steps: string[] = [];
  pieces.forEach(({ form, text, paragraph }, at) => {
    const before = pieces[at - 1];
    const above = steps.at(-1);
    if (form === 'block' && before && above !== undefined && before.form !== 'block' && paragraph <= before.paragraph + 1) {
      steps[steps.length - 1] = `${above}\n${text}`;
    } else steps.push(text);
  });
  return steps;
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
