import { addBit, addBits, type Bits, bitsFor, hasBit } from './bits.ts';
import { isMark, Lexicon, type SetId } from './lexicon.ts';
import { type Match, matcherOf, type Token } from './match-turn.ts';
import { type Part, parseTurn, type Wording } from './parse-turn.ts';
import { tokensOf } from './tokens.ts';

/** A cue as turns of phrase, written as `parseTurn` reads them; with `^` before it, a turn stands at the sentence's beginning. */
export interface TurnCue {
  readonly id: string;
  readonly turns: readonly string[];
}

interface Turn {
  readonly id: string;
  readonly match: Match;
  /** Of each list, the sentence must hold a token of one set: a turn that lacks one is not tried. */
  readonly needs: readonly (readonly SetId[])[];
}

/** A token with the turns that it can begin, at a sentence's beginning once they were asked for. */
interface Known extends Token {
  readonly sets: readonly SetId[];
  readonly anywhere: readonly Turn[];
  atStart?: readonly Turn[];
}

/** Turns by the set that their first token is in. */
type Calls = (Turn[] | undefined)[];

/** Turns, ready to be looked for. */
export interface TurnIndex {
  readonly lexicon: Lexicon;
  readonly anywhere: Calls;
  readonly atStart: Calls;
  /** Tokens that were looked up. */
  readonly known: Map<string, Known>;
}

/** A turn that stands in a sentence: the id of its cue, and where its tokens begin and end. */
export interface Place {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Tokens are remembered up to so many. */
const REMEMBERED = 20_000;

/** What a part cannot do without: of each list, one set. */
function needsOf(part: Part): readonly (readonly SetId[])[] {
  switch (part.kind) {
    case 'one':
      return [[part.of]];
    case 'row':
      return part.parts.flatMap(needsOf);
    case 'choice': {
      const firsts = part.parts.map((one) => needsOf(one)[0]);
      return firsts.every((sets) => sets !== undefined) ? [firsts.flat()] : [];
    }
    default:
      return [];
  }
}

/** Puts the sets of which the first token of a part must be in one into `sets`; true where the part may be nothing, so that what follows counts too. */
function addFirst(part: Part, sets: Set<SetId>): boolean {
  switch (part.kind) {
    case 'one':
      sets.add(part.of);
      return false;
    case 'gap':
    case 'end':
    case 'not':
      return true;
    case 'row':
      return part.parts.every((one) => addFirst(one, sets));
    case 'choice': {
      let mayBeNothing = false;
      for (const one of part.parts) if (addFirst(one, sets)) mayBeNothing = true;
      return mayBeNothing;
    }
    case 'optional':
      addFirst(part.part, sets);
      return true;
  }
}

/**
 * Makes cues ready to be looked for.
 * @param classes Lists of words, or patterns that each of the words fits, by the name under which turns and other classes put them in braces.
 */
export function indexTurns(cues: readonly TurnCue[], classes: Readonly<Record<string, string | RegExp>>, endless: readonly string[] = []): TurnIndex {
  const lexicon = new Lexicon(endless);
  const parsed = new Map<string, Part>();
  const wording: Wording = {
    lexicon,
    classOf: (name) => {
      const known = parsed.get(name);
      const words = classes[name];
      if (known !== undefined || words === undefined) return known;
      const part = typeof words === 'string' ? parseTurn(words, wording) : fitting(words, lexicon);
      parsed.set(name, part);
      return part;
    },
  };
  const index: TurnIndex = { lexicon, anywhere: [], atStart: [], known: new Map() };
  for (const { id, turns } of cues) {
    for (const source of turns) {
      const isAtStart = source.startsWith('^');
      const part = parseTurn(isAtStart ? source.slice(1) : source, wording);
      const turn: Turn = { id, match: matcherOf(part), needs: needsOf(part).slice(1) };
      const calls = isAtStart ? index.atStart : index.anywhere;
      const first = new Set<SetId>();
      addFirst(part, first);
      for (const set of first) {
        const known = calls[set];
        if (known) known.push(turn);
        else calls[set] = [turn];
      }
    }
  }
  return index;
}

function fitting(pattern: RegExp, lexicon: Lexicon): Part {
  const of = lexicon.newSet();
  lexicon.addPattern(of, pattern);
  return { kind: 'one', of };
}

/** Where a sentence begins: behind marks, and the number of an item. */
function firstWord(tokens: readonly Token[]): number {
  let at = 0;
  while (at < 6 && (isMark(tokens[at]?.text ?? '') || (/^\d{1,2}$/.test(tokens[at]?.text ?? '') && /^[.)]$/.test(tokens[at + 1]?.text ?? '')))) at++;
  return at;
}

/** The turns that a token in some sets calls up. */
function calledBy(calls: Calls, sets: readonly SetId[]): readonly Turn[] {
  const called: Turn[] = [];
  for (const set of sets) {
    const turns = calls[set];
    if (turns) called.push(...turns);
  }
  return called;
}

function knownOf({ lexicon, anywhere, known }: TurnIndex, text: string): Known {
  const remembered = known.get(text);
  if (remembered) return remembered;
  const sets = [...new Set(lexicon.setsOf(text))];
  const bits = bitsFor(lexicon.size);
  for (const set of sets) addBit(bits, set);
  const token: Known = { text, bits, sets, anywhere: calledBy(anywhere, sets) };
  if (known.size >= REMEMBERED) known.clear();
  known.set(text, token);
  return token;
}

/** The sets that tokens are in. */
function bitsOf({ lexicon }: TurnIndex, tokens: readonly Token[]): Bits {
  const all = bitsFor(lexicon.size);
  for (const { bits } of tokens) addBits(all, bits);
  return all;
}

/** Whether a sentence, by the sets of all its tokens, can hold a turn at all. */
function canHold(all: Bits, needs: Turn['needs']): boolean {
  for (const sets of needs) {
    let has = false;
    for (let at = 0; at < sets.length && !has; at++) has = hasBit(all, sets[at] ?? 0);
    if (!has) return false;
  }
  return true;
}

/** The ids of the cues that a sentence in plain letters holds. */
export function findTurns(index: TurnIndex, sentence: string): ReadonlySet<string> {
  const found = new Set<string>();
  tryTurns(index, tokensOf(sentence), ({ id, match }, tokens, at) => {
    if (!found.has(id) && match(tokens, at) >= 0) found.add(id);
  });
  return found;
}

/** Where the turns stand in a sentence, given by its tokens, from the first to the last; one cue may stand in several places that overlap. */
export function placesOf(index: TurnIndex, texts: readonly string[]): readonly Place[] {
  const places: Place[] = [];
  tryTurns(index, texts, ({ id, match }, tokens, at) => {
    const end = match(tokens, at);
    if (end > at) places.push({ id, start: at, end });
  });
  return places;
}

/** Calls a function with each turn that a place in a sentence calls up. */
function tryTurns(index: TurnIndex, texts: readonly string[], tryTurn: (turn: Turn, tokens: readonly Token[], at: number) => void): void {
  const tokens = texts.map((text) => knownOf(index, text));
  let all: Bits | undefined;
  const mayHold = ({ needs }: Turn): boolean => {
    all ??= bitsOf(index, tokens);
    return canHold(all, needs);
  };
  const start = firstWord(tokens);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    for (const turn of token.anywhere) if (mayHold(turn)) tryTurn(turn, tokens, at);
    if (at !== start) continue;
    token.atStart ??= calledBy(index.atStart, token.sets);
    for (const turn of token.atStart) if (mayHold(turn)) tryTurn(turn, tokens, at);
  }
}
