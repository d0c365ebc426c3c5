import { displayWidth } from './display-width.ts';
import { wrap } from './wrap.ts';

/** Where an entry's text begins: behind its colours, its indent and its mark. */
const MARK = /^((?:\u001b\[[\d;]*m)*)(\s*(?:\d{1,2}\. |- )?)/;

/** Breaks a text into rows of at most `columns` cells, as `wrap` does; further rows of an entry ("  - ", "  1. ") or an indented line begin where its text does. */
export function hangLines(text: string, columns: number): readonly string[] {
  return text.split('\n').flatMap((line) => {
    const [, colours = '', mark = ''] = MARK.exec(line) ?? [];
    const room = columns - displayWidth(mark);
    if (mark === '' || room < LEAST_ROOM) return wrap(line, columns);
    const [first = '', ...rest] = wrap(colours + line.slice(colours.length + mark.length), room);
    return [mark + first, ...rest.map((row) => ' '.repeat(displayWidth(mark)) + row)];
  });
}

/** In a window that is narrower, an indent takes room that words need more. */
const LEAST_ROOM = 8;
