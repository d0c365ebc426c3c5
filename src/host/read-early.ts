import type { ZipEntry } from './host.ts';

/** Contents up to this many bytes are read before their turn: for larger ones, asking for the file is not what takes the time. */
const SMALL = 64 * 1024;

/** How many such contents are open at once. */
const AT_ONCE = 8;

interface Opened {
  readonly entry: ZipEntry;
  readonly content: AsyncIterable<Uint8Array>;
}

/**
 * Opens the entries' contents in their order, one after the other; those that are small and depend on no other (see `size`) a few before their turn, side by
 * side. `onBytes` hears of what is read; what it throws ends the reading.
 */
export async function* readEarly(entries: readonly ZipEntry[], onBytes: (count: number) => void): AsyncGenerator<Opened> {
  const early = new Map<number, Promise<readonly Uint8Array[]>>();
  const begin = (at: number) => {
    const entry = entries[at];
    if (entry?.size === undefined || entry.size > SMALL || early.has(at)) return;
    const pieces = all(counted(entry.content(), onBytes));
    // It may fail before its turn.
    pieces.catch(() => undefined);
    early.set(at, pieces);
  };
  try {
    for (const [at, entry] of entries.entries()) {
      for (let next = at; next < at + AT_ONCE; next += 1) begin(next);
      const begun = early.get(at);
      yield { entry, content: begun ? given(begun) : counted(entry.content(), onBytes) };
      early.delete(at);
    }
  } finally {
    await Promise.allSettled(early.values());
  }
}

async function all(content: AsyncIterable<Uint8Array>): Promise<readonly Uint8Array[]> {
  const pieces: Uint8Array[] = [];
  for await (const piece of content) pieces.push(piece);
  return pieces;
}

async function* given(pieces: Promise<readonly Uint8Array[]>): AsyncGenerator<Uint8Array> {
  yield* await pieces;
}

async function* counted(content: AsyncIterable<Uint8Array>, onBytes: (count: number) => void): AsyncGenerator<Uint8Array> {
  for await (const piece of content) {
    onBytes(piece.length);
    yield piece;
  }
}
