import { NotUnderstood, type Read } from './cleaning.ts';

/** What is read at once of a file that is read through, and of one that is leapt about in. */
export const PAGE = 64 * 1024;
const LEAP = 8 * 1024;

/** What a structure that is read as a whole may take: no honest one comes near. */
const MOST = 4 * 1024 * 1024;

/** How often a file is looked into before it is given up: films of an hour, whose every block is looked at, need a quarter of it. */
const MOST_LOOKS = 2_000_000;

/** A file seen through one page at a time. */
export interface ByteWindow {
  readonly size: number;
  /** Exactly `length` bytes. @throws NotUnderstood where the file ends before, or more is asked for than any structure takes. */
  readonly bytes: (start: number, length: number) => Promise<Buffer>;
  /** Some bytes from `start` on, as many as are at hand or a whole page; none at the end. For whoever reads on and on. */
  readonly page: (start: number) => Promise<Buffer>;
}

/**
 * A window over a file of `size` bytes. A file that leads the reader back and forth, or is made of crumbs, is given up once it made us read
 * far more than it holds, or look too often.
 * @throws NotUnderstood in its functions
 */
export function byteWindow(size: number, read: Read): ByteWindow {
  let budget = 4 * size + 64 * PAGE;
  let looks = 0;
  let at = 0;
  let held: Buffer = Buffer.alloc(0);

  const load = async (start: number, length: number): Promise<Buffer> => {
    const end = Math.min(size, start + length);
    budget -= end - start;
    if (budget < 0) throw new NotUnderstood();
    at = start;
    held = asBuffer(await read(start, end));
    return held;
  };
  const bytes = async (start: number, length: number): Promise<Buffer> => {
    looks += 1;
    if (looks > MOST_LOOKS) throw new NotUnderstood();
    if (!Number.isSafeInteger(start) || start < 0 || length < 0 || length > MOST || start + length > size) throw new NotUnderstood();
    const isHeld = start >= at && start + length <= at + held.length;
    // Whoever took short steps will take more of them.
    const isNear = start >= at && start - at - held.length < PAGE;
    const from = isHeld ? held.subarray(start - at) : await load(start, Math.max(length, isNear ? PAGE : LEAP));
    if (from.length < length) throw new NotUnderstood();
    return from.subarray(0, length);
  };
  return {
    size,
    bytes,
    page: async (start) => {
      if (start >= at && start < at + held.length) return held.subarray(start - at);
      return start >= size ? Buffer.alloc(0) : bytes(start, Math.min(PAGE, size - start));
    },
  };
}

/** A window over bytes that are here already. */
export function windowOver(bytes: Uint8Array): ByteWindow {
  return byteWindow(bytes.length, async (start, end) => bytes.subarray(start, end));
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
