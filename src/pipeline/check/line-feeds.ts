const LINE_FEED = 10;
const RETURN = 13;

/** A stream with line feeds where its lines end with a carriage return alone, as old programs write them: its beginning tells. All else stays as it is. */
export async function* lineFeeds(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let isOld: boolean | undefined;
  for await (const chunk of content) {
    isOld ??= chunk.length === 0 ? undefined : endsInReturns(chunk);
    yield isOld ? chunk.map((byte) => (byte === RETURN ? LINE_FEED : byte)) : chunk;
  }
}

/** A return at the very end may be the first half of an end of two. */
function endsInReturns(chunk: Uint8Array): boolean {
  const at = chunk.indexOf(RETURN);
  return at !== -1 && at < chunk.length - 1 && !chunk.includes(LINE_FEED);
}
