import { displayWidth, graphemes } from '../../text/display-width.ts';
import { visible } from '../../text/visible.ts';

/** Text as it lies on the screen, and where in it the cursor stands: a row, and a cell in that row. */
interface TypedRows {
  readonly rows: readonly string[];
  readonly row: number;
  readonly column: number;
}

/**
 * Breaks typed text into rows of at most `width` cells, anywhere, as terminals do. A row has at most `width` UTF-16 units too: inquirer finds its
 * cursor by counting those.
 */
export function typedRows(text: string, cursor: number, width: number): TypedRows {
  const rows: string[] = [];
  let line = '';
  let used = 0;
  let at = 0;
  let place = { row: 0, column: 0 };
  const end = () => {
    rows.push(line);
    line = '';
    used = 0;
  };
  for (const grapheme of graphemes(text)) {
    const shown = picture(grapheme);
    const wanted = displayWidth(shown);
    if (at === cursor) place = { row: rows.length, column: used };
    at += grapheme.length;
    if (grapheme === '\n' || grapheme === '\r\n') {
      end();
      continue;
    }
    if (line !== '' && (used + wanted > width || line.length + shown.length > width)) {
      end();
      if (at - grapheme.length === cursor) place = { row: rows.length, column: 0 };
    }
    line += shown;
    used += wanted;
  }
  if (at <= cursor) place = { row: rows.length, column: used };
  end();
  return { rows, ...place };
}

/** Marks that hide in a text without harm to the screen stay as they are: a person's own right-to-left text needs them. */
function picture(grapheme: string): string {
  if (grapheme === '\t') return '  ';
  return /[\u200e\u200f\u061c]/.test(grapheme) ? grapheme : visible(grapheme);
}
