import { lowerPattern } from './letter-pattern.ts';

/** A bare number of a version; what is measured, and hours and days in Russian, look alike. */
const VERSION = String.raw`v?\p{N}{1,3}(?:\.\p{N}{1,4}){1,3}(?!\p{N}|[.,]\p{N}| ?(?:%|°|\p{L}?hz|g(?:b|hz)|m[bmlgs]|k[gmw]|cm|inch|in(?!\p{L})|hours?|hrs?|minutes?|seconds?|days?|weeks?|months?|years?|times|million|л(?!\p{L})|кг|г(?!\p{L})|мм|см|км|м(?!\p{L})|гб|мб|ггц|час|мин|сек|дн|лет|раз|руб|тыс|млн)|[€$£₽%])`;
/** In Russian «в 4.30» is an hour and «с 3.12» a day: a version has one figure behind its point there, or more than two parts. */
const VERSION_RU = String.raw`(?:v\p{N}{1,3}\.\p{N}{1,4}|\p{N}{1,3}\.\p{N}(?!\p{N})|\p{N}{1,3}\.\p{N}{1,4}\.\p{N}{1,4})(?:\.\p{N}{1,4})?(?!\p{N}|[.,]\p{N}| ?(?:%|°|л(?!\p{L})|кг|г(?!\p{L})|мм|см|км|м(?!\p{L})|гб|мб|ггц|час|мин|сек|дн|лет|раз|руб|тыс|млн))`;
const WITHIN = String.raw`(?:[^.!?\n]|\.(?=\p{N})){0,40}?`;
const BROKEN = `(?:br(?:eaks?|oke|oken|eaking)|kill(?:s|ed)?|regress(?:ion|ions|ed|es)?|busted|borked|panics?|segfaults?)`;
const BROKEN_RU = String.raw`(?:с?лома(?:л[аои]?(?:с[ья])?|[ею]т(?:ся)?|но|на|ны)|полома\p{L}{1,5}|отвалил\p{L}{1,4}|регресс\p{L}{0,3}|крашит(?:ся)?|(?:за)?паник(?:ует|овал[аои]?))`;

/** How those who build programs say that something is broken: by the number of a version that did it, or in which it did. */
const SAID = [
  `(?<![\\p{L}\\p{N}.,])${VERSION} (?:\\p{L}+ )?${BROKEN}(?!\\p{L})`,
  `(?<!\\p{L})${BROKEN}(?!\\p{L})${WITHIN}(?<!\\p{L})(?:in|since|after|from|with|as of|between) ${VERSION}`,
  `(?<!\\p{L})(?:work(?:s|ed)|fine|ok) (?:in|with|on) ${VERSION}[,;]? (?:but |and )?(?:not|fails?|broken|no longer|(?:does|is)(?:n['’]t| not))(?: work\\p{L}{0,3})? (?:in|with|on|since) ${VERSION}`,
  `regression\\x5d? \\p{N}`,
  `(?<![\\p{L}\\p{N}.,])${VERSION_RU} (?:\\p{L}+ )?${BROKEN_RU}(?!\\p{L})`,
  `(?<!\\p{L})${BROKEN_RU}(?!\\p{L})${WITHIN}(?<!\\p{L})(?:в|начиная с|после|на) ${VERSION_RU}`,
  `(?<!\\p{L})(?:в|начиная с|после|на) ${VERSION_RU} ${WITHIN}(?<!\\p{L})${BROKEN_RU}(?!\\p{L})`,
].map((pattern) => lowerPattern(pattern));

/** What people have and use; of it they tell otherwise. */
const OF_PEOPLE = lowerPattern(
  /(?<!\p{L})(?:(?<!(?:my|our) )apps?(?!\p{L})|i?phone|ipad|android|tablet|laptop|notebook|computer|tv|television|wi-?fi|internet|router|broadband|line|heating|boiler|washing|dishwasher|fridge|freezer|oven|kettle|lift|elevator|car|door|window|screen|printer|headphones|parcel|order|delivery|account|payment|bank|shop|store|game|water|light|приложени|телефон|айфон|смартфон|планшет|ноутбук|компьютер|телевизор|вай-?фай|интернет|роутер|связь|лини[яюи]|отоплени|кот[её]л|стирал|посудомо|холодил|духовк|чайник|лифт|машин|двер|окн[оа]|экран|принтер|наушник|посылк|заказ|доставк|аккаунт|кабинет|оплат|банк|магазин|игр[аеуы]|вод[аыу]|свет|кварт|дом(?!\p{L}))/u,
);
/** Who writes more tells more. */
const MOST_WORDS = 40;

/** Whether a few words say, as only those do who build programs, that something broke in a version: "2.4 kills the watcher", «Сломали экспорт в 4.2». */
export function breaksInVersion(source: string): boolean {
  const lower = source.toLowerCase();
  if (lower.length > 400 || !/\d\.\d/.test(lower) || lower.split(/\s+/).length > MOST_WORDS) return false;
  return !OF_PEOPLE.test(lower) && SAID.some((pattern) => pattern.test(lower));
}
