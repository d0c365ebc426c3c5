import type { LogChoice } from './choose-ranges.ts';

/**
 * A log with what was chosen to stay, and notes in the place of what was not: `choice.bytes` bytes. `content` is what was surveyed. What comes after the last kept
 * stretch is not read.
 */
export async function* trimmed(content: AsyncIterable<Uint8Array>, { stretches }: LogChoice): AsyncGenerator<Uint8Array> {
  let next = 0;
  let at = 0;
  const notes = function* (): Generator<Uint8Array> {
    for (let note = stretches[next]?.note; note !== undefined; note = stretches[++next]?.note) yield Buffer.from(note);
  };
  yield* notes();
  if (next === stretches.length) return;
  for await (const chunk of content) {
    const end = at + chunk.length;
    for (let stretch = stretches[next]; stretch && stretch.from < end; stretch = stretches[next]) {
      yield chunk.subarray(Math.max(0, stretch.from - at), Math.min(chunk.length, stretch.to - at));
      if (stretch.to > end) break;
      next += 1;
      yield* notes();
    }
    at = end;
    if (next === stretches.length) return;
  }
}
