import type { Answers } from '../../model/answers.ts';
import type { Kind } from '../../model/words.ts';
import { isRounded } from '../../moments/rough.ts';
import { ONE_OF_SEVERAL } from '../../moments/zone-words.ts';
import { letterPattern } from '../letter-pattern.ts';
import type { Seen, SeenFact, SeenSentence } from '../see/seen.ts';
import { onlyTellsWhatHappens } from './only-tells-what-happens.ts';
import { onlyValue } from './only-value.ts';
import { onlyWorked } from './only-worked.ts';

/** What happened once, or from a day on: of a parcel or a refund the days are those of others. */
const ABOUT_WHEN: ReadonlySet<Kind> = new Set(['technical', 'payment', 'account', 'connection', 'other']);
/** Days and times in full (ISO 8601), with the offset that was told. */
const DAY = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:[+-]\d\d:\d\d)?)?$/;
const HAS_OFFSET = /[+-]\d\d:\d\d$/;
/** A day in numbers, beside today, or told as the time of something: the Monday of "the Monday report" and «отчёт за понедельник» is none. */
const SURE_DAY = letterPattern(/\d|вчера|сегодня|yesterday|today|^(?:on|since|last|this|с|со|в|во)\s|(?:^|\s)(?:ago|назад)$/iu);
/** What a day is for or until is not the day on which it happened: "tickets for 12 December", «билеты на 12 декабря». */
const OTHERS_DAY = /(?:^|\s)(?:for|of|by|until|till|before|за|на|до|к|ко)\s*$/i;
const OTHERS_DAY_WITHIN = /^(?:for|of|by|until|till|before|за|на|до|к|ко)\s/i;
/** "Last night's copy". */
const OWNING = /^['’]s/;

/** Characters before a day that may make it one from which it has been so. */
const REACH = 90;
const CHANGED = '(?:updated|upgraded|installed|reinstalled|moved|switched|changed|replaced|migrated|renewed|reset)';
/** "Since" before a day, at once or with what came that day between: "since the update of …", "since I updated it on …", «с обновления в …». */
const SINCE = letterPattern(
  String.raw`(?:^|\s)(?:(?:since|from|с|со|с (?:утра|вечера|ночи|обеда))|since (?:(?:the|my|our|your|its?|this|that|an?)(?:\s[\p{L}\p{N}.-]{1,20}){1,4}|(?:i|we)(?:\s\p{L}{1,12}){0,2} ${CHANGED}(?:\s[\p{L}\p{N}.-]{1,20}){0,4})(?: (?:on|of|from|back))?|(?:со времени|с момента|с тех пор,?|со дня)(?:\s[\p{L}\p{N}.-]{1,20}){0,5}|со? (?:\p{L}{2,20}(?:его|ого|ей|ой) )?(?:обновления|установки|переустановки|переезда|перехода|замены|смены|ремонта)(?:\s[\p{L}\p{N}.-]{1,20}){0,3})\s*$`,
  'i',
);
const SINCE_WITHIN = letterPattern(/^(?:since|с|со)\s/iu);
/** A sentence that tells of what was told before it how long it has been so, whatever else it looks like. */
const LASTS = letterPattern(
  /^(?:(?:and|but|и|а|но) )?(?:(?:all )?(?:this|it|that|the (?:problem|issue|trouble|error))(?: all)? (?:began|started|has (?:begun|started|been (?:like this|so|this way|that way|going on|happening)))|it['’]s been (?:like this|so|this way|going on|happening)|(?:(?:это|всё|все|такое|проблема|ошибка) )?(?:началось|началась|продолжается|длится|тянется)|(?:всё |это )?так (?:уже |и )?(?:со? |продолж|длит))/iu,
);

/** A sentence that tells when what was told before it happened. */
const HAPPENED = letterPattern(
  /^(?:(?:and|и) )?(?:(?:all )?(?:this|it|that) (?:all )?(?:happened|occurred|took place|was)|(?:всё |все )?(?:это )?(?:произошло|случилось|было))(?!\p{L})/iu,
);
/** "The transfer was made today", «Приём был 20.11»: the day of what the request is about, right before that day. */
const TOOK_PLACE = letterPattern(
  /(?:^|[,;] )(?:(?:and|и|а|сам|сама|само|the|my|our|that|this|мой|моя|наш|этот|эта|это) ){0,2}(?:(?:transfer|payment|charge|appointment|visit|call|operation|surgery|treatment|procedure|trip|ride|journey|flight|incident|accident|purchase|lesson|class|meeting|repair)(?: \p{L}+){0,2} (?:was|took place|happened|occurred)(?: made| sent| done| booked)?(?: on| at)?|(?:перевод|плат[её]ж|оплата|списание|снятие|операция|при[её]м|визит|осмотр|консультация|процедура|укол|прививка|вызов|звонок|разговор|поездка|рейс|вылет|авария|поломка|случай|покупка|занятие|урок|встреча|ремонт)(?: (?!не )\p{L}+){0,2} (?:был[аои]?|состоял(?:ся|ась|ось)|прош(?:[её]л|ла|ло)|произош(?:[её]л|ла|ло)|случил(?:ся|ась|ось))(?: в| во)?)\s*$/iu,
);
/** For which day somebody was booked. */
const APPOINTED = letterPattern(
  /(?<!\p{L})(?:(?:назначен|записан|записал)\p{L}{0,3}|appointment|booked|scheduled|due)(?!\p{L})[^.!?]{0,50}(?:^|\s)(?:на|for)\s*$/iu,
);
/** What came of that day. */
const CAME_OF_IT = letterPattern(
  /(?<!\p{L})(?:приш(?:[её]л|ла|ли)|приехал\p{L}?|явил\p{L}+|сказали|отказал\p{L}+|прождал\p{L}?|ждал\p{L}?|не (?:вышел|вышла|приняли|принял\p{L}?|явил\p{L}+|состоял\p{L}+)|came|turned up|showed up|arrived|was told|waited|nobody|no one|(?:did|was)(?:n['’]t| not))(?!\p{L})/iu,
);

/** An hour from which it has been so, of today or of the night before: "since 09:40", «с 9 утра»; nothing with an end, as opening hours have. */
const SINCE_HOUR = /^(?:since|с) (?:about |around )?(\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?|\d{1,2} ?(?:[ap]\.?m\.?|утра|дня|вечера|ночи))$/i;

/** An hour at which it happened once, as a clock shows it: "at 2 pm", «в 14:00». */
const AT_HOUR = /^(?:at|в) (\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?|\d{1,2} ?(?:[ap]\.?m\.?|утра|дня|вечера|ночи))$/i;
/** What came to pass, right before that hour or behind it: of what is so again and again, or was to be, the hour tells no moment. */
const CAME_TO_PASS = letterPattern(
  /^(?:\S{1,20} ){0,6}?(?:crashed|died|broke(?: down)?|fell over|failed|stopped(?: working)?|froze|hung|went (?:down|dark|offline|dead)|disappeared|restarted|rebooted|упал[аои]?|рухнул[аои]?|слома(?:лся|лась|лось|лись)|отвали(?:лся|лась|лось|лись)|завис(?:л[аои])?|пропал[аои]?|встал[аои]?|умер(?:л[аои])?|вылетел[аои]?|выключи(?:лся|лась|лось|лись)|перезагрузи(?:лся|лась|лось|лись)|перестал[аои]? \p{L}{3,20}) $/iu,
);

/** An hour as a clock shows it, which of the day's halves it is in told: «примерно в 14:10», "around 2 pm". */
const CLOCK = letterPattern(
  /(?<![\d.,])(?:[01]?\d|2[0-3]):[0-5]\d(?!\d)|(?<!\d)\d{1,2}(?:[:.][0-5]\d)? ?[ap]\.?m(?![a-z])|(?<!\d)(?:1[3-9]|2[0-3]) час(?:ов|ам|а)|(?:(?<!\d)\d{1,2}|(?<!\p{L})(?:двух|тр[её]х|четыр[её]х|пяти|шести|семи|восьми|девяти|десяти|одиннадцати|двенадцати))(?: час(?:а|ов|ам))? (?:утра|дня|вечера|ночи)(?!\p{L})/iu,
);
/** How far behind the words of a moment the half of its day may stand. */
const HALF = ' вечера.'.length;
/** A day in digits alone, whose hyphens part no hours. */
const DIGITS_OF_DAY = /\d{4}-\d\d?-\d\d?|\d\d?-\d\d?-\d{4}/;
/** Two of them, between which it was. */
const RANGE =
  /\d ?(?:[ap]\.?m\.?)? ?(?:[-–—]|or|to|and|или|до|и) ?\d{1,2}(?!\d)(?! (?:янв|фев|мар|апр|ма[яй]|июн|июл|авг|сен|окт|ноя|дек|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/iu;

/** Units that count back to the same day, or to the night before it. */
const NEAR = /(?<!\p{L})(?:min|hour|hr|мин|час)/iu;

/** What somebody did with the thing that a sentence is about is not what happened to it: "the plan that I cancelled on …", «подписку, которую я отключил …». */
const OWN_DEED = letterPattern(
  /(?:(?<!\p{L})(?:the|an?|my|our|this|that) (?:\p{L}{2,15} )?\p{L}{2,15} (?:that |which )?(?:i|we) (?:(?:had|have|already) )?\p{L}{3,15}(?: it)?|,? котор(?:ый|ую|ое|ые|ого) (?:я |мы )?(?:\p{L}{2,15} )?\p{L}{2,15}(?:л|ла|ли))(?: on| в| во)? *$/iu,
);

/** A day that the text names, where it is none of something else. */
interface Day {
  readonly date: SeenFact;
  readonly sentence: SeenSentence | undefined;
  /** Whether it has been so from that day on. */
  readonly isSince: boolean;
  /** Whether the sentence tells what happens, or how long it has happened. */
  readonly isOfFault: boolean;
  /** Whether it is said to be the day of what the request is about, whatever the kind. */
  readonly isNamed: boolean;
}

/**
 * The day on which it happened, or since which it has been so, where all sentences that tell what happens name one day; else the day that stands beside the
 * sum of a payment, which is `sum`.
 */
export function momentOf({ facts, sentences, reading, kind }: Seen, sum: string | undefined): Pick<Answers, 'when' | 'since'> {
  const sentenceOf = ({ start }: SeenFact) => sentences.find((sentence) => sentence.start <= start && start < sentence.end);
  // "Every time since 28 November" tells of what was told before it.
  const tellsHowOften = (sentence: SeenSentence) => facts.frequencies.some((often) => sentenceOf(often) === sentence);
  const days = facts.dates
    .map((date) => asKnown(date, reading.source))
    .flatMap((date) => (DAY.test(date.value) ? dayOf(date, sentenceOf(date), reading.source, tellsHowOften) : []));
  const isAboutWhen = ABOUT_WHEN.has(kind);
  const happened = days.filter(({ date, isOfFault, isNamed }) => (isAboutWhen ? isOfFault : isNamed) && SURE_DAY.test(date.text));
  const paid = sum === undefined ? undefined : facts.amounts.map(sentenceOf).find((sentence) => sentence !== undefined);
  const paidOn = days.filter(({ sentence }) => paid !== undefined && sentence === paid);
  for (const told of [happened, paidOn]) {
    const day = onlyValue(told.map(({ date }) => date));
    if (day !== undefined) return { [told.some(({ isSince }) => isSince) ? 'since' : 'when']: HAS_OFFSET.test(day) ? day : day.replace('T', ' ') };
  }
  const only = ABOUT_WHEN.has(kind) && facts.dates.length === 1 ? facts.dates[0] : undefined;
  const since = hourOf(only, sentenceOf);
  if (since !== undefined) return { since };
  const at = facts.frequencies.length === 0 ? hourOfFault(only, sentenceOf, reading.source) : undefined;
  return at === undefined ? {} : { when: at };
}

/** The hour at which a sentence that tells nothing else says that it came to pass. */
function hourOfFault(date: SeenFact | undefined, sentenceOf: (date: SeenFact) => SeenSentence | undefined, source: string): string | undefined {
  const hour = date === undefined ? undefined : AT_HOUR.exec(date.text)?.[1];
  const sentence = date === undefined ? undefined : sentenceOf(date);
  if (date === undefined || hour === undefined || sentence === undefined || !onlyTellsWhatHappens(sentence)) return undefined;
  return CAME_TO_PASS.test(source.slice(sentence.start, date.start)) ? hour.replace(/(?<=\d)\.(?=\d)/, ':') : undefined;
}

/** A date with no more in its value than its words tell: "about a week ago" is no day, "around 3 yesterday" no time; "around 2 pm" is one to look near. */
function asKnown(date: SeenFact, source: string): SeenFact {
  // Of which place that clock is nobody knows.
  if (!HAS_OFFSET.test(date.value) && ONE_OF_SEVERAL.test(date.text)) return { ...date, value: date.value.slice(0, 10) };
  if (!isRounded(date.text) || (CLOCK.test(source.slice(date.start, date.end + HALF)) && !RANGE.test(date.text.replace(DIGITS_OF_DAY, ''))))
    return date;
  const isCounted = /(?<!\p{L})(?:ago|back|earlier|назад)(?!\p{L})/iu.test(date.text);
  return { ...date, value: isCounted && !NEAR.test(date.text) ? '' : date.value.slice(0, 10) };
}

/** The hour since which it has been so, where a sentence that tells what happens names it and no day stands anywhere. */
function hourOf(date: SeenFact | undefined, sentenceOf: (date: SeenFact) => SeenSentence | undefined): string | undefined {
  const hour = date === undefined ? undefined : SINCE_HOUR.exec(date.text)?.[1];
  const sentence = date === undefined ? undefined : sentenceOf(date);
  return hour !== undefined && sentence !== undefined && (LASTS.test(sentence.text) || onlyTellsWhatHappens(sentence))
    ? hour.replace(/(?<=\d)\.(?=\d)/, ':')
    : undefined;
}

/** What the words around a day tell of it; nothing where it is the day of something else. */
function dayOf(
  date: SeenFact,
  sentence: SeenSentence | undefined,
  source: string,
  tellsHowOften: (sentence: SeenSentence) => boolean,
): readonly Day[] {
  const before = source.slice(Math.max(0, date.start - REACH), date.start);
  const isFrom = SINCE_WITHIN.test(date.text) || SINCE.test(before);
  const rest = source.slice(date.end, sentence?.end ?? date.end);
  const isKept =
    sentence !== undefined && APPOINTED.test(source.slice(Math.max(sentence.start, date.start - REACH), date.start)) && CAME_OF_IT.test(rest);
  if (!isFrom && !isKept && (OTHERS_DAY.test(before) || OTHERS_DAY_WITHIN.test(date.text) || OWNING.test(source.slice(date.end, date.end + 2))))
    return [];
  if (!isFrom && OWN_DEED.test(before)) return [];
  const lasts = sentence !== undefined && LASTS.test(sentence.text);
  // The day on which it still worked is not the one on which it failed.
  if (sentence !== undefined && onlyWorked(sentence.text)) return [];
  const tookPlace = sentence !== undefined && TOOK_PLACE.test(source.slice(sentence.start, date.start));
  const tells =
    sentence !== undefined &&
    (isKept || tookPlace || HAPPENED.test(sentence.text) || onlyTellsWhatHappens(sentence) || (isFrom && tellsHowOften(sentence)));
  return [{ date, sentence, isSince: isFrom || lasts, isOfFault: lasts || tells, isNamed: isKept || tookPlace }];
}
