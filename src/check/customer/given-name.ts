import { isFirstName } from '../../locale/first-names.ts';
import { letterPattern } from '../letter-pattern.ts';

/** How first names are said among friends, which sign more letters than the whole ones. */
const SHORT_NAMES = letterPattern(
  /^(?:Abby|Alec|Andy|Ben|Beth|Bill|Billy|Bob|Charlie|Chris|Dan|Danny|Dave|Ed|Ellie|Fred|Greg|Jack|Jen|Jess|Jill|Jim|Jimmy|Joe|Jon|Josh|Kate|Katie|Ken|Kim|Leo|Liz|Lou|Luke|Maggie|Matt|Mike|Molly|Nick|Pam|Pat|Pete|Phil|Rob|Ron|Rosie|Sally|Sam|Steve|Sue|Susie|Ted|Tim|Tina|Tom|Tommy|Tony|Will|Аля|Аня|Ася|Боря|Ваня|Валя|Варя|Вася|Вика|Вера|Вова|Володя|Галя|Гриша|Даша|Дима|Женя|Ира|Катя|Коля|Костя|Ксюша|Лена|Лёша|Леша|Лиза|Люба|Люда|Макс|Маша|Миша|Надя|Настя|Наташа|Оля|Паша|Петя|Поля|Рита|Роза|Рома|Саша|Света|Серёжа|Сережа|Слава|Соня|Стас|Таня|Толя|Тоня|Федя|Эля|Юля)$/u,
);

/** Whether a word with a capital is a first name that many have, in full or as friends say it. */
export const isGivenName = (word: string): boolean => isFirstName(word) || SHORT_NAMES.test(word);
