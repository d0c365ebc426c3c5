import { ENGLISH_MONTHS } from '../english-months.ts';
import { letterPattern, lowerPattern } from '../letter-pattern.ts';
import { wokenPattern } from '../woken-pattern.ts';
import { tellsFaultBesides } from './fault-besides.ts';
import { withoutPlay } from './of-play.ts';
import {
  ACCUSATIVE_KIN,
  ACCUSATIVE_YOUNG,
  ANY_KIN,
  CALLED,
  CLOSE,
  GENITIVE_KIN,
  HOLDER,
  HOLDER_OF_CONTRACT,
  KIN,
  NOMINATIVE_KIN,
  PARTY,
  YOUNG,
} from './words-of-kin.ts';

const OF_LATE = String.raw`(?:(?:умер|скончал|погиб)\p{L}{0,4}|уш(?:[её]л|ла|ли) из жизни|не стало)`;
const WHEN_RU = '(?:вчера |недавно |уже |в \\p{L}{3,8} |\\p{N}{1,2} \\p{L}{3,8} |к сожалению,? |скоропостижно |внезапно |трагически ){0,2}';
/** Those of whom a clause behind them tells, in any case. */
const OF_WHOM = `(?:${ANY_KIN}|${NOMINATIVE_KIN}|${GENITIVE_KIN}|${ACCUSATIVE_KIN}|(?:друг|внук|сынок|сосед|племянник|коллег|подруг|внучк|соседк|абонент|собственник|владельц|наниматель)\\p{L}{1,3}|матерью|отцом|сыном|дочерью|братом|сестрой|мамой|папой|бабушкой|дедушкой|родител\\p{L}{1,3})`;
const DIED_OF =
  '(?:passed away|passed on(?! (?:the|an?|my|our|your|his|her|it|this|that|to))|died|(?:was|were) killed|(?:is|are) (?:now )?(?:dead(?! (?:set|tired|right|against|serious|keen|certain|sure|easy|slow))|deceased))';
const HAVING =
  '(?:has |have |had |who |just |now |since |also |already |sadly |suddenly |recently |unexpectedly |peacefully |unfortunately |both |tragically ){0,4}';
/** Who is lost in a shop is looked for; who is lost in May, to an illness or at birth has died. */
const FOR_EVER = `(?: (?:just |only )?(?:in (?:early |late )?(?:${ENGLISH_MONTHS}|the spring|the summer|the autumn|the winter|(?:19|20)\\p{N}{2})|to (?:\\p{L}{2,12} ){0,3}?(?:cancer|covid|illness|leukaemia|disease|stroke|accident|heart \\p{L}+)|last (?:week|month|year|night|spring|summer|autumn|winter)|(?:this|earlier this) (?:week|month|year)|(?:\\p{L}{1,7}|\\p{N}{1,2}) (?:days|weeks|months|years?|month|week) ago|at (?:birth|\\p{N}{1,2} weeks)|(?:during|in) (?:labou?r|childbirth|pregnancy|the pregnancy)|unexpectedly|suddenly))`;
const WHEN_PASSED = `(?:in (?:early |late )?(?:${ENGLISH_MONTHS}|(?:19|20)\\p{N}{2})|last (?:week|month|year|night|spring|summer|autumn|winter)|(?:this|earlier this) (?:week|month|year)|(?:\\p{L}{1,7}|\\p{N}{1,2}) (?:days|weeks|months|years?|month|week) ago)`;
/** What else is passed. */
const NO_EXAM =
  '(?![^.!?\\n]{0,60}(?<!\\p{L})(?:exam|test|course|(?<!death )certificate|diploma|licen[cs]e|degree|module|interview|inspection|audit|verification)s?(?!\\p{L}))';
/** The hours at a coffin, and no wake-up call, wake word or wake on LAN. */
const WAKE =
  'wake(?= (?:is|was|will|at|next|this|tomorrow|on (?:the \\p{N}|mon|tue|wed|thu|fri|sat|sun))| and (?:the )?(?:funeral|burial|cremation)|[.,;!?]|$)';
const LOST = `(?:i|we|he|she|my \\p{L}{3,10})(?:['’]ve| have| has| had)? (?:just |recently |sadly |suddenly |also ){0,2}lost`;
/** Where a sentence begins whose "I" is left out. */
const BEGINS = '(?<=(?:^|[.!?\\n])\\s{0,2}(?:sadly |recently |just )?)';
const SO = '(?:need|want|have to|must|would like|wish|no longer|please|cancel|am|are)';

