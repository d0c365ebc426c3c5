import { wordsOf } from '../rules/generic-words.ts';
import type { Seen } from '../see/seen.ts';
import type { Field } from './field.ts';

/** What a word that only names what the text is of is not. */
const MOVED: ReadonlySet<Field> = new Set(['description', 'outcome', 'steps', 'expected', 'tried']);

/** One word on a line of its own at the head of a fault of something that runs names what it is in ("Sort", "Preview"): no wish, and no step. */
export function keepNoOneWord({ sentences, reading, kind }: Seen, fields: Field[]): void {
  const [one, next] = sentences;
  if (!one || !next || one.part !== undefined || kind !== 'technical' || wordsOf(one.text).length > 1) return;
  if (one.form === 'prose' && /[\r\n]/.test(reading.source.slice(one.end, next.start)) && MOVED.has(fields[0] ?? 'description'))
    fields[0] = 'description';
}

/** The first sentence that tells what happens; what stands as the head of the text, on a line of its own, only where no other does. */
export function firstFault({ sentences, reading }: Seen, fields: readonly Field[]): number {
  const head = sentences.findIndex(({ isTitle }) => !isTitle);
  const [one, next] = [sentences[head], sentences[head + 1]];
  const isHead = one !== undefined && next !== undefined && !/[.:]$/.test(one.text) && /[\r\n]/.test(reading.source.slice(one.end, next.start));
  const body = isHead ? fields.indexOf('actual', head + 1) : -1;
  return body < 0 ? fields.indexOf('actual') : body;
}
