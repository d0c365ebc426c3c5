/** Endings that English adds to a word, the longest first; what is left must have three letters. */
const ENDING = /(?<=^.{3,})(?:ingly|edly|ings|ing|ied|ies|ed|es|ly|s|e)$/;

/** The word without its ending, so that "returns", "returned" and "returning" count as one. */
export const stem = (word: string): string => (word.length > 4 ? word.replace(ENDING, '') : word);
