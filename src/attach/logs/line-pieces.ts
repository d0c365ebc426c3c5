/** The longest line that is looked at as a whole, in bytes; longer ones come in pieces. */
const LONGEST_PIECE = 65_536;

const LINE_FEED = 0x0a;

/** Takes whole lines: the bytes from `start` to `end` end with a line feed, but for a piece of a long line and for the last line. */
export type TakeLines = (bytes: Uint8Array, start: number, end: number, inside: boolean) => void;

/**
 * Hands on what comes in any chunks as whole lines, many at once where they lie together: `lines` are such that none is longer than `LONGEST_PIECE`, `piece` is a piece of
 * one that is (`inside` says that the line goes on before it). Pieces are cut at the same places whatever the chunks are, and at no character's inside
 * (UTF-8), nor between CR and LF.
 */
export class LinePieces {
  #rest = Buffer.alloc(4096);
  #length = 0;
  #inside = false;
  readonly #takeLines: TakeLines;

  constructor(takeLines: TakeLines) {
    this.#takeLines = takeLines;
  }

  add(chunk: Buffer): void {
    let from = 0;
    if (this.#length > 0) {
      const feed = chunk.indexOf(LINE_FEED);
      from = feed === -1 ? chunk.length : feed + 1;
      this.#keep(chunk, 0, from);
      if (feed !== -1) this.#endRest();
    }
    const last = chunk.lastIndexOf(LINE_FEED);
    if (last >= from) {
      this.#whole(chunk, from, last + 1);
      from = last + 1;
    }
    this.#keep(chunk, from, chunk.length);
  }

  end(): void {
    if (this.#length > 0) this.#endRest();
  }

  /** Lines that lie together; long ones among them are taken out. */
  #whole(chunk: Buffer, from: number, to: number): void {
    let start = from;
    // A line that is longer than a piece holds the last byte of any stretch of that length that begins in it.
    for (let at = from; to - at > LONGEST_PIECE; ) {
      const feed = chunk.lastIndexOf(LINE_FEED, at + LONGEST_PIECE - 1);
      if (feed >= at) {
        at = feed + 1;
        continue;
      }
      if (at > start) this.#takeLines(chunk, start, at, false);
      const end = chunk.indexOf(LINE_FEED, at) + 1;
      this.#pieces(chunk, at, end, true);
      this.#inside = false;
      start = end;
      at = end;
    }
    if (start < to) this.#takeLines(chunk, start, to, false);
  }

  /** Cuts pieces from a long line; returns where what is left begins. */
  #pieces(bytes: Buffer, start: number, end: number, whole: boolean): number {
    let from = start;
    while (end - from > LONGEST_PIECE) {
      const to = cutBefore(bytes, from + LONGEST_PIECE);
      this.#takeLines(bytes, from, to, this.#inside);
      this.#inside = true;
      from = to;
    }
    if (whole && from < end) this.#takeLines(bytes, from, end, this.#inside);
    return from;
  }

  #keep(chunk: Buffer, from: number, to: number): void {
    let at = from;
    while (at < to) {
      const count = Math.min(to - at, 2 * LONGEST_PIECE - this.#length);
      this.#grow(this.#length + count);
      chunk.copy(this.#rest, this.#length, at, at + count);
      this.#length += count;
      at += count;
      if (this.#length > LONGEST_PIECE) this.#cutRest();
    }
  }

  #cutRest(): void {
    const left = this.#pieces(this.#rest, 0, this.#length, false);
    this.#rest.copyWithin(0, left, this.#length);
    this.#length -= left;
  }

  #endRest(): void {
    this.#takeLines(this.#rest, 0, this.#length, this.#inside);
    this.#length = 0;
    this.#inside = false;
  }

  #grow(length: number): void {
    if (length <= this.#rest.length) return;
    const larger = Buffer.alloc(Math.max(length, 2 * this.#rest.length));
    this.#rest.copy(larger, 0, 0, this.#length);
    this.#rest = larger;
  }
}

/** The nearest place at or before `at` that lies inside no character and no CRLF. */
function cutBefore(bytes: Uint8Array, at: number): number {
  let cut = at;
  while (cut > at - 4 && ((bytes[cut] ?? 0) & 0xc0) === 0x80) cut -= 1;
  if (((bytes[cut] ?? 0) & 0xc0) === 0x80) return at;
  return bytes[cut] === LINE_FEED && bytes[cut - 1] === 0x0d ? cut - 1 : cut;
}
