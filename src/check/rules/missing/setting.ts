import { letterPattern, lowerPattern } from '../../letter-pattern.ts';
import type { Case } from '../rule.ts';

const DEVICE = lowerPattern(
  /(?<![\p{L}\d])(?:printer|scanner|router|modem|headphones|earbuds|(?<!(?:(?:on|between|from|(?:phone|computer|pc|laptop|tablet) and) (?:(?:my|the|a|an|his|her|our|your|both) )?(?:\p{L}{2,10} )?))(?:tablet|laptop)|(?<!(?:on|to) (?:(?:my|the|a|an|his|her|our|your) )?(?:\p{L}{2,10} )?)monitor|camera(?! (?:is )?(?:not found|not detected|permission|access))|vacuum|washing machine|fridge|kettle|(?:smart ?|my |the |your )watch|speaker|keyboard(?! shortcut)|mouse(?! (?:pointer|cursor|over|wheel|click|button|hover))|console(?! (?:log|output|error|shows|says))|tv set)s?(?!\p{L})|(?<![\p{L}\d])(?:принтер|сканер|роутер|модем|наушник|(?<!на (?:\p{L}{3,14} )?)монитор|(?<!(?:на|с|и|между|для) (?:\p{L}{2,14} )?)(?:планшет|ноутбук)|камер[аыу](?!\p{L})|пылесос|стиральн|холодильник|чайник|(?:умн|беспроводн|портативн|музыкальн)\p{L}{2} колонк|клавиатур|мыш(?:ь|ью|и|к[аиуой])(?!\p{L})|приставк|телевизор|мфу)/u,
);

const SITE = lowerPattern(
  /(?<![\p{L}\d])(?:web ?site|web ?page|your site|the site|browser|(?:in|on|using|with|via) (?:google )?(?:chrome|firefox|safari)|(?:chrome|firefox|safari) on|on the page|личн\p{L}{1,3} кабинет|сайт|браузер|в (?:гугл )?хроме|через хром(?!\p{L})|на странице|веб-версии)/u,
);

/** What runs on a device: then the device is only where it happens. */
const PROGRAM = lowerPattern(
  /(?<!\p{L})(?:apps?|applications?|calendars?|inbox|tooltips?|attachments?|plug-?ins?|sync(?:s|ing|ed)?|(?:video )?(?:chats?|calls)|программ\p{L}{1,2}|приложени\p{L}{1,2}|календар\p{L}{1,2}|вложени\p{L}{1,2}|плагин\p{L}{0,2}|синхронизаци\p{L}|видеозвон\p{L}{1,3}|видеочат\p{L}{0,2}|чат\p{L}{0,2})(?!\p{L})/u,
);

/** Whether a device with a model of its own is spoken of, and neither a program on it nor a site that it shows. */
export function isAboutDevice({ lower }: Case): boolean {
  return DEVICE.test(lower.source) && !PROGRAM.test(lower.source) && !SITE.test(lower.source);
}

/** Whether a text in lower case names a device, an appliance that is no part of a house, or a site at all. */
export function namesDeviceOrSite(source: string): boolean {
  return [DEVICE, SITE, MAKER].some((one) => one.test(source)) || (namesAppliance(source) && !BUILT_IN.test(source));
}

/** Whether it happens on a site, which has no version of its own. */
export function isAboutSite({ lower }: Case): boolean {
  return SITE.test(lower.source);
}

const APPLIANCE = lowerPattern(
  /(?<![\p{L}\d])(?:washing machine|dishwasher|fridge|freezer|kettle|vacuum|oven|toaster|coffee (?:machine|maker)|hair ?dryer|(?:the|our|a|this) lifts?(?! (?:on|of the ban))|elevator|stairlift|boiler|radiator|(?:the|our|no|central) heating|fireplace|стиральн|посудомо|холодильник|морозил|чайник|пылесос|духовк|плит[ауые](?!\p{L})|утюг|кофемашин|кофеварк|мультиварк|лифт(?!\p{L}{2,}инг)|домофон|бойлер|кот[её]л|фен(?!\p{L})|отоплени|радиатор|(?:электро)?камин(?!\p{L}{3}))/u,
);
/** Whether a text in lower case names something that washes, cools or boils, in a house or of it. */
export const namesAppliance = (source: string): boolean => APPLIANCE.test(source);

/** Appliances, with the rest of their names: a freezer is called a chamber in Russian, as a camera is. */
const EVERY_APPLIANCE = new RegExp(`(?:${APPLIANCE.source})[a-zа-яё]*(?: камер[а-яё]*)?`, 'g');
/** Whether a text in lower case names a program, a site, or a device that is no appliance. */
export function namesProgramOrScreen(source: string): boolean {
  return PROGRAM.test(source) || SITE.test(source) || DEVICE.test(source.replace(EVERY_APPLIANCE, ' '));
}

