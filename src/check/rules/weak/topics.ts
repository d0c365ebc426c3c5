import { lowerPattern } from '../../letter-pattern.ts';

/** What belongs to one sort of matter, each with people of its own: money, goods on their way, programs and sites, lines, the house. */
const TOPICS: readonly RegExp[] = [
  'charged?|double-charged|overcharged|billed|bills?|invoices?|refund(?:ed)?|payments?|direct debit|bonus points|спис[а-яё]+|снял[аи] деньги|сч[её]т(?:а|ов|у|е)?|оплат[а-яё]+|плат[её]ж[а-яё]*|квитанци[а-яё]+|чек(?:а|и)?|деньги|бонус[а-яё]*|баллы|возврат[а-яё]*',
  'parcels?|deliver(?:y|ed)|couriers?|shipments?|packages?|посылк[а-яё]+|доставк[а-яё]+|доставил[аи]?|курьер[а-яё]*|бандерол[а-яё]+',
  'apps?|programs?|websites?|sites?|pages?|screens?|buttons?|log(?:ging)? ?in|log in|passwords?|dark mode|notifications?|tooltips?|приложени[а-яё]+|программ[а-яё]+|сайт[а-яё]*|страниц[а-яё]+|кнопк[а-яё]+|экран[а-яё]*|парол[а-яё]+|уведомлени[а-яё]+|личн[а-яё]+ кабинет[а-яё]*|вход[а-яё]*',
  'internet|wi-?fi|routers?|broadband|landlines?|handset|dial tone|tv channels?|channels?|интернет[а-яё]*|роутер[а-яё]*|вай-?фай[а-яё]*|телефонн[а-яё]+ лини[а-яё]+|канал[а-яё]*|гудк[а-яё]+',
  'lifts?|heating|radiators?|roof|street ?lamps?|intercom|stairwell|лифт[а-яё]*|отоплени[а-яё]+|батаре[яиюй]+|крыш[а-яё]+|фонар[а-яё]+|домофон[а-яё]*|подъезд[а-яё]*|водоснабжени[а-яё]+',
].map((words) => lowerPattern(`(?<!\\p{L})(?:${words})(?!\\p{L})`));

/** Which sorts of matter a sentence in lower case names, as bits. */
export const topicsOf = (text: string): number => TOPICS.reduce((bits, words, at) => (words.test(text) ? bits | (1 << at) : bits), 0);
