import { lowerPattern } from '../../lower-pattern.ts';
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

const APPLIANCE = lowerPattern(
  /(?<![\p{L}\d])(?:washing machine|dishwasher|fridge|freezer|kettle|vacuum|oven|toaster|coffee (?:machine|maker)|hair ?dryer|стиральн|посудомо|холодильник|морозил|чайник|пылесос|духовк|плит[ауые](?!\p{L})|утюг|кофемашин|кофеварк|мультиварк|фен(?!\p{L}))/u,
);
/** A word that says which model it is, with a name that holds a digit behind it. */
const MODEL = lowerPattern(/(?<!\p{L})(?:model|модел[ьи])(?: (?:no|number|номер))?[ .:№#«"]{1,3}[\p{L}\p{N}/-]{0,20}\p{N}/u);

/** Whether it is about something that has neither screens nor steps: it washes, cools or boils. */
export function isAboutAppliance({ lower }: Case): boolean {
  return APPLIANCE.test(lower.source);
}

/** Whether the model of a device is told: a desk asks for no more. */
export function namesModel({ seen, lower }: Case): boolean {
  return MODEL.test(lower.source) || seen.facts.references.some(({ kind }) => kind === 'model' || kind === 'serial');
}
