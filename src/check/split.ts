import type { Answers } from '../model/answers.ts';
import { announcedWays } from './announced-way.ts';
import { nameOf } from './customer/name-of.ts';
import { isFooter, isSentFrom } from './read/find-footer.ts';
import { handedOnAt } from './read/handed-on-at.ts';
import { greets } from './read/mail-courtesy.ts';
import type { Span } from './read/reading.ts';
import { asksIndirectly } from './rules/missing/only-asks.ts';
import type { Facts, Seen, SeenSentence } from './see/seen.ts';
import { aboutOf } from './split/about.ts';
import { contactLines } from './split/contact-lines.ts';
import { derived } from './split/derive.ts';
import type { Field } from './split/field.ts';
import { FIELD_OF_PART } from './split/field-of-part.ts';
import { fieldsOf } from './split/fields-of.ts';
import { greetedPieces } from './split/greeted-pieces.ts';
import { heldParts } from './split/held-parts.ts';
import { isLeave } from './split/is-leave.ts';
import { isOnlyNumber } from './split/is-only-number.ts';
import { whenWorked } from './split/only-worked.ts';
import { type Placed, placedBlocks, type Spares } from './split/placed-blocks.ts';
import { repeatedTitle } from './split/repeated-title.ts';
import { saidError } from './split/said-error.ts';
import { joined, numbered, pieceOf, type TextPiece, withCode } from './split/text-piece.ts';
import { triedOf } from './split/tried-of.ts';
import { versionSaid } from './split/version-said.ts';
import { withItsText } from './split/with-its-text.ts';
import { withoutQuotes } from './split/without-quotes.ts';

export type { Spares };

/** A complaint as answers, and where each of its sentences and blocks went. */
export interface Split {
  readonly answers: Answers;
  readonly placed: readonly (Span & { readonly field: Field })[];
  /** The sentence that stands as what happens since the text is about it, though it is heard as something else. */
  readonly about?: Span | undefined;
}

/** The answers over which the points of one list may be spread. */
const OF_POINTS: ReadonlySet<Field> = new Set(['description', 'actual', 'outcome']);
/** What the words of a text do not tell of where they go. */
export interface Splitting {
  readonly spares?: Spares;
  /** The address to which somebody comes: it is an answer of its own, and a line that says nothing else stands nowhere. */
  readonly place?: string | undefined;
}

/**
 * Splits what was seen into answers. Every sentence and block goes to exactly one field, in the order of the text; what fits none is description, and what
 * `spares` tells to stand nowhere else. No word is lost but labels and headings that their field says, greetings and words of leave that a letter says by
 * itself, a title that the first sentence says again, a line that says only the version, that it worked and who says an error where their fields say so (and a template's own words), and none is invented: `references`, `product`, `frequency`, `when`, `since`, `kind`, `language` and a contact within a
 * sentence are normal forms, derived beside the sentences that hold their words.
 */
export function split(whole: Seen, { spares = () => false, place }: Splitting = {}): Split {
  const seen = { ...whole, facts: factsOfWriter(whole), sentences: heldParts(whole) };
  const told = new Map<Field, TextPiece[]>();
  const put = (field: Field, piece: TextPiece) => {
    const known = told.get(field);
    if (known) known.push(piece);
    else told.set(field, [piece]);
  };
  const fields = fieldsOf(seen);
  const ways = announcedWays(seen);
  for (const { sentence } of ways) {
    const at = seen.sentences.indexOf(sentence);
    if (fields[at] === 'description') fields[at] = 'steps';
  }
  const blocks = placedBlocks(seen, { fields, spares, ways: new Set(ways.map(({ code }) => code)) });
  const at = blocks.some(({ field }) => field === 'actual') ? undefined : aboutOf(seen, fields);
  if (at !== undefined) fields[at] = 'actual';
  const about = at === undefined ? undefined : seen.sentences[at];
  const repeated = repeatedTitle(seen.sentences, seen.reading, fields);
  if (repeated !== undefined) fields[repeated] = 'courtesy';
  const inOrder = [...placedSentences(seen, fields, spares), ...blocks].sort((a, b) => a.piece.start - b.piece.start);
  const all = withItsText(inOrder, seen.reading.blocks);
  const name = nameOf(seen.reading);
  const { contact, lines } = contactLines(
    all.filter(({ field }) => field === 'description').map(({ piece }) => piece),
    seen.facts,
    { name, place },
  );
  const known = derived(
    about === undefined || !mayTellDay(about, whole)
      ? seen
      : { ...seen, sentences: seen.sentences.map((one) => (one === about ? asFault(one) : one)) },
  );
  const spared = versionSaid({ sentences: seen.sentences, blocks: seen.reading.blocks }, known.product);
  const placed = all.map(({ field, piece }) => {
    const isSpare = isCourtesy(field, piece) || (field === 'description' && spared.has(piece.start));
    const at = lines.has(piece) ? 'contact' : isSpare ? 'courtesy' : field;
    if (at !== 'contact' && at !== 'courtesy') put(at, piece);
    return { field: at, start: piece.start, end: piece.end };
  });
  const person = { ...(name === undefined ? {} : { name }), ...known.contact, ...contact };
  return {
    answers: { ...known, ...answersOf(seen.reading.source, told), ...(Object.keys(person).length > 0 && { contact: person }) },
    placed,
    ...(about && { about: { start: about.start, end: about.end } }),
  };
}

