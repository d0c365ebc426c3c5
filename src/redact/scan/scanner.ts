import type { Anchor } from '../rule.ts';
import { LOWER, SIGNS } from './byte-tables.ts';
import type { Needle } from './needle.ts';
import { rareGrams } from './rare-grams.ts';
import { SCANNER_CODE } from './scanner-code.ts';
import { searchFewBytes } from './search-few-bytes.ts';

/** The anchors by the numbers that the scanner gives them. */
export const ANCHORS: readonly Anchor[] = ['at', 'dotted', 'colons', 'digits', 'capitals'];

/** A stretch of the scanner's memory that holds bytes to look at. */
export interface Area {
  /** Where its first byte stands in the memory. */
  readonly base: number;
  /** Bytes that fit. */
  readonly size: number;
  /** The bytes, to be filled and read; good until a value is added. */
  readonly bytes: () => Buffer;
}

/** Looks through bytes for keywords, anchors and values. Places are counted from the area's beginning. */
export interface Scanner {
  /** An area of its own for `size` bytes. */
  readonly area: (size: number) => Area;
  /** Keywords that begin in [from, to), by their number; bytes up to `end` count. */
  readonly keywords: (area: Area, from: number, to: number, end: number) => Hits;
  /** Anchors that hang on a byte in [from, to), by their number in `ANCHORS`. */
  readonly anchors: (area: Area, from: number, to: number, end: number) => Hits;
  /** Values of one length that begin in [from, to), by the number that `addValue` gave them. */
  readonly values: (length: ValueLength, area: Area, from: number, to: number, end: number) => Hits;
  /** A value to look for from now on: numbered from 0 among those of its length. */
  readonly addValue: (length: ValueLength, bytes: Uint8Array, anyCase: boolean) => number;
}

/** What was found, in the order of the places: pairs of a place and a number. Good until the next search. */
export interface Hits {
  readonly count: number;
  readonly pairs: Int32Array;
}

/** Values of eight bytes or more, and those of four to seven: the longer they are, the fewer places have to be looked at. */
export type ValueLength = 'long' | 'short';
/** How many bytes of a value are marked, and at how many places: as many as lie within the shortest. */
const LENGTHS: Readonly<Record<ValueLength, { readonly width: number; readonly step: number }>> = {
  long: { width: 4, step: 5 },
  short: { width: 3, step: 2 },
};

interface Code {
  readonly findKeywords: (head: number, from: number, to: number, end: number, hits: number, room: number) => number;
  readonly findAnchors: (signs: number, from: number, to: number, start: number, end: number, hits: number, room: number) => number;
  readonly findValues: (head: number, from: number, to: number, end: number, hits: number, room: number) => number;
  readonly markOf: (at: number, width: number) => number;
  readonly slotOf: (word: number) => number;
  readonly markOfWord: (word: number) => number;
}

const PAGE = 65_536;
const SLOTS = 8192;
const MARKS = 262_144;
/** Marks that share the list of their entries. */
const SHARED = 32;
/** Hits that one search may bring; one that brings more is done again in halves. */
const ROOM = 65_536;
/** Bytes around an area that may be read, for sixteen are read at a time. */
const MARGIN = 64;

let compiled: WebAssembly.Module | undefined;

/** How much a scanner will be given to look through: `little` is some pages, for which its tables are not worth filling. */
export type Amount = 'much' | 'little';

/** A scanner for these keywords. They are entered once; values may be added at any time. */
export function makeScanner(needles: readonly Needle[], amount: Amount = 'much'): Scanner {
  compiled ??= new WebAssembly.Module(Buffer.from(SCANNER_CODE, 'base64'));
  const memory = new WebAssembly.Memory({ initial: 64 });
  const { exports } = new WebAssembly.Instance(compiled, { env: { memory } });
  const code = exports as unknown as Code;
  // The code's own data lie below.
  let top = 4096;
  const take = (size: number) => {
    const base = top;
    top = (top + size + 15) & ~15;
    if (top > memory.buffer.byteLength) memory.grow(Math.ceil((top - memory.buffer.byteLength) / PAGE));
    return base;
  };
  const put = (bytes: Uint8Array) => {
    const base = take(bytes.length);
    new Uint8Array(memory.buffer, base, bytes.length).set(bytes);
    return base;
  };
  const putNumbers = (numbers: Int32Array) => put(new Uint8Array(numbers.buffer));
  const found = (count: number, hits: number): Hits => ({ count, pairs: new Int32Array(memory.buffer, hits, count * 2) });

  const lower = put(LOWER);
  const signs = put(SIGNS);
  const hits = take(ROOM * 8);
  const space = { memory, code, put, putNumbers, take };
  const values = { long: valueTable(lower, LENGTHS.long, space), short: valueTable(lower, LENGTHS.short, space) };

  /** Searches [from, to), in halves where there are more hits than room for them. */
  const search = (from: number, to: number, base: number, find: (from: number, to: number) => number): Hits => {
    const count = find(base + from, base + to);
    if (count >= 0) return shifted(found(count, hits), base);
    const middle = from + ((to - from) >> 1);
    const left = search(from, middle, base, find).pairs.slice();
    const right = search(middle, to, base, find).pairs;
    const pairs = new Int32Array(left.length + right.length);
    pairs.set(left);
    pairs.set(right, left.length);
    return { count: pairs.length / 2, pairs };
  };

  const inTables = (): Scanner['keywords'] => {
    const head = putKeywords(needles, space);
    return ({ base }, from, to, end) => search(from, to, base, (begin, stop) => code.findKeywords(head, begin, stop, base + end, hits, ROOM));
  };
  const byBeginnings = (): Scanner['keywords'] => {
    const find = searchFewBytes(needles);
    return ({ base }, from, to, end) => {
      const pairs = find(new Uint8Array(memory.buffer, base, end), from, to);
      return { count: pairs.length / 2, pairs };
    };
  };

  return {
    keywords: amount === 'much' ? inTables() : byBeginnings(),
    area: (size) => {
      const base = take(size + 2 * MARGIN) + MARGIN;
      return { base, size, bytes: () => Buffer.from(memory.buffer, base, size) };
    },
    anchors: ({ base }, from, to, end) => search(from, to, base, (begin, stop) => code.findAnchors(signs, begin, stop, base, base + end, hits, ROOM)),
    values: (length, { base }, from, to, end) => {
      const { isEmpty, head } = values[length];
      if (isEmpty()) return found(0, hits);
      return search(from, to, base, (begin, stop) => code.findValues(head, begin, stop, base + end, hits, ROOM));
    },
    addValue: (length, bytes, anyCase) => values[length].add(bytes, anyCase),
  };
}

