import type { Area } from '../scan/scanner.ts';
import type { Stretch } from './find-in-bytes.ts';
import type { Finding } from './finding.ts';

/** Bytes that are masked at a time, those before them that can still be seen, and those behind. What is found begins in the block, and ends where it ends. */
const BLOCK_SIZE = 256 * 1024;
const BEHIND = 4096;
const AHEAD = 64 * 1024;

/** What an area has to hold for a stream. */
export const STREAM_AREA = BEHIND + BLOCK_SIZE + AHEAD;

const LINE_FEED = 10;

/** Cuts a stream into blocks and hands back what each becomes. Blocks depend on the bytes alone, never on how they come. */
export interface BlockMasker {
  /** Takes bytes; what is ready is handed to `out`. */
  readonly push: (chunk: Uint8Array) => void;
  /** No more will come. */
  readonly end: () => void;
}

/**
 * `judge` finds what to mask in a stretch, in order, none over another; `write` hears of each block: its bytes (good until it returns), and the
 * findings in it.
 */
export function blockMasker(
  area: Area,
  judge: (stretch: Stretch) => readonly Finding[],
  write: (bytes: Buffer, from: number, to: number, findings: readonly Finding[]) => void,
): BlockMasker {
  let from = 0;
  let filled = 0;

  const step = () => {
    const to = cut(area.bytes(), from, filled);
    const findings = judge({ area, from, to, end: filled });
    // What begins in this block is masked with it, wherever it ends.
    const next = Math.max(to, findings.at(-1)?.end ?? to);
    const bytes = area.bytes();
    write(bytes, from, next, findings);
    const kept = Math.max(0, next - BEHIND);
    bytes.copyWithin(0, kept, filled);
    from = next - kept;
    filled -= kept;
  };

  return {
    push: (chunk) => {
      for (let taken = 0; taken < chunk.length; ) {
        const room = Math.min(STREAM_AREA - filled, chunk.length - taken);
        area.bytes().set(chunk.subarray(taken, taken + room), filled);
        taken += room;
        filled += room;
        if (filled === STREAM_AREA) step();
      }
    },
    end: () => {
      while (from < filled) step();
    },
  };
}

/** Where a block ends: behind its last line, else before the character that would be cut. */
function cut(bytes: Buffer, from: number, filled: number): number {
  const most = from + BLOCK_SIZE;
  if (filled <= most) return filled;
  const feed = bytes.lastIndexOf(LINE_FEED, most - 1);
  if (feed >= from) return feed + 1;
  let at = most;
  while (at > most - 4 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at -= 1;
  return at;
}
