import { wholeWords } from '../whole-words.ts';
import { type DateForm, untold } from './date-form.ts';

const TENS = '(?:двадцать|тридцать|сорок|пятьдесят|шестьдесят|семьдесят|восемьдесят|девяносто)';
const ONES = '(?:перв|втор|трет|четверт|пят|шест|седьм|восьм|девят)';

/** «Не хватает четырёх лет: 1987–1991» */
const YEARS_BEFORE = /(?<![а-я])(?:лет|годы|стаж|период)[:,]? \(?$/;

/** Years and decades as people say them, without the century: nobody can tell which. */
export const RUSSIAN_YEARS: readonly DateForm[] = [
  {
    // «пропал в тридцать седьмом», «с девяносто четвёртого»: what is numbered so would stand behind it
    needs: 'два три сор пят шес сем вос дев',
    pattern: wholeWords(`(?:в|с|до|после|еще в|аж с) ${TENS} ${ONES}(?:ого|ом|ьего|ьем)(?= ?(?:$|[.,;!?)]|(?:мы|я|он|она|они|был[аи]?)(?![а-я])))`),
    read: ([whole = ''], { plain, end }) => (/^, (?:в|на) /.test(plain.slice(end, end + 5)) && /^в /.test(whole) ? undefined : ''),
  },
  {
    // «с двадцатых годов», «в 90-х»
    needs: 'год 0',
    pattern: wholeWords(
      '(?:с|со|в|во|до|из|конца|начала|середины) (?:(?:двадцат|тридцат|сороков|пятидесят|шестидесят|семидесят|восьмидесят|девяност|нулев|десят)ых год(?:ов|ах)|(?:19|20)?[1-9]0-х(?: год(?:ов|ах))?)',
    ),
    read: untold,
  },
  {
    // «стоит с 76 года»
    needs: 'год',
    pattern: wholeWords("(?:с|до) '?\\d\\d(?:-?го)? года"),
    read: untold,
  },
  {
    // «нет стажа за 1991–1996»
    needs: '0000',
    pattern: wholeWords('(?:за |с |в )?(?:19|20)\\d\\d ?[-–—] ?(?:19|20)\\d\\d(?: (?:годы?|годах|гг\\.?))?'),
    read: (_, { plain, start, end }) =>
      /^[-/.]\d/.test(plain.slice(end, end + 2)) ||
      !(/^(?:за|с|в) |г/.test(plain.slice(start, end)) || YEARS_BEFORE.test(plain.slice(Math.max(0, start - 12), start)))
        ? undefined
        : '',
  },
  {
    needs: 'пол',
    pattern: wholeWords('(?:(?:за|в|на|с|до) )?(?:перв|втор|прошл|эт|следующ|текущ)[а-я]{1,3} полугоди[еяюи]'),
    read: untold,
  },
  {
    // «в прошлом году были в Суздале, в позапрошлом в Кижах»
    needs: 'поз',
    pattern: wholeWords('в позапрошлом(?= ?(?:$|[.,;!?]|(?:в|на|мы|я|у|не)(?![а-я])))'),
    read: (_, { today }) => String(today.year - 2),
  },
];
