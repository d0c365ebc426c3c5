import { assemble, MOST_PROSE } from './assemble.ts';
import { handedOn } from './hand-on.ts';
import { languageOf } from './language-of.ts';
import { linesOf, placesIn } from './lines.ts';
import { outlineOf } from './outline.ts';
import { unquoted } from './quote-marks.ts';
import type { Part, Reading } from './reading.ts';
import type { Draft } from './sections.ts';
import { isNoSubject } from './subject.ts';

export interface ReadOptions {
  /** The request's title, where it stands apart from the text. */
  readonly title?: string;
  /** The part of all that stands under no heading of its own. */
  readonly part?: Part;
  /** Whether the text is a letter, so that its greeting and its closing words are set apart too. */
  readonly mail?: boolean;
  /** Whether its subject says that the letter hands another on. */
  readonly forwarded?: boolean;
}

/**
 * Reads free text or Markdown (plain text is Markdown without marks): sentences and what was set apart from them, each with the part of its heading or
 * label. Takes any string and never throws; the time it takes grows with the length alone.
 */
export function readText(text: string, { title, part, mail = false, forwarded = false }: ReadOptions = {}): Reading {
  const hasTitle = title !== undefined && title !== '' && !isNoSubject(title);
  const source = hasTitle ? `${title}\n${text}` : text;
  const bodyStart = hasTitle ? title.length + 1 : 0;
  const lines = linesOf(source, bodyStart);
  const start = () => draftOf(source, hasTitle ? title : '', part);
  let draft = start();
  assemble(draft, outlineOf(lines, mail));
  const inner = handedOn(draft.sentences, draft.blocks, forwarded);
  if (inner) {
    draft = start();
    const at = lines.findIndex(({ end }) => end > inner.start);
    assemble(draft, [...outlineOf(lines.slice(0, at), mail), ...outlineOf(unquoted(lines.slice(at), 'one'), mail)]);
  }
  const { sentences, blocks, empty } = draft;
  return { source, bodyStart, sentences, blocks, empty, language: languageOf(wordsOf(draft)), place: placesIn(source) };
}

function draftOf(source: string, title: string, base: Part | undefined): Draft {
  const hasTitle = title !== '';
  const draft: Draft = { source, base, sentences: [], blocks: [], empty: [], sections: [], paragraph: hasTitle ? 0 : -1, hasTitle, prose: 0 };
  const start = title.length - title.trimStart().length;
  const whole = title.trimEnd().length;
  const end = Math.min(whole, start + MOST_PROSE);
  if (end > start) draft.sentences.push({ text: source.slice(start, end), start, end, part: 'summary', form: 'prose', paragraph: 0, isTitle: true });
  if (whole > end) draft.blocks.push({ kind: 'rest', text: source.slice(end, whole), start: end, end: whole, paragraph: 0 });
  draft.prose = end - start;
  return draft;
}

/** What tells the language: the sentences, or, where there are none, the whole text. */
function wordsOf({ sentences, source }: Draft): string {
  const words: string[] = [];
  let length = 0;
  for (const { text } of sentences) {
    if (length > 20_000) break;
    words.push(text);
    length += text.length;
  }
  return length > 0 ? words.join('\n') : source;
}
