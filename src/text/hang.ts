import { displayWidth } from './display-width.ts';
import { wrap } from './wrap.ts';

/**
 * Puts a mark before a text and breaks the text between words, at most `columns` cells a row, further rows indented to where it began. A text with a
 * word wider than that (a long path) stays one line, for the terminal to break: then it can still be copied whole.
 */
export function hang(mark: string, text: string, columns: number): string {
  const room = columns - displayWidth(mark);
  if (text.split(/[ \n]/).some((word) => displayWidth(word) > room)) return mark + text;
  return mark + wrap(text, room).join(`\n${' '.repeat(displayWidth(mark))}`);
}
