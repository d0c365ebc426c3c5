import { CAPITAL_FIRST, letterPattern } from '../../../letter-pattern.ts';
import { jointsOf } from '../joints.ts';
import type { ClauseSigns } from '../weigh-clauses.ts';
import { beginsAsTold, type Candidate, isOfPrograms, TELLS } from './candidates.ts';
import { saysFault } from './quoted.ts';
import { beginsAsMessage } from './starters.ts';
import { isStrongFaultText } from './strong-fault.ts';
import { bitsOf, WORD_CLASSES } from './telling-words.ts';
import type { Word } from './words.ts';

const BEARS = bitsOf('device', 'person', 'paper');
const FAULT = bitsOf('fault');

/** What the classes of words beside a message are called as signs: of the nearest before, of the next, and of the two pairs before that. */
const NEAR = [namesAt('1-before'), namesAt('2-before'), namesAt('4-before'), namesAt('6-before')] as const;
const NAMES_AFTER = namesAt('after');
const NAMES_INSIDE = namesAt('inside');

function namesAt(place: string): readonly string[] {
  return WORD_CLASSES.map((name) => `${name}-${place}`);
}

const OWN = /(?<![a-zа-я'])(?:i|i'm|i've|i'd|me|my|мне|меня|я|мой|моя|мое|мои)(?![a-zа-я'])/;
const TO_YOU = /(?<![a-zа-я'])(?:you|your|please|try|contact|ваш[а-я]*|вы|вас|вам|пожалуйста|попробуйте|проверьте|обратитесь|повторите)(?![a-zа-я'])/;
const IN_CAPITALS = letterPattern(/^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u);
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

/** What of a stretch is told by a few choices: their names, and several of them at once. Made once for each set of choices. */
const FORMS = new Map<string, readonly string[]>();

function formOf({ by, cut }: Candidate, size: string, letter: string, fault: string, lead: string, bearer: string): readonly string[] {
  const key = `${by}${cut}${size}${letter}${fault}${lead}/${bearer}`;
  const known = FORMS.get(key);
  if (known !== undefined) return known;
  const made = [
    `by-${by}`,
    ...(cut === undefined ? [] : [`cut-${by}-${cut}`]),
    `words-${size}`,
    letter,
    fault,
    `${by}+${lead}`,
    `${by}+${fault}`,
    `${by}+${letter}`,
    `${by}+${size}`,
    `${by}+${bearer}`,
    `${lead}+${fault}`,
    `${lead}+${letter}`,
    `${lead}+${bearer}`,
    `${by}+${lead}+${fault}`,
    `${by}+${fault}+${letter}`,
    `${by}+${lead}+${fault}+${letter}`,
  ];
  FORMS.set(key, made);
  return made;
}

/** The first of some classes that a word of several has. */
function firstClass(words: readonly Word[], classes: number): string {
  const bits = (words.find((word) => (word.classes & classes) !== 0)?.classes ?? 0) & classes;
  return bits === 0 ? 'none' : (WORD_CLASSES[31 - Math.clz32(bits & -bits)] ?? 'none');
}

/** What each stretch of a passage shows of whether a program said it, but for those of the person's own words that neither name a fault nor begin as what is told. */
export function errorSigns(
  text: string,
  plain: string,
  words: readonly Word[],
  candidates: readonly Candidate[],
  isFaulty: boolean,
): readonly ClauseSigns[] {
  return candidates.flatMap((candidate): readonly ClauseSigns[] => {
    const { start, end, cut } = candidate;
    const said = text.slice(start, end);
    const plainSaid = plain.slice(start, end);
    const first = firstFrom(words, start);
    const last = firstFrom(words, end);
    const inside = words.slice(first, last);
    const isStrong = isFaulty && (isStrongFaultText(plainSaid) || inside.some(({ classes }) => (classes & FAULT) !== 0));
    const isFault = isFaulty && saysFault(plainSaid);
    const isStarter = beginsAsMessage(plainSaid);
    const isCode = isOfPrograms(said);
    if (cut !== undefined && !isStrong && !isFault && !isStarter && !isCode && !beginsAsTold(text, candidate)) return [];
    const before = words.slice(Math.max(0, first - BEFORE), first).reverse();
    const after = words.slice(last, last + AFTER);
    const letter = CAPITAL_FIRST.test(said) ? 'capital' : 'small';
    const shapes = [
      ...formOf(
        candidate,
        sizeOf(inside.length),
        letter,
        isStrong ? 'strong' : isFault ? 'fault' : 'calm',
        firstClass(before.slice(0, 3), TELLS),
        firstClass(before, BEARS),
      ),
      ...jointsOf(plain, candidate),
    ];
    const add = (name: string, isThere: boolean) => {
      if (isThere) shapes.push(name);
    };
    add('capitals', IN_CAPITALS.test(said));
    add('digits', /\d/.test(said));
    add('own', OWN.test(plainSaid));
    add('to-you', TO_YOU.test(plainSaid));
    add('starter', isStarter);
    add('latin', /[a-z]/.test(plainSaid) && !/[а-я]/.test(plainSaid));
    add('code', isCode);
    add('colon', /\w: \S/.test(said));
    add('begins', start < 4);
    add('ends', end > text.length - 3);
    add('whole', start < 4 && end > text.length - 3);
    add('before-letter', /^ ?[a-zа-я]/.test(plain.slice(end, end + 2)));
    add('before-quote', /["«“`»”]/.test(text.slice(end, end + 2)));
    add('after-quote', /["«“„`]/.test(text.slice(Math.max(0, start - 2), start)));
    if (/[!?…)]$/.test(said)) shapes.push(`end${said.at(-1)}`);
    if (inside.length < 3 && said.split(' ').length < 3) shapes.push(`built ${builtAs(said)}`);
    const addClasses = (names: readonly string[], bits: number) => {
      for (let rest = bits; rest !== 0; rest &= rest - 1) shapes.push(names[31 - Math.clz32(rest & -rest)] ?? '');
    };
    const bitsAt = (at: number) => before[at]?.classes ?? 0;
    addClasses(NEAR[0], bitsAt(0));
    addClasses(NEAR[1], bitsAt(1));
    addClasses(NEAR[2], bitsAt(2) | bitsAt(3));
    addClasses(NEAR[3], bitsAt(4) | bitsAt(5));
    addClasses(NAMES_AFTER, allClasses(after));
    addClasses(NAMES_INSIDE, allClasses(inside));
    return [{ clause: { start, end }, shapes, words: () => wordSigns(inside, before, after) }];
  });
}

/** What the words of a stretch and those around it are as signs: each, and each with the next. */
function wordSigns(inside: readonly Word[], before: readonly Word[], after: readonly Word[]): readonly string[] {
  const stems = inside.slice(0, INSIDE).map((word) => stemOf(word.text));
  const earlier = before.map((word) => stemOf(word.text));
  return [
    ...new Set([
      ...stems,
      ...stems.slice(1).map((stem, at) => `${stems[at]} ${stem}`),
      ...stems.slice(0, 1).map((stem) => `<${stem}`),
      ...earlier.flatMap((stem, at) => [`b-${stem}`, ...(at < 3 ? [`${at + 1}-${stem}`] : [])]),
      ...(earlier.length > 1 ? [`bb-${earlier[1]} ${earlier[0]}`] : []),
      ...after.map((word, at) => `${at === 0 ? 'a1' : 'a'}-${stemOf(word.text)}`),
    ]),
  ];
}

/** Whether a passage names any fault. */
export const namesFault = (plain: string, words: readonly Word[]): boolean =>
  words.some(({ classes }) => (classes & FAULT) !== 0) || saysFault(plain) || isStrongFaultText(plain);

function allClasses(words: readonly Word[]): number {
  let bits = 0;
  for (const { classes } of words) bits |= classes;
  return bits;
}

/** The number of the first word that begins at a place or later, or holds it; found by halves, since a sentence may be a megabyte long. */
function firstFrom(words: readonly Word[], place: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
