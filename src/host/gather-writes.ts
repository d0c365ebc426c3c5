import type { Writable } from 'node:stream';

/** Small writes are gathered into pages of this many bytes. */
const PAGE = 64 * 1024;

/**
 * Lets a stream take many writes of a few bytes as one: archiver writes each field of a header for itself, two million of them for a directory of 100,000
 * entries. `offset` is the stream's own count of the bytes that it was given.
 */
export function gatherWrites(stream: Writable & { offset: number }): void {
  const write = stream.write.bind(stream) as (chunk: Uint8Array) => boolean;
  const end = stream.end.bind(stream);
  let page = Buffer.allocUnsafeSlow(PAGE);
  let used = 0;

  const flush = () => {
    const gathered = page.subarray(0, used);
    page = Buffer.allocUnsafeSlow(PAGE);
    used = 0;
    // They were counted when they came.
    stream.offset -= gathered.length;
    return write(gathered);
  };

  Object.assign(stream, {
    write: (chunk: Uint8Array | string) => {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      if (used > 0 && used + bytes.length > PAGE) flush();
      if (bytes.length > PAGE) return write(bytes);
      page.set(bytes, used);
      used += bytes.length;
      stream.offset += bytes.length;
      return true;
    },
    end: () => {
      if (used > 0) flush();
      return end();
    },
  });
}
