import { CAPITAL_FIRST, letterPattern } from '../../../letter-pattern.ts';
import { jointsOf } from '../joints.ts';
import type { ClauseSigns } from '../weigh-clauses.ts';
import { beginsAsTold, type Candidate } from './candidates.ts';
import { saysFault } from './quoted.ts';
import { beginsAsMessage } from './starters.ts';
import { isStrongFaultText } from './strong-fault.ts';
import {
  isDevice,
  isFailing,
  isGetting,
  isLabel,
  isMessageNoun,
  isNumbered,
  isPaper,
  isPerson,
  isSaying,
  isShowing,
  isStrongFault,
} from './telling-words.ts';
import type { Word } from './words.ts';

/** What a word may be to a message. Of those that tell, the first fitting one is what a message is told with. */
const CLASSES: readonly (readonly [name: string, is: (word: string) => boolean, tells?: boolean])[] = [
  ['saying', isSaying, true],
  ['showing', isShowing, true],
  ['getting', isGetting, true],
  ['noun', isMessageNoun, true],
  ['device', isDevice, true],
  ['failing', isFailing, true],
  ['person', isPerson],
  ['paper', isPaper],
  ['numbered', isNumbered],
  ['fault', isStrongFault],
  ['label', isLabel],
];
const TELLS = new Set(CLASSES.flatMap(([name, , tells]) => (tells ? [name] : [])));
const BEARS = new Set(['device', 'person', 'paper']);

