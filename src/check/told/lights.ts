import { lowerPattern } from '../letter-pattern.ts';
import type { Seen } from '../see/seen.ts';

const LAMP =
  '(?:lights?|lamps?|leds?|indicators?|los|pon|dsl|wan|adsl|лампочк\\p{L}{1,2}|лампа|лампы|ламп|индикатор\\p{L}{0,3}|огон[её]к|огоньки|(?:свето)?диод\\p{L}{0,2})';
const STATE =
  '(?:red|green|orange|amber|yellow|blue|white|purple|blink\\p{L}{0,3}|flash\\p{L}{0,3}|off|lit|dark|solid|steady|горит|горят|мига\\p{L}{1,3}|морга\\p{L}{1,3}|погас\\p{L}{0,2}|гаснет|светится|светятся|красн\\p{L}{2,3}|зел[её]н\\p{L}{2,3}|оранжев\\p{L}{2,3}|ж[её]лт\\p{L}{2,3}|син\\p{L}{2,3}|бел\\p{L}{2,3})';
/** A lamp and what it does, whichever stands first: "the light on the box is red", «горит красная лампочка», «LOS мигает». */
const LIGHTS = lowerPattern(
  `(?<!\\p{L})(?:${LAMP}(?!\\p{L})[^.!?\\n]{0,50}(?<!\\p{L})${STATE}|${STATE}(?: \\p{L}{2,12}){0,2} ${LAMP}|no ${LAMP}|ни одн\\p{L}{2,3} ${LAMP}|all (?:the )?${LAMP})(?!\\p{L})`,
);
/** The light of a home, which is none of a box. */
const OF_A_HOME = lowerPattern(
  /(?<!\p{L})(?:light|lamp|лампочк\p{L}{1,2}|ламп[аы])s? (?:in|on|at|в|на) (?:the |my |our )?(?:house|flat|home|street|room|kitchen|stair\p{L}*|hall|landing|ceiling|квартир\p{L}|дом\p{L}|комнат\p{L}|кухн\p{L}|подъезд\p{L}|лестниц\p{L}|улиц\p{L}|потолк\p{L})/u,
);

/** Whether a text tells which lights a box shows. */
export function tellsLights({ sentences }: Seen): boolean {
  return sentences.some(({ text }) => {
    const lower = text.toLowerCase();
    return LIGHTS.test(lower) && !OF_A_HOME.test(lower);
  });
}
