import { join } from 'node:path';
import type { FileSink, Host } from '../host/host.ts';

type SpoolHost = Pick<Host, 'files' | 'folders' | 'random'>;

/** Bytes that are held in memory before a file is made for them. */
const HELD = 4 * 1024 * 1024;

/** Bytes that wait to be read again: a few in memory, more in a private file. */
export interface Spool {
  readonly write: (bytes: Uint8Array) => Promise<void>;
  readonly read: () => AsyncIterable<Uint8Array>;
  /** Removes them. */
  readonly drop: () => Promise<void>;
}

export function spool({ files, folders, random }: SpoolHost): Spool {
  const path = join(folders.temporary, `askwell-${Buffer.from(random(8)).toString('hex')}`);
  const held: Uint8Array[] = [];
  let size = 0;
  let sink: FileSink | undefined;
  return {
    write: async (bytes) => {
      size += bytes.length;
      if (sink) return sink.write(bytes);
      held.push(bytes);
      if (size <= HELD) return;
      sink = await files.create(path, 0o600);
      for (const piece of held.splice(0)) await sink.write(piece);
    },
    read: () => (sink ? files.stream(path) : piecesOf(held)),
    drop: async () => sink?.abandon(),
  };
}

async function* piecesOf(held: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* held;
}
