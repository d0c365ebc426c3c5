import type { Source } from '../../src/attach/source.ts';

/** A source that holds its bytes itself. */
export function textSource(name: string, content: string | Uint8Array, more: Partial<Source> = {}): Source {
  const bytes = Buffer.from(content);
  return {
    path: `/given/${name}`,
    name,
    size: bytes.length,
    type: 'text/plain; charset=utf-8',
    stored: false,
    modified: new Date('2026-11-22T15:30:00Z'),
    content: async function* () {
      for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
    },
    state: async () => 'same',
    ...more,
  };
}

/** Bytes that no compressor makes smaller, the same every time. */
export function noise(size: number, seed = 1): Buffer {
  const bytes = Buffer.alloc(size);
  let state = seed;
  for (let at = 0; at < size; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[at] = state >>> 24;
  }
  return bytes;
}
