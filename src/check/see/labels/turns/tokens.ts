/** Words with what holds them together inside (wi-fi, 4.2.1, л/с, log.txt), and every mark by itself. */
const TOKEN = /[а-яa-z0-9]+(?:[-_/'][а-яa-z0-9]+|\.[a-z0-9]+)*|[^\sа-яa-z0-9]/g;
const QUOTES = /["“”„]/g;

/** The tokens of a sentence as `plain` writes it. Quotes of every sort count as «. */
export const tokensOf = (sentence: string): readonly string[] => sentence.replace(QUOTES, '«').match(TOKEN) ?? [];
