import { letterPattern } from '../letter-pattern.ts';

/** A fault of what is written: it tells how a text is, not how it should be. */
const OF_DOCS = letterPattern(
  /(?<!\p{L})(?:docs?|documentation|readme|manual|wiki|документаци\p{L}{1,2}|справк\p{L}|инструкци\p{L}{1,2})(?!\p{L})(?=.*(?<!\p{L})(?:typos?|mistakes?|errors?|wrong|outdated|broken|missing|throws?|fails?|contradicts?|опечатк\p{L}{1,2}|ошибк\p{L}{1,2}|устарел\p{L}|неверн\p{L}{1,2}|битая|нет)(?!\p{L}))(?!.*(?<!\p{L})(?:should|must|ought|expected|долж\p{L}{1,3}|нужно|надо)(?!\p{L}))/iu,
);
/** Whether a sentence tells what is amiss in something written: "The docs of useFetch have a typo". */
export const tellsOfDocs = (text: string): boolean => OF_DOCS.test(text);
