/** Rows, the heaviest first, in groups of those whose names begin with the same words. */
export function inGroups(rows: [name: string, row: { weights: string }][], words: 1 | 2): string;
