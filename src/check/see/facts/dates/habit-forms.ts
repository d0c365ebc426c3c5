import { wholeWords } from '../whole-words.ts';
import { type DateForm, untold } from './date-form.ts';
import { ENGLISH_HOURS, GENITIVE_HOURS } from './hour-words.ts';
import { MONTH } from './month-names.ts';
import { SHORT_WEEKDAY, WEEKDAY } from './weekday-names.ts';

/** A part of the day behind a day that comes again. */
const PART = '(?:,? (?:morning|afternoon|evening|night|утром|днем|вечером|ночью))?';
const HOUR = '\\d{1,2}(?:[:.]\\d\\d)?';
const HOUR_WORD = `(?:${HOUR}|${ENGLISH_HOURS}|noon|midday|midnight)`;
const HALF = "(?: ?(?:am|pm|a\\.m\\.|p\\.m\\.|o'clock|in the (?:morning|afternoon|evening)|at night))";

/** What a sentence with bare hours speaks of when they are hours of the day. */
export const OF_THE_DAY = new RegExp(
  `(?<![a-zа-я])(?:call|ring|reach|phone|home|in (?:on|at)|deliver|courier|technician|engineer|visit|slot|supposed|should be|appointment|arriv|text said|said|promis|every|day|night|evening|weekday|drops?|free|available|(?:be|with) (?:you|here|there|me|us)(?![a-z])|collect|booked|power|electric|water|went (?:off|down)|down(?![a-z])|outage|nobody|no one|came|comes|work(?!er|book|flow|space|load)|дома|(?:по|пере)?звон|набе|набир|связ|курьер|достав|мастер|работ|пропада|кажд|ежедневно|обеща|смен[аыуе]|режим|интервал|слот|окно|отключ|тишин|приех|приед|прид(?:ет|ут)|не было|вчера|завтра|сегодня|день|дни|дням|будн|выходн|вечер|ноч|свобод|обед|(?<![а-я])время|утр|запис|эфир|занят|урок|трениров|сеанс|программ|мерил|тормозит|${WEEKDAY})`,
);

/** "Do you ship at night?", «Работаете по выходным?»: who asks for opening hours does not tell when something happened. */
export function asksForHours(plain: string): boolean {
  return /^(?:(?:do|does|are) [^\n?]{0,120}(?:\?|$)|(?:[а-я]{4,14} ли|вы (?:[а-я ]{0,30})?(?:[а-я]{4,14}(?:ете|ите)|открыты|закрыты)|[а-я]{4,14}(?:ете|ите))(?: [^\n?]{0,120})?\?)/.test(
    plain,
  );
}

/** What two bare hours are the ends of. */
const OF_A_SLOT = new RegExp(
  `(?<![a-z])(?:slot|window|appointment|${WEEKDAY}|today|tomorrow|yesterday|nights|evenings|mornings|(?:nights|days|shifts?) [a-z ]{0,24},)(?: (?:was|is|of|today|tomorrow|between))?,? $`,
);