/** A word that says which model it is, with a name that holds a digit behind it. */
const MODEL = lowerPattern(/(?<!\p{L})(?:model|модел[ьи])(?: (?:no|number|номер))?[ .:№#«"]{1,3}[\p{L}\p{N}/-]{0,20}\p{N}/u);

/** What belongs to a house: who mends it comes to where it is, whatever its model. */
const BUILT_IN = lowerPattern(
  /(?<!\p{L})(?:lifts?|elevators?|stairlift|heating|radiators?|лифт\p{L}{0,2}|домофон\p{L}{0,2}|отоплени\p{L}|радиатор\p{L}{0,2})(?!\p{L})/u,
);

/** Whether an appliance was bought, and is no part of a house. */
export function isApplianceOfOnesOwn(about: Case): boolean {
  return isAboutAppliance(about) && !BUILT_IN.test(about.lower.source);
}

/** Whether it is about something that has neither screens nor steps: it washes, cools or boils, and no app speaks for it. */
export function isAboutAppliance({ lower, audience }: Case): boolean {
  return audience === 'person' && namesAppliance(lower.source) && !PROGRAM.test(lower.source);
}

/** "Inkwell 4400", "HL-L2350": a name with a number behind it, as devices have, and neither systems, places, numbers nor days. */
const NAMED = letterPattern(
  /(?<![\p{L}\p{N}]|(?:[Ff]light|[Oo]rder|[Bb]ooking|[Tt]icket|[Tt]rain|[Рр]ейс|[Зз]аказ|[Бб]ронь|[Бб]илет|[Пп]оезд) )(?!Windows|Android|Chrome|Firefox|Safari|Edge|Version|Order|Error|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Версия|Заказ|Ошибка|Виндовс|Андроид)(?!(?:Flat|Room|Apartment|Apt|Unit|Floor|Level|House|Gate|Platform|Lane|Street|Road|Avenue|Flight|Train|Bus|Line|Ticket|Booking|Invoice|Contract|Account|Step|Page|Since|After|Before|About|Over|From|Until|On|At|In|By|For|The|It|Квартира|Комната|Кабинет|Офис|Дом|Корпус|Подъезд|Этаж|Рейс|Поезд|Вагон|Место|Билет|Бронь|Договор|Счёт|Счет|Шаг|На|До|От|По|За|Из|Около|После|Через|Уже|Было|Прошло)[ -])\p{Lu}[\p{L}-]{1,20}[ -](?!(?:19|20)\p{N}{2}(?![\p{L}\p{N}]))(?:\p{Lu}{1,3}-?)?\p{N}{2,4}\p{L}{0,2}(?![\p{L}\p{N}.:]\p{N}|[\p{L}\p{N}]| (?:inch|hours?|days?|weeks?|months?|minutes?|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|дюйм|час|дн|день|недел|месяц|лет|минут))/u,
);

/** A maker or a line of devices, at most two names more, and a word that holds a digit: "dyson v8", "dell xps 13", "samsung ue55tu7100", "redmi note 10". */
const MAKER = lowerPattern(
  /(?<![\p{L}\p{N}])(?:dyson|dell|xps|latitude|samsung|galaxy|roborock|indesit|hp|laserjet|deskjet|officejet|redmi|xiaomi|poco|huawei|iphone|ipad|macbook|lenovo|thinkpad|ideapad|asus|acer|lg|sony|bosch|siemens|miele|philips|panasonic|canon|epson|brother|kyocera|xerox|tp-link|keenetic|mikrotik|zyxel|d-link|netgear|beko|ariston|electrolux|whirlpool|haier|candy|gorenje|hisense|tcl|nokia|motorola|oneplus|realme|oppo|garmin|jbl|bose|logitech|braun|tefal|redmond|самсунг\p{L}{0,2}|айфон\p{L}{0,2}|сяоми|редми|бош|индезит|дайсон|хуавей|асус|леново)[ -](?:(?!(?:on|at|in|by|for|from|since|after|before|about|until|to|is|was|has|no|number|order|ticket|booking|flat|room|apartment|floor|house|version|firmware|windows|android|ios|error|code|и|в|на|с|до|от|по|за|из|через|после|номер|заказ\p{L}{0,2}|кв|квартир\p{L}|комнат\p{L}|дом|верси\p{L}|прошивк\p{L}|виндовс|андроид|ошибк\p{L}|код)[ -])\p{L}[\p{L}-]{1,11}[ -]){0,2}(?!\p{N}{0,2}(?:st|nd|rd|th|am|pm|gb|гб|kg|кг|cm|см|in|x|h|ч)?(?![\p{L}\p{N}])(?:["”″%€$£:]| (?:times|minutes?|hours?|days?|weeks?|months?|years?|inch\p{L}{0,2}|kg|gb|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|мин|час|дн|день|недел|месяц|год|лет|раз|дюйм|кг|гб|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)))(?!\p{N}{1,3}(?:st|nd|rd|th|am|pm|gb|гб|kg|кг|cm|см)(?![\p{L}\p{N}]))(?:\p{N}{1,4}|(?=\p{L}{1,6}-?\p{N}|\p{N}{1,4}\p{L})[\p{L}\p{N}][\p{L}\p{N}/-]{1,16})(?![\p{L}\p{N}]|[.:/-]\p{N})/u,
);

/** Whether a device is called by a name that tells its model. */
export function isDeviceNamed({ seen, lower }: Case): boolean {
  return MAKER.test(lower.source) || seen.sentences.some(({ text }) => NAMED.test(text));
}

/** Whether a program or a site is spoken of, which has a version whatever device it runs on. */
export function isAboutProgram({ lower }: Case): boolean {
  return PROGRAM.test(lower.source) || SITE.test(lower.source);
}

const APP = lowerPattern(/(?<!\p{L})(?:apps?|приложени\p{L}{1,2})(?!\p{L})/u);
/** A phone or a computer: what fails on it is mostly a program, and its model tells nothing of that. */
const FOR_PROGRAMS = lowerPattern(
  /(?<![\p{L}\p{N}])(?:xps|latitude|galaxy|pixel|redmi|xiaomi|poco|huawei|honor|iphone|ipad|macbook|thinkpad|ideapad|nokia|oneplus|realme|oppo|айфон\p{L}?|сяоми|редми|хуавей|хонор)(?!\p{L})/u,
);
/** What is amiss with the thing itself. */
const OF_THE_THING = lowerPattern(
  /(?<!\p{L})(?:charg\p{L}{1,5}|batter\p{L}{1,3}|cracked|overheat\p{L}{0,3}|hot|swollen|turn(?:s)? on|switch(?:es)? on|(?:black|broken) screen|speaker|button|заряж\p{L}{1,6}|зарядк\p{L}|батаре\p{L}{1,2}|аккумулятор\p{L}{0,2}|грее\p{L}{1,3}|греется|треснул\p{L}?|разбит\p{L}?|включа\p{L}{1,4}|выключа\p{L}{1,4}|динамик\p{L}?|экран\p{L}?)(?!\p{L})/u,
);

/** Whether an app is spoken of, or fails on a phone or a computer that is called by its name, and nobody says which app it is. */
export function isAppOnDevice(about: Case): boolean {
  const { source } = about.lower;
  if (!isDeviceNamed(about)) return false;
  return APP.test(source) || (FOR_PROGRAMS.test(source) && !OF_THE_THING.test(source));
}

/** Whether the model of a device is told: a desk asks for no more. */
export function namesModel({ seen, lower }: Case): boolean {
  return MODEL.test(lower.source) || seen.facts.references.some(({ kind }) => kind === 'model' || kind === 'serial');
}

/** What is between somebody and the house, and no page that one signs in to. */
const CONTRACT = lowerPattern(
  /(?<!\p{L})(?:contracts?|bills?|tariffs?|policy|pin(?: code)?|gdpr|(?:copy of |all )(?:\p{L}{2,10} ){0,2}data|договор\p{L}{0,2}|квитанци\p{L}{1,2}|тариф\p{L}{0,2}|полис\p{L}{0,2}|пин-?код\p{L}{0,2})(?!\p{L})/u,
);
/** Where one signs in, or a machine or a page refuses. */
const SIGNS_IN = lowerPattern(
  /(?<!\p{L})(?:apps?|web ?site|site|page|screen|machine|tablet|form|upload\p{L}{0,3}|приложени\p{L}{1,2}|сайт\p{L}{0,2}|страниц\p{L}{1,2}|банкомат\p{L}{0,2}|терминал\p{L}{0,2}|госуслуг\p{L}{0,3}|(?:log|sign)\p{L}{0,4} ?-?(?:in|on|out)|passwords?|user ?name|log-?in|account|profile|codes?(?! pin)|войти|вход\p{L}{0,3}|зайти|захожу|пускает|парол\p{L}{1,2}|логин\p{L}{0,2}|кабинет\p{L}{0,2}|аккаунт\p{L}{0,2}|уч[её]тн\p{L}{2}|профил\p{L}{1,2})(?!\p{L})/u,
);

/** Whether somebody signs in, or a machine or a page refuses. */
export function signsIn({ lower }: Pick<Case, 'lower'>): boolean {
  return SIGNS_IN.test(lower.source);
}

/** Whether an account is spoken of as a contract, with its bills and letters, and nobody signs in to anything. */
export function isAboutContract({ kind, lower, seen }: Case): boolean {
  return kind === 'account' && seen.facts.errors.length === 0 && CONTRACT.test(lower.source) && !signsIn({ lower });
}
