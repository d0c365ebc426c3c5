import { hasCorrectedWord } from '../../customer/corrected-word.ts';
import { lowerPattern } from '../../letter-pattern.ts';
import { MISTAKE_IN_WORDS } from '../../mistake-in-words.ts';
import type { Lowered } from '../rule.ts';

/** Longer texts tell of a mistake in words by the way. */
const LONGEST = 600;

/** What stands there, and what should; the person's own slip of the pen has neither. */
const CORRECTED = lowerPattern(
  /(?:should (?:be|read)|правильно|должно быть)[ :—–-]{1,3}["«“„`]|["«“„`'][^"«»“”„`'\n]{1,80}["»”“`'][^.\n]{0,60}(?:should (?:be|read)|must be|instead of|rather than|->|→|вместо|должно быть|надо|нужно|правильно|а не|а надо)/u,
);

/** A name or an address that stands wrong is somebody's own: it has to be found before it can be mended. */
const OWN = lowerPattern(
  /(?<!\p{L})(?:my|our|(?:sur|last |first )?names?|address(?:es)?|passenger|мо[йяюеё]|моего|моей|мо[её]м|наш\p{L}{1,3}|фамили\p{L}{1,2}|имя|имени|отчеств\p{L}{1,2}|адрес\p{L}{0,2}|получател\p{L}{1,2})(?!\p{L})/u,
);

/** Whether a text reports a mistake in words, and what is right: nobody has to repeat it, nor look anything up. */
export function isAboutWords({ lower, audience }: Lowered): boolean {
  if (lower.source.trim().length >= LONGEST) return false;
  return (
    (MISTAKE_IN_WORDS.test(lower.source) && CORRECTED.test(lower.source)) ||
    (audience === 'person' && !OWN.test(lower.source) && hasCorrectedWord(lower.source))
  );
}
