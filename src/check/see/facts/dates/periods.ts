import { wholeWords } from '../whole-words.ts';
import { isoMonth } from './calendar.ts';
import { type DateForm, untold } from './date-form.ts';
import { isAge, isRate, isTenure, isTerm } from './measures.ts';
import { COUNT, SOME } from './number-words.ts';
import type { Setting } from './setting.ts';

/** Spans that say when, not how fast. */
const LONG_UNIT = '(?:ночей|дня|дней|день|дн|сутки|суток|недел[юяьие]|недели|месяц(?:а|ев)?|мес|года?|лет)';
const LONG_UNIT_ENGLISH = '(?:days?|nights|weeks?|wks|months?|mths|years?|fortnights?)';

/** «Ни одного года не пропустил», «на 20 неделе беременности», "from one day to the next". */
function isNoSpan(whole: string, { plain, start, end }: Setting): boolean {
  return (
    /^ to the next(?![a-z])/.test(plain.slice(end, end + 13)) ||
    /(?<![а-я])ни $/.test(plain.slice(Math.max(0, start - 4), start)) ||
    (/^\d+ неделе$/.test(whole) &&
      (/^ беремен/.test(plain.slice(end, end + 8)) || /(?<![а-я])(?:я|жена|беремен[а-я]+,?) на $/.test(plain.slice(Math.max(0, start - 20), start))))
  );
}

/** Whether so many days or years tell when or since when, rather than how long a thing lasts. */
function isSpan(whole: string, setting: Setting): boolean {
  return !isNoSpan(whole, setting) && !isAge(whole, setting) && !isRate(whole, setting) && !isTerm(whole, setting) && !isTenure(whole, setting);
}

/** "Three months of the meal kit", "two nights in Porto": so much of a thing. */
function isAmountOf(whole: string, { plain, end }: Setting): boolean {
  return (
    !/^(?:for|within|in|after|over|during|since|the|these|last|past) /.test(whole) &&
    (/^ of (?:the|my|your|our|his|her)(?![a-z])/.test(plain.slice(end, end + 10)) ||
      (/nights$/.test(whole) && /^ (?:in|at|for) /.test(plain.slice(end, end + 5))))
  );
}