/** That somebody close has died, in lower case. Phones die, too, and so do processes: a person has to be named. */
const DIED = [
  wokenPattern(
    /passed|died|killed|dead|deceased/,
    `(?:(?<!(?:^|[^\\p{L}])(?:the|a|each|every) )${KIN}(?:, [\\p{L} ]{3,30},)?|(?:my|our|his|her|their) (?:\\p{L}{3,10} )?(?:${CLOSE}|${YOUNG})|(?:the |our |this )?(?:${HOLDER})(?:, \\p{L}[^,.!?\\n]{1,30},)?)(?:,(?= who ))? ${HAVING}${DIED_OF}`,
  ),
  wokenPattern(
    /passed/,
    [
      `${KIN} (?:has|have) (?:just |sadly |recently )?passed(?= ?[.,;!\\n]| and| please| on(?! to)| last|$)${NO_EXAM}`,
      `(?<!(?:^|[^\\p{L}])(?:the|a|each|every) )${KIN} (?:just |sadly |recently |suddenly )?passed(?: ${WHEN_PASSED}| (?:just |only )?(?:yesterday|this morning|recently|suddenly|peacefully|unexpectedly))(?!['’])${NO_EXAM}`,
    ].join('|'),
  ),
  wokenPattern(
    /no longer/,
    `(?<!(?:^|[^\\p{L}])(?:the|a|each|every) )(?:${KIN}|(?<=(?:my|our|his|her) )parents) (?:is|are|was|were) (?:sadly |now )?no longer (?:with us|among us|alive|living)(?! (?:at|in|on|as|here|there|with|under))`,
  ),
  wokenPattern(/late |deceased /, `(?:my|our|his|her|the) (?:late|deceased) (?:${KIN}|${YOUNG}|${CLOSE})(?!\\p{L}|['’]s[.…])`),
  wokenPattern(
    /(?:death|passing|funeral) of/,
    `(?:death|passing|funeral) of (?:my|our|his|her|a|the) (?:late )?(?:${KIN}|${YOUNG}|${CLOSE}|${HOLDER})`,
  ),
  wokenPattern(/loss of/, `loss of (?:my|our|his|her|a|the) (?:late )?(?:${KIN}|${YOUNG}|${CLOSE})(?!['’]s)`),
  wokenPattern(
    /['’]s (?:funeral|death|passing|cremation|wake|burial|memorial)/,
    `(?:my|our|his|her) (?:late )?(?:${KIN}|${YOUNG})['’]s (?:funeral|death(?! (?:count|screen|rate|animation|scene))|passing(?! (?:grade|mark|score|rate))|cremation|${WAKE}|burial|memorial)`,
  ),
  wokenPattern(
    /lost/,
    [
      `(?:${LOST} (?:(?:my|our|his|her|the|a) (?:\\p{L}{2,10} )?${KIN}|${CALLED})|${BEGINS}lost (?:my|our) (?:\\p{L}{2,10} )?${KIN})(?:${FOR_EVER}| ?[.!\\n]| ?, (?!(?:and |but |he |she |they |nobody|no one|security|staff|the ))| and (?:i |we |now )?${SO}(?!\\p{L})|$)`,
      `(?:i|we|he|she|my \\p{L}{3,10})(?:['’]ve| have| has| had)? (?:just |recently |sadly |suddenly |also ){0,2}lost (?:my|our|his|her|the|a) (?:\\p{L}{2,10} )?${YOUNG}(?:${FOR_EVER}| and (?:i |we |now )?${SO}(?!\\p{L})| ?[,.;] (?:so )?(?:please |i |we |could you |can you ){0,2}(?:cancel|stop|close|remove|delete|need to (?:cancel|return)|want to (?:cancel|return)|would like to (?:cancel|return)))`,
    ].join('|'),
  ),
  wokenPattern(
    /miscarr|lost|widow|bereaved/,
    `(?:i|we|my \\p{L}{3,10})(?:['’]ve| have| has| had)? (?:just |recently )?(?:had a miscarriage|miscarried|lost (?:the|my|our) pregnancy|(?:was|been|were) (?:recently )?(?:widowed|bereaved))|(?:i['’]m|i am) (?:(?:recently |newly )?(?:widowed|bereaved)|(?:recently|newly) a widow(?:er)?)`,
  ),
  wokenPattern(
    /still-?b|cot death|miscarriage|bereavement/,
    'still-?born|stillbirth|cot death|(?:after|because of|since) (?:a|my|our|the) (?:miscarriage|bereavement)',
  ),
  wokenPattern(
    /умер|скончал|погиб|из жизни|не стало/,
    [
      `(?<!(?:у|от) (?:\\p{L}{3,8} )?)${NOMINATIVE_KIN}(?: ${HOLDER_OF_CONTRACT})?(?:, [^,.!?\\n]{3,60},)?,? (?:вчера |недавно |в \\p{L}{3,8} |\\p{N}{1,2} \\p{L}{3,8} |к сожалению,? |скоропостижно |внезапно |трагически ){0,2}${OF_LATE}(?! (?:бы|(?:со|от) (?:смех[уа]|скуки|стыда|зависти|любопытства)|с голоду))`,
      `${OF_WHOM}(?: [^,.!?\\n]{2,40})?, (?:котор(?:ый|ая|ые) ${WHEN_RU}${OF_LATE}|котор(?:ого|ой|ых) ${WHEN_RU}не стало)`,
      `${OF_LATE}(?! у) (?:мо[яйиег]\\p{L}{0,2} |наш\\p{L}{0,2} |вчера |недавно |е[её] |его ){0,2}${NOMINATIVE_KIN}`,
    ].join('|'),
  ),
  wokenPattern(
    /не стало|больше нет/,
    [
      `${GENITIVE_KIN} (?:\\p{L}{3,10} )?(?:не стало|больше нет(?! (?:дома|на|в|с|времени|сил|денег|доступ)))`,
      `(?:не стало|больше нет) (?:мо\\p{L}{1,3} |наш\\p{L}{1,3} )?${GENITIVE_KIN}`,
    ].join('|'),
  ),
  wokenPattern(
    /покойн|умерш/,
    `(?:покойн|умерш)(?:ый|ая|ие|его|ого|ей|ой|ему|ому|им|ым|ую|их|ых) (?:\\p{L}{2,6} )?(?:${ANY_KIN}|абонент\\p{L}{0,2}|владел\\p{L}{3,4}|собственник\\p{L}{0,2})`,
  ),
  wokenPattern(
    /смерт|кончин|утрат|потер|гибел/,
    `(?:смерт|кончин|утрат|потер|гибел)[ьиыеа]\\p{L}{0,2} (?:мо[яйиег]\\p{L}{0,2} |наш\\p{L}{1,3} |е[её] |его )?(?:${GENITIVE_KIN}|абонента|владел(?:ьца|ицы)|собственника|нанимателя)`,
  ),
  wokenPattern(
    /потерял/,
    [
      `потерял[аи]? (?:недавно |в \\p{L}{3,8} |мо\\p{L}{1,3} |наш\\p{L}{1,3} |сво\\p{L}{1,3} ){0,2}${ACCUSATIVE_KIN}(?! (?:в|на|у|около|возле) (?:магазин|вокзал|аэропорт|парк|поезд|автобус|толп|торгов|пляж|касс)\\p{L}*)(?: ?[.,!\\n]| (?:в|от|и|\\p{L}{3,7} (?:месяц|недел|год|дн)\\p{L}{0,3} назад)(?!\\p{L})|$)`,
      `потерял[аи]? (?:недавно |мо\\p{L}{1,3} |наш\\p{L}{1,3} |сво\\p{L}{1,3} ){0,2}${ACCUSATIVE_YOUNG}(?= (?:на \\p{L}{5,12} (?:месяце|неделе)|на \\p{N}{1,2}|при родах|в родах|во время беременн)|[^.!?\\n]{0,4} (?:и )?(?:прошу |хочу |хотим |нужно |надо |пожалуйста,? ){0,2}(?:отмен|верн|закр|удал|не присыл))`,
    ].join('|'),
  ),
  wokenPattern(
    /выкидыш|мертворожд|беременност/,
    'выкидыш\\p{L}{0,2}|мертворожд\\p{L}+|(?:потеряла|прервалась|замерла) беременность|замерш\\p{L}{2} беременност\\p{L}',
  ),
  wokenPattern(
    /похорон|овдове/,
    `похоронил[аи]? (?:недавно |мо\\p{L}{1,3} |наш\\p{L}{1,3} ){0,2}(?:${ACCUSATIVE_KIN}|${ACCUSATIVE_YOUNG})|(?:${ACCUSATIVE_KIN}|${ACCUSATIVE_YOUNG}) (?:мы |я |уже |вчера |недавно ){0,2}похоронил[аи]?(?! под)|(?:на|после|до|для|день) похорон(?:ы|ах)?|овдовел[аи]?`,
  ),
];

/** Papers and what one is, which others have to do with, too: without a word of who died, they tell of a death only where nothing else is the matter. */
const OF_PAPERS = lowerPattern(
  `(?<!\\p{L})(?:${[
    'death certificate|grant of probate',
    `executor (?:of|for) (?:(?:[\\p{L}'’]+ ){0,4}?(?<!real )estate|(?:my|his|her|our|their) (?:late|deceased)|the late (?:mr|mrs|ms|miss|dr|sir)|(?:my|his|her|our|their|the|a) (?:(?:\\p{L}+['’]s|last) )?will(?=[.,;!?]| and |$))`,
    `(?:i['’]m|i am) (?:now )?a widow(?:er)?`,
    `я (?:\\p{L}{3,8} )?(?:вдова|вдовец)|свидетельств\\p{L}{1,2} о смерти`,
  ].join('|')})(?!\\p{L})`,
);

/** That a party to a contract has died. */
const PARTY_DIED = lowerPattern(
  `(?<!\\p{L})(?:(?:the|our|this|my|your) ${PARTY}(?:, \\p{L}[^,.!?\\n]{1,30},)? ${HAVING}${DIED_OF}|(?:death|passing|funeral) of (?:my|our|his|her|a|the) (?:late )?${PARTY})(?!\\p{L})`,
);
/** An account or a contract, or what is done to one. */
const CONTRACT = lowerPattern(
  /(?<!\p{L})(?:accounts?|contracts?|polic(?:y|ies)|subscriptions?|tenanc(?:y|ies)|lease|rent|deposit|bills?|invoices?|direct debit|membership|(?:clos|cancel|transfer|terminat)\p{L}*|next of kin|estate)(?!\p{L})/u,
);

/** The same with the name of who died between: it has a capital letter, and a phone's name before "died" is told by what stands there. */
const NAMED = letterPattern(
  String.raw`(?<!\p{L})(?:${KIN}|${YOUNG}|${CLOSE}|${NOMINATIVE_KIN})(?:,? \p{Lu}[\p{L}'’.-]+){1,3},? (?:(?:who|который|которая|has|had|sadly|suddenly|recently|к сожалению,?|вчера|недавно) ){0,3}(?:passed away|passed on|died|${OF_LATE})(?!\p{L})`,
);

/** Somebody died who is named elsewhere in the text. */
const ONE_DIED = lowerPattern(
  `(?<!\\p{L})(?:(?:he|she) ${HAVING}(?:passed away|died(?! on me))|(?:он|она) (?:\\p{L}{3,10} )?(?:умер(?:ла)?|скончал(?:ся|ась)|погиб(?:ла)?))(?!\\p{L})`,
);
const SOMEBODY = lowerPattern(`(?<!\\p{L})(?:${KIN}|${YOUNG}|${CLOSE}|${ANY_KIN})(?!\\p{L})`);

/** The capital letter of a sentence tells no name. */
const BEGINNING = letterPattern(/(?:^|[.!?\n]\s{0,3})\p{Lu}/gu);

/** Without one of these no death is told, and the long patterns need not be looked at. */
const MAY_TELL =
  /die|dea[dt]|deceas|pass(?:ed|ing)|no longer|late |lost|loss|funeral|cremat|wake|burial|memorial|widow|bereav|miscarr|still-?b|killed|executor|probate|умер|скончал|погиб|гибел|из жизни|не стало|больше нет|покойн|смерт|кончин|утрат|потер|выкидыш|мертворожд|беременност|похорон|вдов/;

/** Whether a text tells that somebody close to the person, or in whose name a contract is, has died. */
export function tellsOfDeath(written: string): boolean {
  if (!MAY_TELL.test(written.toLowerCase())) return false;
  const text = withoutPlay(written);
  const lower = text.toLowerCase();
  return (
    DIED.some((tellsDeath) => tellsDeath(lower)) ||
    NAMED.test(text.replace(BEGINNING, (letter) => letter.toLowerCase())) ||
    (ONE_DIED.test(lower) && SOMEBODY.test(lower)) ||
    (PARTY_DIED.test(lower) && CONTRACT.test(lower)) ||
    (OF_PAPERS.test(lower) && !tellsFaultBesides(lower))
  );
}
