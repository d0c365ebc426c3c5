import type { Lack } from '../../../../model/judging-words.ts';
import { letterPattern, lowerPattern } from '../../../letter-pattern.ts';
import { matchesOf } from '../../../matches-of.ts';
import { QUOTED } from '../../../quoted.ts';
import type { Block } from '../../../read/reading.ts';
import { MONTH } from '../../../see/facts/dates/month-names.ts';
import { WEEKDAY } from '../../../see/facts/dates/weekday-names.ts';
import { isStrongFaultText } from '../../../see/facts/errors/strong-fault.ts';
import { SENT_ENDING } from '../../../see/facts/file-names.ts';
import type { Case } from '../../rule.ts';

/** Evidence as it looks in any language. */
type Sign = (about: Case) => boolean;

/** A number with a dot as versions have it: no date, sum, share, measure, clause or address in a network. */
const DOTTED =
  /(?<![£$€¥\d.,:/=-])(?<!(?:point|section|clause|chapter|page|level|zoom|score|пункт[а-я]?|п\.|раздел[а-я]?|в|около) )(?!(?:10|127|172|192|255)\.\d{1,3}\.\d{1,3}\.\d)\d{1,4}\.\d{1,4}(?:\.\d+)*(?!\d|[.,/-]?\d| ?(?:%|гбит|мбит|gbit|mbit|gb|mb|kb|tb|kg|ms|sec|cm|mm|km|hpa|db|hz|khz|kw|v|m|s|x|eur|usd|руб|р\.|₽|евро|долл|euro|dollar|pound|гб|мб|кб|тб|кг|сек|см|мм|км|м|тыс|млн|час|am|pm|every|per|a month|each)(?![a-zа-я]))/g;
