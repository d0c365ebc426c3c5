import { GREET } from '../../locale/words-of-greeting.ts';
import { letterPattern, lowerPattern } from '../letter-pattern.ts';
import { matchesOf } from '../matches-of.ts';
import { sentenceCase } from '../rules/tone/capitals.ts';
import { leans, tellsDeed } from './leans.ts';
import { hasWordsOfFault } from './stands-alone.ts';
import { VEIL } from './unveiled.ts';

/** UTF-16 units of a text that is read so, and of what is still worth saying back. */
const MOST = 2_000;
const SHORTEST = 12;

/** What parts one clause from the next. */
const PARTS = /[,;]\s+|\s[—–-]\s+/g;
const OPENS = /[«“„(]/g;
const CLOSES = /[»”)]/g;
/** Opens what it closes itself. */
const STRAIGHT = /"/g;

/** By what and how somebody is found or reached, and what they ask for at the end: not what happened. */
const BY_WHAT = letterPattern(
  /^(?:(?:и |а )?(?:мой |мо[яё] |наш )?(?:лицев\p{L}+|л\/с|договор|заказ|номер|тел(?:ефон)?|моб|адрес|почта|инн|account|contract|order|phone|number|tel|address|e-?mail)(?!\p{L})[^,;]{0,40}(?:\d|не (?:помню|знаю)|on|на \p{L}+ оформлен)\p{L}*|(?:по|пере)?звоните(?!\p{L})[^,;]*|(?:please )?call me(?!\p{L})[^,;]*|[^,;]{0,20}(?:зовут меня|меня зовут|my name is)[^,;]*)[.!]*$/iu,
);
const ADDRESSED = letterPattern(`^(?:(?:${GREET})[^,;]{0,30}|(?:уважаем|дорог|мил)\\p{L}{2,3}(?: \\p{L}+)?|dear \\p{L}+(?: \\p{L}+)?)[!.]*$`, 'i');
const NAME_ALONE = letterPattern(/^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2}[.!]*$/u);
/** What a clause that is told alone does not begin with. */
const LINK = letterPattern(
  /^(?:(?:и |а |но )?(?:с тех пор|потом|затем|тут)|потому что|так как|поскольку|из-за того,? что|что|(?:and |but )?(?:then|since then)|because|since|that|and|but|и|а|но)\s+/iu,
);

