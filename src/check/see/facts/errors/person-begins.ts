import { lowerPattern } from '../../../letter-pattern.ts';

/** Tells whether a text begins as a person begins to tell something and no program does, or with one of further words (a pattern for lower case). */
export function personBegins(further: string): (text: string) => boolean {
  const pattern = lowerPattern(`^(?:i|we|my|я|мы|у меня|не могу|${further})(?!\\p{L})`, 'i');
  return (text) => pattern.test(text);
}
