import { ENGLISH_MONTHS } from '../english-months.ts';
import { letterPattern, lowerPattern } from '../letter-pattern.ts';
import { RUSSIAN_MONTHS } from '../russian-months.ts';

/** What used to work, of no person: "I worked in 4.1" is none. */
const THING = String.raw`(?:it|this|that|everything|all(?: of (?:it|this|that))?|things|they|(?:the|this|that|my|our|its) (?:\p{L}{2,15} ){0,2}?\p{L}{2,15})`;
const FINE = '(?:fine|well|perfectly|ok(?:ay)?|great|correctly|properly|normally|without (?:problems|trouble|errors|a hitch))';
/** A release or a time of before: numbers of other things, such as a browser's or a system's, have its name before them. */
const RELEASE = String.raw`(?:(?:the )?(?:version|release|build|v\.?) ?\p{N}[\p{N}.]*|(?:the )?(?:old|previous|last|earlier) (?:version|release|build|update)|v?\p{N}+\.\p{N}[\p{N}.]*)`;
const TIME = String.raw`(?:(?:the day before )?yesterday(?: (?:morning|afternoon|evening))?|the other day|last \p{L}{3,9}|(?:on |the )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:in |on )?(?:\p{N}{1,2} )?(?:${ENGLISH_MONTHS})(?: \p{N}{1,2})?|(?:a|an|one|two|three|a few|a couple of|some|\p{N}{1,2}) (?:hour|day|week|month)s? ago|this (?:morning|week)|recently|now)`;
const BEFORE = String.raw`(?:(?:in|with|on|under|up to|until|till|before) ${RELEASE}|(?:until|till|up to) (?:very )?${TIME}|${TIME}|(?:before|until|till) (?:the|my|our|this|that|your) (?:\p{L}{2,12} ){0,2}(?:update|upgrade|change|move|release|migration|installation)|before(?: that| this)?|previously|earlier|in the past)`;
const DID =
  '(?:(?:has |had )?(?:always |still |just |all |last )?(?:worked|ran|printed|opened|started)|(?:was|were|had been) (?:working|running|fine|ok(?:ay)?|all right))';
const WORKED = [
  `${THING} used to (?:work|run|be (?:fine|ok(?:ay)?))(?: ${FINE})?(?:,? ${BEFORE})*`,
  `${THING} ${DID}(?: ${FINE})?(?:,? ${BEFORE})+`,
  `${BEFORE}(?:,? ${BEFORE})*,? ${THING} (?:all )?${DID}(?: ${FINE})?(?:,? ${BEFORE})*`,
];

const WAS = `(?:работал[аои]|открывал(?:ось|ась|ись|ся)|запускал(?:ось|ась|ись|ся)|печатал(?:ось|о)|было (?:нормально|хорошо|в порядке|исправно))`;
const BEGAN = `(?:(?:в )?последний раз|раньше|прежде|до этого|ещё недавно|еще недавно|до недавнего времени)`;
const RUSSIAN_RELEASE = String.raw`(?:в|на|с) (?:(?:версии|сборке|релизе) ?\p{N}[\p{N}.]*|\p{N}+\.\p{N}[\p{N}.]*|(?:прошл|предыдущ|стар|прежн)\p{L}{2,3} (?:верси|релиз|сборк)\p{L}{1,2})`;
const RUSSIAN_TIME = String.raw`(?:${BEGAN}|${RUSSIAN_RELEASE}|(?:ещё |еще )?(?:позавчера|вчера)(?: (?:утром|дн[её]м|вечером))?|(?:сегодня )?утром|\p{N}{1,2} (?:${RUSSIAN_MONTHS})(?: \p{N}{4}(?: г(?:ода|\.)?)?)?|до (?:вчерашнего дня|сегодняшнего дня|(?:прошл\p{L}{2,3} )?(?:понедельника|вторника|среды|четверга|пятницы|субботы|воскресенья|недели|обновления)|версии ?\p{N}[\p{N}.]*|\p{N}{1,2} \p{L}{3,8}))`;
/** A thing, in words that no person's name for themselves is. */
const RUSSIAN_THING = `(?:вс[её] |это |он[аои]? |вс[её] это |(?:приложение|программа|сайт|кабинет|печать|экспорт) )?(?:нормально |хорошо |отлично |исправно |прекрасно )?`;
const RUSSIAN = [
  `${RUSSIAN_TIME}(?:,? ${RUSSIAN_TIME})*,? ${RUSSIAN_THING}${WAS}(?: (?:нормально|хорошо|отлично|исправно|прекрасно))?(?:,? ${RUSSIAN_TIME})*`,
  `${RUSSIAN_THING}${WAS}(?: (?:нормально|хорошо|отлично|исправно|прекрасно))?(?:,? ${RUSSIAN_TIME})+`,
];

