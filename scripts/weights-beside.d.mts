/** A module's values as source text in which long texts are read from a file, and what stands in that file. */
export declare function besideOf(values: Readonly<Record<string, unknown>>, name: string): { readonly source: string; readonly content: Buffer };
