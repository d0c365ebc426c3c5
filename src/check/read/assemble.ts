import { letterPattern } from '../letter-pattern.ts';
import { FOLDED } from './find-folded.ts';
import { sentencesIn } from './inline-items.ts';
import { joinLines, type Unit } from './join-lines.ts';
import { labelOf } from './label-of.ts';
import { type LineStyle, lineStyleOf } from './line-style.ts';
import { type Line, linesOf } from './lines.ts';
import type { Heading, Piece } from './piece.ts';
import { exampleAt, isAssurance, isPlaceholder, isTemplate } from './placeholder.ts';
import { unquoted } from './quote-marks.ts';
import type { Block, Sentence, Span } from './reading.ts';
import { closeSections, type Draft, endBefore, endLine, endList, endParagraph, endValue, openSection, partHere } from './sections.ts';

/** Headings of more words than this that name no part say something themselves. */
const HEADING_WORDS = 4;
/** "Step 1: open the album" is a step, however it is marked. */
const STEP = letterPattern(/^(?:step|шаг)\s*\d{1,2}[\s.:)–—-]{1,3}\p{L}\S*\s\S/iu);

/**
 * UTF-16 units of prose that are read: some hundred pages. No person writes more, and none reads more; what comes after it is set apart, so that the time its
 * sentences take is bounded.
 */
export const MOST_PROSE = 200_000;

/** So long is a fenced block at most that says nothing. */
const LONGEST_NOTHING = 200;

/** Adds the sentences and blocks of the pieces to the draft, each under the part of the heading or label that holds there. */
export function assemble(draft: Draft, pieces: readonly Piece[]): void {
  const style = lineStyleOf(pieces.flatMap((piece) => (piece.is === 'prose' ? [piece.lines] : [])));
  for (const piece of pieces) {
    draft.paragraph += 1;
    if (piece.is === 'heading') addHeading(draft, piece);
    else if (piece.is === 'fold-end') closeSections(draft, FOLDED);
    else if (piece.is === 'block' && piece.kind === 'quote' && isAnswer(draft))
      addProse(draft, unquoted(linesOf(draft.source.slice(0, piece.end), piece.start), 'all'), style);
    else if (piece.is === 'block' && piece.kind === 'code' && saysNothing(draft, piece)) addProse(draft, withinFence(draft, piece), style);
    else if (piece.is === 'block') addBlock(draft, piece.kind, piece);
    else addProse(draft, piece.lines, style);
  }
  closeSections(draft, 0);
  draft.blocks.sort((a, b) => a.start - b.start);
  draft.empty.sort((a, b) => a.start - b.start);
}

/** Whether a heading waits for its text: what is marked as a quote right under it is the answer, not somebody else's words. */
function isAnswer({ sections, sentences, blocks }: Draft): boolean {
  const last = sections.at(-1);
  return last?.asked !== undefined && last.sentences === sentences.length && blocks.slice(last.blocks).every(({ kind }) => kind === 'comment');
}

/** The lines of a fenced block, without its fences. */
const withinFence = ({ source }: Draft, { start, end }: Span): readonly Line[] => linesOf(source.slice(0, end), start).slice(1, -1);

/** Whether a form fenced the words of a field for logs that nobody filled in: they are read as if they stood alone. */
function saysNothing(draft: Draft, piece: Span): boolean {
  if (piece.end - piece.start > LONGEST_NOTHING || partHere(draft) === undefined) return false;
  const words = withinFence(draft, piece)
    .map(({ text }) => text.trim())
    .join(' ')
    .trim();
  return words !== '' && isPlaceholder(words, undefined);
}

function addHeading(draft: Draft, heading: Heading): void {
  const { level, asked, words, start } = heading;
  const title = !draft.hasTitle && draft.sentences.length === 0 && level === 1 && !asked;
  const telling = !asked && level !== FOLDED && words.split(/\s+/).length > HEADING_WORDS && !words.endsWith('?');
  if (title || telling) {
    const at = draft.source.indexOf(words, start);
    endBefore(draft, level, asked);
    if (!title) openSection(draft, level, start, asked);
    addSentence(draft, { start: at, end: at + words.length }, 'prose', { isTitle: title });
    return;
  }
  endBefore(draft, level, asked);
  const step = STEP.test(words);
  if (!step) addBlock(draft, 'heading', heading, asked?.part);
  openSection(draft, level, start, asked);
  if (step) {
    const at = draft.source.indexOf(words, start);
    addSentence(draft, { start: at, end: at + words.length }, 'numbered', {});
  }
}