/** What a reading, a setting or a sum stands behind: no version is shown or set to be something. */
const BEFORE_VALUE = lowerPattern(
  /(?:(?<!\p{L})(?:is|are|was|were|be|says?|said|shows?|showed|reads?|gives?|gave|listed as|(?:comes?|came) (?:back|out) (?:as|at)|turned into|becomes?|equals?|returns?|agree on|over|under|than|for|set it (?:to|for)|back|rfc \p{N}{3,5}|wcag|permits|допуском|показывает|выда[её]т|равен|равно|стоит|cost)|["«“=]) ?$/u,
);
/** "OpenLedger 2026": a name with a year behind it. */
const YEARLY = letterPattern(
  /(?<=\p{Ll}[ ,(«"]{1,3})\p{Lu}\p{L}{3,20} 20[12]\p{N}(?![\p{N}-]|\.\p{N})|\p{Lu}\p{Ll}{1,12}\p{Lu}\p{L}{1,12} 20[12]\p{N}(?![\p{N}-])/gu,
);

/** A version by that word: "rv:145". */
const WORDED = letterPattern(/(?<![\p{L}\p{N}])(?:[Vv]ersion|rv|[Rr]ev|[Bb]uild|[Вв]ерси[яию]|[Сс]борк[аеи])[ :№#]{1,3}[^ ]{0,6}\p{N}/u);
/** A name with a number behind it: "Osprey 131". */
const NAMED = letterPattern(
  /(?<=\p{Ll} )[A-Z][a-z][A-Za-z]{1,20} \p{N}{2,3}(?![\p{L}\p{N}:-]|[.,]\p{N}| ?[%°€£$₽])|^[A-Z][a-z][A-Za-z]{1,20} \p{N}{2,3}(?=[,;)]|\.?$)/gu,
);
/** Capitals that name a day, a place or the number of something, and no program. */
const NO_PROGRAM = new RegExp(
  `^(?:${MONTH}|${WEEKDAY}|since|until|till|spring|summer|autumn|winter|easter|christmas|весн[аоы][йю]?|лет[оа]м?|осень?ю?|зим[аоы]й?|room|floor|flat|unit|apartment|suite|house|desk|table|seat|row|gate|platform|terminal|locker|shelf|bay|line|route|bus|train|flight|page|chapter|section|step|level|order|invoice|ticket|case|member|number|error|code|status|height|width) `,
);
/** A number that stands alone, as under a heading. */
const ALONE = /^\d{1,4}\.\d{1,4}(?:\.\d+)*\.?$/;

function namesVersion({ seen, lower }: Case): boolean {
  const { dates, amounts, errors } = seen.facts;
  const others = [...dates, ...amounts, ...errors];
  const isOther = (at: number) => others.some(({ start, end }) => start <= at && at < end);
  return seen.sentences.some(({ text, start }, at) => {
    const plain = lower.sentences[at] ?? '';
    // Blanks for what is quoted, so that everything stays where it is.
    const own = text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
    const isProgram = ({ 0: name, index }: RegExpExecArray) => !isOther(start + index + name.length - 1) && !NO_PROGRAM.test(name.toLowerCase());
    return (
      matchesOf(plain, DOTTED).some(({ index }) => !isOther(start + index) && !BEFORE_VALUE.test(plain.slice(Math.max(0, index - 24), index))) ||
      ALONE.test(plain) ||
      WORDED.test(own) ||
      [YEARLY, NAMED].some((pattern) => matchesOf(own, pattern).some(isProgram))
    );
  });
}

/** Words of a message in the midst of a sentence: they begin with a capital, or are the name of an error. */
const SHOWN = letterPattern(
  /(?<!\p{L})(?:says?|said|appears?|reads?|shows?|message|log|gets?|got|with|pops? up|лог[еа]?|журнал[еа]?|пишет|письмо|выда[её]т|выскакивает|вылезает|появляется|говорит|отвечает|ругается)[,:]? \p{Lu}\p{Ll}+ \p{L}|[A-Z]\w{0,30}(?:Error|Exception)(?![a-z])/u,
);
const FAULT =
  /error|fail|cannot|could not|no rule|denied|unable|fatal|exception|panic|time ?out|refused|\*\*\*|not found|unexpected|traceback|ошибк|отказано|^#\d+ /im;
const OUTPUT: readonly Block['kind'][] = ['code', 'log', 'trace'];

/** What a program stopped with, a warning, a status alone, and lamps that show a number. */
const STOPPED_WITH = letterPattern(
  /(?<!\p{L})(?:[Ff]ail\p{L}{0,3}|[Ss]top\p{L}{0,3}|[Dd]ies|[Dd]ied|[Cc]rash\p{L}{0,3}|[Rr]efuses? to \p{L}{2,12}|[Ee]xits?|[Ee]xited|[Ee]nds)(?:[^.:\n]{0,60} with|[^.:\n]{0,30}:) (?!the |an? |my |no |nothing |every |it |all |what |and )[^ ]|^(?:[Ww]arning: |[1-5]\p{N}\p{N}\.?$)|(?:горит|моргает|мигает) [A-ZЕ]?\p{N}{1,4}(?!\p{N})/u,
);
/** Words of the trade before a colon, and English words in a Russian sentence, as programs speak where they say that something failed. */
const AS_PROGRAMS = letterPattern(
  /^(?!(?:[Nn]ote|NB|nb|PS|ps|FYI|fyi|[Ee]dit|[Uu]pdate|[Pp]roblem|[Ii]ssue|[Qq]uestion|[Ss]ummary|[Ss]ubject|[Tt]itle|[Dd]evice|[Ee]xpected|[Aa]ctual|[Rr]esult|[Пп]роблема|[Вв]опрос|[Сс]уть|[Ии]тог|[Тт]ема|[Пп]римечание)(?!\p{L}))\p{L}{2,16}: \p{Ll}.*|(?<=[а-яё]{2}[:—–]? )[A-Za-z][A-Za-z'`"]{1,20} [a-z][A-Za-z'` ]{2,20} ?[A-Za-z]{2,}[^а-яё\n]{0,80}|^[A-Z][a-z]+ [a-z]+ [a-z]+ [A-Za-z ]+: .*/gu,
);
const RUSSIAN_FAULT = /ошибк|отказ|не удал|не может|не найден|невозможн|недоступ|неверн|недостат|превыш|исте[кч]|нет /;

function saysFault(message: string): boolean {
  const plain = message.toLowerCase();
  return FAULT.test(plain) || isStrongFaultText(plain) || RUSSIAN_FAULT.test(plain);
}

function showsError({ seen }: Case): boolean {
  return (
    seen.sentences.some(
      ({ text }) => SHOWN.test(text) || STOPPED_WITH.test(text) || matchesOf(text, AS_PROGRAMS).some(({ 0: message }) => saysFault(message)),
    ) || seen.reading.blocks.some(({ kind, text }) => OUTPUT.includes(kind) && FAULT.test(text))
  );
}

/** A file by its name; what ends as pages of the web do is spoken of rather than sent. */
const FILE = new RegExp(`[\\wа-яё)-]${SENT_ENDING}(?<!\\.html)`);
/** How a line of a log begins. */
const STAMPED = /^\d[\d.-]{5,9} \d?\d:\d\d/;
/** Fewer lines of output are no more than a quotation. */
const LINES = 3;

/** A file that is named, or several lines of what a program wrote: there is something to look at already. */
function showsOutput({ seen, lower }: Case): boolean {
  const { sentences, reading } = seen;
  return (
    lower.sentences.some((text) => FILE.test(text)) ||
    sentences.filter(({ text }) => STAMPED.test(text)).length > 1 ||
    reading.blocks.some(({ kind, text }) => (kind === 'code' || kind === 'table') && text.split('\n').length >= LINES)
  );
}

/** So many digits are a number of something; codes that are sent to a phone have fewer. */
const LONG_NUMBER = /(?<![\d.,:x£$€+#-])\d{7,12}(?![\d]|[.,]\d| ?(?:руб|₽|eur|usd))/g;

/** A short number or code right behind the word for what bears it, or alone in a line: "line LN-4402-71", «карта 2900 4410 778». */
const BORNE = letterPattern(
  /(?<!\p{L})(?:[Cc]ards?|[Ll]ine|[Tt]ags?|[Tt]able|[Hh]ire|[Ff]lat|[Tt]enant|[Cc]luster|[Mm]ember|[Rr]eference|[Cc]onfirmation|[Nn]ote|[Nn]umber (?:on it|is)|[Nn]o\.|[Aa]greement|[Bb]ooking|[Oo]rder|ICCID|[Ee]mp|[Кк]арт[аыуе]|[Кк]од \p{L}{4,10}|[Кк]од(?= \p{Lu}-)|[Нн]омер|[Пп]риказ|[Бб]рон[ьи]|[Бб]ланке заказа|[Зз]аказ[ауе]?|[Нн]аряд|[Кк]редит|[Уу]быток|[Бб]ирка|[Пп]ереноска|[Рр]асписка|[Дд]окумент|[Тт]ерминал) (?:на |№ ?)?(?!(?:8|\+?7) ?\(?9|\p{N}{1,2}(?:-?\p{L}+)? (?:\p{L}{3,}|\p{N}{1,2}:)|20[12]\p{N}(?!\p{N}))(?:\p{L}{1,4}[- ]?)?\p{N}[\p{N} /-]{0,20}(?:-\p{L}{1,3}|\p{N})?(?![\p{L}\p{N}:%€£$])|^(?:\p{Lu}{1,3}[- ]?)?\p{N}[\p{N} -]{4,20}$/u,
);

function namesNumber({ seen }: Case): boolean {
  const { contacts } = seen.facts;
  return seen.sentences.some(({ text, start }) => {
    const isContact = (at: number) => contacts.some((one) => one.start <= start + at && start + at < one.end);
    const borne = BORNE.exec(text);
    if (borne !== null && !isContact(borne.index + borne[0].length - 1)) return true;
    return matchesOf(text, LONG_NUMBER).some(({ index }) => !isContact(index));
  });
}

/** By what they tell. */
export const signs: Readonly<Partial<Record<Lack, Sign>>> = {
  version: namesVersion,
  error: showsError,
  attachment: showsOutput,
  reference: namesNumber,
};
