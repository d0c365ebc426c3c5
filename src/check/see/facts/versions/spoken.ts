import { matchesOf } from '../../../matches-of.ts';
import { holdsDigit, waker } from '../awake.ts';
import { ordinalOf, RUSSIAN_ORDINALS } from '../dates/ordinal-words.ts';
import type { Found, Passage } from '../passage.ts';
import { leadingWords } from '../whole-words.ts';
import { isKin, type Known } from './known.ts';

/** How ordinal numbers begin, from the first to the twentieth. */
const ORDINALS: readonly string[] = [...RUSSIAN_ORDINALS, 'двадцат'];
/** How nouns begin that are made of numbers, «на десятке», from three. */
const NOUNS: readonly string[] = 'тройк четверк пятерк шестерк семерк восьмерк девятк десятк одиннадцатк'.split(' ');

const ENDING = '(?:ая|ый|ой|ую|ого|ому|ым|ом|ья|ью|ьей|ьего|ьем|ий)';
/** The first version is rather the first of some, the twenty-first is not. */
const ORDINAL = `(?:двадцать ${ORDINALS[0]}|(?:двадцать )?(?:${ORDINALS.slice(1).join('|')}))${ENDING}`;
/** Systems and what is said of versions; of builds and branches the second is rather one of two. */
const THING = '(?:андро[ий]д|верси[июяе]|винд[аеуоы]|windows|android|ios|айос|иос|прошивк|макос|питон|джав[аеуы]|java|php|хром|постгрес|postgres)';
/** «четырнадцатого андроида», «восьмой версии» */
const WITH_THING = leadingWords(`(${ORDINAL})(?= ${THING})`);
/** «14-го андроида», «в 12-м релизе», «в 22 версии» */
const DIGITS_WITH_THING = leadingWords(
  `(?:(\\d{1,3}(?:-?(?:ая|ый|ий|ой|ую|го|му|ым|ом|м|й|я|ю)))|(?:в|на|до|после|из) (\\d{2,3}))(?= (?:${THING}|релиз|ветк|линейк|сборк))`,
);

/** What follows a version in words where the thing is not named: a verb or what leads to one. */
const GOES_ON =
  '(?=[.!?)]?$|, | \\(| (?:все|это|этот|эта|такого|так|тоже|было|был|была|были|не|она|он|оно|они|мы|вы|я|ваш[а-я]{0,2}|уже|еще|больше|язык|тот же|[а-я]{2,14}(?:ал|ала|ало|али|ил|ила|ило|или|ел|ела|ело|лся|лась|лось|ает|яет|ует|ит|ет|ется|ится|ают|яют|уют))(?![а-я]))';
/** «На тринадцатом всё пикало», «с семнадцатой подхватывалось» */
const ORDINAL_ALONE = leadingWords(
  `(?:(?:на|в|под|при) (${ORDINAL.replace(ENDING, '(?:ом|ой|ьем|ьей)')})|(?:с|до|после) (${ORDINAL.replace(ENDING, '(?:ой|ого|ьей|ьего)')}))${GOES_ON}`,
);
/** «айфон на семнадцатой» */
const DEVICE_ON = leadingWords(
  `(?:айфон|айпад|телефон|смартфон|планшет|самсунг|сяоми|пиксель)[а-я]{0,2}(?: у меня)? на (${ORDINAL.replace(ENDING, '(?:ой|ом)')})(?![а-я])(?! (?:минут|раз|секунд|попыт|этаж|день|час))`,
);
/** «на десятке», «в четвёрке», «с семёрки», «прошивки тройкой» */
const NOUN = leadingWords(
  `(?:(?:на|в|под|при) ((?:${NOUNS.join('|')})е)|(?:с|до|для|после) ((?:${NOUNS.join('|')})и)|(?:прошивк|винд|версии|андроид)[а-я]{0,3} ((?:${NOUNS.join('|')})(?:ой|а|е|у|и)))${GOES_ON}`,
);
/** A sentence that begins with one: «Пятёрка больше не знает ключа» */
const FIRST_NOUN = new RegExp(
  `^[\\s>*•«"-]*((?:${NOUNS.join('|')})[ау]) (?:больше |уже |тоже )?(?:не |[а-я]{2,14}(?:ает|яет|ует|ит|ет|ала|ила)(?![а-я]))`,
  'g',
);

/** What a sentence talks of where such a noun means a system. */
const TALK = /(?:винд|windows|драйвер|клиент|программ|прилож|прошив|установ|став[ия]|плагин|библиотек|обнов)/;

/** «Фотоальбом 2.1 на десятке»: a version, and what it runs on. */
const IS_VERSION_ON = /\d\.\d{1,3} (?:на|под) $/;

const holdsOrdinal = waker([...ORDINALS.slice(1), ...NOUNS, 'двадцать'].join(' '));
const holdsThing = waker(
  'андроид версия винда windows android ios айос иос прошивка макос питон джава java php хром постгрес postgres релиз ветка линейка сборка',
);

/** Numbers in Russian words or with Russian ends, with what they count: «14-го андроида», «восьмой версии». */
export function* countedVersions({ beginnings }: Passage, plain: string): Generator<Found & { readonly value: string }> {
  if (holdsDigit(beginnings) && holdsThing(beginnings)) yield* numbersIn(plain, DIGITS_WITH_THING);
  if (holdsOrdinal(beginnings)) yield* numbersIn(plain, WITH_THING);
}

/** Versions in Russian words without what they count: on devices, beside others of the same line, and nouns made of numbers where programs are talked of. */
export function* spokenVersions({ beginnings }: Passage, plain: string, known: () => Known): Generator<Found> {
  if (!holdsOrdinal(beginnings)) return;
  yield* numbersIn(plain, DEVICE_ON);
  for (const found of numbersIn(plain, ORDINAL_ALONE)) if (isKin(found.value, known())) yield found;
  for (const found of numbersIn(plain, NOUN))
    if (TALK.test(plain) || IS_VERSION_ON.test(plain.slice(0, found.start)) || isKin(found.value, known())) yield found;
  for (const found of numbersIn(plain, FIRST_NOUN)) if (isKin(found.value, known())) yield found;
}

function* numbersIn(plain: string, pattern: RegExp): Generator<Found & { readonly value: string }> {
  for (const match of matchesOf(plain, pattern)) {
    const words = match.slice(1).find((group) => group !== undefined) ?? '';
    const start = match.index + match[0].lastIndexOf(words);
    yield { start, end: start + words.length, value: numberOf(words) };
  }
}

function numberOf(words: string): string {
  const digits = /^\d+/.exec(words)?.[0];
  if (digits !== undefined) return digits;
  const noun = NOUNS.findIndex((stem) => words.startsWith(stem));
  return String(noun < 0 ? ordinalOf(words) : 3 + noun);
}
