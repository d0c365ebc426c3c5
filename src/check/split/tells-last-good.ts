import { lowerPattern } from '../letter-pattern.ts';
import type { Seen } from '../see/seen.ts';

/** That it worked, with the release or the time: "it worked fine in 4.1", «до пятницы всё работало», «в прошлой версии открывалось». */
const WORKED = lowerPattern(
  /(?<!\p{L})(?:(?:it|this|that|everything|all|which|they) (?:always |still |just )?(?:worked|was fine|was ok(?:ay)?|were fine)(?: \p{L}{2,10})? (?:in|until|till|before|on|with|up to|yesterday|last)(?!\p{L}) ?(?!this)|(?:до|вчера|в версии|ещ[её]|в прошл\p{L}{2,3} (?:верси|релиз|сборк)\p{L}{1,2}|в \p{N}[\p{N}.]*) (?:[\p{L}\p{N}.]{1,14} ){0,3}(?:вс[её] )?(?:работал\p{L}?|открывал\p{L}{1,3}|запускал\p{L}{1,3})|(?:работал\p{L}?|открывал\p{L}{1,3}|запускал\p{L}{1,3}) (?:\p{L}{2,14} ){0,2}(?:в|до|на|ещ[её] вчера) (?=\p{N}|прошл|обновлени|верси|понедельник|вторник|сред|четверг|пятниц|суббот|воскресень|утр|вчера))/u,
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
