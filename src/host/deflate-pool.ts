import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import { constants, deflateRaw, deflateRawSync } from 'node:zlib';
import { isDense } from './is-dense.ts';

const deflateInThread = promisify(deflateRaw);

/** Bytes that a deflated chunk may refer back to (RFC 1951). */
export const WINDOW = 32 * 1024;

/** So few bytes are deflated on the spot sooner than another thread could be asked for it. */
const AT_ONCE = 4 * 1024;

/** One in reserve keeps every core busy between two chunks. Node's pool has four threads, and reading needs one of them. */
const WIDTH = Math.min(3, availableParallelism() + 1);

/** Deflates chunks of contents in the threads of Node's pool, several at once. */
export interface DeflatePool {
  /**
   * Deflates one chunk of a content so that the results, one after the other, are one raw deflate stream (RFC 1951), as pigz does it: a chunk may refer to
   * `before`, the window of bytes that it follows, and all but the last end on a byte border without ending the stream. Neither may change meanwhile.
   */
  readonly deflate: (chunk: Uint8Array, before: Uint8Array | undefined, isLast: boolean) => Promise<Uint8Array>;
  /** Resolves when nothing is being deflated any more. */
  readonly idle: () => Promise<void>;
}

/** @param level from 1 (fast) to 9 (small) */
export function deflatePool(level: number): DeflatePool {
  // With larger tables (memLevel 9 instead of 8) zlib is both quicker and denser.
  const options = { level, memLevel: 9 };
  const waiting: (() => void)[] = [];
  const jobs = new Set<Promise<Uint8Array>>();
  let running = 0;

  const inThread = async (chunk: Uint8Array, before: Uint8Array | undefined, isLast: boolean): Promise<Uint8Array> => {
    if (running < WIDTH) running += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      const dictionary = before && { dictionary: before };
      const finishFlush = isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH;
      // What is dense already is put into stored blocks: trying takes longest just where it is in vain.
      const dense = isDense(chunk);
      // Room for what text deflates to, so that the result need not be put together.
      const chunkSize = Math.max(16 * 1024, dense ? chunk.length + (chunk.length >> 8) : chunk.length >> 2);
      return await deflateInThread(chunk, { ...options, ...(dense ? { level: 0 } : {}), ...dictionary, finishFlush, chunkSize });
    } finally {
      // Whoever has waited longest takes this place.
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };

  return {
    deflate: async (chunk, before, isLast) => {
      if (isLast && before === undefined && chunk.length <= AT_ONCE) return deflateRawSync(chunk, { ...options, chunkSize: chunk.length + 64 });
      const job = inThread(chunk, before, isLast);
      jobs.add(job);
      try {
        return await job;
      } finally {
        jobs.delete(job);
      }
    },
    idle: async () => {
      await Promise.allSettled(jobs);
    },
  };
}
