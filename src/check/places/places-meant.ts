import { lowerPattern } from '../letter-pattern.ts';
import { BOUGHT } from '../rules/missing/sought/sought.ts';
import { markPlaces, type PlaceAt, placesSought } from './marked-places.ts';
import { namesOwnThing } from './own-things.ts';
import { PUBLIC_THINGS } from './public-things.ts';
import { tellsHome } from './told-as-home.ts';

/** That something is to come to an address, or somebody waits there: it is theirs. */
const COMES_THERE = lowerPattern(
  [
    '(?<!\\p{L})(?:(?:my|our) (?:\\p{L}+ ){0,2}?(?:address|home|flat|apartment|place|parents|mother|mum|mom|office|studio|room)|(?:postal|mailing|shipping|delivery|billing) address|wait(?:ed|ing)?|leave (?:it|the|them)|(?:pick|dropp?)(?:ed|ing)? (?:me|us|up|off)|taxis?|cabs?|i (?:am|was) (?:at )?home|(?:write|writing|reply|answer|respond|send|sent|post|mail|deliver|visit|ship|call|reach|contact|find|collect|pick) (?:\\p{L}+ ){0,4}?(?:me|us|to|at|from))(?!\\p{L})',
    '(?<!\\p{L})(?:домашн\\p{L}+|(?:мо|наш|сво)\\p{L}{1,3} (?:\\p{L}+ )?(?:адрес\\p{L}*|квартир\\p{L}+|жиль\\p{L}+|офис\\p{L}*|дач\\p{L}+)|адрес\\p{L}* (?:прожив|достав|регистр|пропис)\\p{L}+|(?:почтов|контактн)\\p{L}+ адрес\\p{L}*|у меня|ко мне|(?:подо)?жд(?:у|ал|[её]м|али)\\p{L}{0,2}|такси\\p{L}*|дома у|(?:напиши|пиши|пришли|присыла|отправ|направ|ответ|вышли|достав|привез|приезжа|приход|позвон|заб[еи]р)\\p{L}*)(?!\\p{L})',
  ].join('|'),
);
const FLAT = lowerPattern(
  '(?<!\\p{L})(?:flat|apartment|apt|unit|suite|ste|room|floor|кв|квартир\\p{L}{1,2}|комн(?:ат\\p{L}{1,2})?|эт(?:аж\\p{L}?)?|домофон\\p{L}?)\\.?(?!\\p{L})[ №#]{0,3}(?:no\\.? ?)?\\p{N}|#\\p{N}',
);
/** Right before a place, that a thing is beside it, out of doors. */
const BESIDE = lowerPattern(
  [
    '(?<!\\p{L})(?:outside|in front of|opposite|near(?: to)?|beside|behind|next to|close to|across (?:the (?:road|street) )?from|around|under|between)(?: (?:the|no|number|a|house|block|building|shop|entrance|gate|corner|at|of|on)\\.?){0,4},? ?$',
    '(?<!\\p{L})(?:у(?! (?:нас|меня|не[ёей]|него|них|вас|тебя)(?!\\p{L}))|около|возле|напротив|перед|рядом с|вблизи|недалеко от|позади|вдоль|за(?= (?:дом|здани)))(?: (?:дом|подъезд|здани|магазин|остановк|вход|ворот|угл|на|по|адрес)\\p{L}*){0,4}[:,]? ?$',
  ].join('|'),
);
/** Right before a place, that something is there: in a sentence that names a thing which is everybody's. */
const THERE = lowerPattern('(?:^|[,:(–—-]|(?<!\\p{L})(?:at|in|on|inside|of|from|address|на|в|во|по|с|адрес\\p{L}*|дом\\p{L}{0,2}))[ ]*$');
/** A sentence that only says where it is. */
const ONLY_WHERE = lowerPattern(
  "^(?:(?:the )?(?:address|place|location|where)(?: is)?|(?:it is |it’s |it's )?(?:at|on)|адрес|место|где|это)?[ :–—-]{0,3}$",
);
const OF_ONES_OWN = lowerPattern('(?<!\\p{L})(?:my|mine|мо(?:й|я|[её]|и|его|ей|ю|их|им|[её]м))(?!\\p{L})');

/**
 * Which of the addresses in a text are what it is about: something is, stands or broke there that is nobody's own. Such an address has to be known to whoever
 * comes; any other is taken for somebody's home, and so is one that is told as such anywhere, has a flat's number, or stands beside devices and sites.
 * @param addresses as they stand in the text
 */
export function placesMeant(text: string, addresses: readonly string[]): readonly string[] {
  const places = markPlaces(text, addresses);
  const { lower, all } = places;
  if (all.length === 0 || namesOwnThing(lower) || BOUGHT.test(lower)) return [];
  const namesThing = publicThingOf(lower);
  return placesSought(places, (place) => (isOnes(place) ? 'home' : isMeant(place, namesThing) ? 'sought' : undefined));
}

/** Whether a place is somebody's, by what its sentence tells besides, or by a flat's number. */
function isOnes({ address, sentence, before, behind }: PlaceAt): boolean {
  return tellsHome(sentence) || COMES_THERE.test(sentence) || FLAT.test(`${before.slice(-20)} ${address.toLowerCase()} ${behind.slice(0, 20)}`);
}

/** Tells of sentences whether they name what is everybody's, in full or by the last of its words once the text has named it: "the street lamp", then "the lamp". */
type NamesThing = (sentence: string) => boolean;

/** Nothing where a text names no such thing at all. */
function publicThingOf(text: string): NamesThing | undefined {
  const [named] = PUBLIC_THINGS.exec(text) ?? [];
  if (named === undefined) return undefined;
  const [word] = /\p{L}{4,}$/u.exec(named) ?? [];
  const again = word === undefined ? undefined : new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u');
  return (sentence) => PUBLIC_THINGS.test(sentence) || again?.test(sentence) === true;
}

function isMeant({ before, sentence }: PlaceAt, namesThing: NamesThing | undefined): boolean {
  if (OF_ONES_OWN.test(sentence)) return false;
  if (BESIDE.test(before)) return true;
  return namesThing !== undefined && (namesThing(sentence) ? THERE : ONLY_WHERE).test(before);
}
