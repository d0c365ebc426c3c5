import { MONTH } from '../dates/month-names.ts';
import type { Found } from '../passage.ts';

/** What should be, and not what is. */
const WISHED =
  /(?<![a-zа-я])(?:(?:should(?:n't| not)?|must(?:n't| not)?|has to|have to|ought to|supposed to|expect(?:ed|s|ing)?(?: it)?(?: to)?|instead of|at least|honest|^throw|^raise|^return) (?:[a-z]+ ){0,3}|(?:ожида[а-я]+|долж(?:ен|на|но|ны)|вместо|хотя бы) (?:[а-я]+ ){0,3})["«`]?$/;
/** The same told behind: "A 500 with a text would be right", "503, for this is the signal …", «так задумано». */
const INTENDED =
  /^[^.!?;:]{0,40}?(?:(?<![a-z])would (?:be (?:right|fine|better|honest|kinder|correct|enough|ok|nice)|do)|, for (?:this|that|it) is|(?<![a-z])(?:by design|on purpose|as (?:intended|designed|planned|it should)|(?:and|which) (?:is|that is|that's|was) (?:right|correct|fine|as it should|intended|what we want)|is what i'd)|(?<![а-я])(?:так (?:и )?(?:задуман|надо|должн|нужно)|(?:и )?это (?:нормально|правильно|ожидаем|верно)|как (?:и )?(?:задуман|положено|надо|должн)|мы сами|намеренно|специально|на худой конец))(?![a-z])/;
/** What a document says of an error, not what was seen: "the javadoc says it throws …". */
const DOCUMENTED =
  /(?<![a-zа-я])(?:according to the (?:docs?|documentation|manual|man page|spec)|man page|manual (?:says|describes)|docs? say|javadoc|docstring|readme|rfc \d+|help \w+`?|по стандарту|по спецификации|по документации|документация:|в доке|в документации|semantics say)[^.!?;]*$/;
const DOCUMENTED_BEHIND = /^[^.!?;]{0,12},? (?:as|or so|so) the (?:javadoc|docstring|docs?|documentation|manual|spec)/;
/** A date, a number of things. */
const NO_CODE = new RegExp(`^ (?:(?:or so|of them)(?![a-z])|(?!may )${MONTH}(?![a-zа-я]))`);
/** "No TruncatedInputError in sight", «без ошибки 404»: a code that did not come. */
const ABSENT = /(?<![a-zа-я])(?:no|without(?: an?| any)?|nor|neither|без|ни|никак[а-я]+) ["«`]?$/;
/** What is only called so: a function, a book. */
const NAMED = /(?<![a-zа-я])(?:зовут|называется|is (?:called|named)|executing) ["«`]?$/;

/** Whether a find is no error that was seen: it should be or is meant to be, a document tells of it, or it did not come. `plain` is the passage in plain letters. */
export function isSeenOtherwise(plain: string, { start, end }: Found): boolean {
  const before = plain.slice(Math.max(0, start - 90), start);
  const behind = plain.slice(end, end + 60);
  return (
    DOCUMENTED.test(before) ||
    DOCUMENTED_BEHIND.test(behind) ||
    WISHED.test(before.slice(-50)) ||
    INTENDED.test(behind) ||
    NO_CODE.test(behind.slice(0, 12)) ||
    NAMED.test(before) ||
    (!plain.slice(start, end).includes(' ') && ABSENT.test(before))
  );
}
