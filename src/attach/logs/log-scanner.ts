import { CellStore } from './cells.ts';
import { ErrorKinds } from './error-kinds.ts';
import { type Hit, judgeLine, type Severity } from './judge-line.ts';
import { bareLevel } from './level-of-line.ts';
import { LogClock } from './log-clock.ts';
import { signMachine } from './sign-machine.ts';
import { signatureOf } from './signature.ts';
import { emptyStamp, type StampFormat } from './stamp.ts';
import { readStamp, StampReader } from './stamp-reader.ts';
import { FRAME, STAMPED, TRACE, TraceLines } from './trace-lines.ts';
import { CLASS_BITS } from './word-machine.ts';

/** Words of one line that are looked at. */
const MOST_HITS = 12;

/** Reads a log line by line, and keeps what is needed to choose from it. */
export class LogScanner {
  readonly clock = new LogClock();
  readonly errors = new ErrorKinds();
  readonly cells = new CellStore((pins) => this.errors.places(pins));
  bytes = 0;
  /** Line feeds so far. */
  feeds = 0;
  /** Lines that have a time, a level or a trace's mark; and all that are not indented. */
  stamped = 0;
  signed = 0;
  unindented = 0;
  /** Line feeds after a carriage return. */
  returns = 0;
  /** The last line has no end. */
  endsOpen = false;
  first = Number.NaN;
  last = Number.NaN;
  readonly #machine = signMachine();
  readonly #stamps = new StampReader();
  readonly #traces = new TraceLines();
  readonly #hits: Hit[] = Array.from({ length: MOST_HITS }, () => ({ sign: 'error' as const, start: 0, end: 0 }));
  #hitCount = 0;
  #stamped = false;
  #frame = false;
  #trace = false;
  /** A time that was found and is not read yet: its bytes, or, where those are gone, what was read. */
  #pending: Uint8Array | undefined;
  #pendingAt = 0;
  #pendingFormat: StampFormat | undefined;
  readonly #stamp = emptyStamp();
  #isRead = false;
  /** The newest cell has no time yet. */
  #isFresh = false;
  #record = { start: 0, severity: 0 as Severity, signature: 0, frames: 0 };

  /** Takes whole lines that lie together, or a piece of one (see `LinePieces`). */
  readonly take = (bytes: Uint8Array, start: number, end: number, inside: boolean): void => {
    const { classes, next, firstSpecial, newLine } = this.#machine.words;
    let lineStart = start;
    let state = 0;
    for (let at = this.#beginLine(bytes, start, end, inside); at < end; at += 1) {
      state = next[(state << CLASS_BITS) | (classes[bytes[at] as number] as number)] as number;
      if (state < firstSpecial) continue;
      if (state === newLine) {
        this.#line(bytes, lineStart, at + 1, inside);
        lineStart = at + 1;
        at = this.#beginLine(bytes, lineStart, end, inside) - 1;
        state = 0;
      } else this.#hit(state, at + 1);
    }
    if (lineStart < end) this.#line(bytes, lineStart, end, inside);
    this.#settle();
  };

  /** Finds the line's time, and words before it. Returns where the others are to be looked for: behind it. */
  #beginLine(bytes: Uint8Array, start: number, end: number, inside: boolean): number {
    this.#stamped = !inside && start < end && this.#stamps.find(bytes, start, end);
    if (!this.#stamped) return start;
    const { classes, next, firstSpecial } = this.#machine.words;
    let state = 0;
    for (let at = start; at < this.#stamps.at; at += 1) {
      state = next[(state << CLASS_BITS) | (classes[bytes[at] as number] as number)] as number;
      if (state >= firstSpecial) this.#hit(state, at + 1);
    }
    return this.#stamps.end;
  }

  finish(): void {
    this.#closeRecord();
    this.#time();
  }

