import { lowerPattern } from '../lower-pattern.ts';
import type { Case } from '../rule.ts';

const DEVICE = lowerPattern(
  /(?<![\p{L}\d])(?:printer|scanner|router|modem|headphones|earbuds|tablet|laptop|monitor|camera|vacuum|washing machine|fridge|kettle|watch|speaker|keyboard|mouse|console|tv set|принтер|сканер|роутер|модем|наушник|планшет|ноутбук|монитор|камер[аыу]|пылесос|стиральн|холодильник|чайник|колонк|клавиатур|мыш[ьки]|приставк|телевизор|мфу)/u,
);

const SITE = lowerPattern(
  /(?<![\p{L}\d])(?:web ?site|web ?page|your site|the site|browser|on the page|личн\p{L}{1,3} кабинет|сайт|браузер|на странице|веб-версии)/u,
);

/** Whether a device with a model of its own is spoken of. */
export function isAboutDevice({ lower }: Case): boolean {
  return DEVICE.test(lower.source);
}

/** Whether it happens on a site, which has no version of its own. */
export function isAboutSite({ lower }: Case): boolean {
  return SITE.test(lower.source);
}
