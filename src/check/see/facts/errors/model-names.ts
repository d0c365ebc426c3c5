import { lowerPattern } from '../../../letter-pattern.ts';
import type { Span } from '../../../read/reading.ts';

/** What makers call their things: a name and a number, and what comes behind it. */
const BY_NAME = lowerPattern(
  /^(?:(?:apple|samsung|google|xiaomi|huawei|honor|sony|nokia|lenovo|asus|acer|dell|hp|lg|realme|oneplus|oppo|vivo|tecno|motorola) )?(?:iphone|ipad|macbook|imac|galaxy|pixel|redmi|poco|xperia|thinkpad|ideapad|playstation|xbox|kindle|айфон|айпад|самсунг|сяоми|редми|хонор|хуавей|samsung|xiaomi|huawei|honor|realme|oneplus|nokia|lenovo|asus|acer|dell|sony|canon|epson|brother|kyocera|pantum|xerox|bosch|siemens|dyson|garmin|gopro)(?:[ -](?:note|tab|watch|air|mini|pro|max|plus|ultra|se|fe|lite|series|ноут|про|макс)){0,2}[ -]?(?:[a-zа-я]{0,4}-?\d{1,5}[a-zа-я]{0,3})?(?: (?:pro|max|plus|mini|ultra|se|fe|lite|про|макс|плюс|мини)){0,2}$/u,
);
/** A label that says whose name comes: the whole of what stands before it. */
const NAMING = lowerPattern(
  /(?:^|[\n;,.])[ \t>*•–—-]{0,4}(?:my |our |the |мой |моя |моё |наш |наша )?(?:(?:\p{L}{2,12} )?(?:model|make and model|модель|модел[ьи] \p{L}{3,14}|марка)|(?:set-top |tv |cable |satellite )?box|device|router|modem|printer|scanner|phone|handset|tablet|camera|tv|laptop|computer|monitor|boiler|washing machine|dishwasher|oven|fridge|vacuum(?: cleaner)?|machine|unit|hardware|appliance|receiver|thermostat|устройство|прибор|аппарат|приставка|роутер|модем|принтер|сканер|телефон|смартфон|планшет|камера|телевизор|ноутбук|компьютер|монитор|кот[её]л|стиральная машина|посудомойка|духовка|холодильник|пылесос|ресивер|термостат|касса|терминал|оборудование|техника)\*{0,2} ?[:=—–] ?\*{0,2}["«“]?$/u,
);
/** A label that asks for nothing else: behind it an E and a number is a name, too. */
const FOR_MODELS = lowerPattern(/(?:model|модел\p{L}{1,2}(?: \p{L}+)?|марка)\*{0,2} ?[:=—–] ?\*{0,2}["«“]?$/u);
/** Letters and digits, as models are named; what displays show begins with few letters. */
const CODE = /^(?=[^\s]*\d)[a-zа-я\d]+(?:[-/. ][a-zа-я\d]+){0,3}$/;
const AS_SHOWN = /^(?:e|е|f|h|p|u|c|er|err|error)[-: ]?\d/;

/** Whether what looks like an error is what a thing is called: "iPhone 13", or "HX-200" behind "Box:". `plain`: the passage in plain letters. */
export function isModelName(plain: string, { start, end }: Span): boolean {
  const said = plain.slice(start, end).trim();
  if (BY_NAME.test(said)) return true;
  const before = plain.slice(Math.max(0, start - 60), start);
  return CODE.test(said) && NAMING.test(before) && (FOR_MODELS.test(before) || !AS_SHOWN.test(said));
}
