import { lowerPattern } from '../letter-pattern.ts';
import { clauseAround } from './clause-around.ts';
import { isNotNow } from './not-now.ts';
import type { Peril } from './peril.ts';
import { PERILS } from './perils.ts';

/** A peril that a text tells, and the number of the sentence that does. */
export interface Told {
  readonly peril: Peril;
  readonly sentence: number;
}

/**
 * The perils that a text tells as being there now, each once, the gravest first.
 * @param source the whole text in lower case
 * @param sentences its sentences in lower case, without what they quote
 */
export function perilsIn(source: string, sentences: () => readonly string[]): readonly Told[] {
  const text = plain(source);
  if (!ANY.test(text)) return [];
  const lines = sentences().map((line) => windowsOf(plain(line)));
  const told = PERILS.flatMap((peril) => {
    const patterns = patternsOf(peril);
    if (!patterns.wakes.test(text) || patterns.over?.test(text) || (patterns.beside && !patterns.beside.test(text))) return [];
    const sentence = lines.findIndex((line) => line.some((part) => isTold(part, patterns)));
    return sentence === -1 ? [] : [{ peril, sentence }];
  });
  // What is told in several ways has a record for each.
  return told.filter(({ peril }, at) => told.findIndex((other) => other.peril.id === peril.id) === at);
}

/** How much of a sentence is judged at a time, in UTF-16 units: patterns take long over what has no stop, and some who are in need dictate so. */
const STEP = 1000;
/** How far what stands around words tells what they mean. */
const AROUND = 400;

/** A part of a sentence: words are judged that begin from `from` to before `to`; what stands around them is only read. */
interface Part {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A sentence whole or, where it is long, in parts that overlap. */
function windowsOf(line: string): readonly Part[] {
  if (line.length <= STEP + AROUND) return [{ text: line, from: 0, to: line.length }];
  const parts: Part[] = [];
  for (let at = 0; at < line.length; at += STEP) {
    const begin = Math.max(0, at - AROUND);
    parts.push({ text: line.slice(begin, at + STEP + AROUND), from: at - begin, to: at - begin + STEP });
  }
  return parts;
}

/** Spelled as the patterns are; every place stays the same. */
const plain = (text: string): string => text.replaceAll('ё', 'е').replaceAll('’', "'");

interface Patterns {
  readonly wakes: RegExp;
  readonly told: RegExp;
  readonly beside: RegExp | undefined;
  readonly unless: RegExp | undefined;
  readonly story: RegExp | undefined;
  readonly over: RegExp | undefined;
}

function isTold({ text: line, from, to }: Part, { wakes, told, beside, unless, story }: Patterns): boolean {
  // What stands beside may be what wakes, and in another sentence.
  if (beside === undefined && !wakes.test(line)) return false;
  // The first place may be denied and the next one not.
  return [...line.matchAll(told)].some(({ 0: words, index }) => {
    if (index < from || index >= to) return false;
    const end = index + words.length;
    const near = clauseAround(line, index, end);
    return !unless?.test(near) && (!story?.test(near) || OWN.test(words)) && !isNotNow(line, index, end);
  });
}

/** How words begin in which somebody tells of themselves and now. */
const OWN = lowerPattern(/^(?:i|i'm|i've|feel|feeling|я|мне|у меня|хочу|хочется|больше|не хочу|жить|собираюсь|покончу|наложу|сведу|убью)(?!\p{L})/u);

const ANY = lowerPattern(PERILS.map(({ wakes }) => wakes).join('|'));

/** A word that may stand between two others, as the records write it, and what it means there: any but one that takes them back. */
const ANY_WORD = '(?:\\p{L}+ )';
const NO_DENIAL = "(?:(?!(?:не|нет|без|no|not|never|without|\\p{L}+n't) )\\p{L}+ )";

/** Made when the first text needs them: most texts need none, and every start would wait for them. */
const made = new Map<Peril, Patterns>();

function patternsOf(peril: Peril): Patterns {
  const known = made.get(peril);
  if (known !== undefined) return known;
  const { wakes, told, beside, unless, story, over } = peril;
  const whole = (alternatives: readonly string[], flags?: string) =>
    lowerPattern(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, flags);
  const fresh = {
    wakes: lowerPattern(wakes),
    told: whole(
      told.map((one) => one.replaceAll(ANY_WORD, NO_DENIAL)),
      'g',
    ),
    beside: beside && whole(beside),
    unless: unless && whole(unless),
    story: story === undefined ? undefined : whole([story]),
    over: over && whole(over),
  };
  made.set(peril, fresh);
  return fresh;
}
