import { RUSSIAN_MONTHS } from '../russian-months.ts';

/** A day that is named: what happened then is told, and not going on. */
export const ON_A_DAY = String.raw`(?:(?<!since )on (?:the )?\d{1,2}(?:st|nd|rd|th)?(?: \p{L}+)?|(?<!since )on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|yesterday (?:morning|evening|night)|(?<!с )\d{1,2} (?:${RUSSIAN_MONTHS})|(?<!с )вчера|позавчера)`;
/** What stops a thing that sparks or smokes: then it is dangerous no more. */
export const SWITCHED_OFF = [
  String.raw`(?:turned|switched|shut) (?:it|them|everything|the \p{L}+|mine) off`,
  '(?:turned|switched|shut) off (?:it|the|my|at)',
  'unplugged (?:it|them|everything|mine|that)|unplugged(?= ?(?:[.,!;]|$|and ))|tripped everything|not touching it',
  'pulled (?:out )?(?:the|its) plug',
  '(?:stopped|not) using (?:it|them|the)',
  "(?:haven't|have not|not) used it since",
  'put (?:it|the (?:fire|flames?)) out',
  String.raw`(?:больше|теперь) (?:ее |его )?не (?:включа|пользу|использу)\p{L}+`,
  String.raw`(?<!свет )(?:отключил|выключил|выдернул|обесточил|вырубил|потушил|затушил|убрал)\p{L}{0,2}(?! свет)|(?:автомат|пробк\p{L}) (?:выбит|вырублен|выключен|отключен)\p{L}?|розетка вынута|(?:отвез|сдал|отнес)\p{L}{0,2} (?:[\p{L}\p{N}]+ ){0,3}?в (?:сервис|ремонт)`,
];