function addProse(draft: Draft, lines: readonly Line[], style: LineStyle): void {
  joinLines(lines, style).forEach((unit, index) => {
    if (unit.form === 'prose' && index > 0) endList(draft);
    addUnit(draft, unit);
    if (index > 0 && unit.form === 'prose') endLine(draft, unit.start);
  });
  endParagraph(draft);
}

/** Adds as much of a unit as is still read; the rest is set apart. */
function addUnit(draft: Draft, unit: Unit): void {
  const left = MOST_PROSE - draft.prose;
  draft.prose += unit.end - unit.start;
  if (draft.prose <= MOST_PROSE) {
    addWhole(draft, unit);
    return;
  }
  const blank = left > 0 ? draft.source.lastIndexOf(' ', unit.start + left) : -1;
  const end = Math.max(unit.start, blank);
  addWhole(draft, { ...unit, end });
  addBlock(draft, 'rest', { start: end, end: unit.end }, undefined);
}

/** Whether what is added next stands under a heading or a label, or behind one that nobody filled in. */
const isForm = ({ sections, empty }: Draft): boolean => sections.length > 0 || empty.length > 0;

function addWhole(draft: Draft, unit: Unit): void {
  if (unit.start === unit.end) return;
  // What nobody ticked, and what everybody has to, are the form's words.
  if (unit.box === 'open' || (unit.box !== undefined && isAssurance(draft.source.slice(unit.start, unit.end), unit.box === 'drawn'))) {
    addBlock(draft, 'comment', unit);
    return;
  }
  const spans = sentencesIn(draft.source, unit.start, unit.end, unit.form);
  const texts = spans.map(({ start, end }) => draft.source.slice(start, end));
  let example = 0;
  for (const [index, span] of spans.entries()) {
    const text = texts[index] ?? '';
    const label = labelOf(text);
    if (!label) {
      endValue(draft);
      if (index < example) addBlock(draft, 'comment', span);
      else if (isTemplate(text, isForm(draft))) {
        addBlock(draft, 'comment', span);
        example = index + 1 + exampleAt(texts, index + 1);
      } else addSentence(draft, span, span.form, {});
      continue;
    }
    endBefore(draft, 7, label);
    const lead = span.start + label.end + (/^\s*/.exec(text.slice(label.end))?.[0].length ?? 0);
    const alone = lead >= span.end;
    if (!alone && isPlaceholder(draft.source.slice(lead, span.end), label.part)) {
      addBlock(draft, 'comment', span, label.part);
      draft.empty.push({ part: label.part, start: span.start });
      continue;
    }
    if (alone) addBlock(draft, 'heading', span, label.part);
    openSection(draft, 7, span.start, label);
    if (!alone) addSentence(draft, span, span.form, { lead });
  }
}

function addSentence(draft: Draft, { start, end }: Span, form: Sentence['form'], more: { isTitle?: boolean; lead?: number }): void {
  if (end <= start) return;
  const part = more.isTitle ? 'summary' : partHere(draft);
  // "Subject: …" before anything else is the title.
  const isTitle = more.isTitle ?? (!draft.hasTitle && draft.sentences.length === 0 && more.lead !== undefined && part === 'summary');
  if (isTitle) draft.hasTitle = true;
  draft.sentences.push({
    text: draft.source.slice(start, end),
    start,
    end,
    ...(part && { part }),
    ...(more.lead !== undefined && { lead: more.lead }),
    form,
    paragraph: draft.paragraph,
    isTitle,
  });
}

function addBlock(draft: Draft, kind: Block['kind'], { start, end }: Span, part = partHere(draft)): void {
  draft.blocks.push({ kind, start, end, text: draft.source.slice(start, end), ...(part && { part }), paragraph: draft.paragraph });
}
