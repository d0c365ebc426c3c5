/** Sorts of sign: what the sentence measures and shows, what a clause does, the clause before it and the one after, its words, and its cues. */
export const SORTS = ['measures', 'sentence', 'shapes', 'before', 'after', 'words', 'cues'] as const;
export type Sort = (typeof SORTS)[number];
/** Those that differ from clause to clause and are always looked at. */
export type SignSort = Exclude<Sort, 'measures' | 'sentence' | 'cues'>;

/** What the signs of a clause weigh, each sort as a list: "sure-deed 0.5, they -0.2". Cues without weights are not sought. `from`: how probable a find has to be. */
export type ClauseWeights = Readonly<Partial<Record<Sort, string>>> & { readonly from: number; readonly bias: number };
