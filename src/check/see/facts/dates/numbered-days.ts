import { wholeWords } from '../whole-words.ts';
import { type DateForm, dayOfMonth, type Setting } from './date-form.ts';
import { MONTH } from './month-names.ts';
import { ORDINAL, ordinalOf, RUSSIAN_ORDINAL } from './ordinal-words.ts';
import { WEEKDAY, WEEKDAY_BEGINNINGS } from './weekday-names.ts';

/** A day by its number; of "the 15th of each month" nobody can tell which. */
function dayNumbered(day: number, setting: Setting): string | undefined {
  return /^ (?:of (?:each|every|the)|кажд)/.test(setting.plain.slice(setting.end, setting.end + 10)) ? '' : dayOfMonth(day, setting);
}

/** What goes on after a day in words, which else counts something. */
const RUSSIAN_FOLLOWS =
  '(?= ?(?:$|[.,;!?)\\u0000—–]|(?:и|в|на|с|по|я|мы|вы|он|она|не|но|а|мне|утром|вечером|днем|ночью|уже|этого|сего|нет|был[аио]?|обещали|[а-я]{3,12}(?:л|ла|ли|лось|лась|лись))(?![а-я])))';

/** Days by their number alone: the month is this one or the one beside it. */
export const NUMBERED_DAYS: readonly DateForm[] = [
  {
    // «в пятницу 13-го», "Friday the 13th"
    needs: WEEKDAY_BEGINNINGS,
    pattern: wholeWords(
      `(?:(?:в|во|с|до|к|на|on|since|by|until) )?${WEEKDAY},? (?:the )?(\\d{1,2})(?:-?го|-?е|st|nd|rd|th)(?: числа)?(?! (?:of )?${MONTH})`,
    ),
    read: ([, day = ''], setting) => (Number(day) < 1 || Number(day) > 31 ? undefined : dayNumbered(Number(day), setting)),
  },
  {
    // «пятнадцатого числа», «к двадцатому», "on the twentieth"
    needs: 'чис пер пят шес сед сем вос дев дес оди две два три тре чет fir sec thi fou fif six sev eig nin ten ele twe thi',
    pattern: wholeWords(
      `(${RUSSIAN_ORDINAL}) числ[ауо]|(?:(?<=(?:стартует|начинается|начн[а-я]+|приходит|прид[а-я]+|плачу|оплата|платеж|договору|зарплата|пенсия|соревнования|экзамен|сдавать|приеду|приед[а-я]+) )|(?:до|с|раньше|после) )(${RUSSIAN_ORDINAL})(?= ?(?:$|[.,;!?)]))|(?:(?:с|до|к|ко|от|после|на|сегодня|сегодня уже) )?((?:(?:двадцать |тридцать )[а-я]{4,7}|(?:десят|[а-я]{4,8}надцат|двадцат|тридцат))(?:ого|ьего|ому|ьему|ое))${RUSSIAN_FOLLOWS}|(?:on|by|since|until|till|before|after|from) the (${ORDINAL})(?= ?(?:$|[.,;!?]|(?:and|but|i|we|it|at|from|is|was)(?![a-z])))`,
    ),
    read: ([, dated = '', due = '', alone = '', english = ''], setting) => {
      const day = ordinalOf(dated || due || alone || english);
      return day < 1 || day > 31 || (english && day < 4 && !/^,|^\.? ?$/.test(setting.plain.slice(setting.end, setting.end + 2)))
        ? undefined
        : dayNumbered(day, setting);
    },
  },
  {
    // the 13th, on the 1st
    needs: 'st nd rd th',
    pattern: wholeWords(
      '(?:on|since|by|until|till|before|after) the (\\d{1,2})(?:st|nd|rd|th)(?! (?:of (?!this|last|the month|every|each)|floor|line|page|row|try|attempt|time|screen|day|hole|step|item|level|one|go|run|call|click|night|request|iteration|place|edition|century|birthday|generation|gen|grade|hour|minute|week|month|year|and \\d+(?:st|nd|rd|th) (?!of)[a-z])|[-/])(?: of (?:this|last) month)?|(?:of |from |around |for )?the (\\d{1,2})(?:st|nd|rd|th)(?: of (?:this|last) month)?(?= ?(?:$|[.,;:!?)\\u0000—–-]|(?:and|of this month|i|we|but|or|at|it|is|when|to|for|because|so|still|the|inst|from|your|my|our|he|she|they|you|that|while|then|since|after|before|until|was|has|had|did|nothing|no|not|never|please|around|about|morning|evening|afternoon|this|last|as|with)(?![a-z])))',
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
    needs: 'го ого е ое му ому чис',
    pattern: wholeWords(
      '(?:с|до|к|на|от|после|около|по) (\\d{1,2})-?(?:го|ого|е|ое|му|ому)(?: числ[аоу])?(?! ?(?:этаж|подъезд|дом|поколени|класс|уров|раз|разряд|курс|созыва|мест|пункт|шаг|абзац|сезон|уровн|тура|канал|порт|слот|кабинет|разъем))',
    ),
    read: ([, day = ''], setting) => (Number(day) < 1 || Number(day) > 31 ? undefined : dayNumbered(Number(day), setting)),
  },
  {
    // «26-го», «сегодня 29-е», «к 5-му», «22 числа»
    needs: 'го ого е ое му ому х ых чис',
    pattern: wholeWords(
      '(?:(?:с|до|к|на|от|после|около|по) )?(\\d{1,2})(?:-?(?:го|ого|е|ое|му|ому)(?: числ[аоу])?|-?(?:ых|х)? числ[аоуе]х?)(?= ?(?:$|[.,;:!?)\\u0000—–]|- |(?:и|в|на|с|по|я|мы|вы|он|она|они|не|но|а|до|мне|утром|вечером|днем|ночью|статус|все|уже|этого|сего|ноября|прошл[а-я]+|еще|у|нет|нет|был[аио]?|должн[аоы]|обещали|вечера|утра|ночи|зарплат[а-я]+|[а-я]{3,12}(?:л|ла|ло|ли|лся|лась|лось|лись|но))(?![а-я])))',
    ),
    read: ([whole = '', day = ''], setting) => {
      if (Number(day) < 1 || Number(day) > 31) return undefined;
      const named =
        /^[а-я]|числ/.test(whole) ||
        /(?:сегодня|завтра|вчера|уже|было|и)[ —-]{1,3}$/.test(setting.plain.slice(Math.max(0, setting.start - 10), setting.start));
      const ends = /го(?: числа)?$/.test(whole) && /^ ?(?:$|[.,;!?)])/.test(setting.plain.slice(setting.end, setting.end + 2));
      return named || ends || Number(day) > 9 ? dayNumbered(Number(day), setting) : undefined;
    },
  },
];
