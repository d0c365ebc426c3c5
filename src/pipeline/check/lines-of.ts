const LINE_FEED = 10;

/** A line as its bytes, without the line feed; one that is longer than the limit comes as `undefined`, and the next one follows. */
export type Line = Buffer | undefined;

/** Cuts a stream of bytes into lines of at most `limit` bytes; no more than one line is held. A last line without an end is a line; none follows a last end. */
export async function* linesOf(content: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let held: Uint8Array[] = [];
  let size = 0;
  const take = (piece: Uint8Array) => {
    size += piece.length;
    if (size <= limit) held.push(piece);
    else held = [];
  };
  const line = (): Line => {
    const whole = size <= limit ? Buffer.concat(held) : undefined;
    held = [];
    size = 0;
    return whole;
  };
  for await (const chunk of content) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, from)) {
      take(chunk.subarray(from, end));
      yield line();
      from = end + 1;
    }
    // A piece may be written over by whoever reads the next one.
    if (from < chunk.length) take(Uint8Array.from(chunk.subarray(from)));
  }
  if (size > 0) yield line();
}
