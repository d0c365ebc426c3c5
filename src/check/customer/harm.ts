import { lowerPattern } from '../letter-pattern.ts';

const WE = String.raw`(?:your|the|a|one of your|an) (?:\p{L}+ ){0,2}(?:staff|driver|courier|cashier|guard|doctor|nurse|manager|employee|agent|salesman|salesperson|technician|engineer|receptionist|waiter|operator|consultant|colleague|shop|store|clinic|branch)`;
const HURT = String.raw`(?:shout|yell|scream|swore|insult|push|shov|hit|threaten|humiliat|mock|cheat|lied|deceiv)\p{L}*`;
const HURT_RU = String.raw`(?:накрич|наор|оскорб|нахам|нагруб|обхам|вытолк|толкну|ударил|обману|навяза|унизи|обругал|облил)\p{L}*`;
const GAVE_WAY = '(?:(?:came|fell|broke|peeled|fallen|broken) (?:off|apart)|snapped|split open|tore|cracked)';
const GAVE_WAY_RU = String.raw`(?:отклеил|отвалил|порвал|сломал|треснул|развалил|отпал|лопнул|расклеил|протек)\p{L}*(?:сь|ся)`;

/** That somebody of the desk's house did wrong to the person, or that a thing sold gave way: in lower case. */
const HARM = lowerPattern(
  `(?<!\\p{L})(?:${[
    `${WE} (?:\\p{L}+ ){0,4}${HURT}`,
    `(?:was|were|been) (?:mis-?sold|(?:\\p{L}+ )?(?:shouted|yelled|screamed) at)`,
    `(?:was|were|been) sold [^.!?\\n]{0,90}(?:neither|not|n['’]t|never|no) `,
    `(?:the|its|their|one) (?:\\p{L}+ ){0,2}\\p{L}+s? ${GAVE_WAY} (?:after|within|the|on|in|when|already)`,
    HURT_RU,
    `(?:через|спустя|после) [^.!?\\n]{1,30}${GAVE_WAY_RU}`,
  ].join('|')})`,
);

/** Whether a text tells of wrong done by the desk's own people, or of goods that gave way. */
export const tellsOfHarm = (text: string): boolean => HARM.test(text.toLowerCase());
