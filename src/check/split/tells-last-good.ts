import { lowerPattern } from '../letter-pattern.ts';
import type { Seen } from '../see/seen.ts';

const WORKED_RU = '(?:работал\\p{L}?|открывал\\p{L}{1,3}|запускал\\p{L}{1,3})';
/** How long something is open, and no date: «до 22», «до 22:00». */
const HOUR =
  '\\p{N}{1,2}(?:[:.](?:00|15|30|45))?(?: ?(?:час\\p{L}{0,3}|вечера|ночи|утра))?(?![\\p{L}\\p{N}]|[.:]\\p{N}| (?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|числ|верси))';
const OPEN_HOURS = `(?! (?:с \\p{N}{1,2}(?:[:.]\\p{N}{2})? )?до ${HOUR})`;
/** A day or a release. */
const THEN = 'прошл|обновлени|верси|понедельник|вторник|сред|четверг|пятниц|суббот|воскресень|утр|вчера';
/** Behind «до» a day or a release: «до магазина» is a way. */
const UNTIL = `до (?=(?!${HOUR})\\p{N}|${THEN}|сегодня|сих пор|недавн|эт(?:ого|ой|их)(?!\\p{L}))`;

/** What parts the time when it worked from now. */
const CHANGE = '(?:the|your|this|that|my|our) (?:(?:last|latest|recent|new) )?(?:update|upgrade|release|reset|repair|move|switch)';
const CHANGE_RU = '(?:(?:последн|эт|ваш|недавн|нов)\\p{L}{2,3} )?(?:обновления|апдейта|перепрошивки|переезда|ремонта|сброса|перехода)';
const RAN_RU = '(?:делал|шл[аио]|копировал|создавал|печатал|сохранял|приходил|загружал|грузил|запускал|открывал)\\p{L}{0,4}(?!\\p{L})';

/** That it worked, with the release or the time: "it worked fine in 4.1", «до пятницы всё работало», «в прошлой версии открывалось», «до ремонта всё работало». */
const WORKED = lowerPattern(
  `(?<!\\p{L})(?:${[
    '(?:it|this|that|everything|all|which|they) (?:always |still |just )?(?:worked|was fine|was ok(?:ay)?|were fine)(?: \\p{L}{2,10})? (?:in|until|till|before|on|with|up to|yesterday|last)(?!\\p{L}) ?(?!this)',
    `(?:${UNTIL}|(?:вчера|в версии|ещ[её]|в прошл\\p{L}{2,3} (?:верси|релиз|сборк)\\p{L}{1,2}|в \\p{N}[\\p{N}.]*) )(?:(?!не )[\\p{L}\\p{N}.]{1,14} ){0,3}${WORKED_RU}${OPEN_HOURS}`,
    `до (?:\\p{L}{2,14} ){1,3}вс[её] (?:\\p{L}{2,14} )?${WORKED_RU}${OPEN_HOURS}`,
    `before ${CHANGE},? (?:it|this|that|everything|all|they) (?:always |still |just |all )?(?:ran|worked|opened|loaded|printed|synced|did|was fine|were fine)(?!\\p{L}| not)`,
    `до ${CHANGE_RU},? (?:(?!не )\\p{L}{1,14} ){0,3}${RAN_RU}`,
    `${WORKED_RU} (?:\\p{L}{2,14} ){0,2}(?:${UNTIL}|(?:в|на|ещ[её] вчера) (?=\\p{N}|${THEN}))`,
  ].join('|')})`,
);

/** What tells how it should be, whatever it names of how it was. */
const SHOULD = lowerPattern(/(?<!\p{L})(?:should|ought|expect\p{L}*|want|would|долж\p{L}{1,3}|ожида\p{L}+|хо(?:чу|тел\p{L}*)|чтобы)(?!\p{L})/u);

/** Whether a text says when or in which release it still worked. */
export function tellsLastGood({ sentences }: Seen): boolean {
  return sentences.some(({ text }) => WORKED.test(text.toLowerCase()));
}

/** Whether a sentence says so, and not how it should be. */
export function saysWorked(text: string): boolean {
  const lower = text.toLowerCase();
  return WORKED.test(lower) && !SHOULD.test(lower);
}