/** A whole sentence that tells that something worked once, and nothing besides: what comes behind "but" tells more. */
const ONLY = lowerPattern(`^(?:and |but |и |а |но )?(?:${[...WORKED, ...RUSSIAN].join('|')})\\s*[.!]*$`);

/** That a thing worked, or did not even then, in a clause: of a release named there nobody says that it is the one in use. */
const OF_THEN = lowerPattern(
  String.raw`(?<!\p{L})(?:(?:it|this|that|everything|all|which|they|things) (?:all |always |still |just )?(?:worked|used to work|was (?:fine|ok(?:ay)?|working)|were fine)|(?:did(?:n['’]t| not)|also) (?:work|failed?|crash(?:ed)?)(?= .{0,60}(?<!\p{L})either(?!\p{L}))|(?:вс[её] |это |раньше )(?:\p{L}{4,10} )?(?:работало|открывалось|запускалось)|не (?:работал[аои]|открывал(?:ось|ась)|запускал(?:ось|ась)) и (?:в|на) )`,
);
/** That it was no better before: a comparison, not the fault. */
const NEITHER = lowerPattern(
  String.raw`^(?:(?:it|this|that) (?:did(?:n['’]t| not) work|was(?:n['’]t| not) (?:working|any better)) .{0,60}(?<!\p{L})either|(?:(?:в|на) .{0,20}(?:тоже|также) не работал[аои]|(?:это )?не работал[аои] и (?:в|на) .{1,30}))\s*[.!]*$`,
);

/** Whether a sentence tells nothing but that something worked once, in some release or until some day. */
export const onlyWorked = (text: string): boolean => ONLY.test(text.trim().toLowerCase());

/** That it worked, without when; where a thing is named before the Russian verb, the sentence tells of that. */
const IT = '(?:it|this|that|everything|all(?: of (?:it|this|that))?|things|they)';
const IT_RUSSIAN = '(?:вс[её] |это |он[аои]? |вс[её] это )?(?:нормально |хорошо |отлично |исправно |прекрасно )?';
const THAT_WORKED = letterPattern(
  new RegExp(
    String.raw`(?:(?:^(?:and|but) |,? ?(?<!\p{L}))(?:${IT} used to (?:work|run|be (?:fine|ok(?:ay)?))(?: ${FINE})?|${IT} (?:all )?${DID}(?: ${FINE})?)|(?:^(?:(?:и|а|но) )?|, ?|(?<=(?:^|[ ,])${RUSSIAN_TIME}) )${IT_RUSSIAN}${WAS}(?: (?:нормально|хорошо|отлично|исправно|прекрасно))?)(?!\p{L}),? ?`,
    'iu',
  ),
);
/** Words that tell no day and no release. */
const ONCE = /^(?:(?:в )?последний раз|раньше|прежде|до этого|before(?: that| this)?|previously|earlier|in the past|now)?$/i;

/** What the field says by itself. */
const LAST = /^(?:в )?последний раз,? (?=\S)/i;

/** When something last worked, as far as a sentence that tells nothing else names a day or a release; else the sentence. */
export function whenWorked(text: string): string {
  if (!onlyWorked(text) || !THAT_WORKED.test(text)) return text;
  const when = text.replace(THAT_WORKED, (words) => (/,\s*$/.test(words) ? ', ' : ' ')).replace(/^[,\s]+|[.!,\s]+$/g, '');
  return ONCE.test(when) ? text : when.replace(LAST, '');
}

/** Whether a sentence tells nothing but that it was no better in another release. */
export const isNoBetterBefore = (text: string): boolean => NEITHER.test(text.trim().toLowerCase());

/** Whether a clause tells how it was once. */
export const tellsOfThen = (clause: string): boolean => OF_THEN.test(clause.toLowerCase());
