import type { Pins } from './cells.ts';
import type { Severity } from './judge-line.ts';

/** Errors that differ in numbers alone, as far as they are remembered: all of them, until there are too many. */
export interface ErrorKind {
  readonly severity: Severity;
  /** How many there were. */
  readonly count: number;
  /** Where the first ones, some between and the last ones begin, each list in its order. */
  readonly firsts: readonly number[];
  readonly middles: readonly number[];
  readonly lasts: readonly number[];
}

/** The first and the last of each kind that are always remembered. */
const ENDS = 3;
/** Kinds that are told apart; later ones share what is left. */
const MOST_KINDS = 2048;
const SHARED = 256;
/** Places between the first and the last, of all kinds together. */
const MOST_MIDDLES = 16_384;

interface Kind {
  severity: Severity;
  count: number;
  firsts: number[];
  middles: number[];
  lasts: number[];
  /** Of how many one is remembered. */
  stride: number;
}

/** Counts the errors of a log by their kind, in bounded memory. */
export class ErrorKinds {
  readonly #kinds = new Map<number, Kind>();
  #middles = 0;
  count = 0;

  add(signature: number, severity: Severity, offset: number): void {
    const key = this.#kinds.has(signature) || this.#kinds.size < MOST_KINDS ? signature : -1 - (signature % SHARED);
    const kind = this.#kinds.get(key) ?? { severity, count: 0, firsts: [], middles: [], lasts: [], stride: 1 };
    if (kind.count === 0) this.#kinds.set(key, kind);
    this.count += 1;
    kind.count += 1;
    if (severity > kind.severity) kind.severity = severity;
    if (kind.firsts.length < ENDS) {
      kind.firsts.push(offset);
      return;
    }
    kind.lasts.push(offset);
    if (kind.lasts.length <= ENDS) return;
    const between = kind.lasts.shift();
    if (between !== undefined && kind.count % kind.stride === 0) {
      kind.middles.push(between);
      if (++this.#middles > MOST_MIDDLES) this.#thin();
    }
  }

  /** Remembered places in their order: all, or the first and the last of each kind, or none. For `half`, half of those between are forgotten. */
  places(pins: Pins): Float64Array {
    if (pins === 'none') return new Float64Array();
    if (pins === 'half') this.#thin();
    const places: number[] = [];
    for (const { firsts, middles, lasts } of this.#kinds.values()) {
      if (pins !== 'ends') places.push(...firsts, ...middles, ...lasts);
      else places.push(firsts[0] ?? 0, lasts.at(-1) ?? firsts.at(-1) ?? 0);
    }
    return Float64Array.from(places).sort();
  }

  all(): readonly ErrorKind[] {
    return [...this.#kinds.values()];
  }

  /** Forgets every second place between of those kinds that have the most, until half are gone. */
  #thin(): void {
    const wanted = this.#middles >> 1;
    for (let most = largest(this.#kinds.values()); this.#middles > wanted && most > 0; most >>= 1) {
      for (const kind of this.#kinds.values()) {
        if (kind.middles.length <= most >> 1) continue;
        const before = kind.middles.length;
        kind.middles = kind.middles.filter((_, at) => at % 2 === 1);
        kind.stride *= 2;
        this.#middles -= before - kind.middles.length;
      }
    }
  }
}

function largest(kinds: Iterable<Kind>): number {
  let most = 0;
  for (const { middles } of kinds) most = Math.max(most, middles.length);
  return most;
}
