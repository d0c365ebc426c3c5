import type { ByteWindow } from './byte-window.ts';
import { type Cleaning, NotUnderstood, type Patch, TRACES, type Trace, type Unseen } from './cleaning.ts';

const PIECE = 64 * 1024;
/** More places than this no honest file has to hide something in; a film of a day has one for each second. */
const MOST_CHANGES = 200_000;
const NOTHING = new Uint8Array(0);
const ZEROS = new Uint8Array(PIECE);

/** A cleaning while it is being made. Ranges that would change nothing may be handed in: they are dropped at the end. */
export interface Draft {
  readonly replace: (start: number, end: number, bytes: Uint8Array, traces: Iterable<Trace>) => void;
  readonly cut: (start: number, end: number, traces: Iterable<Trace>) => void;
  /** Fills the range with zeros. */
  readonly blank: (start: number, end: number, traces: Iterable<Trace>) => void;
  /** Notes that a part of the file could not be looked into. */
  readonly miss: (unseen: Unseen) => void;
  readonly finish: (window: ByteWindow) => Promise<Cleaning>;
}

export function newDraft(): Draft {
  const changes: (Patch & { readonly traces: Iterable<Trace> })[] = [];
  let unseen: Unseen | undefined;

  const replace: Draft['replace'] = (start, end, bytes, traces) => {
    if (changes.length > MOST_CHANGES) throw new NotUnderstood();
    if (end > start || bytes.length > 0) changes.push({ start, end, bytes, traces });
  };
  return {
    replace,
    cut: (start, end, traces) => replace(start, end, NOTHING, traces),
    blank: (start, end, traces) => {
      // All pieces share one block of zeros, so that a large range costs no memory.
      for (let at = start; at < end; at += PIECE) replace(at, Math.min(at + PIECE, end), ZEROS.subarray(0, Math.min(PIECE, end - at)), traces);
    },
    miss: (why) => {
      unseen ??= why;
    },
    finish: async (window) => {
      const patches: Patch[] = [];
      const removed = new Set<Trace>();
      let done = 0;
      for (const { traces, ...patch } of changes.sort((a, b) => a.start - b.start)) {
        if (patch.start < done || patch.end > window.size) throw new NotUnderstood();
        done = patch.end;
        if (await isThere(window, patch)) continue;
        patches.push(patch);
        for (const trace of traces) removed.add(trace);
      }
      return { patches, removed: TRACES.filter((trace) => removed.has(trace)), ...(unseen ? { unseen } : {}) };
    },
  };
}

/** Whether the bytes stand there already. */
async function isThere(window: ByteWindow, { start, end, bytes }: Patch): Promise<boolean> {
  return end - start === bytes.length && (await window.bytes(start, bytes.length)).equals(bytes);
}
