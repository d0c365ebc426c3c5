import { letterPattern, lowerPattern } from '../letter-pattern.ts';
import { matchesOf } from '../matches-of.ts';
import { places } from '../rules/missing/sought/places.ts';
import { anyOf, BOUGHT } from '../rules/missing/sought/sought.ts';
import { markPlaces } from './marked-places.ts';
import { namesOwnThing } from './own-things.ts';

/** Parts of a house that whoever keeps it up comes to mend. */
const OF_THE_HOUSE = anyOf(
  'roof|gutter(?:ing)?s?|stairwells?|(?:our|the) (?:lift|entrance|staircase|basement|cellar)|radiators?|(?:burst|leaking) pipes?|pipes? (?:is|are|has|have|burst|leaks?)|(?:no|without|low) (?:hot |cold )?water(?: pressure)?|no (?:gas|power|electricity|heating)',
  'крыш\\p{L}{1,2}|кровл\\p{L}{1,2}|лифт\\p{L}{0,2}|лестничн\\p{L}{2,3}|радиатор\\p{L}{0,3}|батаре\\p{L}{1,2}|труб[аыуе]|водоснабжени\\p{L}|теплоснабжени\\p{L}|электроснабжени\\p{L}|канализаци\\p{L}{1,2}|засор\\p{L}{0,2}|напор\\p{L}? вод\\p{L}|жкх|тсж|слесар\\p{L}{1,3}|сантехник\\p{L}{0,2}',
);
const OF_THE_HOME = places.find(({ id }) => id === 'home')?.words;

/** Who stays where nobody may find them tells it to nobody. */
const HIDES = lowerPattern(
  '(?<!\\p{L})(?:hid(?:e|es|ing)|refuge|shelter|stalk\\p{L}*|threaten\\p{L}*|прячусь|скрываюсь|прячемся|скрываемся|преследу\\p{L}+|угрожа\\p{L}+|приют\\p{L}?|убежищ\\p{L})(?!\\p{L})',
);

/** Right before an address, that it is the one of which the text tells: a label, or who lives there and asks. */
const TOLD_AS_IT = lowerPattern(
  [
    '(?:^|[.;,(] ?)(?:(?:мой|наш|точный|полный|our|my|the|full) )?(?:адрес|address|service address)(?: (?:дома|объекта|квартиры|заявки|заявителя|подключения|обслуживания|помещения|проживания|места|of the (?:house|flat|property|service)|is)){0,2} ?[:–—-]? ?$',
    '(?<!\\p{L})(?:жив(?:у|[её]м)|прожива(?:ю|ем)|проживающ\\p{L}{2,3}|(?:i|we) live|нашего дома|в доме|(?:мастер|слесар|сантехник|электрик|бригад|someone|somebody|a plumber|an? engineer|a technician)\\p{L}{0,3})(?: (?:at|to|in|on|на|в|по))?(?: адресу?)?[:,]? ?$',
    '(?<!\\p{L})(?:по адресу|на адрес|at the address)[:,]? ?$',
  ].join('|'),
);
/** That an address is of somebody else, or for the answer. */
const OF_ANOTHER = lowerPattern(
  '(?<!\\p{L})(?:ответ\\p{L}*|напишите|пишите|почтов\\p{L}+|прежн\\p{L}+|стар(?:ый|ого|ом) адрес\\p{L}*|переехал\\p{L}?|сестр\\p{L}+|родител\\p{L}+|reply|write|postal|mailing|previous|former|old address|moved|sister|parents)(?!\\p{L})',
);

const MARK = /\uE000(\d+)\uE001/g;

/**
 * The address at which water, heat, light or the house itself is amiss, as the text tells it: whoever comes to mend it has to know it, with the flat. Nothing
 * where there are several, or where it is told for something else.
 * @param addresses as they stand in the text
 */
export function servicePlace(text: string, addresses: readonly string[]): string | undefined {
  const { lower, all } = markPlaces(text, addresses);
  // The same may be found twice, once whole and once in part.
  const standing = new Set(matchesOf(lower, MARK).map(([, at]) => all[Number(at)]));
  const [only] = standing;
  if (only === undefined || standing.size > 1 || namesOwnThing(lower) || BOUGHT.test(lower) || HIDES.test(lower)) return undefined;
  if (!OF_THE_HOUSE.test(lower) && OF_THE_HOME?.test(lower) !== true) return undefined;
  const told = lower.split(/\n+|(?<=[.!?…]) +/).filter((sentence) => sentence.includes('\uE000'));
  if (told.some((sentence) => OF_ANOTHER.test(sentence))) return undefined;
  return told.some((sentence) => TOLD_AS_IT.test(sentence.slice(0, sentence.indexOf('\uE000')))) ? only : undefined;
}

const ONLY_LABEL = letterPattern(/^\p{L}+(?: \p{L}+){0,3} ?[:–—-] ?$/u);

/** Whether a sentence says nothing but that an address is one. */
export function isOnlyPlace(sentence: string, address: string): boolean {
  const at = sentence.indexOf(address);
  return at >= 0 && (at === 0 || ONLY_LABEL.test(sentence.slice(0, at))) && /^[.!;\s]*$/.test(sentence.slice(at + address.length));
}
