import { lowerPattern } from '../letter-pattern.ts';
import { chanceOf } from '../see/labels/weigh.ts';
import type { SeenSentence } from '../see/seen.ts';

/** From here on a sentence tells how it should be, whatever words it does that with. */
const CLEARLY = 0.6;
/** Words for how it should be, or was before. */
const SHOULD = lowerPattern(
  /(?<!\p{L})(?:should|shall|expect\p{L}*|must|supposed|ought|meant to|promis\p{L}*|used to|before|previously|until|normal(?:ly)?|usual(?:ly)?|always|instead|rather than|would|ideally|hop(?:e|ed|ing)|want(?:ed)?|need(?:s|ed)?|due|guarantee\p{L}*|agreed|according|were to|was to|works?|worked|fine|ok|correct(?:ly)?|never|last time|old(?:er)?|(?:it|he|she|they|you|there)['’]d|предыдущ\p{L}{2,3}|долж\p{L}{1,4}|ожида\p{L}+|жд[уа]л\p{L}{0,2}|обещ\p{L}+|раньше|прежде|ранее|обычно|всегда|никогда|прошл(?:ый|ом|ой|ого|ая|ую)|до (?:обновл|ремонт|замен|эт|вчера|прошл)\p{L}*|положено|по (?:договору|закону|расписанию|правилам|паспорту|тарифу|инструкции|плану)|договор[её]нн\p{L}+|договаривал\p{L}+|хо(?:чу|тел\p{L}*|чется|телось)|чтобы?|нормальн\p{L}+|хорошо|надо|нужн\p{L}{1,2}|заявлен\p{L}*|гарант\p{L}+|сказали|написано|вместо|было бы|пусть|правильн\p{L}+|верн\p{L}{2}|работа\p{L}+)(?!\p{L})/u,
);
/** How long somebody has waited, or what was done already, is not how it should be. */
const PASSED = lowerPattern(
  /^\P{L}*(?:(?:с тех пор|а|и|я|мы) )?(?:уже )?(?:прошл[оаи]|жд(?:ал[аи]?|[её]м|у) (?:с (?=\p{N})|уже|весь|всю|целый|целую|почти|больше|более|\p{N}|два|две|три|час)|прождал[аи]?)(?!\p{L})|^\P{L}*(?:(?:i|we) (?:have |['’]ve )?(?:been )?wait(?:ed|ing) (?:from|for|since|all|over|more than|nearly|almost|\p{N}))(?!\p{L})|(?<!\p{L})(?:уже (?:был[аои]? )?(?:оплачен|внесен|внесён|списан|переведен|переведён|отправлен)[аоы]?|already (?:been )?(?:paid|sent|charged))(?!\p{L})/u,
);

/** Words for nothing but how it should be: with them, how long was waited is only told besides. */
const SURELY = lowerPattern(/(?<!\p{L})(?:should|supposed|promis\p{L}*|expect\p{L}*|долж\p{L}{1,4}|обещ\p{L}+|ожида\p{L}+|положено)(?!\p{L})/u);

/** Whether a sentence tells how long somebody has waited or what was done already, and not how it should be. */
export function tellsPassed(text: string): boolean {
  const lower = text.toLowerCase();
  return PASSED.test(lower) && !SURELY.test(lower);
}

/** Whether a sentence that is heard as how it should be says so in words for it, or clearly enough for an answer of its own. */
export function tellsShould({ likely, text }: Pick<SeenSentence, 'likely' | 'text'>): boolean {
  const lower = text.toLowerCase();
  return !tellsPassed(text) && (SHOULD.test(lower) || chanceOf(likely, 'expected') >= CLEARLY);
}
