import { wholeWords } from '../whole-words.ts';
import { type DateForm, untold } from './date-form.ts';
import { ENGLISH_HOURS, GENITIVE_HOURS, RUSSIAN_HOURS } from './hour-words.ts';
import type { Setting } from './setting.ts';

/** An hour in figures that nothing is counted by: the clause ends behind it. */
const CLOSES = '(?= ?(?:$|[,;!?)]|\\.(?! ?\\d)))';
const HOUR = `(?:1\\d|2[0-3]|[5-9])${CLOSES}`;

const led =
  (words: RegExp) =>
  (_: readonly string[], { plain, start }: Setting) =>
    words.test(plain.slice(Math.max(0, start - 60), start)) ? '' : undefined;

/** Who comes, begins or ends at an hour. */
const AT =
  /(?<![а-я])(?:принял[иа]?|при(?:ехал[аи]?|шел|шла|шли|вез[а-я]+|ход[а-я]+|дут?|дем|едем|еду|едет)|выключ[а-я]+|включ[а-я]+|закрыва[а-я]+|открыва[а-я]+|начал[а-я]+|начина[а-я]+|заканч[а-я]+|законч[а-я]+|запуск[а-я]+|перезапуск[а-я]+|забира[а-я]+|забер[а-я]+|гости|фуршет|встреча|быть|процедуры|ужин|обед|завтрак|(?:по)?звон[а-я]+|вста[а-я]+|ложусь|ложимся|проснул[а-я]+|отбой) (?:уборку |мне |нам |только |аж |всегда )?$|(?<![а-я])часов $/;
/** What is put off to an hour or booked for it. */
const FOR =
  /(?<![а-я])(?:сдвин[а-я]+|перенес[а-я]+|перенест[а-я]+|передвин[а-я]+|запис(?:ал[аи]?|али|ана?|аны|ывал[аи]|аться|ите)|приход[а-я]+|назнач[а-я]+|договорились|бронь|столик|будильник)(?: (?:нас|меня|его|ее|к [а-я]+|разгрузку|с \d{1,2}|столик|прием|встречу)){0,2} $/;
/** When somebody is there, or something is open. */
const FROM_OR_TILL =
  /(?<![а-я])(?:дома(?: я| только| буду| с \d{1,2})?|(?:любой|каждый|рабочий|этот) день|время|будни|[а-я]{4,}(?:гам|ницам|никам|ботам|дням)|удобно|удобнее|приду|приеду|приедем|привез[а-я]+|приехать|прийти|продлите|доставить|везите|на работе|двери|букет|торт) $/;

