import { ENCODED_KEYWORDS } from '../encoded/encoded-keywords.ts';
import { PLACE_KEYWORDS } from '../places/place-keywords.ts';
import type { Rule } from '../rule.ts';
import { anyCase, exactly, type Needle } from '../scan/needle.ts';
import { ANCHORS } from '../scan/scanner.ts';
import { type ReadyRule, readyRule } from './rule-matches.ts';

/** What a keyword, or an anchor, asks to be tried where it stands. */
export interface Trial {
  /** Numbers of the rules that see its line, and of those that see a block from its line on. */
  readonly lines: readonly number[];
  readonly blocks: readonly number[];
  /** It may be the name of a secret's place, or a part of something encoded. */
  readonly isPlace: boolean;
  readonly isEncoded: boolean;
  /** Bytes of the keyword; an anchor is one. */
  readonly length: number;
}

/** All rules, ready: the keywords to look for and what each of them asks for. */
export interface RuleBook {
  readonly rules: readonly ReadyRule[];
  readonly needles: readonly Needle[];
  /** By the needle's number. */
  readonly trials: readonly Trial[];
  /** By the anchor's number. */
  readonly anchors: readonly Trial[];
}

interface Draft {
  readonly needle: Needle;
  readonly lines: number[];
  readonly blocks: number[];
  isPlace: boolean;
  isEncoded: boolean;
}

/** Enters the rules, the names of places and the encoded words under their keywords. */
export function ruleBook(rules: readonly Rule[]): RuleBook {
  const drafts = new Map<string, Draft>();
  const draft = (key: string, needle: () => Needle): Draft => {
    const known = drafts.get(key);
    if (known) return known;
    const made: Draft = { needle: needle(), lines: [], blocks: [], isPlace: false, isEncoded: false };
    drafts.set(key, made);
    return made;
  };
  const word = (text: string) => draft(text, () => anyCase(text));
  for (const [number, { keywords = [], reach }] of rules.entries()) {
    for (const keyword of keywords) word(keyword)[reach === 'block' ? 'blocks' : 'lines'].push(number);
  }
  for (const keyword of PLACE_KEYWORDS) word(keyword).isPlace = true;
  for (const literal of ENCODED_KEYWORDS) draft(`=${literal}`, () => exactly(literal)).isEncoded = true;
  const entered = [...drafts.values()];
  return {
    rules: rules.map(readyRule),
    needles: entered.map(({ needle }) => needle),
    trials: entered.map(
      ({ needle, lines, blocks, isPlace, isEncoded }): Trial => ({ lines, blocks, isPlace, isEncoded, length: needle.lower.length }),
    ),
    anchors: ANCHORS.map((anchor): Trial => {
      const numbers = rules.flatMap((rule, number) => (rule.anchor === anchor ? [number] : []));
      const isBlock = (number: number) => rules[number]?.reach === 'block';
      return { lines: numbers.filter((n) => !isBlock(n)), blocks: numbers.filter(isBlock), isPlace: false, isEncoded: false, length: 1 };
    }),
  };
}
