import { lowerPattern } from './letter-pattern.ts';

/**
 * A test for whole words of a text in lower case, made when a text first holds what the words need: a long pattern takes longer to be made than to be looked
 * for in a thousand sentences, and most texts need few of them.
 *
 * @param needed what each of the words holds, without a flag
 * @param source the words, as `lowerPattern` takes them
 */
export function wokenPattern(needed: RegExp, source: string): (lower: string) => boolean {
  let pattern: RegExp | undefined;
  return (lower) => {
    if (!needed.test(lower)) return false;
    pattern ??= lowerPattern(`(?<!\\p{L})(?:${source})(?!\\p{L})`);
    return pattern.test(lower);
  };
}
