import { lowerPattern } from '../letter-pattern.ts';

const WE = String.raw`(?:your|the|a|one of your|an) (?:\p{L}+ ){0,2}(?:staff|driver|courier|cashier|guard|doctor|nurse|manager|employee|agent|salesman|salesperson|technician|engineer|receptionist|waiter|operator|consultant|colleague|shop|store|clinic|branch)`;
const HURT = String.raw`(?:shout|yell|scream|swore|insult|threaten|humiliat|mock|cheat|lied|deceiv)\p{L}*`;
/** A button is pushed and a limit is hit: only of a person it is harm. */
const STRUCK = String.raw`(?:push|shov|hit)\p{L}* (?:(?:and|into|over|against) (?:\p{L}+ )?)?(?:me|us|him|her|my|our|(?:a|an|the|another|other) (?:\p{L}+ )?(?:m[ae]n|wom[ae]n|lady|child|boy|girl|customer|visitor|patient|passenger)\p{L}*)(?!\p{L})`;
const HURT_RU = String.raw`(?:накрич|наор|оскорб|нахам|нагруб|обхам|вытолк|толкну|ударил|обману|навяза|унизи|обругал|облил)\p{L}*`;
/** Who is of the desk's house. */
const STAFF_RU = String.raw`(?:сотрудни|работни|курьер|водител|шоф[её]р|таксист|охранни|кассир|продав|менеджер|администратор|мастер|оператор|консультант|врач|доктор|медсестр|при[её]мщи|официант|проводни|контрол[её]р|кондуктор|кладовщи|грузчи|уборщи|управляющ|заведующ|директор|начальник)\p{L}*`;
/** Whom it was done to: the person, or one of the family. */
const US_RU = String.raw`(?:меня|мне|мной|нас|нам|(?:мо|наш)\p{L}{1,3} (?:\p{L}+ )?(?:мам|мат|отц|пап|жен|муж|сын|доч|реб[её]н|дет|бабушк|дедушк|сестр|брат|родител|друг|подруг|соседк?)\p{L}*)(?!\p{L})`;
/** Words of the same clause, none of which says that it was the person. */
const NOT_I_RU = String.raw`(?:(?!я )[\p{L}-]+ ){0,5}`;
const GAVE_WAY = '(?:(?:came|fell|broke|peeled|fallen|broken) (?:off|apart)|snapped|split open|tore|cracked)';
const GAVE_WAY_RU = String.raw`(?:отклеил|отвалил|порвал|сломал|треснул|развалил|отпал|лопнул|расклеил|протек)\p{L}*(?:сь|ся)`;

/** That somebody of the desk's house did wrong to the person, or that a thing sold gave way: in lower case. */
const HARM = lowerPattern(
  `(?<!\\p{L})(?:${[
    `${WE} (?:\\p{L}+ ){0,4}${HURT}`,
    `${WE} (?:\\p{L}+ ){0,4}${STRUCK}`,
    `(?:was|were|been) (?:mis-?sold|(?:\\p{L}+ )?(?:shouted|yelled|screamed) at)`,
    `(?:was|were|been) sold [^.!?\\n]{0,90}(?:neither|not|n['’]t|never|no) `,
    `(?:the|its|their|one) (?:\\p{L}+ ){0,2}\\p{L}+s? ${GAVE_WAY} (?:after|within|the|on|in|when|already)`,
    `${STAFF_RU} ${NOT_I_RU}${HURT_RU}`,
    `${US_RU} ${NOT_I_RU}${HURT_RU}`,
    // «Я накричал, на меня накричали»: whoever did it stands before the verb, if at all.
    `(?<!(?<!\\p{L})я (?:[\\p{L}-]+ ){0,2})${HURT_RU} (?:(?:на|у|с|за) )?(?:[\\p{L}-]+ )?(?:${STAFF_RU}|${US_RU})`,
    `(?:через|спустя|после) [^.!?\\n]{1,30}${GAVE_WAY_RU}`,
  ].join('|')})`,
);

/** Whether a text tells of wrong done by the desk's own people, or of goods that gave way. */
export const tellsOfHarm = (text: string): boolean => HARM.test(text.toLowerCase());
