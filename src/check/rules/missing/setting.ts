import type { Case } from '../rule.ts';

const DEVICE =
  /(?<![\p{L}\d])(?:printer|scanner|router|modem|headphones|earbuds|tablet|laptop|monitor|camera|vacuum|washing machine|fridge|kettle|watch|speaker|keyboard|mouse|console|tv set|принтер|сканер|роутер|модем|наушник|планшет|ноутбук|монитор|камер[аыу]|пылесос|стиральн|холодильник|чайник|колонк|клавиатур|мыш[ьки]|приставк|телевизор|мфу)/iu;

const SITE =
  /(?<![\p{L}\d])(?:web ?site|web ?page|your site|the site|browser|on the page|личн\p{L}{1,3} кабинет|сайт|браузер|на странице|веб-версии)/iu;

/** How far into a text it is looked for: what a request is about stands at its beginning. */
const FAR = 20_000;

/** Whether a device with a model of its own is spoken of. */
export function isAboutDevice({ seen }: Case): boolean {
  return DEVICE.test(seen.reading.source.slice(0, FAR));
}

/** Whether it happens on a site, which has no version of its own. */
export function isAboutSite({ seen }: Case): boolean {
  return SITE.test(seen.reading.source.slice(0, FAR));
}
