import { wrap } from '../../text/wrap.ts';
import type { PromptText, Theme } from '../host.ts';

/** The terminal's size in cells. A row is never written to its last column: terminals disagree about what comes then. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** Some rows of a prompt's screen. Where the screen is too low, the parts of the least weight are left out first. */
export interface Part {
  readonly rows: readonly string[];
  readonly weight: number;
}

const INDENT = '  ';
const WEIGHTS = { question: 9, problem: 8, live: 5, why: 4, keys: 3, example: 2 } as const;

type Dress = (text: string) => string;

/** A paragraph under an indent, each row dressed on its own. */
export function paragraph(text: string, columns: number, dress: Dress, mark = INDENT): readonly string[] {
  return wrap(text, columns - 1 - INDENT.length).map((row, index) => (index === 0 ? mark : INDENT) + dress(row));
}

function part(text: string | undefined, weight: number, columns: number, dress: Dress, mark?: string): readonly Part[] {
  return text === undefined || text === '' ? [] : [{ rows: paragraph(text, columns, dress, mark), weight }];
}

/** What stands above the place to answer: the question, why it is asked, an example. */
export function head(text: PromptText, { columns }: Size, theme: Theme): readonly Part[] {
  return [
    ...part(text.question, WEIGHTS.question, columns, theme.strong, `${theme.accent('?')} `),
    ...part(text.why, WEIGHTS.why, columns, theme.faint),
    ...part(text.example, WEIGHTS.example, columns, theme.faint),
  ];
}

/** What stands below it: a running note, a problem to mend, the keys. */
export function foot(
  below: { live?: string | undefined; problem?: string | undefined; keys?: string | undefined },
  { columns }: Size,
  theme: Theme,
): readonly Part[] {
  return [
    ...part(below.live, WEIGHTS.live, columns, theme.faint),
    ...part(below.problem, WEIGHTS.problem, columns, theme.bad),
    ...part(below.keys, WEIGHTS.keys, columns, theme.faint),
  ];
}

/** The question once it is answered, with the answer beside or under it and a word about how it was understood. */
export function answered(question: string, answer: string, note: string | undefined, { columns }: Size, theme: Theme): string {
  const asked = paragraph(question, columns, (text) => text, `${theme.good('✓')} `);
  const rows = answer === '' ? [] : wrap(answer, columns - 1 - INDENT.length);
  const shown = rows.length > LONGEST ? [...rows.slice(0, LONGEST - 1), '…'] : rows;
  return [...asked, ...shown.map((row) => INDENT + theme.accent(row)), ...(note ? paragraph(note, columns, theme.faint) : [])].join('\n');
}

const LONGEST = 6;

/** Leaves out the lightest parts until `least` rows remain for the place to answer; says how many rows it may have. */
export function shareRows(parts: readonly Part[], least: number, { rows }: Size): { readonly shown: ReadonlySet<Part>; readonly room: number } {
  const all = Math.max(2, rows - 1);
  const shown = new Set(parts);
  const taken = () => [...shown].reduce((sum, { rows }) => sum + rows.length, 0);
  for (const lightest of [...parts].sort((a, b) => a.weight - b.weight)) {
    if (taken() + least <= all) break;
    shown.delete(lightest);
  }
  return { shown, room: Math.max(1, all - taken()) };
}

export function rowsOf(parts: readonly Part[], shown: ReadonlySet<Part>): readonly string[] {
  return parts.filter((part) => shown.has(part)).flatMap((part) => part.rows);
}
