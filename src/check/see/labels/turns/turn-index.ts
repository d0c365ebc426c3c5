import { isMark, Lexicon, type SetId, type Token } from './lexicon.ts';
import { type Match, matcherOf } from './match-turn.ts';
import { type Part, parseTurn } from './parse-turn.ts';
import { tokensOf } from './tokens.ts';

/** A cue as turns of phrase, written as `parseTurn` reads them; with `^` before it, a turn stands at the sentence's beginning. */
export interface TurnCue {
  readonly id: string;
  readonly turns: readonly string[];
}

interface Turn {
  readonly id: string;
  readonly match: Match;
}

/** Turns by the set that their first token is in. */
type Calls = Map<SetId, Turn[]>;

/** Turns, ready to be looked for. */
export interface TurnIndex {
  readonly lexicon: Lexicon;
  readonly anywhere: Calls;
  readonly atStart: Calls;
}

/** The sets of which the first token of some parts must be in one. */
function firstSets([part, ...rest]: readonly Part[]): readonly SetId[] {
  switch (part?.kind) {
    case 'one':
      return [part.of];
    case 'row':
      return firstSets([...part.parts, ...rest]);
    case 'choice':
      return part.parts.flatMap((one) => firstSets([one, ...rest]));
    case 'optional':
      return [...firstSets([part.part]), ...firstSets(rest)];
    default:
      return [];
  }
}

/**
 * Makes cues ready to be looked for.
 * @param classes Lists of words by the name under which turns put them in braces.
 */
export function indexTurns(cues: readonly TurnCue[], classes: Readonly<Record<string, string>>): TurnIndex {
  const lexicon = new Lexicon();
  const parsed = Object.entries(classes).map(([name, words]) => [name, parseTurn(words, { lexicon, classes: {} })] as const);
  const wording = { lexicon, classes: Object.fromEntries(parsed) };
  const index: TurnIndex = { lexicon, anywhere: new Map(), atStart: new Map() };
  for (const { id, turns } of cues) {
    for (const source of turns) {
      const isAtStart = source.startsWith('^');
      const part = parseTurn(isAtStart ? source.slice(1) : source, wording);
      const turn: Turn = { id, match: matcherOf(part) };
      const calls = isAtStart ? index.atStart : index.anywhere;
      for (const set of new Set(firstSets([part]))) {
        const known = calls.get(set);
        if (known) known.push(turn);
        else calls.set(set, [turn]);
      }
    }
  }
  return index;
}

/** Where a sentence begins: behind marks, and the number of an item. */
function firstWord(tokens: readonly Token[]): number {
  let at = 0;
  while (at < 6 && (isMark(tokens[at]?.text ?? '') || (/^\d{1,2}$/.test(tokens[at]?.text ?? '') && /^[.)]$/.test(tokens[at + 1]?.text ?? '')))) at++;
  return at;
}

function lookAt(calls: Calls, tokens: readonly Token[], at: number, found: Set<string>): void {
  for (const set of tokens[at]?.sets ?? []) {
    for (const { id, match } of calls.get(set) ?? []) if (!found.has(id) && match(tokens, at)) found.add(id);
  }
}

/** The ids of the cues that a sentence, as `plain` writes it, holds. */
export function findTurns({ lexicon, anywhere, atStart }: TurnIndex, sentence: string): ReadonlySet<string> {
  const tokens = tokensOf(sentence).map((text) => lexicon.tokenOf(text));
  const found = new Set<string>();
  lookAt(atStart, tokens, firstWord(tokens), found);
  for (let at = 0; at < tokens.length; at++) lookAt(anywhere, tokens, at, found);
  return found;
}
