import { CellStore } from './cells.ts';
import { ErrorKinds } from './error-kinds.ts';
import { type Hit, judgeLine, type Severity } from './judge-line.ts';
import { bareLevel } from './level-of-line.ts';
import { LogClock } from './log-clock.ts';
import { signMachine } from './sign-machine.ts';
import { signatureOf } from './signature.ts';
import { StampReader } from './stamp-reader.ts';
import { TraceLines } from './trace-lines.ts';
import { CLASS_BITS } from './word-machine.ts';

/** Words of one line that are looked at. */
const MOST_HITS = 12;

/** Reads a log line by line, and keeps what is needed to choose from it. */
export class LogScanner {
  readonly clock = new LogClock();
  readonly errors = new ErrorKinds();
  readonly cells = new CellStore((shrink) => this.errors.places(shrink));
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
  #frame = false;
  #trace = false;
  #record = { start: 0, severity: 0 as Severity, signature: 0, frames: 0 };

  /** Takes whole lines that lie together, or a piece of one (see `LinePieces`). */
  readonly take = (bytes: Uint8Array, start: number, end: number, inside: boolean): void => {
    const { classes, next, firstSpecial, newLine } = this.#machine.words;
    let lineStart = start;
    let state = 0;
    for (let at = start; at < end; at += 1) {
      state = next[(state << CLASS_BITS) | (classes[bytes[at] as number] as number)] as number;
      if (state < firstSpecial) continue;
      if (state === newLine) {
        this.#line(bytes, lineStart, at + 1, inside);
        lineStart = at + 1;
      } else this.#hit(state, at + 1);
    }
    if (lineStart < end) this.#line(bytes, lineStart, end, inside);
  };

  finish(): void {
    this.#closeRecord();
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
    const stamped = !inside && this.#stamps.read(bytes, start, end);
    const severity = this.#severity(bytes, start, end, stamped ? this.#stamps.stamp.end : start);
    const record = this.#record;
    const look = { stamped, frame: this.#frame, trace: this.#trace };
    const begins = inside || this.#traces.begins(bytes, start, end, look, this.bytes - record.start, record.severity >= 2 || record.frames > 0);
    if (begins) this.#beginRecord(inside);
    if (stamped) this.#time();
    if (severity > record.severity) {
      record.severity = severity;
      record.signature = signatureOf(bytes, stamped ? this.#stamps.stamp.end : start, end);
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

  #beginRecord(inside: boolean): void {
    this.#closeRecord();
    if (this.cells.isFull(this.bytes)) this.cells.begin(this.bytes, this.feeds, inside);
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

  #time(): void {
    const wall = this.clock.wall(this.#stamps.stamp);
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