const OWN = /(?<![a-zа-я'])(?:i|i'm|i've|i'd|me|my|мне|меня|я|мой|моя|мое|мои)(?![a-zа-я'])/;
const TO_YOU = /(?<![a-zа-я'])(?:you|your|please|try|contact|ваш[а-я]*|вы|вас|вам|пожалуйста|попробуйте|проверьте|обратитесь|повторите)(?![a-zа-я'])/;
const IN_CAPITALS = letterPattern(/^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u);
const IN_PROGRAMS = /\w[_=]\w|\w\(|::|\w\.\w+\.\w|0x|[a-z][A-Z]/;
/** So many words are looked at inside of a stretch, before it and after it. */
const INSIDE = 14;
const BEFORE = 6;
const AFTER = 3;
/** Words that begin with so many of the same letters are taken for one. */
const STEM = 5;

const stemOf = (word: string): string => (/^\d/.test(word) ? word.replace(/\d/g, '9') : word.slice(0, STEM));

/** How a code of one word or two is built: "A-99", "AA aa". */
const builtAs = (said: string): string =>
  said
    .replace(/[^\wа-яА-ЯёЁ .:/-]/g, '')
    .replace(/[а-яё]+/g, 'я')
    .replace(/[a-z]+/g, 'a')
    .replace(/[A-Z]{3,}/g, 'AAA')
    .replace(/[А-ЯЁ]+/g, 'Я')
    .replace(/\d/g, '9')
    .slice(0, 12);

const sizeOf = (count: number): string => (count < 4 ? `${count}` : count < 6 ? '5' : count < 9 ? '8' : count < 14 ? '13' : 'more');

/** What each stretch of a passage shows of whether a program said it, but for those of the person's own words that neither name a fault nor begin as what is told. */
export function errorSigns(text: string, plain: string, words: readonly Word[], candidates: readonly Candidate[]): readonly ClauseSigns[] {
  const isCalm = !isFaulty(plain, words);
  const classes = new Map<Word, readonly string[]>();
  const classesOf = (word: Word): readonly string[] => {
    const known = classes.get(word) ?? CLASSES.flatMap(([name, is]) => (is(word.text) ? [name] : []));
    classes.set(word, known);
    return known;
  };
  return candidates.flatMap((candidate): readonly ClauseSigns[] => {
    const { start, end, by, cut } = candidate;
    const said = text.slice(start, end);
    const plainSaid = plain.slice(start, end);
    const first = firstFrom(words, start);
    const last = firstFrom(words, end, first);
    const inside = words.slice(first, last);
    const isStrong = !isCalm && (isStrongFaultText(plainSaid) || inside.some(({ text: word }) => isStrongFault(word)));
    const isFault = !isCalm && saysFault(plainSaid);
    const isStarter = beginsAsMessage(plainSaid);
    const isCode = IN_PROGRAMS.test(said);
    if (cut !== undefined && !isStrong && !isFault && !isStarter && !isCode && !beginsAsTold(text, candidate)) return [];
    const before = words.slice(Math.max(0, first - BEFORE), first).reverse();
    const after = words.slice(last, last + AFTER);
    const size = sizeOf(inside.length);
    const near = before.map(classesOf);
    const lead = near.slice(0, 3).flatMap((names) => names.filter((name) => TELLS.has(name)))[0] ?? 'none';
    const bearer = near.flatMap((names) => names.filter((name) => BEARS.has(name)))[0] ?? 'none';
    const fault = isStrong ? 'strong' : isFault ? 'fault' : 'calm';
    const letter = CAPITAL_FIRST.test(said) ? 'capital' : 'small';
    const shapes: readonly (readonly [string, boolean])[] = [
      [`by-${by}`, true],
      [`cut-${by}-${cut}`, cut !== undefined],
      [`words-${size}`, true],
      [letter, true],
      [fault, true],
      ['capitals', IN_CAPITALS.test(said)],
      ['digits', /\d/.test(said)],
      ['own', OWN.test(plainSaid)],
      ['to-you', TO_YOU.test(plainSaid)],
      ['starter', isStarter],
      ['latin', /[a-z]/.test(plainSaid) && !/[а-я]/.test(plainSaid)],
      ['code', isCode],
      ['colon', /\w: \S/.test(said)],
      ['begins', start < 4],
      ['ends', end > text.length - 3],
      ['whole', start < 4 && end > text.length - 3],
      ['before-letter', /^ ?[a-zа-я]/.test(plain.slice(end, end + 2))],
      ['before-quote', /["«“`»”]/.test(text.slice(end, end + 2))],
      ['after-quote', /["«“„`]/.test(text.slice(Math.max(0, start - 2), start))],
      [`end${said.at(-1)}`, /[!?…)]$/.test(said)],
      [`built ${builtAs(said)}`, inside.length < 3 && said.split(' ').length < 3],
      [`${by}+${lead}`, true],
      [`${by}+${fault}`, true],
      [`${by}+${letter}`, true],
      [`${by}+${size}`, true],
      [`${by}+${bearer}`, true],
      [`${lead}+${fault}`, true],
      [`${lead}+${letter}`, true],
      [`${lead}+${bearer}`, true],
      [`${by}+${lead}+${fault}`, true],
      [`${by}+${fault}+${letter}`, true],
      [`${by}+${lead}+${fault}+${letter}`, true],
    ];
    const stems = inside.slice(0, INSIDE).map((word) => stemOf(word.text));
    const earlier = before.map((word) => stemOf(word.text));
    return [
      {
        clause: { start, end },
        shapes: [
          ...new Set([
            ...shapes.flatMap(([name, isThere]) => (isThere ? [name] : [])),
            ...jointsOf(plain, candidate),
            ...near.flatMap((names, at) => names.map((name) => `${name}-${at < 2 ? at + 1 : at < 4 ? 4 : 6}-before`)),
            ...after.flatMap((word) => classesOf(word).map((name) => `${name}-after`)),
            ...inside.flatMap((word) => classesOf(word).map((name) => `${name}-inside`)),
          ]),
        ],
        words: [
          ...new Set([
            ...stems,
            ...stems.slice(1).map((stem, at) => `${stems[at]} ${stem}`),
            ...stems.slice(0, 1).map((stem) => `<${stem}`),
            ...earlier.flatMap((stem, at) => [`b-${stem}`, ...(at < 3 ? [`${at + 1}-${stem}`] : [])]),
            ...(earlier.length > 1 ? [`bb-${earlier[1]} ${earlier[0]}`] : []),
            ...after.map((word, at) => `${at === 0 ? 'a1' : 'a'}-${stemOf(word.text)}`),
          ]),
        ],
      },
    ];
  });
}

const isFaulty = (plain: string, words: readonly Word[]): boolean =>
  isStrongFaultText(plain) || saysFault(plain) || words.some(({ text }) => isStrongFault(text));

/** The number of the first word, from another on, that begins at a place or later, or holds it. */
function firstFrom(words: readonly Word[], place: number, from = 0): number {
  let at = from;
  while (at < words.length && (words[at]?.end ?? 0) <= place) at += 1;
  return at;
}
