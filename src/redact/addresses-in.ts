import type { Finding } from './engine/finding.ts';
import { readyRule } from './engine/rule-matches.ts';
import { ADDRESSES } from './rules/addresses.ts';

let rules: readonly ReturnType<typeof readyRule>[] | undefined;

/** The postal addresses that stand in a text, as masking finds them. */
export function addressesIn(text: string): readonly string[] {
  const found: Finding[] = [];
  rules ??= ADDRESSES.map(readyRule);
  for (const line of text.split(/[\r\n]+/)) for (const { find } of rules) find(line, found);
  return found.map(({ value }) => value);
}
