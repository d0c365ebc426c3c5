/** A pattern of masking: its source, its flags, and where it stands. */
interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly file: string;
  readonly line: number;
}

/** Every regular expression that is written out in src/redact. */
export declare function patternsInSource(): Pattern[];
export declare function hashOf(pattern: Pick<Pattern, 'source' | 'flags'>): string;
/** What is known: `safe`, `polynomial`, `exponential`, or `unknown` where the judge gave up. */
export declare function knownVerdicts(): Readonly<Record<string, string>>;
export declare function judge(pattern: Pick<Pattern, 'source' | 'flags'>): Promise<string>;
