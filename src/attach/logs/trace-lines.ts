import { isDigit } from './clock-part.ts';
import { startsWith } from './starts-with.ts';

/** Bytes that a record may have before a line without a time begins another one, and before any line does. */
const LONG = 65_536;
const LONGEST = 1_048_576;
/** Lines without a time, where all others have one, until such a line is taken for one of its own. */
const MOST_WITHOUT = 64;

/** What is known of a line before it is decided whether it goes on about the one before: it has a time of its own, */
export const STAMPED = 1;
/** it holds a word that stands in the further lines of a trace, */
export const FRAME = 2;
/** it holds a word that begins a trace whose further lines need not be indented. Bits of one number, for there are millions of lines. */
export const TRACE = 4;

const encoder = new TextEncoder();
/** journald's export begins each entry with its cursor; the times are fields of it (https://systemd.io/JOURNAL_EXPORT_FORMATS/). */
const CURSOR = encoder.encode('__CURSOR=');
const FIELD = encoder.encode('__');

/**
 * Tells where records begin: lines that belong together, such as an error and its trace, are one record. A line goes on about the one before it when it is indented, empty
 * or closes a bracket, when it has no time where others have, or when it is a part of a trace that has begun.
 */
export class TraceLines {
  /** How usual it is for a line to have a time: rises with each that has one, falls with each that has none. */
  #usual = 0;
  /** Inside a trace, and how many lines of free text it may still have. */
  #inTrace = false;
  #credit = 0;

  /** Whether the line begins a record. `look` is what is known of it, `recordBytes` what the record before has so far, `hot` whether that is an error. */
  begins(bytes: Uint8Array, start: number, end: number, look: number, recordBytes: number, hot: boolean): boolean {
    const begins = this.#begins(bytes, start, end, look, recordBytes, hot);
    if (begins) this.#inTrace = false;
    if ((look & TRACE) !== 0 || ((look & FRAME) !== 0 && !begins)) {
      if ((look & TRACE) !== 0) this.#credit = 1;
      this.#inTrace = true;
    }
    if ((look & STAMPED) !== 0) this.#usual = Math.min(MOST_WITHOUT, this.#usual + 8);
    else if (this.#usual > 0) this.#usual -= 1;
    return begins;
  }

  #begins(bytes: Uint8Array, start: number, end: number, look: number, recordBytes: number, hot: boolean): boolean {
    const frame = (look & FRAME) !== 0;
    if (recordBytes === 0 || recordBytes >= LONGEST) return true;
    const first = bytes[start] ?? 0;
    if (first === 0x5f && startsWith(bytes, start, end, FIELD)) return startsWith(bytes, start, end, CURSOR);
    if ((look & STAMPED) !== 0) return !(hot && (frame || ((look & TRACE) !== 0 && this.#inTrace)));
    if (first === 0x20 || first === 0x09 || first === 0x0a || first === 0x0d) return recordBytes >= LONG && !frame && !this.#inTrace;
    if (frame || (first === 0x23 && isDigit(bytes[start + 1]) && (hot || this.#inTrace))) return false;
    if (this.#usual > 0 && recordBytes < LONG) return false;
    if (first === 0x7d || first === 0x29 || (first === 0x5d && end - start < 8)) return false;
    return !(this.#inTrace && this.#goesOn(bytes, start, end));
  }

  /** Inside a trace: calls as Go writes them, and one line of free text, such as the exception's own at the end of Python's. */
  #goesOn(bytes: Uint8Array, start: number, end: number): boolean {
    let last = end;
    while (last > start && (bytes[last - 1] ?? 0) <= 0x20) last -= 1;
    if (bytes[last - 1] === 0x29 && bytes.subarray(start, last).indexOf(0x28) > 0) return true;
    return this.#credit-- > 0;
  }
}
