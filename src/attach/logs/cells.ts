/**
 * A log in consecutive cells, each of whole records; the columns are as long as there are cells. Times are milliseconds on the log's own wall clock (see
 * `LogClock`), NaN where a cell has none.
 */
export interface Cells {
  readonly count: number;
  /** Where each cell begins, and behind the last one where the log ends: one longer than `count`, as is `line`. */
  readonly start: Float64Array;
  /** Line feeds before each cell; behind the last one, the log's lines. */
  readonly line: Float64Array;
  readonly first: Float64Array;
  readonly last: Float64Array;
  /** Errors that begin in each cell. */
  readonly errors: Float64Array;
  /** 1 for a cell that begins inside a line. */
  readonly inside: Uint8Array;
}

/** Bytes from which on a cell is closed at the end of its record. */
const SMALLEST = 1024;
/** The same for the first cells, so that a small budget has room for a log's heading. */
const SMALLEST_FIRST = 256;
/** Cells of one log, at most. */
const MOST = 32_768;
/** Cells at the end of a log that stay as fine as they are. */
const NEWEST = 192;
const OLDEST = 16;
/** Bytes up to which cells may grow before anything that is pinned is let go. */
const COARSE = 65_536;

/** How much deserves fine cells: all that is remembered, half of what was, the first and the last of each kind, nothing. */
export type Pins = 'all' | 'half' | 'ends' | 'none';

type Columns = { [column in 'start' | 'line' | 'first' | 'last' | 'errors']: Float64Array } & { inside: Uint8Array };

/** Collects the cells of a log. When there are too many, neighbours in which nothing happened become one. */
export class CellStore {
  #columns = columnsOf(256);
  #count = 0;
  #target = SMALLEST;
  #pins: Pins = 'all';
  readonly #pinned: (pins: Pins) => Float64Array;

  /** `pinned` tells which offsets deserve fine cells, in their order. */
  constructor(pinned: (pins: Pins) => Float64Array) {
    this.#pinned = pinned;
  }

  /** Whether the cell that began last has what it needs, with what lies before `offset`. */
  isFull(offset: number): boolean {
    return this.#count === 0 || offset - (this.#columns.start[this.#count - 1] as number) >= (this.#count < OLDEST ? SMALLEST_FIRST : SMALLEST);
  }

  /** Begins a cell, which ends the one before. */
  begin(offset: number, line: number, inside: boolean): void {
    if (this.#count === MOST) this.#merge();
    if (this.#count === this.#columns.start.length) this.#columns = resized(this.#columns, 2 * this.#count, this.#count);
    const at = this.#count++;
    const { start, line: lines, first, last, errors, inside: insides } = this.#columns;
    start[at] = offset;
    lines[at] = line;
    first[at] = Number.NaN;
    last[at] = Number.NaN;
    errors[at] = 0;
    insides[at] = inside ? 1 : 0;
  }

  /** Notes the time of a record that begins in the newest cell. */
  time(wall: number): void {
    const at = this.#count - 1;
    if (Number.isNaN(this.#columns.first[at])) this.#columns.first[at] = wall;
    this.#columns.last[at] = wall;
  }

  error(): void {
    const at = this.#count - 1;
    this.#columns.errors[at] = (this.#columns.errors[at] as number) + 1;
  }

  finish(bytes: number, lines: number): Cells {
    const columns = resized(this.#columns, this.#count + 1, this.#count);
    columns.start[this.#count] = bytes;
    columns.line[this.#count] = lines;
    return { count: this.#count, ...columns };
  }

  /** What is not pinned becomes coarser, and then less is pinned, at last nothing. What was given up once is not tried again. */
  #merge(): void {
    const bytes = this.#columns.start[this.#count - 1] as number;
    const coarse = Math.max(COARSE, bytes / 2048);
    for (let attempt = 0; this.#count > MOST * 0.75; attempt += 1) {
      if (attempt > 1 || (attempt === 1 && this.#target >= coarse)) this.#pins = less(this.#pins);
      this.#target = Math.min(2 * this.#target, coarse);
      this.#mergeTo(this.#pins === 'none' ? (4 * bytes) / MOST : this.#target, this.#pinned(this.#pins));
    }
  }

  #mergeTo(target: number, pinned: Float64Array): void {
    const { start, line, first, last, errors, inside } = this.#columns;
    const count = this.#count;
    let kept = 0;
    let pin = 0;
    let fine = true;
    for (let at = 1; at < count; at += 1) {
      const begins = start[at] as number;
      const ends = at + 1 < count ? (start[at + 1] as number) : Number.POSITIVE_INFINITY;
      while (pin < pinned.length && (pinned[pin] as number) < begins) pin += 1;
      const near = (pinned[pin] ?? Number.POSITIVE_INFINITY) < ends || at < OLDEST || at >= count - NEWEST;
      // A fine cell stays alone, and so does its neighbour on either side: that is the error's surroundings.
      const next = pin < pinned.length && (pinned[pin] as number) < (start[Math.min(at + 2, count - 1)] as number);
      if (near || next || fine || ends - (start[kept] as number) > target) {
        kept += 1;
        for (const column of [start, line, first, last, errors]) column[kept] = column[at] as number;
        inside[kept] = inside[at] as number;
      } else {
        if (Number.isNaN(first[kept])) first[kept] = first[at] as number;
        if (!Number.isNaN(last[at])) last[kept] = last[at] as number;
        errors[kept] = (errors[kept] as number) + (errors[at] as number);
      }
      fine = near;
    }
    this.#count = kept + 1;
  }
}

function less(pins: Pins): Pins {
  return pins === 'all' ? 'half' : pins === 'half' ? 'ends' : 'none';
}

function columnsOf(length: number): Columns {
  const column = () => new Float64Array(length);
  return { start: column(), line: column(), first: column(), last: column(), errors: column(), inside: new Uint8Array(length) };
}

function resized(columns: Columns, length: number, count: number): Columns {
  const larger = columnsOf(length);
  for (const name of ['start', 'line', 'first', 'last', 'errors', 'inside'] as const) larger[name].set(columns[name].subarray(0, count));
  return larger;
}
