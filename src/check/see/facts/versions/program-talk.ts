import { showsTrade } from '../../../audience-of.ts';
import type { Reading } from '../../../read/reading.ts';

/** What is said where programs are kept up to date. */
const OF_PROGRAMS =
  /(?<![a-z])(?:versions?|updat(?:es?|ed|ing)|upgrad[a-z]+|downgrad[a-z]+|releases?|changelog|install(?:s|ed|er|ing)?|reinstall(?:ed)?|firmware|drivers?|plugins?|software|wheels?|libraries|library|compilers?|verifier|servers?|pcs?|clients?|crash(?:es|ed)?|build|windows|linux|macos|android|ios|layout|rendering|parser)(?![a-z])/i;
/** Characters that are looked at. */
const LOOKED_AT = 20_000;

/** Whether a text talks of programs or a developer wrote it: worked out once, and only where something is asked of it. */
export function programTalk(reading: Reading): () => boolean {
  let talk: boolean | undefined;
  return () => {
    talk ??= OF_PROGRAMS.test(reading.source.slice(0, LOOKED_AT)) || showsTrade({ reading });
    return talk;
  };
}
