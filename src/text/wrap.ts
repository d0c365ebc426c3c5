import { displayWidth, graphemes } from './display-width.ts';

/**
 * Breaks a text into rows of at most `columns` cells, at blanks where it can; a word that is longer than a row is cut. A line keeps its own indent,
 * line ends stay. Colours (SGR sequences) take no room; they end with each row and begin again on the next. No-break spaces hold.
 */
export function wrap(text: string, columns: number): readonly string[] {
  const width = Math.max(1, columns);
  let open: readonly string[] = [];
  return text.split('\n').flatMap((line) =>
    breakLine(line, width).map((row) => {
      const before = open.join('');
      open = styleAfter(open, row);
      return before + row + (open.length > 0 ? '\u001b[0m' : '');
    }),
  );
}

function breakLine(line: string, width: number): readonly string[] {
  const rows: string[] = [];
  let row = '';
  let used = 0;
  for (const [, blanks = '', word = ''] of line.matchAll(/( *)([^ ]*)/g)) {
    const wanted = displayWidth(word);
    if (used + blanks.length + wanted <= width) {
      row += blanks + word;
      used += blanks.length + wanted;
      continue;
    }
    // An indent as wide as the row leaves no room for words; otherwise the blanks at a break are not shown.
    const indent = used === 0 && blanks.length < width ? blanks : '';
    if (used > 0) rows.push(row);
    const pieces = cut(word, width, indent);
    rows.push(...pieces.slice(0, -1));
    row = pieces.at(-1) ?? '';
    used = displayWidth(row);
  }
  return [...rows, row];
}

function cut(word: string, width: number, indent: string): readonly string[] {
  const pieces: string[] = [];
  let piece = indent;
  let used = indent.length;
  for (const part of word.split(/(\u001b\[[0-9;]*m)/)) {
    if (part.startsWith('\u001b')) {
      piece += part;
      continue;
    }
    for (const grapheme of graphemes(part)) {
      const wanted = displayWidth(grapheme);
      if (used > 0 && used + wanted > width) {
        pieces.push(piece);
        piece = '';
        used = 0;
      }
      piece += grapheme;
      used += wanted;
    }
  }
  return [...pieces, piece];
}

/** What each closing code of ECMA-48 SGR closes. */
const CLOSES: ReadonlyMap<number, (code: number) => boolean> = new Map([
  [22, (code) => code === 1 || code === 2],
  [23, (code) => code === 3],
  [24, (code) => code === 4],
  [27, (code) => code === 7],
  [29, (code) => code === 9],
  [39, (code) => (code >= 30 && code <= 38) || (code >= 90 && code <= 97)],
  [49, (code) => (code >= 40 && code <= 48) || (code >= 100 && code <= 107)],
]);

function styleAfter(open: readonly string[], row: string): readonly string[] {
  let now = open;
  for (const [sequence, parameters = ''] of row.matchAll(/\u001b\[([0-9;]*)m/g)) {
    const code = Number.parseInt(parameters || '0', 10);
    const closes = CLOSES.get(code);
    if (code === 0) now = [];
    else if (closes) now = now.filter((style) => !closes(Number.parseInt(style.slice(2), 10)));
    else now = [...now, sequence];
  }
  return now;
}
