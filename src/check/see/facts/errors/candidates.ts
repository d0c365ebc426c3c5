import { CAPITAL_FIRST, letterPattern } from '../../../letter-pattern.ts';
import { matchesOf } from '../../../matches-of.ts';
import type { Span } from '../../../read/reading.ts';
import { inTicks } from './in-ticks.ts';
import { saidWithin } from './said-within.ts';
import { beginsAsMessage } from './starters.ts';
import { bitsOf } from './telling-words.ts';
import type { Word } from './words.ts';

/** How a stretch begins: in quotes, as what looks like a code, or in the midst of the person's own words. */
export type Beginning = 'quotes' | 'ticks' | 'run' | 'token' | 'coded' | 'shown' | 'begins' | 'told' | 'colon' | 'comma' | 'dash' | 'capital';

/** A stretch that may be what a program said: how it begins, and, where the person's own words surround it, at which end it was cut. */
export interface Candidate extends Span {
  readonly by: Beginning;
  readonly cut?: 'near' | 'far' | 'last' | undefined;
}

const QUOTES: readonly (readonly [Beginning, RegExp])[] = [
  ['quotes', /«([^«»\n]{1,220})»/g],
  ['quotes', /[“„]([^“”„\n]{1,220})[”“]/g],
  ['quotes', /(?<![\w"])"([^"\n]{1,220})"(?!\w)/g],
  ['ticks', new RegExp(inTicks(1, 220), 'g')],
];

/** What looks like a code or a part of one: "0x1F", "E-12", "LOCKED", "404", "key_inactive", "java.io.IOException", "12b". */
const TOKEN =
  '(?:0x[\\dA-Fa-f]{1,16}|[A-ZА-ЯЁ\\d][A-ZА-ЯЁ\\d]*(?:[-_.:/][A-ZА-ЯЁ\\d]+)*[!?]*|[A-ZА-Яa-z]{1,3}[-.:]?\\d{1,6}(?:[-.]\\d{1,5})*|\\d{1,6}[a-zа-я]{1,3}|[a-z]+(?:_[a-z\\d]+)+|(?:[A-Za-z]\\w{0,30}[.:]{1,2}){0,6}[A-Z][a-z\\d]+(?:[A-Z][a-z\\d]*)+)';
const RUN = letterPattern(`(?<![\\p{L}\\d_./#@$'’-])${TOKEN}(?: (?:- )?\\(?${TOKEN}\\)?){0,6}(?![\\p{L}\\d_%])`, 'g');
const NO_WORD = letterPattern(/\p{Lu}\p{Lu}|\d|_|[a-z][A-Z]/u);

/** What may stand between a word that tells and the message. */
const FILLER =
  /^\s*(?:that|me|us|you|just|only|still|always|again|now|up|back|out|simply|here|a|an|the|this|with|on|was|is|of|about|as|to|at|in|like|saying|reading|which|says|said|reads|not|error|errors|message|code|что|мне|нам|опять|снова|теперь|сразу|только|просто|вот|вечно|постоянно|мол|типа|будто|дескать|якобы|с|на|в|о|об|про|такое|такую|такая|какой-то|какая-то|ошибк[а-я]{1,2}|сообщение|надпись|код|текст[а-я]{0,2}|было|это|как)(?![a-zа-я'-])/;
const MOST_FILLERS = 5;
const JOINT = /([:,])\s|\s(?:[—–-]|->|→|=>)\s/g;
/** «Показывает, мол, нет связи»: what comes between a joint and the message. */
const AFTER_JOINT = /^(?:мол|типа|что|дескать|and|и|а|then|потом|так)(?:,? |: )/;
const CAPITAL_INSIDE = letterPattern(/(?<=[\p{Ll}\d,]) (?=\p{Lu}\p{Ll}+ [\p{Ll}\d'’]|\p{Lu}{2,} [\p{Lu}\d])/gu);
const BULLET = /^[\s>*•"«“'`–—-]*(?:\d{1,2}[.)] )?/;

/** Where the message may end: at the first joint, at what most probably begins a thought of the person, with the sentence. */
const CUTS = [
  [
    'near',
    /[;.!?…](?:\s|$)|,\s|:\s|\s[—–-]+\s|\s(?:and|but|then|when|whenever|although|though|even|every|since|because|if|each|after|before|until|while|unless|as|so|which|и|а|но|хотя|когда|если|при|после|каждый|потому|пока|поэтому)(?![a-zа-я])|[)("«»“”`\n]|$/,
  ],
  [
    'far',
    /[;.!?…](?:\s|$)|,\s(?:there|it|i|we|but|although|though|even|and|so|then|which|хотя|но|а|я|мы|и|поэтому|притом|причем|это)\s|\s(?:although|though|whereas|хотя)\s|\s[—–]\s|[)("«»“”`\n]|$/,
  ],
  ['last', letterPattern(/[.!?…](?=\s+\p{Lu}|\s*$)|\n|$/u)],
] as const;
const LONGEST = 200;
/** No place in a text is farther. */
const FARTHEST = 2 ** 26;

/** Words that tell of a message. */
export const TELLS = bitsOf('saying', 'showing', 'getting', 'noun', 'device', 'failing');

/** What only programs write. */
const IN_PROGRAMS = /\w[_=]\w|\w\(|::|\w\.\w+\.\w|0x|[a-z][A-Z]/;

/** Whether a stretch has what only programs write. */
export const isOfPrograms = (said: string): boolean => IN_PROGRAMS.test(said);

/**
 * Stretches of a passage that may be a code or a message, whatever tells them; each once, some within others. `plain` is `text` in plain letters, void where
 * it is known already. `isFaulty`: whether the passage names any fault: where it names none, few of the person's own words may be a message.
 */
export function candidatesIn(
  text: string,
  plain: string,
  words: readonly Word[],
  known: readonly Candidate[],
  isFaulty: boolean,
): readonly Candidate[] {
  const mayBeAny = isFaulty || isOfPrograms(text);
  const found = new Map<number, Candidate>();
  const add = (candidate: Candidate) => {
    const span = saidWithin(text, candidate.start, candidate.end);
    const key = span.start * FARTHEST + span.end;
    if (span.end - span.start > 1 && plain[span.start] !== '\u0000' && !found.has(key))
      found.set(key, { start: span.start, end: span.end, by: candidate.by, cut: candidate.cut });
  };
  for (const one of known) add(one);
  for (const one of quoted(text)) add(one);
  if (NO_WORD.test(text)) for (const one of codelike(text)) add(one);
  for (const [start, by] of beginnings(text, plain, words)) {
    if (start >= text.length || '"«“„`'.includes(text[start] ?? '')) continue;
    const rest = plain.slice(start, start + LONGEST);
    if (!mayBeAny && !beginsAsMessage(rest.trimStart()) && !(by === 'told' && CAPITAL_FIRST.test(text.slice(start, start + LONGEST).trimStart())))
      continue;
    for (const [cut, pattern] of CUTS) {
      const end = (cut === 'last' ? text.slice(start, start + LONGEST) : rest).search(pattern);
      const mark = /[!?…]/.test(text[start + end] ?? '') ? 1 : 0;
      add({ start, end: start + (end < 0 ? rest.length : end + mark), by, cut });
    }
  }
  return [...found.values()];
}

function quoted(text: string): readonly Candidate[] {
  if (!/["«“„`]/.test(text)) return [];
  return QUOTES.flatMap(([by, pattern]) =>
    matchesOf(text, pattern).map(({ index, 1: inner = '' }) => ({ start: index + 1, end: index + 1 + inner.length, by })),
  );
}

/** Codes, and several in a row, as a whole and each that has a digit. */
function codelike(text: string): readonly Candidate[] {
  return matchesOf(text, RUN).flatMap(({ 0: run, index }): readonly Candidate[] => {
    if (!NO_WORD.test(run)) return [];
    if (!run.includes(' ')) return [{ start: index, end: index + run.length, by: 'token' }];
    const pieces = matchesOf(run, /[^\s()]*\d[^\s()]*/g).map((piece): Candidate => {
      const start = index + piece.index;
      return { start, end: start + piece[0].length, by: 'token' };
    });
    return [{ start: index, end: index + run.length, by: 'run' }, ...pieces];
  });
}

/** Where a message may begin in the person's own words. */
function beginnings(text: string, plain: string, words: readonly Word[]): ReadonlyMap<number, Beginning> {
  const found = new Map<number, Beginning>();
  const begin = (at: number, by: Beginning) => {
    if (!found.has(at)) found.set(at, by);
  };
  begin(BULLET.exec(text)?.[0].length ?? 0, 'begins');
  for (const word of words) {
    if ((word.classes & TELLS) === 0) continue;
    let at = word.end;
    for (let more = 0; more < MOST_FILLERS; more++) {
      const filler = FILLER.exec(plain.slice(at, at + 24));
      if (filler === null) break;
      at += filler[0].length;
    }
    begin(at + (/^\s*(?:[:,—–-]\s*)?/.exec(plain.slice(at, at + 6))?.[0].length ?? 0), 'told');
  }
  for (const { 0: joint, 1: mark, index } of matchesOf(plain, JOINT)) {
    const at = index + joint.length;
    begin(at + (AFTER_JOINT.exec(plain.slice(at, at + 9))?.[0].length ?? 0), mark === ':' ? 'colon' : mark === ',' ? 'comma' : 'dash');
  }
  for (const { index } of matchesOf(text, CAPITAL_INSIDE)) begin(index + 1, 'capital');
  return found;
}

/** Whether a stretch begins with a capital right after a word that tells. */
export const beginsAsTold = (text: string, { start, by }: Candidate): boolean => by === 'told' && CAPITAL_FIRST.test(text.slice(start, start + 2));
