import { lowerPattern } from '../../letter-pattern.ts';
import { matchesOf } from '../../matches-of.ts';
import { INSULT_WORDS } from './insult-words.ts';
import { obscenityIn } from './obscenities.ts';

const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';
const any = (...words: readonly string[]) => `(?:${words.join('|')})`;

/** What says of a hard word that it is not the reader who is called so: the person speaks of themselves, denies it, or compares. */
const NOT_AIMED = lowerPattern(
  /(?:(?<![\p{L}])(?:i(?:['’]m| am| was| feel| felt| looked?)|me|myself|like|as|not|for|isn['’]t|wasn['’]t|не|как|за|для|из|я|мы|себя|меня|мне|нас|нам|будто|словно)(?![\p{L}]))(?:\s+(?:an?|the|some|such|complete|total|utter|полн\p{L}{2,3}|последн\p{L}{2,3}|кругл\p{L}{2,3}|каки\p{L}-то|каким-то))*\s+$/u,
);

const PEOPLE = any(
  'people',
  'person',
  'guys?',
  'agents?',
  'operators?',
  'support',
  'staff',
  'team',
  'cow',
  'courier',
  'drivers?',
  'managers?',
  'bunch',
  'dev(?:elopers?|s)?',
  'maintainers?',
  'engineers?',
  'lot',
);
const SPEAKS_TO_EN = `(?:you(?: lot| guys| people| all)?(?:['’]re| are)?|are you(?: all| people| guys| lot)?|(?:bunch|pack|gang|load) of|dear|bloody|filthy|lying|thieving|lazy|pathetic|stupid|f\\p{L}+ing|is (?:a|such a)(?: fat| lazy| stupid| complete)?)`;
const SPEAKS_TO_RU =
  '(?:(?:вы|ты)(?: там| все| что| совсем| вообще| реально| просто| такие| ли)*(?: [—–-])?|дорогие|уважаемые|сборище|шайка|банда|кучка)';

/** An animal or a clown is goods as often as an insult: as one it ends what is said of somebody. "Your pig toy is pink" goes on. */
const LAST_SAID = '(?= ?(?:[.,!?;:)…\\n]|$)| (?:and|who|that|и|а|котор|полн|кончен|последн|туп|жирн))';
const GOODS = `(?:pigs?|clowns?|свинья|свиньи|бараны?|клоуны?)${LAST_SAID}`;

const AIMED = [
  `${START}${SPEAKS_TO_EN}(?: (?:a|an|all|just|the|such|really|so|bunch of|pack of|fat|lazy|stupid|filthy|hopeless|pathetic|arrogant|fucking|bloody|total|complete|absolute)){0,3} ${any(...INSULT_WORDS.soft.en, 'stupid', 'dumb', 'deaf', 'blind', 'retarded', 'brain ?-?dead', 'brainless', 'thieving')}${END}(?! with| to)`,
  `${START}(?:stupid|dumb(?:est)?|brain-?dead|brainless|moronic|idiotic|retarded)(?: \\p{L}+)? ${PEOPLE}${END}`,
  `${START}${SPEAKS_TO_RU},? (?:\\p{L}+ )?(?:и )?${any(...INSULT_WORDS.soft.ru)}${END}`,
  `${START}тупая (?:\\p{L}+ )?(?:корова|коза|овца|операторша|девка|баба|дура)`,
  `${START}дура набитая`,
  `${START}(?:absolute|complete|total|utter|bloody) (?:clowns|fools|crooks|liars|losers)${END}`,
  `${START}(?:none|any|all) of you (?:can|could) (?:even )?(?:read|write|count|think)`,
  `(?:^|[.!?]\\s*)(?:\\p{L}+ и )?(?:(?:баран|клоуны|свиньи)(?:[,!]| и (?:жулик|вор|хам|мошен|дурак|дураки|клоун|баран|свинь|лжец|врун|шарлатан|афер))|(?:жулики|мошенники|воры|аферисты|шарлатаны|хамы|дураки|thieves|liars|crooks|scammers|clowns)(?:[,!]| и ))`,
  `${START}(?:ваш|твой|ваша|your)${END}[^.!?\\n]{0,40}(?: |—|–)(?:(?:полный |a )?(?:хам|врун|лжец|дура|дурак|имбецил|liar|jerk)${END}|(?:жирная |a |a fat )?${GOODS})`,
  `${START}your${END}[^.!?\\n]{0,40} (?:are|is)(?: (?:all|just|such|a|an|bunch of|nothing but|complete|total|absolute|real|lazy|arrogant)){0,3} (?:${GOODS}|(?:jerks?|losers?|fools?|parasites?|brain ?-?dead|brainless)${END})`,
  `${START}(?:ваши|ваш[а]?)${END}[^.!?\\n]{0,40}(?: —| –| -| это| все| одни| сплошные| просто)(?: (?:\\p{L}{2,12}[ыи][ей]|все|одни|просто)){0,2} (?:${GOODS}|(?:дармоеды?|хам(?:ы|ло|ь[её])|бездельники?|лентяи|лодыри|дураки|неучи)${END})`,
  `${START}ваш(?:и|а)?${END} \\p{L}{3,16} (?:\\p{L}{3,12}[ыи]е )?(?:${GOODS}|(?:дармоеды?|хам(?:ы|ло|ь[её]))${END})`,
  `${START}(?:одни|сплошные) (?:\\p{L}{3,12}[ыи]е )?(?:бараны|дармоеды|хамы|клоуны|бездельники|лентяи|лодыри|дураки|неучи)${END}`,
];

const TOLD_OFF = [
  '(?:mother)?fuck(?:ing|ers?|ed|s)?',
  '(?:go )?screw you(?:rself|rselves)?',
  'go screw',
  'piss off',
  'go to hell',
  'eat shit',
  'kiss my ass',
  'out of your (?:ass|arse)',
  'kill yourself|kill yourselves',
  'drop dead',
  '(?:monkeys?|apes?|dog|cat|hamster|parrot)(?: \\p{L}+){0,3} (?:better|smarter)',
  'brain cells?',
  '(?:иди|идите|пош[её]л|пошли|катитесь|валите)(?: вы| ты)? (?:вы |ты )?(?:на (?:х\\p{L}{2,3}|фиг|три буквы)|в ж\\p{L}+|в зад\\p{L}+|к ч[её]рт\\p{L}+|лесом|нахер|нахрен)',
  'заткни(?:сь|тесь)',
  'отвали(?:те)?',
  'позорник\\p{L}+',
  'вместо мозг\\p{L}+',
  'слышь',
  '(?:включи(?:те)? моз|одна извилина|хоть одна извилина)\\p{L}*',
  'рук[аи](?: у вас)? из (?:ж|зад)\\p{L}+|рук[аи] бы (?:вам |им )?оторвать',
  '(?:обезьяна|собака|кот|кошка|попугай)(?: \\p{L}+){0,3} (?:лучше|умнее)',
].map((words) => `${START}${any(words)}${END}`);

const HARD = lowerPattern(`${START}${any(...INSULT_WORDS.hard)}${END}`, 'g');
const DIRECT = lowerPattern([...AIMED, ...TOLD_OFF, '(?:^|[.!?,]\\s*)shut up'].join('|'));
/** How the words begin that an insult cannot do without, four letters at most: sentences without any, nearly all, are not looked at closer. */
const BEGINNINGS = new Set(
  (
    'idio moro imbe cret dumb assh arse bast scum numb half nitw dimw pric dick wank twat cunt bitc reta clow lose jerk pig pigs croo thie scam con liar lyin fool monk ape apes cow para stup deaf ' +
    'blin brai none scre piss hell eat kiss ass kill drop shut fuck moth dog cat hams parr идио деби крет прид имбе недо деге тупи тупо безм руко мраз свол твар ублю подо урод скот гады козл козё козе ' +
    'олух болв осто жуль воры ворь ворю лохо безд гнид падл шлюх моше жули афер шарл лжец врун клоу хам хамы бара свин дура дуры дурн дура туп тупы тупа глух боль слеп нено иди идит пошё поше пошл кати ' +
    'вали затк отва позо вмес слыш вклю одна хоть рука руки обез соба кот кошк попу дарм безд лент лоды неуч'
  ).split(' '),
);

/** Where the first word aimed at people stands in a sentence that is in lower case, and how long it is; `undefined` where there is none. */
export function insultIn(text: string): { readonly index: number; readonly length: number } | undefined {
  if (!beginsAny(text)) return obscenityIn(text);
  for (const match of matchesOf(text, HARD)) {
    if (!NOT_AIMED.test(text.slice(Math.max(0, match.index - 40), match.index))) return { index: match.index, length: match[0].length };
  }
  const direct = DIRECT.exec(text);
  return direct ? { index: direct.index, length: direct[0].length } : obscenityIn(text);
}

function beginsAny(text: string): boolean {
  for (const [word] of matchesOf(text, WORD)) if (BEGINNINGS.has(word)) return true;
  return false;
}

/** The first four letters of every word. */
const WORD = /(?<![a-zа-яё])[a-zа-яё]{3,4}/g;
