import { GREET } from '../../locale/words-of-greeting.ts';
import { letterPattern } from '../letter-pattern.ts';
import { matchesOf } from '../matches-of.ts';
import { sentenceCase } from '../rules/tone/capitals.ts';
import { leans, tellsDeed } from './leans.ts';
import { tellsFault } from './stands-alone.ts';
import { VEIL } from './unveiled.ts';

/** UTF-16 units of a text that is read so, and of what is still worth saying back. */
const MOST = 2_000;
const SHORTEST = 12;

/** What parts one clause from the next. */
const PARTS = /[,;]\s+|\s[—–-]\s+/g;
const OPENS = /[«“„(]/g;
const CLOSES = /[»”)]/g;

/** By what and how somebody is found or reached, and what they ask for at the end: not what happened. */
const BY_WHAT = letterPattern(
  /^(?:(?:и |а )?(?:мой |мо[яё] |наш )?(?:лицев\p{L}+|л\/с|договор|заказ|номер|тел(?:ефон)?|моб|адрес|почта|инн|account|contract|order|phone|number|tel|address|e-?mail)(?!\p{L})[^,;]{0,40}(?:\d|не (?:помню|знаю)|on|на \p{L}+ оформлен)\p{L}*|(?:по|пере)?звоните(?!\p{L})[^,;]*|(?:please )?call me(?!\p{L})[^,;]*|[^,;]{0,20}(?:зовут меня|меня зовут|my name is)[^,;]*)[.!]*$/iu,
);
const ADDRESSED = letterPattern(`^(?:(?:${GREET})[^,;]{0,30}|(?:уважаем|дорог|мил)\\p{L}{2,3}(?: \\p{L}+)?|dear \\p{L}+(?: \\p{L}+)?)[!.]*$`, 'i');
const NAME_ALONE = letterPattern(/^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2}[.!]*$/u);
/** What a clause that is told alone does not begin with. */
const LINK = letterPattern(/^(?:потому что|так как|поскольку|из-за того,? что|что|because|since|that|and|but|и|а|но)\s+/iu);

const isFact = (clause: string): boolean => tellsFault(clause) || tellsDeed(clause);
const isAside = (clause: string): boolean =>
  [BY_WHAT, ADDRESSED, NAME_ALONE].some((pattern) => pattern.test(clause)) || leans(clause) || (clause.includes(VEIL) && !isFact(clause));

/**
 * The clauses of a long sentence that tell what happened: from the first that is no greeting, introduction or number, as many as `longest` UTF-16 units hold, to
 * the next of those. Nothing where none tells anything.
 */
export function clausesTold(text: string, longest: number): string | undefined {
  if (text.length > MOST) return undefined;
  const parts = partsOf(text);
  const first = parts.findIndex(({ clause }) => !isAside(clause));
  if (first < 0) return undefined;
  const rest = parts.slice(first);
  const past = rest.findIndex(({ clause, end }, at) => at > 0 && (isAside(clause) || end - (rest[0]?.start ?? 0) > longest));
  const kept = past < 0 ? rest : rest.slice(0, past);
  const [from, to] = [kept[0]?.start ?? 0, kept.at(-1)?.end ?? 0];
  const said = text
    .slice(from, to)
    .replace(first > 0 ? LINK : /^/, '')
    .replace(/[\s,;.]+$/, '');
  const isLess = first > 0 || past >= 0;
  return isLess && said.length >= SHORTEST && said.length <= longest && kept.some(({ clause }) => isFact(clause)) ? sentenceCase(said) : undefined;
}

interface Part {
  readonly clause: string;
  readonly start: number;
  readonly end: number;
}

/** The clauses of a sentence; what stands in quotation marks or brackets is not parted. */
function partsOf(text: string): readonly Part[] {
  const isOpen = (before: string) => matchesOf(before, OPENS).length > matchesOf(before, CLOSES).length;
  const cuts = matchesOf(text, PARTS).filter(({ index }) => !isOpen(text.slice(0, index)));
  return [...cuts, undefined].map((cut, at) => {
    const before = cuts[at - 1];
    const start = before === undefined ? 0 : before.index + before[0].length;
    const end = cut?.index ?? text.length;
    return { clause: text.slice(start, end).trim(), start, end };
  });
}
