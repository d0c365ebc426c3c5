import { HEAD, tellType } from '../../attach/inspect/tell-type.ts';
import { toUtf8 } from '../../redact/charset.ts';

const MARK = [0xef, 0xbb, 0xbf];

/** A stream of bytes without its byte order mark; UTF-16, as some shells write it, comes as UTF-8. All else stays as it is. */
export async function* asUtf8(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const chunks = content[Symbol.asyncIterator]();
  // A mark may come in pieces.
  let head = Buffer.alloc(0);
  let isEnd = false;
  while (head.length < MARK.length && !isEnd) {
    const { value, done } = await chunks.next();
    isEnd = done === true;
    if (value !== undefined) head = Buffer.concat([head, value]);
  }
  const whole = resumed(head, { [Symbol.asyncIterator]: () => chunks });
  const { charset } = tellType(head.subarray(0, HEAD), isEnd, '');
  yield* withoutMark(charset === 'utf-16le' || charset === 'utf-16be' ? toUtf8(whole, charset) : whole);
}

async function* resumed(head: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head;
  yield* rest;
}

async function* withoutMark(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let isFirst = true;
  for await (const chunk of content) {
    yield isFirst && MARK.every((byte, at) => chunk[at] === byte) ? chunk.subarray(MARK.length) : chunk;
    isFirst = false;
  }
}
