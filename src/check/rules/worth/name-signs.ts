import { ENGLISH_MONTHS } from '../../english-months.ts';
import { CAPITAL_FIRST, letterPattern } from '../../letter-pattern.ts';
import { matchesOf } from '../../matches-of.ts';

/** UTF-16 units of sentences that are looked at, as for what a request is about. */
const ENOUGH = 3000;
const TOKEN = letterPattern(/[\p{L}'’-]+|\d[\d.,:/-]*|[^\s\p{L}\d]/gu);
const LETTER = letterPattern(/\p{L}/u);
/** What is written with a capital and names nothing. */
const NO_NAME = /^(?:i|i['’](?:m|ve|d|ll)|ok|pdf|pin|tv|pc|sms|usb|wi-fi|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
const MONTH = new RegExp(`^(?:${ENGLISH_MONTHS})$`);
/** After these the first word of a sentence may stand, behind a greeting or within quotes. */
const BEGINS = /^[.!?:;«"“(—,-]$/;
/** Behind these stands where the person lives, which nothing is found by. */
const AT_HOME = letterPattern(/(?<!\p{L})(?:(?:i|we) live|my (?:home )?address|(?:прожива|жив)(?:у|[её]м|ем)|мой адрес)(?!\p{L})/iu);
/** So far from the begin of a sentence a greeting reaches, in words and signs. */
const GREETING = 3;
/** Names stand for themselves in so few signs; the more there are, the less each of them tells. */
const FEW = 4;
const VALUE = 2;
const MANY = 3;

/** What stands for a name, a number, the edges of a sentence; a comma would end a sign where weights are written. */
const NAME = '^';
const NUMBER = '0';
const EDGES = ['<', '>'] as const;
const written = (token: string): string => {
  if (LETTER.test(token)) return token.toLowerCase();
  if (/^[.!?]$/.test(token)) return '.';
  return /^[,;]$/.test(token) ? ';' : '-';
};

const isName = (tokens: readonly string[], at: number): boolean => {
  const token = tokens[at] ?? '';
  const lower = token.toLowerCase();
  if (!CAPITAL_FIRST.test(token) || NO_NAME.test(lower) || MONTH.test(lower)) return false;
  return at > 0 && !(at < GREETING && BEGINS.test(tokens[at - 1] ?? ''));
};

/** What the names in a text tell of it: which words they are, and what stands before and behind them ("at ^", "^ house"); and how many there are. */
export interface NameSigns {
  readonly signs: ReadonlyMap<string, number>;
  /** Three for more. */
  readonly count: number;
}

/**
 * Names within sentences, whatever they name: a house, a park, a clinic or a driver is found by its name, and nobody asks for a number.
 * What is written in capitals throughout tells none.
 */
export function nameSigns(sentences: readonly { readonly text: string }[]): NameSigns {
  const found = new Set<string>();
  let count = 0;
  let length = 0;
  for (const { text } of sentences) {
    if (length > ENOUGH) break;
    length += text.length;
    if (text === text.toUpperCase()) continue;
    const tokens = matchesOf(text.slice(0, ENOUGH).split(AT_HOME, 1)[0] ?? '', TOKEN).map(([token]) => token);
    const names = tokens.map((_, at) => isName(tokens, at));
    const shown = (at: number): string => {
      const token = tokens[at];
      if (token === undefined) return EDGES[at < 0 ? 0 : 1];
      if (names[at]) return NAME;
      return /^\d/.test(token) ? NUMBER : written(token);
    };
    for (const [at, token] of tokens.entries()) {
      if (!names[at]) continue;
      count += 1;
      for (const sign of [`${shown(at - 1)} ${NAME}`, `${NAME} ${shown(at + 1)}`, `${NAME}${token.toLowerCase()}`]) found.add(sign);
    }
  }
  const value = VALUE / Math.sqrt(Math.max(FEW, found.size));
  return { signs: new Map([...found].map((sign) => [sign, value])), count: Math.min(count, MANY) };
}
