import { isFirstNameAsGiven } from '../../locale/first-names.ts';
import { letterPattern } from '../letter-pattern.ts';

/** «от Петровой Анны Сергеевны», the line with which an application begins. */
const FROM = letterPattern(
  /^[ \t]*(?:(?:заявление|жалоба|претензия) )?от (?:граждан(?:ина|ки) |гр\.? ?|клиента |клиентки |абонента |жильца |жителя |покупателя |собственника )?(?:\p{Lu}[\p{L}-]+ )?(\p{Lu}\p{L}+) (\p{Lu}\p{L}*(?:вича|вны|ичны|льича|зьмича|укича))[ \t]*(?:[,.;(][^\n]{0,100})?$/imu,
);
/** First names that lose or change a letter in the middle. */
const CHANGED: Readonly<Record<string, string>> = { Петра: 'Пётр', Павла: 'Павел', Льва: 'Лев' };
const ENDINGS: readonly (readonly [genitive: RegExp, nominative: readonly string[]])[] = [
  [/ы$/, ['а']],
  [/и$/, ['я', 'а', 'ь']],
  [/а$/, ['']],
  [/я$/, ['й', 'ь']],
];
/** Where such a line stands. */
const HEAD = 400;

/** Who writes by the head of an application, in the nominative: the first name and the patronymic; nothing where the name is not known for one. */
export function genitiveHead(text: string): string | undefined {
  const [, first, patronymic] = FROM.exec(text.slice(0, HEAD)) ?? [];
  const given = first && nominative(first);
  return given && patronymic ? `${given} ${patronymic.replace(/вны$/, 'вна').replace(/чны$/, 'чна').replace(/ча$/, 'ч')}` : undefined;
}

function nominative(genitive: string): string | undefined {
  const changed = CHANGED[genitive];
  if (changed !== undefined) return changed;
  const [ending, endings] = ENDINGS.find(([pattern]) => pattern.test(genitive)) ?? [];
  return ending && endings?.map((one) => genitive.replace(ending, one)).find(isFirstNameAsGiven);
}
