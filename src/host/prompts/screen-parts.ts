import { displayWidth } from '../../text/display-width.ts';
import { wrap } from '../../text/wrap.ts';
import type { PromptText, Theme } from '../host.ts';

/** The terminal's size in cells. A row is never written to its last column: terminals disagree about what comes then. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** Some rows of a prompt's screen. Where the screen is too low, the parts of the least weight are left out first. */
interface Part {
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
    ...(below.keys ? [{ rows: keyRows(below.keys, columns).flatMap((row) => paragraph(row, columns, theme.faint)), weight: WEIGHTS.keys }] : []),
  ];
}

const BETWEEN_KEYS = ' · ';

/** The keys in rows that break between them, so that none is parted from what it does. */
function keyRows(keys: string, columns: number): readonly string[] {
  const rows: string[] = [];
  for (const key of keys.split(BETWEEN_KEYS)) {
    const longer = [rows.at(-1), key].join(BETWEEN_KEYS);
    if (rows.length > 0 && displayWidth(longer) <= columns - 1 - INDENT.length) rows[rows.length - 1] = longer;
    else rows.push(key);
  }
  return rows;
}

/** The question once it is answered, with the answer beside or under it and a word about how it was understood. */
export function answered(question: string, answer: string, note: string | undefined, { columns }: Size, theme: Theme): string {
  const asked = paragraph(question, columns, (text) => text, `${theme.good('✓')} `);
  const rows = answer === '' ? [] : wrap(answer, columns - 1 - INDENT.length);
  const shown = rows.length > LONGEST ? [...rows.slice(0, LONGEST - 1), '…'] : rows;
  return [...asked, ...shown.map((row) => INDENT + theme.accent(row)), ...(note ? paragraph(note, columns, theme.faint) : [])].join('\n');
}

const LONGEST = 6;

/** The rows above and below the place to answer, and how many that place may have. */
interface Shares {
  readonly above: readonly string[];
  readonly below: readonly string[];
  readonly room: number;
}

/** Shares the screen out: the lightest parts are left out until `least` rows remain for the place to answer; the question is only cut. */
export function shareRows(above: readonly Part[], below: readonly Part[], least: number, { rows }: Size): Shares {
  const all = Math.max(2, rows - 1);
  const shown = new Set([...above, ...below]);
  const taken = () => [...shown].reduce((sum, part) => sum + part.rows.length, 0);
  for (const lightest of [...shown].sort((a, b) => a.weight - b.weight)) {
    if (taken() + least <= all) break;
    if (lightest.weight < WEIGHTS.question) shown.delete(lightest);
  }
  const rowsOf = (parts: readonly Part[]) => parts.filter((part) => shown.has(part)).flatMap((part) => part.rows);
  const kept = rowsOf(above).slice(0, Math.max(1, all - least));
  return { above: kept, below: rowsOf(below), room: Math.max(1, all - kept.length - rowsOf(below).length) };
}
