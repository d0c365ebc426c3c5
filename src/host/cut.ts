interface Chunk {
  /** Its bytes, as they came. */
  readonly pieces: readonly Uint8Array[];
  readonly length: number;
  readonly isLast: boolean;
}

/**
 * Cuts a content into chunks of exactly `size` bytes, wherever its own pieces end; the first one has `first`, the last what is left. An empty content is one
 * empty chunk.
 */
export async function* cut(content: AsyncIterable<Uint8Array>, size: number, first = size): AsyncGenerator<Chunk> {
  let full = first;
  let held: Uint8Array[] = [];
  let length = 0;
  for await (const piece of content) {
    let rest = piece;
    while (rest.length > 0) {
      // A full chunk waits for the next byte: only then is it known not to be the last.
      if (length === full) {
        yield { pieces: held, length, isLast: false };
        full = size;
        held = [];
        length = 0;
      }
      const part = rest.subarray(0, full - length);
      held.push(part);
      length += part.length;
      rest = rest.subarray(part.length);
    }
  }
  yield { pieces: held, length, isLast: true };
}
