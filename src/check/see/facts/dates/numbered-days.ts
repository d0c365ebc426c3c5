import { wholeWords } from '../whole-words.ts';
import type { DateForm } from './date-form.ts';
import { dayOfMonth, dayOnWeekday } from './day-of-month.ts';
import { MONTH } from './month-names.ts';
import { ORDINAL, ordinalOf, RUSSIAN_ORDINAL } from './ordinal-words.ts';
import type { Setting } from './setting.ts';
import { ENGLISH_SHORT, WEEKDAY, WEEKDAY_BEGINNINGS, weekdayNumber } from './weekday-names.ts';

/** A day by its number; of "the 15th of each month" nobody can tell which. */
function dayNumbered(day: number, setting: Setting): string | undefined {
  return /^ (?:of (?:each|every|the)|кажд)/.test(setting.plain.slice(setting.end, setting.end + 10)) ? '' : dayOfMonth(day, setting);
}

/** What goes on after a Russian day: not the noun that it counts, which stands in the genitive as it does («десятого события», «14-го андроида»). */
const RUSSIAN_FOLLOWS =
  '(?= ?(?:$|[.,;:!?)«»"(\\u0000—–]|- |(?:(?!год|раз|час|дом|ряд)[а-я]{1,3}|[а-я]{2,14}(?:л[аои]?|но)(?:с[ья])?|[а-я]+[бвгджзклмнпрстфхцчшщуюеь]|меня|уже|вместо|нужн[аоы]|можно|олимпиада|операция|свадьба|защита|поездка|встреча|комиссия|игра|вчера|ничего|никого|этого|сего|прошлого|должны|были|утр(?:а|ом)|дн(?:я|ем)|вечер(?:а|ом)|ночи|ночью)(?![а-я])))';

/** Of what is counted: "on the first call and on the second", «со второго этажа до третьего». */
const IN_A_ROW = /(?<![a-z])the (?:first|former|one|other)(?! (?:of|week|day))(?![a-z])/;
const OF_A_ROW = /(?<![а-я])(?:этаж|подъезд|попыт|строк|шаг|класс|вагон|ряд|столб|уровн|раз)[а-я]{0,3}(?![а-я])/;

/** Up to the floor: «донесли до третьего». */
const CARRIED = /(?<![а-я])(?:донес|довез|доехал|дошел|дошл|дотащ|поднял|проводил)[а-я]{0,3} $/;