/** The address in a letter that is handed on is another's, and no way to whoever hands it on. */
function factsOfWriter({ facts, reading }: Seen): Facts {
  const at = handedOnAt(reading.source);
  return at === undefined ? facts : { ...facts, contacts: facts.contacts.filter(({ start }) => start < at) };
}

/** What a text is about tells what happens, unless it tells something besides: its day is the day on which it happened. */
function asFault(sentence: SeenSentence): SeenSentence {
  return { ...sentence, labels: [...sentence.labels, 'observed'] };
}

/** Whether a day that a sentence names may be the one on which it happened: what is asked or wished names a day to come, or any. */
function mayTellDay({ labels, text, start, end }: SeenSentence, { facts }: Seen): boolean {
  const isWish = facts.outcomes.some((one) => one.start < end && one.end > start);
  return !isWish && !labels.includes('question') && !asksIndirectly(text.toLowerCase());
}

/** Whether a sentence greets or takes leave, or is what a mail program puts under a letter, and does nothing else. */
function isCourtesy(field: Field, { text, form }: TextPiece): boolean {
  return field === 'description' && (greets(text) || isLeave(text) || (form === 'block' ? isFooter : isSentFrom)(text));
}

function placedSentences(seen: Seen, fields: readonly Field[], spares: Spares): Placed[] {
  return seen.sentences.flatMap((sentence, at): Placed[] => {
    if (sentence.isTitle && isOnlyNumber(sentence, seen.facts)) return [{ field: 'courtesy', piece: pieceOf(sentence) }];
    const field = fields[at] ?? 'description';
    const greeted = sentence.isTitle || sentence.lead !== undefined ? undefined : greetedPieces(sentence);
    if (greeted)
      return [
        { field: 'courtesy', piece: greeted.greeting },
        { field: spares(field, greeted.piece.text) ? 'description' : field, piece: greeted.piece },
      ];
    const piece = pieceOf(sentence, sentence.part !== undefined && FIELD_OF_PART[sentence.part] === field);
    const said = field === 'errors' && sentence.part === undefined ? saidError(sentence, seen.facts) : undefined;
    // Who shows it, and how, is part of what happens.
    if (said && !spares('errors', said.text))
      return [
        { field: 'actual', piece },
        { field: 'errors', piece: { ...piece, ...said } },
      ];
    return [spares(field, piece.text) ? { field: 'description', piece: pieceOf(sentence) } : { field, piece }];
  });
}

function answersOf(source: string, fields: ReadonlyMap<Field, readonly TextPiece[]>): Answers {
  const all = (field: Field) => fields.get(field) ?? [];
  // What stands beside steps of the same list is one of them no more.
  const arePoints = !all('steps').some(({ form }) => form === 'numbered');
  const pieces = (field: Field) => (arePoints && OF_POINTS.has(field) ? numbered(source, all(field)) : all(field));
  const texts = (field: Field) => pieces(field).map(({ text }) => text);
  const written = {
    summary: joined(source, pieces('summary'), ' '),
    description: joined(source, pieces('description'), '\n\n'),
    expected: joined(source, pieces('expected'), '\n'),
    actual: joined(source, pieces('actual'), '\n'),
    outcome: joined(source, pieces('outcome'), '\n'),
    changed: joined(source, pieces('changed'), '\n'),
    lastGood: joined(
      source,
      pieces('lastGood').map((piece) => ({ ...piece, text: whenWorked(piece.text) })),
      '\n',
    ),
  };
  return {
    ...Object.fromEntries(Object.entries(written).filter(([, text]) => text !== undefined)),
    ...(pieces('steps').length > 0 && { steps: withCode(pieces('steps')) }),
    ...(pieces('errors').length > 0 && { errors: texts('errors').map(withoutQuotes) }),
    ...(pieces('tried').length > 0 && { tried: triedOf(pieces('tried')) }),
  };
}
