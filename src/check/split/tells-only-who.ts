import { LEAVE, THANKS } from '../../locale/words-of-leave.ts';
import { letterPattern } from '../letter-pattern.ts';

/** What stands in answers of its own, as it is written. */
export interface SaidApart {
  readonly name?: string | undefined;
  /** Addresses of mail and telephone numbers. */
  readonly contacts: readonly string[];
  /** Numbers of orders, contracts and the like. */
  readonly numbers: readonly string[];
  /** The address to which somebody comes. */
  readonly place?: string | undefined;
}

/** Marks that no text holds, one for each of what is said apart. */
const MARKS = { name: '\uE000', contact: '\uE001', number: '\uE002', place: '\uE003' };
const APART = new RegExp(`[,;.!()\\n]+|\\s[—–-]+\\s|(?<=[${Object.values(MARKS).join('')}])\\s(?:and|и)\\s`, 'u');

/** The words that lead in what is said apart, and nothing else: whoever reads the answer misses none of them. */
const LEADS: Readonly<Record<keyof typeof MARKS, string>> = {
  name: "(?:i[’']m|i am|my name(?: is|[’']s)|name|this is|it[’']s|меня зовут|зовут(?: меня)?|я|это|имя|мо[её] имя|фио|ф\\. ?и\\. ?о)",
  contact:
    '(?:(?:my|our|contact|мо[йя]|наш[аи]?|контактн(?:ый|ая|ые)|tel|telephone|phone|mobile|mob|cell|e-?mail|mail|number|no|address|contacts?|is|тел|телефон|моб|мобильный|сотовый|номер|телефона|адрес|эл|электронн(?:ая|ой)|почт[аы]|контакты?|для связи)[ :№-]*)+',
  number:
    '(?:(?:my|our|мо[йя]|наш|customer|client|account|acct|contract|order|booking|policy|number|no|is|договор|л\\/с|лицевой|сч[её]т|заказ|абонент|абонентский|номер|договора|заказа|сч[её]та)[ :№#-]*)+',
  place:
    '(?:(?:мой|наш|точный|полный|our|my|the|full) )?(?:адрес|address|service address)(?: (?:дома|объекта|квартиры|заявки|заявителя|подключения|обслуживания|помещения|проживания|места|of the (?:house|flat|property|service)|is)){0,2}|(?:i|we) live(?: at)?|(?:я |мы )?(?:живу|жив[её]м|проживаю|проживаем)(?: по адресу)?|по адресу',
};
const PART = letterPattern(
  `^(?:(?:${LEAVE}|${THANKS})(?: |$)[:–—-]?\\s*)?(?:${Object.entries(MARKS)
    .map(([kind, mark]) => `(?:(?:${LEADS[kind as keyof typeof MARKS]}) ?[:–—-]?\\s*)?${mark}`)
    .join('|')}|)$`,
  'iu',
);
/** Full stops that end no part. */
const SHORT = letterPattern(/(?<!\p{L})(тел|моб|эл|tel|mob|no)\./giu);
const WHO = new RegExp(`[${MARKS.name}${MARKS.contact}${MARKS.place}]`, 'u');

/**
 * Whether a sentence tells who writes and how or where they are found, and nothing that does not stand in answers of its own: «С уважением, Ольга Сергеева, тел.
 * +7 912 …», "I'm Kate Miller, my number is …".
 */
export function tellsOnlyWho(text: string, { name, contacts, numbers, place }: SaidApart): boolean {
  const marked = [
    ...(place === undefined ? [] : [[place, MARKS.place] as const]),
    ...contacts.map((one) => [one, MARKS.contact] as const),
    ...(name === undefined ? [] : [[name, MARKS.name] as const]),
    ...numbers.map((one) => [one, MARKS.number] as const),
  ].reduce((rest, [words, mark]) => (words === '' ? rest : rest.replaceAll(words, mark)), text);
  if (!WHO.test(marked)) return false;
  return marked
    .replace(SHORT, '$1')
    .split(APART)
    .every((part) => PART.test(part.trim()));
}
