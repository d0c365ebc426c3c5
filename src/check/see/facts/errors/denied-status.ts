import type { Found } from '../passage.ts';

/** An HTTP status at the beginning of a find, or further on in the person's own words. */
const STATUS = /^(?:http )?[45](?:\d\d|xx)(?!\d)|(?<=[a-zа-я] )[45]\d\d(?!\d)/;
/** What may be called so before its number. */
const CALLED = String.raw`(?:(?:an?|http|status|error|code|ошибк[а-я]{1,2}|код(?:ом)?|статус(?:ом)?) ){0,3}["«\x60(]?`;
/** "It does not return 404", "no longer answers with a 429", «сервер не отдаёт 404», «не 404»: it is missed. */
const BEFORE = [
  `(?<![a-z])(?:not|never|don't|doesn't|didn't|won't|isn't|wasn't|can't|cannot) (?:(?:even|just|correctly|properly|actually|ever) )?(?:(?:return|answer|respond|reply|send|give|get|throw|raise|produce|emit|yield|receive|see|be|become) (?:back )?(?:with )?)?${CALLED}$`,
  `(?<![a-z])(?:(?:no longer|never|not) (?:return|answer|respond|send|give|get|throw|raise)(?:s|ed|ing)|without (?:return|answer|respond|send|giv|gett|throw|rais)ing) (?:with )?${CALLED}$`,
  `(?<![а-я])не (?:(?:возвра(?:щает|тил)|отда[её]т|отдал|выда[её]т|выдал|бросает|кидает|при(?:ходит|шел|шла|шло)|получа(?:ю|ем|ет)|шл[её]т)[а-я]{0,3} )?(?:с )?${CALLED}$`,
  `(?<![а-я])не отве(?:чает|тил[аои]?) (?:с )?(?:код(?:ом)?|статус(?:ом)?) ["«\x60]?$`,
].map((pattern) => new RegExp(pattern));
/** "A 404 is not returned", «404 не приходит». */
const BEHIND =
  /^["»`)]? (?:(?:status|code|error|response) )?(?:(?:is|was|are|were)(?: not|n't| never)(?: \w+ly)? (?:returned|sent|thrown|raised|given|received)|(?:does not|doesn't|did not|didn't|never) (?:come|arrive|appear)|не (?:возвращается|отда[её]тся|приходит|пришла|пришел|выда[её]тся))(?![a-zа-я])/;
/** Somewhere, or up to then, it came. */
const CAME_ELSEWHERE =
  /^[^.;!?\n]{0,60}?(?<![a-zа-я])(?:until|till|unless|only|every time|always|ли|пока не|если не|только|каждый раз|всегда)(?![a-zа-я])/;

/** «Сервер не отвечает 404»: a 500 there would be what came, told without a comma. */
const ANSWERS_NOT = /(?<![а-я])не отве(?:чает|тил[аои]?) ["«`]?$/;

/** Whether a find is an HTTP status that somebody misses: one that did not come. `plain` is the passage in plain letters. */
export function isDeniedStatus(plain: string, { start, end }: Found): boolean {
  const status = STATUS.exec(plain.slice(start, end));
  if (status === null) return false;
  const at = start + status.index;
  // What a program said between quotation marks it may well have said of a status.
  if (at > start && /["«`]/.test(plain[start - 1] ?? '')) return false;
  const before = plain.slice(Math.max(0, at - 70), at);
  const behind = plain.slice(at + status[0].length, at + 120);
  const isDenied = BEHIND.test(behind) || BEFORE.some((pattern) => pattern.test(before)) || (/^4/.test(status[0]) && ANSWERS_NOT.test(before));
  return isDenied && !CAME_ELSEWHERE.test(behind);
}
