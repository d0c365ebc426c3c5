import { matchesOf } from '../../matches-of.ts';
import type { Span } from '../../read/reading.ts';
import { tokensOf, tokensWithPlaces } from '../turns/tokens.ts';
import { type Place, placesOf } from '../turns/turn-index.ts';
import { around, mayMention, mentions } from './attached/attachment-turns.ts';
import { FILE } from './file-names.ts';
import type { Found, Passage } from './passage.ts';

type Tokens = ReturnType<typeof tokensWithPlaces>;
/** Turns of one sort by the token at which they begin. */
type Starts = ReadonlyMap<number, Place>;

/** Mentions of files and pictures that are said to be there: turns that say so, in whose clause nothing stands against it. */
export function attachmentsIn({ text, plain, spoken, beginnings, isTitle = false }: Passage): readonly Found[] {
  if (!mayMention(beginnings)) return [];
  const words = tokensOf(plain);
  const said = placesOf(mentions(), words);
  if (said.length === 0) return [];
  const tokens = tokensWithPlaces(plain);
  const places = placesOf(around(), words);
  const startsOf = (id: string): Starts => new Map(places.flatMap((place) => (place.id === id ? [[place.start, place]] : [])));
  const [also, names] = [startsOf('also'), startsOf('name')];
  const denied = new Set(places.flatMap(({ id, start, end }) => (id === 'against' ? tokens.slice(start, end).map((_, at) => start + at) : [])));
  const needsVerb = isTitle || startsOf('verb').size > 0;
  const isThere = (place: Place) => {
    const { start, end } = clauseAround(tokens, place);
    for (let at = start; at < end; at += 1) if (denied.has(at)) return false;
    return !(needsVerb && place.id === 'alone') && !isAsked(tokens, place);
  };
  const whole = joined(said.filter(isThere)).map((place) =>
    withNames(place.id === 'bare' ? wholeClause(tokens, place) : fromItsArticle(tokens, place), names),
  );
  // The last of several names may be a mention by itself.
  return joined(whole)
    .flatMap((place) => [place, ...alsoNamed(tokens, place, also).filter(isThere)])
    .map((place) => spanOf(tokens, place))
    .filter(({ start, end }) => spoken.slice(start, end).trim() !== '')
    .flatMap((span) => named(text, span));
}

/** Mentions that share a token are one; it is bare only where all are. */
function joined(places: readonly Place[]): readonly Place[] {
  const all: Place[] = [];
  for (const place of [...places].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last === undefined || last.end <= place.start) all.push(place);
    else all[all.length - 1] = { start: last.start, end: Math.max(last.end, place.end), id: place.id === 'bare' ? last.id : place.id };
  }
  return all;
}

const BREAKS: ReadonlySet<string> = new Set([',', ';', ':', '.', '!', '?', '(', ')', '—', '–']);
const isBreak = (tokens: Tokens, at: number): boolean => BREAKS.has(tokens[at]?.text ?? '.');

/** So many words at most stand on either side of a place in its clause: who writes without commas speaks of other things. */
const REACH = 8;

/** The clause, or clauses, in which a place lies. */
function clauseAround(tokens: Tokens, place: Place): Place {
  let { start, end } = place;
  while (!isBreak(tokens, start) && !isBreak(tokens, start - 1) && start > place.start - REACH) start -= 1;
  while (!isBreak(tokens, end) && end < place.end + REACH) end += 1;
  return { start, end, id: place.id };
}

const ONLY_NAMED_BEFORE: ReadonlySet<string> = new Set('первую он она оно они его ее их все it they both which is are'.split(' '));

/** A mention that does not say of what is the whole clause; where that says nothing else, with the one before: «чек сохранился, прикрепляю». */
function wholeClause(tokens: Tokens, place: Place): Place {
  const clause = clauseAround(tokens, place);
  const isAll = tokens.slice(clause.start, place.start).every(({ text }) => ONLY_NAMED_BEFORE.has(text));
  if (!isAll || !/^[,(]$/.test(tokens[clause.start - 1]?.text ?? '')) return clause;
  const { end, id } = clause;
  return { start: clauseAround(tokens, { start: clause.start - 2, end, id }).start, end, id };
}

const ARTICLES: ReadonlySet<string> = new Set(
  'a an the my our this these both all some several one two three four five six два две три четыре пять оба обе все полный полные'.split(' '),
);
/** So many words stand at most between an article and its thing. */
const NEAR = 3;

function fromItsArticle(tokens: Tokens, place: Place): Place {
  for (let start = place.start - 1; start >= place.start - NEAR && !isBreak(tokens, start); start -= 1) {
    if (ARTICLES.has(tokens[start]?.text ?? '')) return { start, end: place.end, id: place.id };
  }
  return place;
}

/** A mention with the names of files right behind it. */
function withNames(place: Place, names: Starts): Place {
  let { end } = place;
  for (let name = names.get(end); name; name = names.get(end)) end = name.end;
  return { start: place.start, end, id: place.id };
}

/** So many things at most follow the first. */
const MOST = 4;

/** The things that are named behind a mention, up to where the clause ends: "I attach the log and a thread dump". */
function alsoNamed(tokens: Tokens, place: Span, also: Starts): readonly Place[] {
  const found: Place[] = [];
  let { end } = place;
  for (let at = end; at <= end + REACH && found.length < MOST; at += 1) {
    const next = also.get(at);
    if (next) {
      found.push(next);
      end = next.end;
      at = end - 1;
    } else if (isBreak(tokens, at)) break;
  }
  return found;
}

/** What stands before a mention and is none of it. */
const LEADS: ReadonlySet<string> = new Set([...BREAKS, ...'and plus together along with also и плюс а также еще'.split(' ')]);

/** Where tokens stand in the text. */
function spanOf(tokens: Tokens, { start, end }: Span): Span {
  const words = tokens.slice(start, end);
  return { start: words.find(({ text }) => !LEADS.has(text))?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

/** So many words behind a mention belong to the same question. */
const ASKED = 12;

/** Whether the sentence goes on to a question mark. */
function isAsked(tokens: Tokens, { end }: Span): boolean {
  return tokens.slice(end, end + ASKED).find(({ text }) => text === '.' || text === '!' || text === '?')?.text === '?';
}

const FILE_NAME = new RegExp(FILE, 'gi');
/** What opens before a name is none of it. */
const OPENS = /^[(.-]+(?=.)/;

/** Each file that is named, with its name as the value: the first with the words before it, the last with those behind. */
function named(text: string, { start, end }: Span): readonly Found[] {
  const names = matchesOf(text.slice(start, end), FILE_NAME).map(({ 0: name, index }) => {
    const opens = name.includes(')') ? 0 : (OPENS.exec(name)?.[0].length ?? 0);
    return { value: name.slice(opens), start: start + index + opens, end: start + index + name.length };
  });
  if (names.length === 0) return [{ start, end }];
  return names.map((name, at) => ({
    start: at === 0 ? start : name.start,
    end: at === names.length - 1 ? end : name.end,
    value: name.value,
  }));
}