/** What is so for hours until now, or was waited for. */
const LASTING =
  /(?<![a-z])(?:been|ha(?:s|ve|d|sn't|ven't|dn't)|wait(?:ed|ing)?|sat|sit|is|are|isn't|aren't|not open|there was|there were|honou?red|valid|down|off|out|stuck|stood|star(?:ed|ing)|retried|repeated|kept|hold(?:ing|s)?|no|without)(?![a-z])|'ve |'s /;
/** What is done with a thing, and lasts so long that it may help. */
const DEED = /(?<![a-z])(?:pulled|unplugged|switched|turned|disconnected|powered|let it|took out|shut)(?![a-z])(?!.*(?:been|waited))/;
/** "Unplugged it for an hour": how long a deed takes tells nothing of when. */
function isOperation(whole: string, { plain, start }: Setting): boolean {
  if (!/^for /.test(whole)) return false;
  const before = plain.slice(Math.max(0, start - 60), start).replace(/^.*[.!?;:,]/s, '');
  return !LASTING.test(before) || DEED.test(before);
}

/** What is paid by the month. */
const PAID =
  /(?:руб[а-я.]*|(?<![а-я])р\.?|₽|\d|плат[аыуе]?|(?:о|вы)пла[тч][а-я]+|списал[аи]?|продлил[аи]?|плачу|платеж[а-я]*|подписк[а-я]+|тариф[а-я]*|стоимость|сумм[аыу]|как) (?:сразу )?$/;
/** Of what has an age: «телефону второй год», and years that are counted. */
const OF_A_THING = /(?:аппарату|телефону|компьютеру|ноутбуку|принтеру|телевизору|роутеру|сыну|дочке|дочери|ребенку|стоит|в|за|на) $/;

/** "I'm in my third year": where somebody is in their studies. */
const OF_STUDY = /(?<![a-z])(?:in|(?:in )?(?:my|his|her|their|our)|a|doing) $/;

/** Weeks, months and spans of time. */
export const PERIODS: readonly DateForm[] = [
  {
    // last week, «в прошлом месяце», this year
    needs: 'wee mon yea ter sem чет сем сез sum win spr aut fal nig нед мес год вых лет зим осе вес',
    pattern: wholeWords(
      `(?:(?:в|во|на|с|за|до|к|from|since|until|the|by|during|over|of|end of|в конце|в начале) )?(?:(?:the )?(last|this|next|past|previous|current|прошл(?:ой|ого|ом|ым|ый|ую|ая|ое)|эт(?:ой|ого|ом|от|у)|следующ(?:ей|его|ем|ую|ий)|будущ(?:ей|его|ем|ую|ий)|т(?:ой|ом|ого)|позапрошл(?:ой|ом|ого)|текущ(?:ей|его|ем)) )(week|weekend|month|year|term|semester|summer|winter|spring|autumn|fall|night|недел[еюяи]|месяц[еау]?|год[ау]?|выходн(?:ые|ых)|четверти|семестре?|сезоне?|лет[оа]м?|зим[уаыой]{1,2}|осен[ьи]ю?|весн[уаыой]{1,2})`,
    ),
    read: ([, which = '', unit = ''], { today }) => {
      const step =
        /^(?:last|past|prev|прошл|т)/.test(which) && !/^теку/.test(which)
          ? -1
          : /^(?:next|следующ|будущ)/.test(which)
            ? 1
            : /^позапрошл/.test(which)
              ? -2
              : 0;
      if (/^(?:month|месяц)/.test(unit)) return isoMonth(today.year, today.month + step);
      if (/^(?:year|год)/.test(unit)) return String(today.year + step);
      return '';
    },
  },
  {
    // «уже третий день», «вторую неделю», "the third day"
    needs: 'ден дня дню сут нед мес год сез час веч ноч вых day wee mon yea nig eve mor',
    pattern: wholeWords(
      `(?:(?:вот )?уже |вот |for (?:the|a) |пошл[аи] |идет |на |now )?(?:(?:перв|втор|трет|четверт|пят|шест|седьм|восьм|девят|десят|[а-я]{4,9}надцат|двадцат)[а-я]{1,3}|\\d{1,2}-?(?:й|е|ый|ю|ую|ий|st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|tenth) (?:подряд )?(?:summer|winter|день|дн[яю]|сутки|суток|недел[юяие]|месяц|год|сезон|час|вечер|ночь|выходные|day|week|month|year|(?:weekend|night|evening|morning)(?= (?:running|in a row|straight)))(?: подряд| running| in a row| straight| without)?`,
    ),
    read: ([whole = ''], { plain, start, end }) =>
      (/сезон$/.test(whole) && /(?<![а-я])сери[аяйюи]/.test(plain)) ||
      (/год$/.test(whole) && OF_A_THING.test(plain.slice(Math.max(0, start - 14), start))) ||
      /^(?:in|of|every|кажд[а-я]+|раз в|в) ?$/.test(plain.slice(Math.max(0, start - 7), start).trim()) ||
      (/year$/.test(whole) && OF_STUDY.test(plain.slice(Math.max(0, start - 12), start))) ||
      (/перв/.test(whole) && !/^ (?:[а-я-]+ )?(?:был[аои]?|так|все|это|не|[а-я]+л[аои]?(?:сь)?)(?![а-я])/.test(plain.slice(end, end + 20)))
        ? undefined
        : '',
  },
  {
    // «уже две недели», «в течение 10 дней», «за три дня», «через неделю», «недели две»
    needs: 'ден дня дне дн сут нед мес год лет ноч',
    pattern: wholeWords(
      `(?:(?:вот )?(уже|в течение|за|через|около|почти|примерно|спустя|больше|более|меньше|целых|до|последние|ближайш[а-я]+|вот)(?: (?:последние|целых|более|больше|почти|примерно|чем))? )?(?:(?:${SOME}|${COUNT})(?: ?[-–—] ?\\d{1,2})?(?:-х|-ти|-и)? (?:с (?:половиной|лишним) )?(?:(?:рабочи[а-я]+|календарн[а-я]+|полн[а-я]+|последн[а-я]+|банковски[а-я]+) )?${LONG_UNIT}(?: подряд)?|(?:дня|дней|недели|недель|месяца|месяцев|суток|лет|года) (?:${COUNT}))`,
    ),
    read: ([whole = ''], setting) => (isSpan(whole, setting) ? '' : undefined),
  },
  {
    // «уже неделю», «за неделю», «через месяц», «весь месяц», «полгода»
    needs: 'нед мес год сут дня ден пол',
    pattern: wholeWords(
      `(?:(уже|почти|в течение|за|через|около|спустя|больше|более|целую|целый|всю|весь|вот уже) ){1,2}(?:эту )?(?:недел[юиею]{1,2}|месяц[а]?|год[а]?|сутки|суток|дня|(?<=через )день|полгода|полугода|полтора месяца|полторы недели)|(?:уже |почти |вот )(?:полгода|полмесяца)`,
    ),
    read: ([whole = ''], setting) =>
      isRate(whole, setting) ||
      (/^за (?:месяц|полгода|год)/.test(whole) && PAID.test(setting.plain.slice(Math.max(0, setting.start - 24), setting.start)))
        ? undefined
        : '',
  },
  {
    needs: 'нед мес сут год',
    pattern: wholeWords(
      '(?:уже )?недел[юи](?: (?:как|жду|ждем|прошла|прошло))|(?:месяц|неделю|год|сутки) (?:как|жду|ждем|не могу|нет|прошел)(?![а-я])',
    ),
    read: untold,
  },
  {
    // for a week, within three days, the last two months
    needs: 'day nig wee wks mon mth yea for',
    pattern: wholeWords(
      `(?:(?:for|within|in|after|over|during|almost|nearly|about|around|more than|less than|under|only|another|took|takes|lasted|since) )?(?:(?:the|about|almost|nearly|over|at least|more than|up to|less than|well over) )?(?:(?:last|past|next|first|whole|full|entire) )?(?:${SOME}|${COUNT})(?: ?[-–—to]{1,2} ?\\d{1,2})? (?:(?:more|working|business|full|whole|calendar|straight|solid|entire|long|good) )?${LONG_UNIT_ENGLISH}(?: now| running| straight| in a row)?`,
    ),
    read: ([whole = ''], setting) => (isSpan(whole, setting) && !isAmountOf(whole, setting) ? '' : undefined),
  },
  {
    needs: 'day nig wee mon yea',
    pattern: wholeWords(
      `(?:for|within|in|after|over|almost|nearly|about|more than|took|than|the (?:last|past)|all|in under|(?:for|in) (?:over|almost|about|nearly)) (?:(?:a|an|the|the last|the past|the whole|over a|almost a|nearly a|about a|one) )?(?:(?:whole|full|good|past|last|entire) )?(?:weeks?|fortnight|months?|days|years?)(?: now)?`,
    ),
    read: ([whole = ''], setting) =>
      (/^(?:in|about|over|after|within|all|than|more than) (?:the |an? |one )?(?:weeks?|months?|years?|days)$/.test(whole) &&
        !/^all week$/.test(whole)) ||
      (/^(?:in|about|for|over|all) (?:the )?(?:day|days|years?)$/.test(whole) && !/^for (?:days|years)$/.test(whole)) ||
      !isSpan(whole, setting)
        ? undefined
        : '',
  },
  {
    // for three hours, «уже 3 часа», within 24 hours, «третий час»
    needs: 'hou hr hrs h час мин',
    pattern: wholeWords(
      `(?:for|within|after|over|in the last|in|the last|уже|вот уже|в течение|более|больше|почти|за последние|через|около|спустя) (?:(?:about|over|almost|the last|the past|nearly|at least|more than|целых|почти|около) )?(?:${SOME}|${COUNT}) (?:hours?|hrs?|h|час(?:а|ов)?)(?! (?:утра|дня|вечера|ночи))|for hours(?! a)|(?:уже )?(?:второй|третий|четвертый|пятый) час(?! ночи| дня)|for (?:an|over an|almost an|half an|over half an) hour|(?:уже|битый|целый) час(?![а-я])|(?:вот )?уже (?:(?:${SOME}|${COUNT}) минут[уы]?|минут (?:${COUNT}))|час(?:а|ов) (?:два|три|четыре|пять|шесть|десять)`,
    ),
    read: ([whole = ''], setting) =>
      isRate(whole, setting) || (/^(?:около|через|in|after|спустя) /.test(whole) && !/^in the last/.test(whole)) || isOperation(whole, setting)
        ? undefined
        : '',
  },
  {
    needs: 'day mor eve ноч нак дня ден дни утр oth wee вых chr eas tha new нов рож пас все сле дру кот кон нач сер end beg sta mid',
    pattern: wholeWords(
      "(?:on )?(?:the )?(?:next|following|other|previous) (?:day|morning|evening)|который (?:день|месяц|год)|котор(?:ую неделю|ые сутки)|(?:(?:до|к|в|с|под|на) )?(?:кон(?:ец|ц[ауе])|начал[оауе]|середин[ыеу]) (?:это(?:го|й) |следующе(?:го|й) |прошло(?:го|й) )?(?:недели|месяца|года|дня)|(?:(?:by|until|before|at|since|till|from|up to|in) )?(?:the )?(?:end|beginning|start|middle) of (?:the |this |next |last )?(?:week|month|year|day|business)(?!'s)|(?:на|за) (?:следующ(?:ий|ее)|друг(?:ой|ое)) (?:день|утро|вечер)|в (?:эту|ту|прошлую) (?:же )?ночь|в тот же день|накануне|на днях|the other day|(?:over|at|on|all) the weekend|в выходные|за выходные|на выходных|(?:around|before|after|over|since|at|by|until|for) (?:christmas|easter|thanksgiving|new year(?:'s(?: (?:eve|day))?)?)|(?:с|со|до|к|после|под|на|перед) (?:нов(?:ого|ому|ый|ым) год(?:ом|[ау])?|рождеств[аоу]м?|пасх[иеу])|все выходные",
    ),
    read: untold,
  },
];