/** Hours that no day and no minutes tell: by what people do at them. They name no day. */
export const BARE_HOURS: readonly DateForm[] = [
  {
    // «обещали до 14, уже 17, никого»
    needs: 'уже',
    pattern: wholeWords(
      `уже (?:1\\d|2[0-3]|[5-9]|${RUSSIAN_HOURS})(?=,? (?:никого|никто|нет|тишина|вас нет|а (?:никого|вас|его|ее|курьера|мастера))(?![а-я]))`,
    ),
    read: untold,
  },
  { needs: '0', pattern: wholeWords(`в ${HOUR}`), read: led(AT) },
  { needs: '0', pattern: wholeWords(`на ${HOUR}`), read: led(FOR) },
  { needs: '0', pattern: wholeWords(`(?:до|после|к) ${HOUR}`), read: led(FROM_OR_TILL) },
  {
    // «отчёт к двум»
    needs: 'дву тре чет час',
    pattern: wholeWords('(?:к|ближе к) (?:(?:двум|трем|четырем)(?: часам)?|часу)(?= ?(?:$|[.,;!?)]))'),
    read: (_, { plain, start }) =>
      /(?<![а-я])(?:св[ео]|прив|приш|близк|равн|подош|подход)[а-я]* (?:[а-я]+ )?$/.test(plain.slice(Math.max(0, start - 24), start)) ? undefined : '',
  },
  {
    // «часа в три», «около часа ночи», «после двух часов»
    needs: 'час',
    pattern: wholeWords(
      `(?:часа|часов|часиков) в (?:${RUSSIAN_HOURS})|(?:около|до|после|с|к|ближе к) час[ау] (?:ночи|дня)|(?:до|после) (?:${GENITIVE_HOURS}) часов(?= ?(?:$|[.,;!?)]))`,
    ),
    read: ([whole = ''], { plain, start }) =>
      /^час/.test(whole) && /(?<![а-я])(?:\d|пол(?:тора)?|два|три|четыре|[а-я]+ь|несколько) ?$/.test(plain.slice(Math.max(0, start - 10), start))
        ? undefined
        : '',
  },
  {
    // «в двенадцать вызвали»
    needs: 'два три чет пят шес сем вос дев дес оди две',
    pattern: wholeWords(
      `(?<=^|[.,;!?] )в (?!час)(?:${RUSSIAN_HOURS})(?= (?:он |она |они |мне |мы |я |нас |меня )?[а-я]{3,}л[аи]?(?:с[ья])?(?![а-я]))|(?:в|к|до|после|около) (?:${RUSSIAN_HOURS}|${GENITIVE_HOURS}|двум|трем|четырем) (?:ноль [а-я]{3,6}|тридцат[ьи]|сорока?|пятнадцат[ьи]|двадцат[ьи]|десят[ьи]|пятьдесят|пятидесяти)(?! (?:раз|рубл|тыс|человек|процент|лет|минут|метр|грамм|штук|дн|пять|копе)[а-я]*)`,
    ),
    read: untold,
  },
  {
    // "I woke up at 4 because", "at 5 a text"
    needs: '0',
    pattern: wholeWords(
      'at (?:1[0-2]|[1-9])(?= ?(?:$|,(?!\\d)|[;!?)]|\\.(?!\\d)| (?:because|when|instead|a (?:text|call|mail|man|woman|message)|as|so|till|until|with)(?![a-z])))',
    ),
    read: (_, { plain, start }) =>
      /(?<![a-z])(?:woke(?: up)?|got (?:up|home|in|there|here)|(?:i|we|he|she|they|nobody|who|lorry|driver|men|van|bus|train) (?:come|comes|came|leaves?|left|arrived?|arrives|went|rang|closed?|start(?:s|ed)?|finish(?:es|ed)?|turned up|sent|sit|sat|called|phoned|knocked)(?: [a-z]+){0,10}|(?:nobody|no one), at \d{1,2}[^.!?]{0,20}|go to bed|went to bed|go off|clock) $/.test(
        plain.slice(Math.max(0, start - 80), start).replace(/^.*[.!?;]/s, ''),
      ) ||
      (start < 80 &&
        /^[ ,]*(?:(?:\u0000+|at \d{1,2}) [a-z]+, )*$/.test(plain.slice(0, start)) &&
        /^ (?:nobody|no one|a (?:text|call|man))/.test(plain.slice(start + 4, start + 14)))
        ? ''
        : undefined,
  },
  {
    // "Saturdays or after 4"
    needs: 'aft bef',
    pattern: wholeWords(
      `(?:after|before) (?:[3-9]|1[0-2]|${ENGLISH_HOURS.replace('one|two|', '')})(?= ?(?:$|[,;!?)]|\\.(?!\\d)| (?:please|on|any|most)(?![a-z])))`,
    ),
    read: led(
      /(?<![a-z])(?:(?:mornings|evenings|weekdays|weekends|days|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|\u0000)(?: or)?|home|(?:call|ring|phone|reach) (?:me |us )?|in|any time|anytime|free|available|but not) $/,
    ),
  },
  {
    // "8 to 12 they said", "for 3 July, 9 to 12", "could it be 8-9?"
    needs: '0',
    pattern: wholeWords('(?:[1-9]|1[0-2]) ?(?:to|-|–) ?(?:[1-9]|1[0-2])(?= ?(?:$|[,;!?]|\\.(?!\\d)| (?:they|he|she|you|please|instead)(?![a-z])))'),
    read: ([whole = ''], { plain, start, end }) =>
      /(?<![a-z])(?:could|can) it be $|(?<![a-z])(?:slot|window)(?: (?:tonight|today|tomorrow|was|is|of))?,? $|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*,? $/.test(
        plain.slice(Math.max(0, start - 24), start),
      ) ||
      (/to/.test(whole) && /^,? (?:they|he|she|you) (?:said|say|told|promised|wrote)/.test(plain.slice(end, end + 14)))
        ? ''
        : undefined,
  },
];
