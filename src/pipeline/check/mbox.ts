import type { Line } from './lines-of.ts';

/** Who sent it and when, as `asctime` writes it: a sentence that begins with "From" has no time and year. */
const FROM = /^From \S+ .{0,80}\d\d:\d\d.{0,40}\d{4}/;
const FROM_BEGINS = Buffer.from('From ');
const QUOTED_FROM = /^>+From /;
const END = Buffer.from('\n');

/**
 * The messages of an mbox (RFC 4155; `>From ` of a body is given back its shape, as mboxrd has it), each as its bytes; one that is longer than the limit
 * comes as `undefined`, and what stands before the first one and is no empty line as `before`. A message begins with such a line at the start or behind an empty line.
 */
export async function* messagesOf(lines: AsyncIterable<Line>, limit: number): AsyncGenerator<Buffer | 'before' | undefined> {
  let held: Buffer[] = [];
  let size = 0;
  let isBegun = false;
  let isAfterBlank = true;
  const message = () => (size <= limit ? Buffer.concat(held) : undefined);
  for await (const line of lines) {
    if (isAfterBlank && line && isFrom(line)) {
      if (isBegun) yield message();
      else if (isText(held, size)) yield 'before';
      isBegun = true;
      held = [];
      size = 0;
      isAfterBlank = false;
      continue;
    }
    isAfterBlank = line !== undefined && (line.length === 0 || (line.length === 1 && line[0] === 13));
    size += line === undefined ? limit + 1 : line.length + 1;
    if (size > limit) held = [];
    else if (line !== undefined) held.push(unquoted(line), END);
  }
  if (isBegun) yield message();
  else if (isText(held, size)) yield 'before';
}

/** Whether anything stands in lines, which are not held where they are too long. */
const isText = (held: readonly Buffer[], size: number): boolean =>
  size > 0 && (held.length === 0 || held.some((line) => line.toString('latin1').trim() !== ''));

function isFrom(line: Buffer): boolean {
  return line.subarray(0, FROM_BEGINS.length).equals(FROM_BEGINS) && isFromLine(line.toString('latin1', 0, 200));
}

/** Whether a message of an mbox begins with this line. */
export const isFromLine = (line: string): boolean => FROM.test(line);

function unquoted(line: Buffer): Buffer {
  return line[0] === 0x3e && QUOTED_FROM.test(line.toString('latin1', 0, 20)) ? line.subarray(1) : line;
}
