import type { Asked } from './part-of.ts';
import { isPlaceholder } from './placeholder.ts';
import { type Block, type Part, type Sentence, saidIn } from './reading.ts';

/** A heading or a label that holds, and how much stood before what is under it. */
interface Section {
  /** As of a heading; a label before its text is 7. */
  readonly level: number;
  readonly asked: Asked | undefined;
  readonly start: number;
  readonly sentences: number;
  readonly blocks: number;
}

/** A reading while it is made. */
export interface Draft {
  readonly source: string;
  /** The part of all that stands under no heading. */
  readonly base: Part | undefined;
  readonly sentences: Sentence[];
  readonly blocks: Block[];
  readonly empty: { readonly part: Part; readonly start: number }[];
  /** Headings and labels that hold, the innermost last. */
  readonly sections: Section[];
  paragraph: number;
  hasTitle: boolean;
  /** UTF-16 units of prose that were read. */
  prose: number;
}

/** Parts that a label on its own line holds for one paragraph or list: what follows after a blank line is something else. */
const SHORT: ReadonlySet<Part> = new Set(['summary', 'expected', 'when', 'frequency', 'outcome', 'version', 'reference', 'contact', 'changed']);
/** Parts that are one value: a label before its text holds for one sentence. */
const VALUES: ReadonlySet<Part> = new Set(['summary', 'when', 'frequency', 'version', 'reference', 'contact', 'environment', 'attachment']);
/** Parts under whose heading other headings may stand: alone, it is no sign that something was left out. */
const PARENTS: ReadonlySet<Part> = new Set(['summary', 'description', 'environment', 'contact', 'reference']);
const END = { level: 0, part: undefined };
const BOLD_LINE = 5;
const LABEL_LINE = 6;
const LABEL = 7;

/** The part of what is added next. */
export function partHere({ sections, base, sentences }: Draft): Part | undefined {
  const section = sections.findLast(({ asked }) => asked !== undefined);
  if (!section?.asked) return base;
  const { part, next } = section.asked;
  return next !== undefined && sentences.length > section.sentences ? next : part;
}

/**
 * Ends what a heading or label of this level ends: all of its level and below; a heading that names a part ends all that name another, a label before
 * its text those labels and bold lines that no label belongs under.
 */
export function endBefore(draft: Draft, level: number, asked: Asked | undefined): void {
  const outer = draft.sections.find(
    (section) => section.asked && (level < LABEL || (section.level >= BOLD_LINE && !PARENTS.has(section.asked.part))),
  );
  closeSections(draft, Math.min(level, (asked && outer?.level) ?? level), { level, part: asked?.part });
}

/** A heading or label holds from here on. What was added so far is not under it. */
export function openSection(draft: Draft, level: number, start: number, asked: Asked | undefined): void {
  draft.sections.push({ level, asked, start, sentences: draft.sentences.length, blocks: draft.blocks.length });
}

/** A line that the writer ended: a label that stood within the paragraph, and not at its begin, holds no longer; steps go on. */
export function endLine(draft: Draft, from: number): void {
  const last = draft.sections.at(-1);
  if (last?.level === LABEL && last.start >= from && last.asked?.part !== 'steps') closeSections(draft, LABEL);
}

/** A line of prose begins: under a list, a label above it that held for the list alone holds no longer. */
export function endList(draft: Draft): void {
  const last = draft.sections.at(-1);
  const before = draft.sentences.length > (last?.sentences ?? 0) ? draft.sentences.at(-1) : undefined;
  if (last?.asked === undefined || last.level < LABEL_LINE || before === undefined || before.form === 'prose') return;
  if (SHORT.has(last.asked.part)) closeSections(draft, last.level);
}

/** A paragraph ended: so do the labels within it, and those that hold for no more than one paragraph, if anything stood under them. */
export function endParagraph(draft: Draft): void {
  closeSections(draft, LABEL);
  const last = draft.sections.at(-1);
  if (last?.level !== LABEL_LINE || !last.asked || !SHORT.has(last.asked.part) || last.asked.next) return;
  if (draft.sentences.length > last.sentences || draft.blocks.length > last.blocks) closeSections(draft, LABEL_LINE);
}

/** A sentence without a label of its own comes: a label that held for one sentence ends. */
export function endValue(draft: Draft): void {
  const last = draft.sections.at(-1);
  if (last?.level === LABEL && last.asked && VALUES.has(last.asked.part) && draft.sentences.length > last.sentences) closeSections(draft, LABEL);
}

/**
 * Ends all sections of this level and below; one that held a part with nothing under it, or only a placeholder, is noted as empty. `next` is
 * the heading that ends them, if one does.
 */
export function closeSections(draft: Draft, level: number, next: { readonly level: number; readonly part: Part | undefined } = END): void {
  for (let last = draft.sections.at(-1); last && last.level >= level; last = draft.sections.at(-1)) {
    draft.sections.pop();
    const part = last.asked?.part;
    if (part !== undefined && part !== next.part && !(next.level > last.level && PARENTS.has(part))) noteEmpty(draft, last, part);
  }
}

function noteEmpty(draft: Draft, section: Section, part: Part): void {
  const under = draft.sentences.slice(section.sentences);
  const evidence = draft.blocks.slice(section.blocks).some(({ kind }) => kind !== 'comment' && kind !== 'heading');
  if (evidence || under.length > 4 || !under.every((sentence) => isPlaceholder(saidIn(sentence), part))) return;
  draft.sentences.length = section.sentences;
  for (const { start, end, text, paragraph } of under) draft.blocks.push({ kind: 'comment', start, end, text, part, paragraph });
  draft.empty.push({ part, start: section.start });
}