/** Days and hours that come again and again, which name no single day. They are looked for first: the day in "every Monday" is none. */
export const HABIT_FORMS: readonly DateForm[] = [
  {
    needs: 'eve eac mos',
    pattern: wholeWords(
      `(?:almost |nearly )?(?:every|each)(?: and every)? (?:(?:single|other|second|third|working|few) )?(?:day|night|morning|evening|afternoon|week|weekend|weekday|month|quarter|(?:half )?year|winter|summer|spring|autumn|\\d{1,2}(?:st|nd|rd|th)(?! (?!of|and|i|we|it|the|at)[a-z])|${MONTH}(?= ?(?:$|[.,;!?)]|(?:and|as|i|we|it|the)(?![a-z])))|${WEEKDAY}|${SHORT_WEEKDAY}(?= |$))(?! of (?:the|my) (?:calendar|plan)| plan| fee)${PART}(?: between ${HOUR_WORD} and ${HOUR_WORD}${HALF}?)?(?! (?:of (?:the|my) (?:calendar|week|month|year)|plan|fee))|every (?:fortnight|(?:two|three|four|five|six|eight|ten|twelve|\\d{1,2}) (?:weeks|months))|most (?:days|nights|mornings|evenings|afternoons|weekends|weekdays)`,
    ),
    read: untold,
  },
  {
    needs: 'кажд',
    pattern: wholeWords(
      `каждые (?:(?:две|три|четыре|пять|шесть|\\d{1,2}) (?:недел[иь]|месяц(?:а|ев))|полгода)|(?:почти )?(?:с )?кажд(?:ый|ую|ое|ые|ого|ой|ым) (?:(?:божий|рабочий|будний) )?(?:день|днем|дня|ноч[ьи]|утр[оа]|вечер|недел[юией]{1,2}|месяц(?:ем|а)?|квартал|сезон|год|выходные|лето|зиму|весну|осень|${WEEKDAY})${PART}(?! календар)(?:,? (?:примерно )?с \\d{1,2} до \\d{1,2}(?: часов)?)?`,
    ),
    read: untold,
  },
  {
    needs: 'mon tue wed thu fri sat sun wor wee mor',
    pattern: wholeWords(
      `(?:(?:on|at|during|over|only) (?:the )?)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days)${PART}s?|(?:on|at|during|over|before|after|by|since|until|till|up to) (?:the )?(?:weekday (?:mornings|evenings|afternoons|nights)|weekends?|weekdays|week days|workdays|working days)|since (?:the |last )?weekend|(?:early )?mornings and evenings`,
    ),
    read: untold,
  },
  {
    needs: 'mon tue wed thu fri sat sun',
    pattern: wholeWords(`on an? ${WEEKDAY}${PART}`),
    read: untold,
  },
  {
    needs: 'mor eve aft nig wee',
    pattern: wholeWords(
      '(?:by|before|towards|until|till) (?:the )?(?:morning|evening|afternoon)(?= ?(?:$|[.,;!?]|(?:and|but|[a-z]+ing|i|we|it)(?![a-z])))|in the (?:mornings|evenings|afternoons)|of an evening|(?:early |late )?(?:mornings|evenings|weekends)(?= (?:only|it|i|the|are|we|after|and)(?![a-z]))|(?<=(?:^|[,;:(–—] ?))(?:weekday |early |late )?(?:mornings|evenings|afternoons|weekends)(?! (?:off|out|away|class|course|ticket|pass))|at nights',
    ),
    read: untold,
  },
  {
    needs: 'по веч ноч дня цел еже',
    pattern: wholeWords(
      'по (?:вечерам|ночам|утрам|выходным|будням|(?:будним|рабочим|выходным) дням|праздникам|понедельникам|вторникам|средам|четвергам|пятницам|субботам|воскресеньям)|вечерами|ночами|целыми (?:днями|ночами|сутками|вечерами)|ежедневно|еженедельно|ежемесячно|еженощно',
    ),
    read: untold,
  },
  {
    needs: 'bet fro',
    pattern: wholeWords(`(?:between|from) ${HOUR_WORD}${HALF}? (?:and|to|till|until) ${HOUR_WORD}${HALF}`),
    read: untold,
  },
  {
    needs: 'any',
    pattern: wholeWords(
      `any (?:week|working )?day (?:after|before|from|until|till) (?:\\d{1,2}|${ENGLISH_HOURS})(?![\\d:]|\\.\\d)${HALF}?(?! (?:days|weeks|months|[a-z]+ber)(?![a-z]))`,
    ),
    read: untold,
  },
  {
    needs: 'bet fro',
    pattern: wholeWords(
      `(?:between|from) (?:\\d{1,2}|${ENGLISH_HOURS}) (?:and|to|till|until) (?:\\d{1,2}|${ENGLISH_HOURS})(?= ?(?:$|[.,;!?)]| (?:on|at|and|but|every|tomorrow|today|yesterday|mon|tue|wed|thu|fri|utc|gmt|cet|since)[a-z]*))`,
    ),
    read: ([whole = ''], { plain, start, end }) =>
      /^from \S+ (?:till|until) /.test(whole) ||
      /^ (?:utc|gmt|cet)(?![a-z])/.test(plain.slice(end, end + 5)) ||
      OF_THE_DAY.test(plain.slice(Math.max(0, start - 60), start)) ||
      OF_THE_DAY.test(plain.slice(end, end + 40))
        ? ''
        : undefined,
  },
  {
    // "slot was today 6 to 7"
    needs: 'slo win app mon tue wed wen thu thr fri sat sun tod tom yes nig eve mor day shi',
    pattern: wholeWords(
      `(?:\\d{1,2}|${ENGLISH_HOURS}) (?:to|till|until) (?:\\d{1,2}|${ENGLISH_HOURS})(?: ?[ap]m)?(?= ?(?:$|[.,;!?)]| (?:and|but|on|he|she|i|we|they)(?![a-z])))`,
    ),
    read: (_, { plain, start }) => (OF_A_SLOT.test(plain.slice(Math.max(0, start - 44), start)) ? '' : undefined),
  },
  {
    needs: 'fro',
    pattern: wholeWords(
      `from (?:${ENGLISH_HOURS}|noon) (?:to|till|until) (?:${ENGLISH_HOURS}|noon|midnight)(?= ?(?:$|[.,;!?)]| (?:and|but|on|in|every|yesterday|today)(?![a-z])))`,
    ),
    read: untold,
  },
  {
    needs: 'с',
    pattern: wholeWords(
      `с (?:${GENITIVE_HOURS}) (?:утра |вечера )?до (?:${GENITIVE_HOURS})(?: (?:утра|вечера|дня|ночи))?(?! (?:раз|рубл|процент|лет|человек|штук))`,
    ),
    read: untold,
  },
  {
    needs: 'с меж',
    pattern: wholeWords(
      `(?:где-то |примерно )?(?:с|между) ${HOUR} (?:до|по|и) ${HOUR}(?: ?(?:час(?:а|ов|ами)?|ч\\.?|утра|вечера|дня|ночи))(?! (?:работ|стаж|полет))`,
    ),
    read: untold,
  },
  {
    needs: 'до меж',
    pattern: wholeWords(
      '(?:с \\d{1,2} до|между \\d{1,2} и) \\d{1,2}(?= ?(?:$|[.,;!?)]| (?:в|по|каждый|ежедневно|вчера|сегодня|завтра|[а-я]{2,12}(?:л|ла|ли|ет|ют|ит|ят))(?![а-я])))',
    ),
    read: ([whole = ''], { plain, start, end }) =>
      (whole.match(/\d+/g) ?? []).every((hour) => Number(hour) <= 24) &&
      (OF_THE_DAY.test(plain.slice(Math.max(0, start - 60), start)) || OF_THE_DAY.test(plain.slice(end, end + 40)))
        ? ''
        : undefined,
  },
];
