import type { Patch, Read } from './cleaning.ts';

/** The content with its patches, which are in order and do not overlap, as a stream. */
export async function* patched(content: AsyncIterable<Uint8Array>, patches: readonly Patch[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  let next = 0;
  for await (const piece of content) {
    const end = at + piece.length;
    let from = at;
    for (let patch = patches[next]; patch !== undefined && patch.start < end; patch = patches[next]) {
      if (patch.start > from) yield piece.subarray(from - at, patch.start - at);
      // What replaces a range goes out where the range begins, once.
      if (patch.start >= at && patch.bytes.length > 0) yield patch.bytes;
      from = Math.max(from, Math.min(patch.end, end));
      if (patch.end > end) break;
      next += 1;
    }
    if (from < end) yield piece.subarray(from - at);
    at = end;
  }
  for (const patch of patches.slice(next)) if (patch.start >= at && patch.bytes.length > 0) yield patch.bytes;
}

/** How many bytes the patches add; fewer is less than zero. */
export function growth(patches: readonly Patch[]): number {
  return patches.reduce((sum, { start, end, bytes }) => sum + bytes.length - (end - start), 0);
}

/** Reads ranges of what the patches make of a file that `read` gives ranges of. */
export function patchedRead(read: Read, patches: readonly Patch[]): Read {
  return async (start, end) => {
    const pieces: Uint8Array[] = [];
    /** Where we are in the file, and in what becomes of it. */
    let old = 0;
    let now = 0;
    const pass = async (length: number, take: (from: number, to: number) => Uint8Array | Promise<Uint8Array>) => {
      const [from, to] = [Math.max(0, start - now), Math.min(length, end - now)];
      if (from < to) pieces.push(await take(from, to));
      now += length;
    };
    for (const patch of patches) {
      const base = old;
      await pass(patch.start - base, (from, to) => read(base + from, base + to));
      await pass(patch.bytes.length, (from, to) => patch.bytes.subarray(from, to));
      old = patch.end;
      if (now >= end) return Buffer.concat(pieces);
    }
    const base = old;
    await pass(Number.MAX_SAFE_INTEGER - now, (from, to) => read(base + from, base + to));
    return Buffer.concat(pieces);
  };
}
