import { lowerPattern } from '../letter-pattern.ts';
import { matchesOf } from '../matches-of.ts';
import type { Seen } from '../see/seen.ts';

/** Stems by which one device is told from another. */
const DEVICE =
  '(phone|iphone|smartphone|laptop|notebook|computer|pc|tablet|ipad|tv|television|console|playstation|xbox|телефон|смартфон|айфон|ноутбук|ноут|компьютер|комп|планшет|айпад|телевизор|приставк)(?:s|es|е|а|у|ом|ы|и|ах|ов)?(?: set)?';
const DEVICES = lowerPattern(`(?<!\\p{L})${DEVICE}(?!\\p{L})`, 'g');
/** How one of them fares, close beside it and with no number between, as a number to call has: "the phone works fine". */
const ONE_FARES = lowerPattern(
  `(?<!\\p{L})${DEVICE}(?: too)?,? (?:[^\\p{N}.!?,;\\n]{0,18} )?(?:works?|working|fine|ok|okay|is the same|the same|as well|also|too|neither|работает|работают|нормально|тоже|также|то же|так же|ловит|порядке)(?!\\p{L})`,
);
/** All of them, or others. */
const ALL = lowerPattern(
  /(?<!\p{L})(?:(?:all|any|every|each|no|none of|other|both|several|two|three|different|another) (?:of )?(?:my |our |the )?(?:other )?(?:devices?|gadgets?|phones|laptops?|computers?|tablets?)|everything in the (?:house|flat)|(?:все|всех|любом|кажд\p{L}{2}|ни одном|друг\p{L}{2}|обоих|двух|тр[её]х|разных|остальных) (?:мо(?:их|и) |наш(?:их|и) |друг\p{L}{2} )?(?:устройств\p{L}{0,3}|телефонах|ноутбук\p{L}{0,2}|компьютер\p{L}{0,2}|гаджет\p{L}{0,2}|смартфонах)|вс[её] в (?:доме|квартире))(?!\p{L})/u,
);

/** Whether a text tells on which devices it is so: on two and more, on all, or how another one fares. */
export function tellsDevices({ sentences }: Seen): boolean {
  return sentences.some(({ text }) => {
    const lower = text.toLowerCase();
    const named = new Set(matchesOf(lower, DEVICES).map(([, name]) => name));
    return named.size > 1 || ALL.test(lower) || ONE_FARES.test(lower);
  });
}
