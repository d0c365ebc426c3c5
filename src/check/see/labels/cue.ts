/** A turn of phrase by which people say what a sentence does, and which a person can name. */
export interface Cue {
  /** Its name among the weights. */
  readonly id: string;
  /**
   * How words begin of which every sentence that the pattern matches holds one, with blanks between: four letters, or a shorter word whole. Thanks to this
   * most cues are never tried, so the rarer the words, the better. Empty: always tried.
   */
  readonly starts: string;
  /** Tried on the sentence as `plain` writes it: lower case, «е» for «ё», straight apostrophes. */
  readonly pattern: RegExp;
}

/** Cues that speak of one thing, by the thing's name: what a sentence next to such a one does depends on it. */
export type Themes = Readonly<Record<string, readonly string[]>>;
