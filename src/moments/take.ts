/** A piece of text that was understood, and the text without it. */
export interface Taken<T> {
  readonly value: T;
  readonly rest: string;
}

/** A way to write something: a pattern, and what its groups mean; `undefined` when they mean nothing after all. */
export interface Form<T> {
  readonly pattern: RegExp;
  readonly read: (groups: readonly string[]) => T | undefined;
}

/**
 * A pattern that matches whole words only, of Latin or Cyrillic letters (JavaScript's `\b` knows Latin ones alone), in any case. Written out: V8 takes
 * many times as long to compile what knows the letters of every script.
 */
export function wordPattern(source: string): RegExp {
  return new RegExp(`(?<![a-zà-öø-žа-ӿ\\d_])(?:${source})(?![a-zà-öø-žа-ӿ\\d_])`, 'i');
}

/** Takes the first form that matches out of the text; groups that did not take part are empty. */
export function take<T>(text: string, forms: readonly Form<T>[]): Taken<T> | undefined {
  for (const { pattern, read } of forms) {
    const match = pattern.exec(text);
    const value = match ? read(match.map((group) => group ?? '')) : undefined;
    if (match && value !== undefined)
      return { value, rest: `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`.replace(/\s+/g, ' ').trim() };
  }
  return undefined;
}
