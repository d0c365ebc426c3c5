import { letterPattern } from '../letter-pattern.ts';
import { ownText } from '../read/own-text.ts';
import type { Seen } from '../see/seen.ts';
import { isGoodNews } from './good-news.ts';

/** Words with which people say that it was they themselves. */
const OWN = letterPattern(
  /(?<![\p{L}\d])(?:my (?:own )?(?:fault|mistake|bad)|I (?:accidentally|mistakenly|forgot|mistyped|lost my)|by mistake I|I (?:did|entered|chose|ordered|sent) (?:it |the )?(?:wrong|by mistake)|сам[аи]? виноват[аы]?|по (?:моей|своей) (?:вине|ошибке|невнимательности)|я (?:случайно|по ошибке|забыла?|перепутала?|ошибл(?:ся|ась)|потеряла?)|случайно (?:удалила?|нажала?|заказала?|отправила?|оплатила?))(?![\p{L}\d])/iu,
);

/** Whether the fault is the desk's to apologise for: something went wrong, and the person does not say that it was they themselves. */
export function isOurFault(seen: Seen): boolean {
  const { tells, kind, reading } = seen;
  return tells.observed && kind !== 'question' && !OWN.test(ownText(reading)) && !isGoodNews(seen);
}
