import type { Matter } from '../../../model/matter.ts';
import { hasGivenName } from '../../customer/has-given-name.ts';
import type { SeenSentence } from '../../see/seen.ts';
import type { Case } from '../rule.ts';
import { onlyCounts } from './only-counts.ts';
import { ANNOUNCED, ANOTHER, LEADS_ON, MOST_POINTS, pointsOf } from './several.ts';
import { topicsOf } from './topics.ts';
import { withoutLead } from './without-lead.ts';

/** What matters are told apart by. */
export type Told = Pick<Case, 'seen' | 'lower'>;

/**
 * The matters of a text that has several, in its order; none where it cannot be told where one ends. Every word of the text stands in one of them, or in all,
 * but a sentence that says how many they are and nothing else, the numbers of a list, and what only leads on.
 */
export function mattersOf(told: Told): readonly Matter[] {
  const begins = beginsOf(told);
  const { source } = told.seen.reading;
  const last = begins.at(-1);
  if (begins.length < 2 || last === undefined) return [];
  const marks = begins.map((sentence) => markOf(sentence, source));
  const edges = [...marks, endOf(last, told)];
  const pieces = begins.map(({ start }, at) => withoutLead(withoutMark(source.slice(start, edges[at + 1]))));
  const before = withoutMark(withoutAnnouncement(edges[0] ?? 0, told));
  const after = source.slice(edges.at(-1)).trim();
  return pieces.map((said) => ({ said, alone: [before, said, after].filter((part) => part !== '').join('\n\n') }));
}

/** The sentences with which a matter begins: the points of a list, else each that tells of another sort of thing. */
function beginsOf(told: Told): readonly SeenSentence[] {
  const { seen, lower } = told;
  const listed = pointsOf(told);
  const points: ReadonlySet<SeenSentence> = new Set(listed.length > 1 && listed.length <= MOST_POINTS ? listed : []);
  const begins: SeenSentence[] = [];
  let known = 0;
  for (const [at, sentence] of seen.sentences.entries()) {
    const text = lower.sentences[at] ?? '';
    if (sentence.isTitle || isAnnouncement(sentence) || (!points.has(sentence) && isSigned(sentence))) continue;
    const topics = topicsOf(text);
    const isOther = topics !== 0 && (topics & known) === 0;
    const isFault = sentence.labels.includes('observed');
    const isFirst = begins.length === 0 && points.size === 0 && isFault;
    const goesOn = begins.length > 0 && (ANOTHER.test(text) || (isOther && known !== 0 && (isFault || LEADS_ON.test(text) || AND.test(text))));
    if (points.has(sentence) || isFirst || goesOn) begins.push(sentence);
    known |= topics;
  }
  return begins;
}

/** What joins one matter more to those before. */
const AND = /^\s*(?:and|и|а)\s/;

/** A sentence that says how many things there are: none of them begins with it, though it may tell what they have in common. */
function isAnnouncement({ text }: SeenSentence): boolean {
  const words = text.toLowerCase();
  return topicsOf(words) === 0 && words.split(/\s+/).length <= FEW_WORDS && ANNOUNCED.test(words);
}
const FEW_WORDS = 8;

/** What stands before the first matter, without the title and a bare count. */
function withoutAnnouncement(end: number, told: Told): string {
  const { source, bodyStart } = told.seen.reading;
  const said = told.seen.sentences.filter(
    (sentence) => sentence.start >= bodyStart && sentence.start < end && onlyCounts(sentence.text.toLowerCase()),
  );
  let from = bodyStart;
  const kept: string[] = [];
  for (const { start, end: past } of said) {
    kept.push(source.slice(from, start));
    from = past;
  }
  return [...kept, source.slice(from, end)].join('');
}

/** Where the last matter ends: with its paragraph or its list, or before it is signed there, for what follows is of all. */
function endOf({ paragraph, end, form }: SeenSentence, { seen }: Told): number {
  const below = seen.sentences.filter((one) => one.paragraph === paragraph && one.start >= end);
  // Prose on a line of its own under a list is of all its items.
  const signed = below.findIndex((one) => isSigned(one) || (form !== 'prose' && one.form === 'prose'));
  return (signed === -1 ? below : below.slice(0, signed)).at(-1)?.end ?? end;
}

/** A line with a name, an address or a number, and no word besides, which tells nothing. */
function isSigned({ text, labels }: SeenSentence): boolean {
  if (labels.includes('observed')) return false;
  const rest = text.replace(/\S+@\S+|\+?\d[\d\s().-]{5,}/g, ' ');
  const words = rest.match(/\p{L}+/gu) ?? [];
  return words.length < MOST_NAMES && (rest !== text || hasGivenName(rest));
}
const MOST_NAMES = 3;

/** Where the number begins that stands before an item within a line, else where its sentence does. */
function markOf({ form, start }: SeenSentence, source: string): number {
  return form === 'numbered' ? start - (WITHIN.exec(source.slice(Math.max(0, start - WIDEST), start))?.[0].length ?? 0) : start;
}
const WITHIN = /\(?\d{1,2}[.)][ \t]{0,3}$/;
const WIDEST = 8;

/** Without the number or the mark of the point after it, which is nobody's word. */
function withoutMark(text: string): string {
  return text.replace(/(?:^|\n)[ \t]*(?:\(?[\da-eа-д]{1,2}[.)]|[-*•–—])[ \t]*$/iu, '').trim();
}