function shifted(hits: Hits, base: number): Hits {
  const { pairs } = hits;
  for (let k = 0; k < pairs.length; k += 2) pairs[k] = (pairs[k] as number) - base;
  return hits;
}

/** Enters the keywords; the address of what `findKeywords` is given. */
function putKeywords(needles: readonly Needle[], { memory, code, put, putNumbers, take }: Memory): number {
  const gramsOf = rareGrams();
  // New memory holds zeros, which say that nothing is entered.
  const marks = { 3: take(MARKS / 8), 4: take(MARKS / 8) };
  const first = take(SLOTS * 4);
  const entries: number[] = [];
  const bits = new Uint8Array(memory.buffer);
  const firstOf = new Int32Array(memory.buffer, first, SLOTS);
  for (const [number, needle] of needles.entries()) {
    for (const { width, word, offset } of gramsOf(needle)) {
      const slot = code.slotOf(word);
      entries.push(word, number, offset, firstOf[slot] ?? 0);
      firstOf[slot] = entries.length / 4;
      const mark = code.markOfWord(word);
      const at = marks[width] + (mark >> 3);
      bits[at] = (bits[at] ?? 0) | (1 << (mark & 7));
    }
  }
  const records = needles.flatMap(({ lower, upper }) => [put(lower), put(upper), lower.length]);
  const longest = Math.max(0, ...needles.map((needle) => needle.lower.length));
  return putNumbers(Int32Array.of(marks[3], marks[4], first, putNumbers(Int32Array.from(entries)), putNumbers(Int32Array.from(records)), longest));
}

interface Memory {
  readonly memory: WebAssembly.Memory;
  readonly code: Code;
  readonly put: (bytes: Uint8Array) => number;
  readonly putNumbers: (numbers: Int32Array) => number;
  readonly take: (size: number) => number;
}

/** The values that are looked for. Their lists double when they are full; what they leave behind is at most as much again. */
function valueTable(lower: number, { width, step }: (typeof LENGTHS)['long'], { memory, code, put, putNumbers, take }: Memory) {
  // New memory holds zeros, which say that nothing is entered.
  const marks = take(MARKS / 8);
  const first = take((MARKS / SHARED) * 4);
  let room = 256;
  let entries = take(room * step * 16);
  let records = take(room * 12);
  const head = putNumbers(Int32Array.of(lower, marks, first, entries, records, width, step));
  let count = 0;
  const numbers = () => new Int32Array(memory.buffer);
  const move = (from: number, bytes: number) => {
    const to = take(bytes * 2);
    new Uint8Array(memory.buffer).copyWithin(to, from, from + bytes);
    return to;
  };
  const grow = () => {
    entries = move(entries, room * step * 16);
    records = move(records, room * 12);
    room *= 2;
    numbers().set([lower, marks, first, entries, records], head >> 2);
  };
  const add = (bytes: Uint8Array, anyCase: boolean): number => {
    if (count === room) grow();
    const base = put(bytes);
    const all = numbers();
    all.set([base, bytes.length, anyCase ? 1 : 0], (records >> 2) + count * 3);
    for (let offset = 0; offset < step; offset += 1) {
      const mark = code.markOf(base + offset, width);
      const entry = count * step + offset;
      const slot = (first >> 2) + Math.floor(mark / SHARED);
      all.set([mark, count, offset, all[slot] ?? 0], (entries >> 2) + entry * 4);
      all[slot] = entry + 1;
      const bits = new Uint8Array(memory.buffer);
      bits[marks + (mark >> 3)] = (bits[marks + (mark >> 3)] ?? 0) | (1 << (mark & 7));
    }
    count += 1;
    return count - 1;
  };
  return { head, add, isEmpty: () => count === 0 };
}
