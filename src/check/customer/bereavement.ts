import { letterPattern, lowerPattern } from '../letter-pattern.ts';

const KIN =
  '(?:mother|father|mum|mom|mam|dad|daddy|husband|wife|partner|fianc[ée]e?|son|daughter|child|brother|sister|parents?|grand(?:mother|father|ma|pa|dad|son|daughter)|nan|uncle|aunt|mother-in-law|father-in-law)';
const RUSSIAN_KIN =
  '(?:мам[аыеу]|матер[иь]|мать|отец|отц[ау]|пап[аыеу]|муж[ау]?|жен[аыеу]|супруг[аиеу]?|сын[ау]?|доч(?:ь|ери|ка|ки)|реб[её]нок|брат[ау]?|сестр[аыеу]|родител[ьяи]|бабушк[аиеу]|дедушк[аиеу]|дед[ау]?|тётя|тетя|дяд[яи]|т[её]щ[аи]|тест[ья]|свекровь|свекрови|св[её]кор)';
const OF_LATE = String.raw`(?:(?:умер|скончал|погиб)\p{L}{0,4}|уш(?:[её]л|ла|ли) из жизни|не стало)`;

/** That somebody close has died, in lower case. Phones die, too: a person has to be named. */
const DIED = lowerPattern(
  `(?<!\\p{L})(?:${[
    `${KIN} (?:has |had |who |just |sadly |suddenly |recently |unfortunately ){0,3}(?:passed away|passed on|died|is dead)`,
    `(?:my|our|his|her) (?:late|deceased) ${KIN}`,
    `(?:death|passing|loss|funeral) of (?:my|our|his|her) (?:late )?${KIN}`,
    `${RUSSIAN_KIN} (?:вчера |недавно |в \\p{L}{3,8} |\\d{1,2} \\p{L}{3,8} |к сожалению,? ){0,2}${OF_LATE}`,
    `${OF_LATE} (?:мо[яйиег]\\p{L}{0,2} |наш\\p{L}{0,2} |вчера |недавно ){0,2}${RUSSIAN_KIN}`,
    `покойн(?:ый|ая|ого|ой|ому|ую|ых) (?:\\p{L}{2,6} )?${RUSSIAN_KIN}`,
    `(?:смерт|кончин)[ьиыеа]\\p{L}? (?:мо[яйиег]\\p{L}{0,2} )?${RUSSIAN_KIN}`,
  ].join('|')})(?!\\p{L})`,
);

/** The same with the name of who died between: it has a capital letter, and a phone's name before "died" is told by what stands there. */
const NAMED = letterPattern(
  new RegExp(
    String.raw`(?<!\p{L})(?:${KIN}|${RUSSIAN_KIN})(?:,? \p{Lu}[\p{L}'’.-]+){1,3},? (?:(?:has|had|sadly|suddenly|recently|к сожалению,?|вчера|недавно) ){0,2}(?:passed away|passed on|died|${OF_LATE})(?!\p{L})`,
    'u',
  ),
);

/** Whether a text tells that somebody close to the person has died. */
export const tellsOfDeath = (text: string): boolean => DIED.test(text.toLowerCase()) || NAMED.test(text);
