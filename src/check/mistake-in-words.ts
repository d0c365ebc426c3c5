import { lowerPattern } from './letter-pattern.ts';

/** What people call a mistake in words, which nobody is stopped by. For text in lower case. */
export const MISTAKE_IN_WORDS = lowerPattern(
  /(?<!\p{L})(?:typos?|misspell\p{L}*|misspelt|spell(?:ing|ed) (?:mistakes?|errors?|wrong(?:ly)?|incorrectly)|gramm(?:ar|atical) (?:mistakes?|errors?)|(?:missing|superfluous) (?:letter|comma|apostrophe)|(?:letter|comma|apostrophe) (?:is|was) missing|(?:wrong|bad) translation|mistranslat\p{L}+|опечат\p{L}+|(?:пропущен\p{L}|лишн\p{L}{2}|не хватает) (?:буква|буквы|запятая|запятой)|написан[оаы]? с ошибк\p{L}+|(?:орфографическ|грамматическ)\p{L}+ ошиб\p{L}+|(?:неверн|неправильн)\p{L}{2} перевод|ошиб(?:к\p{L}{1,3}|ок) в (?:слове|словах|тексте|названии|заголовке|переводе))(?!\p{L})/u,
);
