import { CLASS_OF, CLASSES } from './byte-tables.ts';
import { USUAL_TEXT } from './usual-text.ts';

/** Where a keyword is entered: a triple of classes, and its place in the keyword. */
interface Entry {
  readonly triple: number;
  readonly offset: number;
  /** The class behind the triple, where the keyword goes on; else -1. */
  readonly next: number;
}

/** What counts for one triple that stands in usual text, against how often single classes stand there. */
const SEEN = 1e6;

/**
 * Gives the function that tells under which triples a keyword is entered: two neighbouring ones, the rarest that it has, for every second place is looked
 * at. A keyword of three bytes has one of its own, and one for each byte that may follow its last two.
 */
export function rareTriples(): (keyword: Uint8Array) => readonly Entry[] {
  const weightOf = weights();
  return (keyword) => {
    const classes = Array.from(keyword, (byte) => CLASS_OF[byte] ?? 0);
    const triple = (at: number, third = classes[at + 2] ?? 0) => ((classes[at] ?? 0) * CLASSES + (classes[at + 1] ?? 0)) * CLASSES + third;
    if (keyword.length === 3) {
      const followed = Array.from({ length: CLASSES }, (_, after): Entry => ({ triple: triple(1, after), offset: 1, next: -1 }));
      return [{ triple: triple(0), offset: 0, next: -1 }, ...followed];
    }
    const weights = Array.from({ length: keyword.length - 2 }, (_, at) => weightOf(triple(at)));
    let rarest = 0;
    for (let at = 1; at + 1 < weights.length; at += 1) {
      if (pair(weights, at) < pair(weights, rarest)) rarest = at;
    }
    return [rarest, rarest + 1].map((offset) => ({ triple: triple(offset), offset, next: classes[offset + 3] ?? -1 }));
  };
}

function pair(weights: readonly number[], at: number): number {
  return (weights[at] ?? 0) + (weights[at + 1] ?? 0);
}

/** How often a triple stands in usual text; where it does not, how often its three classes do. */
function weights(): (triple: number) => number {
  const classes = Array.from(Buffer.from(USUAL_TEXT), (byte) => CLASS_OF[byte] ?? 0);
  const single = new Float64Array(CLASSES).fill(0.1);
  const triples = new Map<number, number>();
  for (const [at, code] of classes.entries()) {
    single[code] = (single[code] ?? 0) + 1;
    const triple = (code * CLASSES + (classes[at + 1] ?? 0)) * CLASSES + (classes[at + 2] ?? 0);
    triples.set(triple, (triples.get(triple) ?? 0) + 1);
  }
  const share = (code: number) => (single[code] ?? 0) / classes.length;
  return (triple) => {
    const seen = triples.get(triple) ?? 0;
    return (
      seen * SEEN + SEEN * 100 * share(Math.floor(triple / CLASSES ** 2)) * share(Math.floor(triple / CLASSES) % CLASSES) * share(triple % CLASSES)
    );
  };
}
