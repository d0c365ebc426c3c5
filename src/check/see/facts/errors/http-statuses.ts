import { letterPattern } from '../../../letter-pattern.ts';
import { matchesOf } from '../../../matches-of.ts';
import type { Found } from '../passage.ts';
import { isFailing, isGetting, isNumbered, isSaying, isShowing } from './telling-words.ts';

/** Numbers that most likely are a status, and how developers call them. */
const STATUS =
  /(?<![a-zа-я\d.,:/_№#-])(?:(?:40[0-9]|41[0-8]|42[2-9]|431|451|50[0-8]|511|52[0-6]|530)(?:-?[а-я]{1,3}|'?s|-?x)?|[45]xx|(?:пятисот|четырехсот|пятьсот|четыреста)[а-я]*к[иауойе]{1,2}|(?:пятисот|четырехсот)(?:ый|ая|ые|ую|ых|ый код)|\d{3,4}(?= (?:ошибк[ауи]|ошибкой|error)(?![a-zа-я])))(?![a-zа-я\d%_]|[.,:/]\d|-\d)/g;
/** What a number counts or measures. */
const UNIT =
  /^ ?(?:руб|р\.|р(?![а-я])|₽|[$€£]|kr|usd|eur|items?|times?|раз|мс|ms|mb|gb|мб|гб|шт|км|km|м(?![а-я])|m(?![a-z])|people|euros?|dollars?|pounds?|days|lines|files|photos|тыс|млн|млрд|million|billion|товар|балл|ом|тон|mbit|мбит|users?|пользовател|points|бонус|метр|kcal|грам|г(?![а-я])|г\.|kg|кг|дн|дней|сообщени|writ|страниц|pages|orders|заказ|клиент|customers|records|запис|строк|rows|квт|kwh|cc|л(?![а-я])|л\.с|человек|номер|рублей|копе|этаж|бал)/;
/** «502 регистрации», "502 signups": a number of things. */
const THINGS =
  /^ (?!трет|втор|четверт|пятый|цел|последн|errors|responses|is |was |statuses|always|as |this |across |plus )(?:[a-z]{3,}s|[а-я]{3,}(?:ов|ев|ий|ации|аций|ок|ки|ля|ла|ты|да|ра))(?![a-zа-я])/;

/** Whether what follows a number, in plain letters, is counted or measured by it. */
export function isCounting(after: string): boolean {
  return UNIT.test(after) || THINGS.test(after);
}

/** Where a status stands: when or where it came. */
const OCCASION =
  /^["»”']?,? (?:when|at|on|after|every|each|again|from|for every|for the|for an|since|последн|весь|уже|всё|все утро|второй|третий|через|при|на|после|в ответ|с тела|от|каждый|опять|снова|вместо|если|когда|и (?:вс|пуст)|бывает|летят|прилета|сып|приход|стали|сейчас|летит|отдает|ошибк|error|response|status)(?![a-z])/;

/** What a status is called, beginning with a capital. */
const REASON = letterPattern(/^ \p{Lu}\p{Ll}+ \p{L}/u);

/** HTTP statuses by their number alone, where something answers or fails with them. */
export function bareStatuses(text: string, plain: string): readonly Found[] {
  if (!/\d{3}|\dxx|сот/.test(plain)) return [];
  return matchesOf(plain, STATUS).flatMap((match): readonly Found[] => {
    const end = match.index + match[0].length;
    const after = plain.slice(end, end + 30);
    // "404 Page gone": with its own words the status counts nothing, and they are no more of the sentence.
    const isNamed = REASON.test(text.slice(end, end + 20));
    return isStatus(match[0], plain.slice(Math.max(0, match.index - 60), match.index), isNamed ? '' : after) ? [{ start: match.index, end }] : [];
  });
}

/** "shifts the 504 to ten minutes", "the 429 response", «этот 504». */
const IN_NOUN_PLACE = /(?<![a-zа-я])(?:the|that|this|those|these|our|same|этот|эти|тот|те) $/;
const AS_NOUN =
  /^(?:[.,;:)!?]|$| (?:to|on|at|for|from|comes?|came|is|was|goes|went|itself|again|responses?|errors?|pages?|никуда|остал|приход|был|пропа|ушл|верну)(?![a-z]))/;

/** "All links lead to 404", «открывается на 404». */
const LEADS_TO =
  /(?<![a-zа-я])(?:leads?|redirects?|goes|links?|takes me|вед[еу]т|перекидыва[ею]т|открыва[а-я]+) (?:to|into|на|в) (?:a |an |the )?["«]?$/;

/** "Run into 429s", "a burst of 503s": several of them, where people meet them. */
const SEVERAL =
  /(?<![a-z])(?:(?:run|runs|ran|running|bump|bumps|ran) into|(?:burst|wave|lots|flood|string|stream|number|handful|couple) of|hit|hits|hitting|get|gets|got|getting|see|sees|seeing|saw|receive|receiving|return|returns|returning|throws?|throwing|gives?|with|random|constant|intermittent|occasional|sporadic|endless)(?: (?:many|some|more|a lot of|random|constant|intermittent|occasional|sporadic|only|just|these|those))? $/;

/** "Does not return 404 but 500", «отвечает не 404, а 500»: what came in place of the other. */
const IN_PLACE_OF =
  /(?:(?<![a-z])not|n't|rather than|instead of|expected|should|(?<![а-я])(?:не|вместо|ожида[а-я]+|долж[а-я]+))[^.;!?\n]{0,60}?(?:40[0-9]|41[0-8]|42[2-9]|50[0-8]|[23]0\d)(?!\d)[^.;!?\n]{0,30}(?:(?<![a-z])but(?: it)?(?: returns| answers| gives| responds)?(?: an?| with(?: an?)?| rather)?|got(?: an?)?|(?<![а-я])а(?: (?:с|возвращает|отвечает|отдает|приходит))?) $/;

function isStatus(status: string, before: string, after: string): boolean {
  if (isCounting(after)) return false;
  if (IN_PLACE_OF.test(before)) return true;
  if (/^[45]\d\ds$/.test(status) && SEVERAL.test(before)) return true;
  if (/xx$|сот|^\d+ошибк/.test(status) || /^ (?:ошибк|error)/.test(after)) return !/^ errors/.test(after);
  const words = before.match(/[a-zа-я\d'-]+/g) ?? [];
  const last = words.at(-1) ?? '';
  if (
    isNumbered(last) ||
    /(?<![a-z])(?:expect(?:ed)?|should|instead of|paid|pay|cost|заплат[а-я]+|плат[а-я]+|стоит|вместо|ожида[а-я]+|за|около|примерно|about|of)(?: \S{1,8}){0,1} ?$/.test(
      before,
    )
  )
    return false;
  if (/^[\s"«(>*•-]*$/.test(before)) return OCCASION.test(after);
  if (IN_NOUN_PLACE.test(before) && AS_NOUN.test(after) && !/00$/.test(status)) return true;
  if (/^[\s"«(>*•-]*an? $/.test(before)) return /^ (?:comes|came|is returned|pops|again|when|on|at|after)(?![a-z])/.test(after);
  if (LEADS_TO.test(before) || /(?<![а-я])(?:сплошн(?:ые|ой|ая)|одни|летят|летит) $/.test(before)) return true;
  const near = words.slice(-3);
  const joined =
    /(?:^|[\s(])(?:with|with a|a|an|first|кодом|сплошн(?:ые|ой|ая)|одни|с|со|just|always|only|на|по|теперь|опять|сразу|всегда|then|->|→|—|–|,|is|но|и|and) ?["«(]?$|[,:] $|^[a-zа-я]+ $/.test(
      before,
    ) ||
    isShowing(last) ||
    isGetting(last) ||
    isSaying(last);
  return (
    joined &&
    (near.some((word) => isShowing(word) || isGetting(word) || isSaying(word) || isFailing(word)) ||
      (OCCASION.test(after) && /[,:—–>→] ?$/.test(before)) ||
      (/[,:—–>→] ?$/.test(before) && /^[.!)\n]?$/.test(after.trim())))
  );
}
