import type { Answers } from '../../model/answers.ts';
import { assemble } from './assemble.ts';
import { languageOf } from './language-of.ts';
import { linesOf, placesIn } from './lines.ts';
import { outlineOf } from './outline.ts';
import { isPlaceholder } from './placeholder.ts';
import type { Part, Reading } from './reading.ts';
import type { Draft } from './sections.ts';
import { type AnswerValue, valuesOf } from './values-of-answers.ts';

type Place = ReturnType<Reading['place']>;

export interface AnswersContext {
  /** Where the value of a dotted key stands in the file that the answers came from, as far as it is known. */
  readonly place?: (key: string) => { readonly line?: number | undefined; readonly column?: number | undefined } | undefined;
  /** Names of the files that come with the request, where they are not those of the answers. */
  readonly attachments?: readonly string[];
}

/** A value in the source. */
interface Placed extends AnswerValue {
  /** Where its label begins, and where the value itself does. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
}

/** Parts that people write in sentences: their words tell the language. */
const WRITTEN: ReadonlySet<Part> = new Set(['summary', 'description', 'steps', 'expected', 'actual', 'tried', 'outcome', 'changed']);

/**
 * Reads answers: a text is made of their values, each on lines of its own, and every sentence has the part of its field. Places are those of the values in
 * their file where it is known, else lines of that text.
 */
export function readAnswers(answers: Answers, { place, attachments }: AnswersContext = {}): Reading {
  const values = placed(valuesOf(answers));
  const source = values.map(({ label, text }) => (label === undefined ? text : `${label}: ${text}`)).join('\n');
  const draft: Draft = { source, base: undefined, sentences: [], blocks: [], empty: [], sections: [], paragraph: -1, hasTitle: true, prose: 0 };
  for (const value of values) addValue(draft, value);
  const filled = new Set(values.filter(({ text, part }) => !isPlaceholder(text, part)).map(({ part }) => part));
  const title = values[0]?.key === 'summary' ? values[0] : undefined;
  return {
    source,
    bodyStart: title ? Math.min(title.end + 1, source.length) : 0,
    sentences: draft.sentences,
    blocks: draft.blocks,
    empty: draft.empty,
    language: answers.language ?? languageOf(wordsOf(values)),
    attachments: attachments ?? (answers.attachments ?? []).map(({ path }) => path.split(/[/\\]/).at(-1) ?? path),
    filled,
    place: placeIn(source, values, place),
  };
}

/** The value of the answers in which a place of their reading stands: its dotted key, and the place within it. */
export function valueAt(answers: Answers, offset: number): { readonly key: string; readonly text: string; readonly at: number } | undefined {
  const value = placed(valuesOf(answers)).findLast(({ start }) => start <= offset);
  return value && offset <= value.end ? { key: value.key, text: value.text, at: offset - value.start } : undefined;
}

function placed(values: readonly AnswerValue[]): Placed[] {
  let from = 0;
  return values.map((value) => {
    const start = from + (value.label === undefined ? 0 : value.label.length + 2);
    const end = start + value.text.length;
    const one = { ...value, from, start, end };
    from = end + 1;
    return one;
  });
}

function addValue(draft: Draft, { key, part, text, from, end }: Placed): void {
  const { source, sentences, blocks, empty } = draft;
  if (isPlaceholder(text, part)) {
    draft.paragraph += 1;
    blocks.push({ kind: 'comment', start: from, end, text: source.slice(from, end), part, paragraph: draft.paragraph });
    empty.push({ part, start: from });
    return;
  }
  const own: Draft = { ...draft, base: part, sentences: [], blocks: [], empty: [], sections: [] };
  assemble(own, outlineOf(linesOf(source.slice(0, end), from), false));
  draft.paragraph = own.paragraph;
  draft.prose = own.prose;
  const form = part === 'steps' ? { form: 'numbered' as const } : {};
  for (const sentence of own.sentences) sentences.push({ ...sentence, ...form, isTitle: key === 'summary' });
  blocks.push(...own.blocks);
  empty.push(...own.empty);
}

function wordsOf(values: readonly AnswerValue[]): string {
  const written = values.filter(({ part }) => WRITTEN.has(part));
  return (written.length > 0 ? written : values).map(({ text }) => text).join('\n');
}

/** Places of the values in their file; further lines of a value count on from its first. */
function placeIn(source: string, values: readonly Placed[], place: AnswersContext['place']): Reading['place'] {
  const inSource = placesIn(source);
  if (!place) return inSource;
  return (offset): Place => {
    const value = values.findLast(({ from }) => from <= offset);
    const at = value && place(value.key);
    if (!value || at?.line === undefined) return { line: 1, column: 1 };
    const first = inSource(value.start);
    const here = inSource(Math.max(offset, value.start));
    const below = here.line - first.line;
    return { line: at.line + below, column: below > 0 ? here.column : (at.column ?? 1) + here.column - first.column };
  };
}
