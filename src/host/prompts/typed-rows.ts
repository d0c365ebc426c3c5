import { displayWidth, graphemes } from '../../text/display-width.ts';
import { visible } from '../../text/visible.ts';

/** Text as it lies on the screen, and where in it the cursor stands: a row, and a cell in that row. */
interface TypedRows {
  readonly rows: readonly string[];
  readonly row: number;
  readonly column: number;
}

/** A grapheme as it is shown, and where in the text it begins. */
interface Cell {
  readonly shown: string;
  readonly width: number;
  readonly at: number;
}

/**
 * Breaks typed text into rows of at most `width` cells, behind a blank where the row has one, else anywhere, as terminals do. A row has at most `width`
 * UTF-16 units too: inquirer finds its cursor by counting those.
 */
export function typedRows(text: string, cursor: number, width: number): TypedRows {
  const rows: string[] = [];
  let line: Cell[] = [];
  let used = { cells: 0, units: 0 };
  let at = 0;
  let place: { readonly row: number; readonly column: number } | undefined;
  const end = (next: Cell[] = []) => {
    const before = line.findIndex((cell) => cell.at === cursor);
    if (before !== -1) place = { row: rows.length, column: takenBy(line.slice(0, before)).cells };
    rows.push(line.map(({ shown }) => shown).join(''));
    line = next;
    used = takenBy(next);
  };
  for (const grapheme of graphemes(text)) {
    if (grapheme === '\n' || grapheme === '\r\n') {
      if (at === cursor) place = { row: rows.length, column: used.cells };
      end();
    } else {
      const shown = picture(grapheme);
      const cell = { shown, width: displayWidth(shown), at };
      const isFull = () => line.length > 0 && (used.cells + cell.width > width || used.units + shown.length > width);
      if (isFull()) {
        const kept = shown === ' ' ? 0 : line.findLastIndex((one) => one.shown === ' ') + 1;
        const word = kept === 0 ? [] : line.slice(kept);
        line = line.slice(0, line.length - word.length);
        end(word);
      }
      // A word may be as long as a row.
      if (isFull()) end();
      line.push(cell);
      used = { cells: used.cells + cell.width, units: used.units + shown.length };
    }
    at += grapheme.length;
  }
  const last = { row: rows.length, column: used.cells };
  end();
  return { rows, ...(place ?? last) };
}

/** How much room a row takes. */
function takenBy(cells: readonly Cell[]): { cells: number; units: number } {
  return {
    cells: cells.reduce((sum, { width }) => sum + width, 0),
    units: cells.reduce((sum, { shown }) => sum + shown.length, 0),
  };
}

/** Marks that hide in a text without harm to the screen stay as they are: a person's own right-to-left text needs them. */
function picture(grapheme: string): string {
  if (grapheme === '\t') return '  ';
  return /[\u200e\u200f\u061c]/.test(grapheme) ? grapheme : visible(grapheme);
}