  #hit(state: number, end: number): void {
    const word = this.#machine.words.wordOf[state] ?? 0;
    const sign = this.#machine.signs[word] ?? 'error';
    if (sign === 'frame') {
      this.#frame = true;
      return;
    }
    if (sign === 'trace') this.#trace = true;
    const hit = this.#hits[this.#hitCount];
    if (!hit) return;
    hit.sign = sign;
    hit.end = end;
    hit.start = end - (this.#machine.lengths[word] ?? 0);
    this.#hitCount += 1;
  }

  #line(bytes: Uint8Array, start: number, end: number, inside: boolean): void {
    const stamped = this.#stamped;
    const behind = stamped ? this.#stamps.end : start;
    const severity = this.#severity(bytes, start, end, behind);
    const record = this.#record;
    const look = (stamped ? STAMPED : 0) | (this.#frame ? FRAME : 0) | (this.#trace ? TRACE : 0);
    const begins = inside || this.#traces.begins(bytes, start, end, look, this.bytes - record.start, record.severity >= 2 || record.frames > 0);
    if (begins) this.#beginRecord(bytes, inside);
    else if (stamped) this.#later(bytes);
    if (severity > record.severity) {
      record.severity = severity;
      record.signature = signatureOf(bytes, behind, end);
    }
    if (this.#frame) record.frames += 1;
    this.#count(bytes, start, end, stamped, severity);
    this.bytes += end - start;
    this.#hitCount = 0;
    this.#frame = false;
    this.#trace = false;
  }

  #severity(bytes: Uint8Array, start: number, end: number, behind: number): Severity {
    const bare = bareLevel(bytes, start, behind) ?? 0;
    if (bare >= 3) return bare;
    return this.#hitCount > 0 ? judgeLine(bytes, start, end, this.#hits, this.#hitCount) : 0;
  }

  #beginRecord(bytes: Uint8Array, inside: boolean): void {
    this.#closeRecord();
    if (this.cells.isFull(this.bytes)) {
      this.#time();
      this.cells.begin(this.bytes, this.feeds, inside);
      this.#isFresh = true;
    }
    if (this.#stamped) this.#later(bytes);
    this.#record.start = this.bytes;
  }

  #closeRecord(): void {
    const record = this.#record;
    if (record.frames >= 2) record.severity = record.severity >= 2 ? (record.severity === 4 ? 4 : 3) : 2;
    if (record.severity >= 2) {
      this.errors.add(record.signature, record.severity, record.start);
      this.cells.error();
    }
    record.severity = 0;
    record.signature = 0;
    record.frames = 0;
  }

  /** A cell needs its first time and its last; those between are not read. */
  #later(bytes: Uint8Array): void {
    this.#pending = bytes;
    this.#pendingAt = this.#stamps.at;
    this.#pendingFormat = this.#stamps.format;
    if (this.#isFresh) this.#time();
    this.#isFresh = false;
  }

  /** Reads what is pending, as the bytes will be others. */
  #settle(): void {
    if (this.#pending) this.#isRead = readStamp(this.#pendingFormat, this.#pending, this.#pendingAt, this.#stamp);
    this.#pending = undefined;
  }

  #time(): void {
    this.#settle();
    if (!this.#isRead) return;
    this.#isRead = false;
    const wall = this.clock.wall(this.#stamp);
    this.cells.time(wall);
    if (!(wall >= this.first)) this.first = wall;
    if (!(wall <= this.last)) this.last = wall;
  }

  #count(bytes: Uint8Array, start: number, end: number, stamped: boolean, severity: Severity): void {
    this.endsOpen = bytes[end - 1] !== 0x0a;
    if (!this.endsOpen) {
      this.feeds += 1;
      if (bytes[end - 2] === 0x0d && end - 1 > start) this.returns += 1;
    }
    if ((bytes[start] ?? 0) > 0x20) {
      this.unindented += 1;
      if (stamped) this.stamped += 1;
      else if (severity > 0 || this.#frame) this.signed += 1;
    }
  }
}
