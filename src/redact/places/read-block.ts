import type { Reading } from './place.ts';

const LINES = 64;

/** The lines that follow at `at` as long as they are indented: what a block scalar of YAML holds, each line a value of its own, so that line ends stay. */
export function readBlock(text: string, at: number): readonly Reading[] {
  const values: Reading[] = [];
  let indent = -1;
  let place = at;
  while (place < text.length && values.length < LINES) {
    const stop = text.indexOf('\n', place);
    const end = stop === -1 ? text.length : stop;
    const line = text.slice(place, Math.min(end, place + 4096)).trimEnd();
    const depth = line.length - line.trimStart().length;
    if (line !== '') {
      if (indent === -1) indent = depth;
      if (depth < indent || depth === 0) break;
      values.push({ start: place + depth, end: place + line.length, form: 'line' });
    }
    place = end + 1;
  }
  return values;
}

/** The lines that follow at `at` up to the three quotes that close the text, as TOML writes one of several lines. */
export function readTextBlock(text: string, at: number): readonly Reading[] {
  const rest = text.slice(at, at + 8192);
  const stop = rest.search(/'''|"{3}/u);
  if (stop === -1) return [];
  return [...rest.slice(0, stop).matchAll(/\S(?:[^\r\n]{0,4094}\S)?/gu)]
    .slice(0, LINES)
    .map(({ index, 0: line }) => ({ start: at + index, end: at + index + line.length, form: 'line' }));
}

/** The items of a list, one a line behind a dash (`- x`), each between quotes or not. */
export function readItems(text: string, at: number): readonly Reading[] {
  const item = /[ \t]{0,40}-[ \t]{1,8}(?:"([^"\n]{1,400})"|'([^'\n]{1,400})'|([^\s"'#:{[][^\n#:]{0,400}?))[ \t]*(?:#[^\n]*)?(?:\r?\n|$)/uy;
  const values: Reading[] = [];
  item.lastIndex = at;
  for (let found = item.exec(text); found !== null && values.length < LINES; found = item.exec(text)) {
    const value = found[1] ?? found[2] ?? found[3] ?? '';
    const start = found.index + found[0].indexOf(value, found[0].indexOf('-') + 1);
    values.push({ start, end: start + value.length, form: found[3] === undefined ? 'quoted' : 'bare' });
  }
  return values;
}

/** Every text between quotes up to the bracket that closes the list. */
export function readMembers(text: string, at: number): readonly Reading[] {
  const rest = text.slice(at, at + 4096);
  const stop = rest.search(/\]/u);
  const values: Reading[] = [];
  for (const found of rest.slice(0, stop === -1 ? rest.length : stop).matchAll(/"([^"\\\n]{1,1000})"|'([^'\\\n]{1,1000})'/gu)) {
    const value = found[1] ?? found[2] ?? '';
    values.push({ start: at + found.index + 1, end: at + found.index + 1 + value.length, form: 'quoted' });
  }
  return values;
}
