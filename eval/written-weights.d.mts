/** Rows in groups of those whose names begin with the same words, in the order of their names. */
export function inGroups(rows: [name: string, row: { weights: string }][], words: 1 | 2): string;
