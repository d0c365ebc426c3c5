import type { Readable, Writable } from 'node:stream';
import type { ReadStream, WriteStream } from 'node:tty';
import type { Input, Output } from './host.ts';

const heard = new WeakSet<Writable>();

/** A standard stream to write to. A write resolves once the system has the bytes, so that ending the process cuts nothing off;
 * the error of one that fails says that it is of the output, which has no path. */
export function output(stream: Writable & Partial<Pick<WriteStream, 'isTTY' | 'columns'>>): Output {
  // Without a listener a reader that went away would end the process before the failed write could be told. One is enough for each stream, however many
  // requests a program makes.
  if (!heard.has(stream)) stream.on('error', () => undefined);
  heard.add(stream);
  return {
    isTerminal: stream.isTTY === true,
    columns: () => stream.columns || 80,
    write: (data) =>
      new Promise((resolve, reject) => {
        stream.write(data, (error) => (error ? reject(Object.assign(error, { isOutput: true })) : resolve()));
      }),
  };
}

/** Standard input. */
export function input(stream: Readable & Partial<Pick<ReadStream, 'isTTY'>>): Input {
  return {
    isTerminal: stream.isTTY === true,
    read: async (limit) => {
      const pieces: Uint8Array[] = [];
      let size = 0;
      for await (const piece of stream as AsyncIterable<Uint8Array>) {
        size += piece.length;
        if (size > limit) throw Object.assign(new Error(`standard input is larger than ${limit} bytes`), { code: 'EFBIG' });
        pieces.push(piece);
      }
      return Buffer.concat(pieces);
    },
    stream: () => stream as AsyncIterable<Uint8Array>,
  };
}