/** Days by their number alone: the month is this one or the one beside it. */
export const NUMBERED_DAYS: readonly DateForm[] = [
  {
    // «в пятницу 13-го», "Friday the 13th", "fri 13th"
    needs: WEEKDAY_BEGINNINGS,
    pattern: wholeWords(
      `(?:(?:в|во|с|до|к|на|on|since|by|until) )?(${WEEKDAY}|${ENGLISH_SHORT}),? (?:(?:the )?(\\d{1,2})(?:-?го|-?е|st|nd|rd|th)|(${RUSSIAN_ORDINAL}))(?: числа)?(?! (?:of )?${MONTH})`,
    ),
    read: ([, name = '', digits = '', words = ''], setting) => {
      const day = words ? ordinalOf(words) : Number(digits);
      return day < 1 || day > 31 ? undefined : (dayOnWeekday(day, weekdayNumber(name), setting) ?? dayNumbered(day, setting));
    },
  },
  {
    // «пятнадцатого числа», «к двадцатому», "on the twentieth"
    needs: 'чис пер пят шес сед сем вос дев дес оди две два три тре чет fir sec thi fou fif six sev eig nin ten ele twe thi',
    pattern: wholeWords(
      `(${RUSSIAN_ORDINAL}) числ[ауо]|(?:(?<=(?:стартует|начинается|начн[а-я]+|приходит|прид[а-я]+|плачу|оплата|платеж|договору|зарплата|пенсия|соревнования|экзамен|сдавать|приеду|приед[а-я]+|[а-я]{2,12}л(?:а|и|ся|ась|ись)?) )|(?:до|с|раньше|после) )(${RUSSIAN_ORDINAL})(?= ?(?:$|[.,;!?)]))|(?:(?:с|до|к|ко|от|после|на|сегодня|сегодня уже) )?((?:(?:двадцать |тридцать )(?:перв|втор|трет|четв|пят|шест|седьм|восьм|девят)[а-я]{0,3}|(?:десят|[а-я]{3,8}надцат|двадцат|тридцат))(?:ого|ьего|ому|ьему|ое))${RUSSIAN_FOLLOWS}|(?:on|by|since|until|till|before|after|from) the (${ORDINAL})(?= ?(?:$|[.,;!?]|(?:and|but|i|we|it|at|from|is|was)(?![a-z])))`,
    ),
    read: ([, dated = '', due = '', alone = '', english = ''], setting) => {
      const day = ordinalOf(dated || due || alone || english);
      if (due && CARRIED.test(setting.plain.slice(Math.max(0, setting.start - 20), setting.start))) return undefined;
      if (due && OF_A_ROW.test(setting.plain.slice(Math.max(0, setting.start - 60), setting.start))) return undefined;
      if (english && day > 1 && IN_A_ROW.test(setting.plain)) return undefined;
      return day < 1 ||
        day > 31 ||
        (english && day < 4 && !/^[,;]|^\.? ?$|^ (?:i|we|it|but)(?![a-z])/.test(setting.plain.slice(setting.end, setting.end + 5)))
        ? undefined
        : dayNumbered(day, setting);
    },
  },
  {
    // the 13th, on the 1st
    needs: 'st nd rd th',
    pattern: wholeWords(
      '(?:on|since|by|until|till|before|after|(?<=(?:letter|e?-?mail|message|invoice|bill|statement|order|reply|notice|quote|call|chat|visit|report|photo|night|evening|morning) )of) the (\\d{1,2})(?:st|nd|rd|th)(?! (?:of (?!this|last|the month|every|each)|floor|line|page|row|try|attempt|time|screen|day|hole|step|item|level|one|go|run|call|click|night|request|iteration|place|edition|century|birthday|generation|gen|grade|hour|minute|week|month|year|and \\d+(?:st|nd|rd|th) (?!of)[a-z])|[-/])(?: of (?:this|last) month)?|(?:of |from |around |for )?the (\\d{1,2})(?:st|nd|rd|th)(?: of (?:this|last) month)?(?= ?(?:$|[.,;:!?)\\u0000—–-]|(?:and|of this month|i|we|but|or|at|it|is|when|to|for|because|so|still|the|inst|from|your|my|our|he|she|they|you|that|while|then|since|after|before|until|if|was|has|had|did|nothing|no|not|never|please|around|about|on|went|came|passed|comes|goes|will|morning|evening|afternoon|this|last|as|with)(?![a-z])))',
    ),
    read: ([whole = '', dated = '', alone = ''], setting) => {
      const day = dated || alone;
      return /^the/.test(whole) &&
        Number(day) < 4 &&
        !/(?:now|today|it's|it is) $/.test(setting.plain.slice(Math.max(0, setting.start - 9), setting.start))
        ? undefined
        : dayNumbered(Number(day), setting);
    },
  },
  {
    // «26-го», «сегодня 29-е», «к 5-му», «22 числа»
    needs: 'го ого е ое му ому х ых чис',
    pattern: wholeWords(
      `(?:(?:с|до|к|на|от|после|около|по) )?(\\d{1,2})(?:(?:-?(?:го|ого|е|ое|му|ому)| го)(?: числ[аоу])?|-?(?:ых|х)? числ[аоуе]х?)${RUSSIAN_FOLLOWS}`,
    ),
    read: ([whole = '', day = ''], setting) => {
      if (Number(day) < 1 || Number(day) > 31) return undefined;
      const named =
        /^[а-я]|числ/.test(whole) ||
        /(?:сегодня|завтра|вчера|уже|было|(?<![а-я])(?:и|а|но|не))[ —-]{1,3}$/.test(
          setting.plain.slice(Math.max(0, setting.start - 10), setting.start),
        );
      const ends = /го(?: числа)?$/.test(whole) && /^ ?(?:$|[.,;!?)]| и \d{1,2}-го)/.test(setting.plain.slice(setting.end, setting.end + 8));
      return named || ends || Number(day) > 9 ? dayNumbered(Number(day), setting) : undefined;
    },
  },
];
