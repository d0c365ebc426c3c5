import type { Reading } from './place.ts';

/** A reader of the value up to one of the marks, or to the line's end, without the blanks around it. */
export function readUntil(marks: RegExp, form: Reading['form'] = 'quoted'): (text: string, at: number) => Reading | undefined {
  return (text, at) => {
    const rest = text.slice(at, at + 8192);
    const stop = rest.search(marks);
    const line = stop === -1 ? (rest.split(/[\r\n]/u, 1)[0] as string) : rest.slice(0, stop);
    const value = (line.trimStart().split(/[\r\n]/u, 1)[0] as string).trimEnd();
    if (value === '') return undefined;
    const start = at + line.indexOf(value);
    return { start, end: start + value.length, form };
  };
}
