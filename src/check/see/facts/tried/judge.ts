import type { Found, Passage } from '../passage.ts';

/** A sentence with the clauses in which something was tried. */
export interface Tried {
  readonly passage: Passage;
  readonly clauses: readonly Found[];
}

/** The clauses of a sentence in which something was tried. `at`: which of the sentences it is; `before`: what was found in the one before. */
export type Judge = (passage: Passage, at: number, before: Tried | undefined) => readonly Found[];
