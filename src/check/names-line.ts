import { lowerPattern } from './letter-pattern.ts';

/** What comes to a home by a line or by radio, and what it is plugged into. */
const LINE = lowerPattern(
  /(?<!\p{L})(?:internet|wi-?fi|router|broadband|fibre|landline|phone|mobile|sim|tv|channels?|signal|network|line|tariff|интернет\p{L}{0,2}|вай-?фай\p{L}?|роутер\p{L}{0,2}|телефон\p{L}{0,2}|мобильн\p{L}{2}|сим(?:к\p{L}{1,2})?|телевидени\p{L}|канал\p{L}{0,2}|связ[ьи]|сет[ьи]|лини[яюи]|тариф\p{L}{0,2})(?!\p{L})/u,
);

/** Whether a text in small letters names one. */
export const namesLine = (lower: string): boolean => LINE.test(lower);