/** What a program said, in quotation marks. */
const SHOWN = letterPattern(
  /(?<!\p{L})(?:sa(?:ys|id)|shows?|showed|reads|pops? up|message|error|box|window|пиш[уе]т|написано|надпис\p{L}{1,3}|табличк\p{L}{1,2}|окн[оа]|окошк\p{L}|ошибк\p{L}|сообщени\p{L}|появля\p{L}{2,4})(?!\p{L})[^«“„"]{0,30}[«“„"][^«»“”„"\s]+\s/iu,
);
/** What people do with a shop or a program before something goes wrong: it is no fault of itself. */
const OWN_ACT = letterPattern(
  /(?<!\p{L})(?:(?:i|we) (?:\p{L}+ )?(?:press|click|tap|open|bought|buy|order|paid|pay|book|sign|enter|upload|install|updat|called|sent)\p{L}{0,3}|(?<!(?:с меня|у меня|мне|нам|с нас|хочу|хотим) )(?:оплат|купи|заказ|нажима|нажал|ввож|вв[её]л|открываю|открыл|захожу|заш[её]?л|вызвал|поставил|обновил|устан[ао]в|брониру|забронир|отправил)\p{L}{0,6})(?!\p{L})/iu,
);
/** Something that is not, whatever somebody does not know or mean. */
const DENIED = letterPattern(
  /(?<!\p{L})(?:не (?!знаю|помню|понима|понял|сразу|хо[чт]|могу понять|только|мо[йя]|против|первый|раз|то чтобы)\p{L}{3,}|нет(?!,)|ничего|никто|(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would)(?:n['’]t| not)(?! (?:know|understand|remember|mean|want|mind|think|only|sure))|won['’]t|can(?:no|['’])t|nothing|nobody|no longer|never|stopped)(?!\p{L})/iu,
);

/** What says nothing without the clause before it. */
const HANGS = letterPattern(
  /^(?:with(?:out)?|which|who|whose|where|when|while|although|though|if|so that|to|for|as|like|instead|especially|except|including|котор\p{L}+|где|куда|когда|если|чтобы?|хотя|пока|с|со|без|для|при|как|кроме|включая|вместо|не считая|[а-яё]+(?:вшись|вши|ав|ив|ев|ыв|ясь|ая|яя))(?!\p{L})/iu,
);

/** How well all went before it went wrong, and what is said behind that. */
const WELL_THEN = lowerPattern(
  /(?<!\p{L})(?:(?:it|this|that|everything|all|they|things?) (?:all |had |always |still )?(?:(?:was|were|went|ran|been) (?:\p{L}{2,12} )?(?:fine|ok(?:ay)?|well|perfect(?:ly)?|good|great|smooth(?:ly)?|normal(?:ly)?|all right)|worked|used to work)|вс[её] (?:\p{L}{4,14} )?(?:работал|открывал|запускал|грузил|показывал|было (?:\p{L}{3,10} )?(?:хорошо|нормально|отлично|прекрасно|в порядке)|шло)(?:ось|[ои])?)(?!\p{L})/u,
);
const TURN = letterPattern(/^(?:but|then|until|now|since then|а|но|зато|потом|затем|пока|теперь|и вот)(?!\p{L})/iu);

const isFact = (clause: string): boolean => hasWordsOfFault(clause) || tellsDeed(clause);
const isAside = (clause: string): boolean =>
  [BY_WHAT, ADDRESSED, NAME_ALONE].some((pattern) => pattern.test(clause)) || leans(clause) || (clause.includes(VEIL) && !isFact(clause));

/**
 * The clauses of a long sentence that tell what happened: from the first that is no greeting, introduction, number or word of how well it went before, as many as `longest` UTF-16 units hold, to
 * the next of those; where these tell only what the person did, from the first one behind them that tells what is wrong. Nothing where none tells anything.
 */
export function clausesTold(text: string, longest: number): string | undefined {
  if (text.length > MOST) return undefined;
  const parts = partsOf(text);
  const first = parts.findIndex(({ clause }, at) => !isAside(clause) && !isOfThen(clause, parts[at + 1]?.clause));
  if (first < 0) return undefined;
  const early = runFrom(parts, first, longest);
  const wrong = early.some(isWrong) ? -1 : parts.findIndex((part, at) => at >= first + early.length && tellsInstead(part, early, longest));
  const kept = wrong < 0 ? early : runFrom(parts, wrong, longest);
  const said = text
    .slice(kept[0]?.start ?? 0, kept.at(-1)?.end ?? 0)
    .replace(kept[0] === parts[0] ? /^/ : LINK, '')
    .replace(/[\s,;.]+$/, '');
  const isLess = kept.length < parts.length;
  // What came instead of all being well is what went wrong, in whatever words.
  const isTurned = isOfThen(parts[first - 1]?.clause ?? '', parts[first]?.clause);
  return isLess && said.length >= SHORTEST && said.length <= longest && (isTurned || kept.some(isTold)) ? sentenceCase(said) : undefined;
}

/** Whether a clause tells how well it went, and the next what came instead. */
const isOfThen = (clause: string, next: string | undefined): boolean => next !== undefined && TURN.test(next) && WELL_THEN.test(clause.toLowerCase());

/** The clauses from one on that so many UTF-16 units hold, to the next that is told aside; the first always. */
function runFrom(parts: readonly Part[], first: number, longest: number): readonly Part[] {
  const rest = parts.slice(first);
  const past = rest.findIndex(({ clause, end }, at) => at > 0 && (isAside(clause) || end - (rest[0]?.start ?? 0) > longest));
  return past < 0 ? rest : rest.slice(0, past);
}

/** Whether a clause tells what came of what the person did in the clauses before: a fault, what a program said, or that something is not right behind the deed. */
function tellsInstead(part: Part, early: readonly Part[], longest: number): boolean {
  if (part.end - part.start > longest || !isWrong(part)) return false;
  const deeds = isShown(part.clause) ? early : early.slice(-1);
  return deeds.some(({ clause }) => OWN_ACT.test(clause));
}

const isShown = (clause: string): boolean => hasWordsOfFault(clause) || SHOWN.test(clause);
/** What does not work or did not come, or what a program said of it. */
const isWrong = ({ clause }: Part): boolean => !isAside(clause) && !HANGS.test(clause.replace(LINK, '')) && (isShown(clause) || DENIED.test(clause));
const isTold = (part: Part): boolean => isFact(part.clause) || isWrong(part);

interface Part {
  readonly clause: string;
  readonly start: number;
  readonly end: number;
}

/** The clauses of a sentence; what stands in quotation marks or brackets is not parted. */
function partsOf(text: string): readonly Part[] {
  const isOpen = (before: string) =>
    matchesOf(before, OPENS).length > matchesOf(before, CLOSES).length || matchesOf(before, STRAIGHT).length % 2 === 1;
  const cuts = matchesOf(text, PARTS).filter(({ index }) => !isOpen(text.slice(0, index)));
  return [...cuts, undefined].map((cut, at) => {
    const before = cuts[at - 1];
    const start = before === undefined ? 0 : before.index + before[0].length;
    const end = cut?.index ?? text.length;
    return { clause: text.slice(start, end).trim(), start, end };
  });
}
