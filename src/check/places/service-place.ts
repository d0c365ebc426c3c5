import type { Kind } from '../../model/words.ts';
import { lowerPattern } from '../letter-pattern.ts';
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
    '(?<!\\p{L})(?:жив(?:у|[её]м)|прожива(?:ю|ем)|проживающ\\p{L}{2,3}|(?:i|we) live|нашего дома|в доме|(?:in|at|to|on) (?:our|my) (?:\\p{L}{3,10} )?(?:house|home|flat|apartment|cottage|bungalow|property)|(?:в|на) (?:наш|мо)\\p{L}{1,2} (?:доме|квартире|даче)|(?:install(?:ed)?|fitted)(?: \\p{L}+){0,4}?|(?:мастер|слесар|сантехник|электрик|бригад|someone|somebody|a plumber|an? engineer|a technician)\\p{L}{0,3})(?: (?:at|to|in|on|на|в|по))?(?: адресу?)?[:,]? ?$',
    '(?<!\\p{L})(?:по адресу|на адрес|at the address)[:,]? ?$',
  ].join('|'),
);
/** That an address is of somebody else, or for the answer. */
const OF_ANOTHER = lowerPattern(
  '(?<!\\p{L})(?:ответ\\p{L}*|напишите|пишите|почтов\\p{L}+|прежн\\p{L}+|стар(?:ый|ого|ом) адрес\\p{L}*|переехал\\p{L}?|сестр\\p{L}+|родител\\p{L}+|reply|write|postal|mailing|previous|former|old address|moved|sister|parents)(?!\\p{L})',
);

/** That somebody is to come. */
const COMES = lowerPattern(
  [
    '(?<!\\p{L})(?:send|get|sent) (?:me |us |out )?(?:someone|somebody|(?:an?|your|the) (?:\\p{L}{3,15} )?(?:engineer|technician|plumber|electrician|repairman|specialist|mechanic))(?!\\p{L})',
    '(?<!\\p{L})(?:someone|somebody|(?:an?|your|the) (?:engineer|technician|plumber|electrician)) (?:to )?(?:come|visit|call round|look at)(?!\\p{L})',
    '(?<!\\p{L})(?:пришл|присл|направ|вызва|вызов|вызыва|жд[её]м|жду|нужен|нужна|ищем|заявк)\\p{L}{0,6}(?: (?:к нам|нам|мне|на|вашего|своего|ко мне)){0,2} (?:мастер|инженер|специалист|слесар|сантехник|электрик|бригад|монт[её]р|техник)\\p{L}{0,3}(?!\\p{L})',
    // What was built in stays where it is.
    '(?<!\\p{L})(?:heat pump|solar panels?|boiler|air ?con(?:ditioner|ditioning)?|(?:ev|car) charger|wallbox|stair ?lift|garage door|gate|awning|fitted (?:kitchen|wardrobe)|new (?:kitchen|bathroom|windows?|doors?)|alarm|heating)[^.!?\\n]{0,60}(?<!\\p{L})(?:install|fitted|put in|set up)(?:ed)?(?!\\p{L})',
    '(?<!\\p{L})(?:install|fitted|put in|set up)(?:ed)?(?!\\p{L})[^.!?\\n]{0,60}(?<!\\p{L})(?:heat pump|solar panels?|boiler|air ?con(?:ditioner|ditioning)?|(?:ev|car) charger|wallbox|stair ?lift|garage door|gate|awning|kitchen|wardrobe|windows?|doors?|alarm|heating)(?!\\p{L})',
    '(?<!\\p{L})(?:установ|смонтир|монтиров|поставил|вставил|собра)\\p{L}{0,6}(?!\\p{L})[^.!?\\n]{0,60}(?<!\\p{L})(?:тепловой насос|солнечн\\p{L}+ панел|котёл|котел|кондиционер|сплит|ворот|окн|двер|кухн|шкаф|жалюзи|рольставн|сигнализац|забор|натяжн\\p{L}+ потол|бойлер|сантехник)',
    '(?<!\\p{L})(?:тепловой насос|солнечн\\p{L}+ панел|котёл|котел|кондиционер|сплит|ворот|окн|двер|кухн|шкаф|жалюзи|рольставн|сигнализац|забор|натяжн\\p{L}+ потол|бойлер)\\p{L}{0,4}(?!\\p{L})[^.!?\\n]{0,40}(?<!\\p{L})(?:установ|смонтир|поставил|вставил|собрал)',
    // Nobody carries these to a shop.
    '(?<!\\p{L})(?:washing machine|washer|fridge|freezer|refrigerator|dishwasher|oven|cooker|boiler|tumble dryer)s?(?!\\p{L})[^]{0,300}(?<!\\p{L})(?:repair|mend|fix)(?:ed|ing|s)?(?!\\p{L})',
    '(?<!\\p{L})(?:холодильник|морозильник|стиральн\\p{L}+ машин|посудомо|духов|плит[аыу]|кот[её]л|водонагревател|бойлер)\\p{L}{0,6}(?!\\p{L})[^]{0,300}(?<!\\p{L})(?:(?:от)?ремонт|почин)\\p{L}{0,8}(?!\\p{L})',
  ].join('|'),
);
/** Right before an address, the number of whose home it is: "Account 4003-118, 12 Mill Lane". */
const NUMBERED = lowerPattern(
  '^(?:account|acct|contract|customer|договор|л/с|лицевой сч[её]т|абонент)(?: (?:no|number|номер))?\\.?:? ?№? ?[\\p{L}\\p{N}/-]{3,20}, ?$',
);

const MARK = /\uE000(\d+)\uE001/g;

/** What is known of a text beside its words. */
export interface AboutPlace {
  readonly kind?: Kind;
  /** Who signed it. */
  readonly name?: string | undefined;
}

/**
 * The address at which water, heat, light or the house itself is amiss, or to which somebody is to come, as the text tells it: whoever comes to mend it has to
 * know it, with the flat. Nothing where there are several, or where it is told for something else.
 * @param addresses as they stand in the text
 */
export function servicePlace(text: string, addresses: readonly string[], { kind, name }: AboutPlace = {}): string | undefined {
  const { lower, all } = markPlaces(text, addresses);
  // The same may be found twice, once whole and once in part.
  const standing = new Set(matchesOf(lower, MARK).map(([, at]) => all[Number(at)]));
  const [only] = standing;
  if (only === undefined || standing.size > 1 || HIDES.test(lower)) return undefined;
  const isVisited = kind === 'connection' || COMES.test(lower);
  if (!isVisited && (namesOwnThing(lower) || BOUGHT.test(lower) || !isOfHouse(lower))) return undefined;
  const told = lower.split(/\n+|(?<=[.!?…]) +/).filter((sentence) => sentence.includes('\uE000'));
  if (told.some((sentence) => OF_ANOTHER.test(sentence))) return undefined;
  // Masking takes the name on an envelope with the address under it.
  const signed = `${name}, `;
  const isOfWhoSigned = (before: string) => before === signed.toLowerCase() || (before === '' && only.startsWith(signed));
  const isTold = (before: string) => TOLD_AS_IT.test(before) || (isVisited && (NUMBERED.test(before) || isOfWhoSigned(before)));
  if (!told.some((sentence) => isTold(sentence.slice(0, sentence.indexOf('\uE000'))))) return undefined;
  return only.startsWith(signed) ? only.slice(signed.length) : only;
}

const isOfHouse = (lower: string): boolean => OF_THE_HOUSE.test(lower) || OF_THE_HOME?.test(lower) === true;
