import { lowerPattern } from '../letter-pattern.ts';

const KIN_EN =
  '(?:step)?(?:sister|brother|mother|father|son|daughter)(?:-in-law)?|mum|mom|dad|parents?|wife|husband|partner|spouse|aunt|uncle|grand\\p{L}+|gran|nan|cousin|niece|nephew|boyfriend|girlfriend|friends?|neighbou?rs?|famil(?:y|ies)|kids|children';
const KIN_RU =
  '(?:сестр|брат|мам|пап|матер|отц|родител|сын|доч|муж|жен[аеуы]|супруг|бабуш|дедуш|внук|внуч|т[её]т|дяд|плем[яе]нн|подруг|подруж|друз|друг[ау]|свекр|т[её]щ|сосед|семь)\\p{L}{0,4}';

/** That somebody lives, stays, hides or works: whoever it is, an address beside it is theirs. */
const LIVES = lowerPattern(
  `(?<!\\p{L})(?:${[
    `(?:i|we|he|she|they|who|people)(?:['’]\\p{L}{1,2}| am| are| is| was| were)? (?:\\p{L}+ ){0,3}?(?:live[sd]?|living|resid(?:e[sd]?|ing)|rent(?:s|ed|ing)?|stay(?:s|ed|ing)?|hid(?:e|es|ing)|work(?:s|ed|ing)?|based|moved|lodg(?:e[sd]?|ing)|sleep(?:s|ing)?|wait(?:s|ed|ing)?|registered|settled)`,
    `(?:${KIN_EN})(?:['’]\\p{L}{1,2}| is| are)? (?:\\p{L}+ ){0,2}?(?:live[sd]?|living|reside[sd]?|rent(?:s|ed)?|stay(?:s|ed|ing)?|hid(?:es|ing)|works?|working|moved|lodges)`,
    '(?:live[sd]?|living) (?:\\p{L}+ ){0,2}?(?:at|in|on|with|near|there|here|opposite|from|\\uE000)|where \\p{L}+ (?:\\p{L}+ )?live[sd]?',
    '(?:stays?|staying|hid(?:es?|ing)|lodg(?:es|ing)|resid(?:es?|ing)) (?:now |out |here |there )?(?:at|in|with|from)|works? (?:at|in|from) (?:the )?\\uE000',
    "(?:women['’]?s?|homeless|night|safe) (?:shelter|house|refuge)|refuge|hospice|care home|resident (?:of|at|in)|registered (?:\\p{L}+ )?(?:at|in|on)",
    'жив(?:у(?:т|щ\\p{L}+)?|[её](?:т|м|шь|те)|я)|жил[аи]?|прожива\\p{L}+|прожив[её]\\p{L}+|обита\\p{L}+|скрыва[юе]\\p{L}{0,4}|прят?ч[уеё]\\p{L}{0,4}|пряч[аь]\\p{L}*|прята\\p{L}+|прописан\\p{L}*|прописк\\p{L}+|зарегистрирован\\p{L}*|снима\\p{L}+|арендую|арендуем|ночую|ночуем|гощу|гостим|остановил\\p{L}{2,3}|нахожусь|находимся|приютил\\p{L}+|переехал\\p{L}?|работаю|работаем|обосновал\\p{L}{2,3}',
    `(?:он|она|они|кто|${KIN_RU}) (?:\\p{L}+ ){0,2}?работа(?:ет|ют)`,
    '(?:кризисн\\p{L}{2,3} центр|приют|убежищ|хоспис)\\p{L}{0,2}',
  ].join('|')})(?!\\p{L})`,
);

/** Right before an address, that it is somebody's, or that somebody is there. */
const WHOSE = lowerPattern(
  `(?<!\\p{L})(?:${[
    `(?:my|our|his|her|their|(?:${KIN_EN}|\\p{L}+)['’]s?) (?!(?:old|previous|former) )(?:\\p{L}+ ){0,2}?(?:address|home|flat|apartment|house|place|office|work|studio|room)`,
    `(?:my|our|his|her|their) (?:\\p{L}+ )?(?:${KIN_EN})(?:['’]s?)?(?: (?:\\p{L}+ )?(?:address|home|flat|apartment|house|place))?`,
    '(?:home|permanent|residential|registered|registration|contact) address',
    "(?:i|we|he|she|they)(?:['’](?:m|re|s)| am| are| is| was| were)(?: (?!delivered|sent)\\p{L}+){0,2}?",
    '(?:me|us|him|her|them)',
  ].join('|')})(?: (?:is|are|was|at|in|on|now|still|currently|here|to)){0,3}[ ,:(–—-]{0,3}$`,
);
const WHOSE_RU = lowerPattern(
  `(?<!\\p{L})(?:${[
    '(?:мо|наш|сво)\\p{L}{1,3} (?!(?:стар|прежн|бывш)\\p{L}+ )(?:\\p{L}+ )?(?:адрес|квартир|дом|жиль|офис|дач|работ)\\p{L}{0,3}',
    '(?:е[её]|его|их) (?!(?:стар|прежн|бывш)\\p{L}+ )(?:\\p{L}+ )?адрес\\p{L}{0,2}',
    'домашн\\p{L}+(?: адрес\\p{L}{0,2})?|адрес\\p{L}{0,2} (?:фактическ\\p{L}+ )?(?:прожив|регистр|пропис)\\p{L}+|(?:регистраци|пропис)\\p{L}+',
    '(?:у|ко?) (?:меня|нас|не[её]|него|них|мне|нам|ней|нему|ним)(?: дома)?|(?:я|мы|он|она|они|мне|нам)(?: (?:сейчас|теперь|временно|пока|дома|тут|здесь))?',
    KIN_RU,
  ].join('|')})(?: (?:это|сейчас|теперь|дома))?[ ,:(–—-]{0,3}(?:(?:на|в|во|по)(?: адресу)?[ :]{0,2})?$`,
);
/** Right behind an address, or in a sentence about it, that somebody lives there. */
const THERE = lowerPattern(
  "(?<!\\p{L})(?:where|there|here|где|там|тут|здесь|котор\\p{L}{2,3})(?!\\p{L})|^[ ,(–—-]{0,3}(?:(?:which|that|it|this)?(?: is|['’]s)? ?(?:my|our|his|her|their) |(?:это )?(?:мой|мо[её]|моя|наш\\p{L}?|е[её]|его|их) )",
);
const WHOSE_THERE = lowerPattern(
  "^[ ,(–—-]{0,3}(?:(?:which|that|it|this)?(?: is|['’]s)? ?(?:my|our|his|her|their) (?!(?:old|previous|former) )|(?:это )?(?:мой|мо[её]|моя|наш\\p{L}?|е[её]|его|их) (?!(?:стар|прежн|бывш)))(?:\\p{L}+ ){0,2}?(?:address|home|flat|house|place|office|адрес|дом|квартир|жиль|офис)",
);
/** That nobody does, or no more: what comes there goes wrong. */
const NOT_LIVING = lowerPattern(
  "(?<!\\p{L})(?:(?:do|does|did)(?:n['’]t| not)(?: \\p{L}+)? (?:live|reside)|no longer (?:lives?|resides?)|(?:nobody|no one|none of us)(?: \\p{L}+)? lives?|never lived|не (?:жив|прожива)\\p{L}+|не работа\\p{L}+)(?!\\p{L})",
  'g',
);

/** Whether a sentence of a marked text in lower case tells where somebody lives, stays, hides or works. */
export function tellsHome(sentence: string): boolean {
  return LIVES.test(sentence.replace(NOT_LIVING, ' '));
}

/** Whether what stands before an address makes it somebody's home or the place where they are: the words behind the address that stands before it. */
export function isHomeBehind(words: string): boolean {
  return tellsHome(`${words}\uE000`) || WHOSE.test(words) || WHOSE_RU.test(words);
}

/** Whether what stands behind an address, up to the next, or a sentence that names none, tells that somebody lives there. */
export function isHomeBefore(words: string): boolean {
  return WHOSE_THERE.test(words) || (THERE.test(words) && tellsHome(words));
}
