import { plainWords } from '../../model/plain-words.ts';
import { greets } from '../read/mail-courtesy.ts';
import type { Reading } from '../read/reading.ts';
import type { SeenSentence } from '../see/seen.ts';
import type { Field } from './field.ts';
import { greetedPieces } from './greeted-pieces.ts';

/**
 * The sentence at the head of a text, on a line of its own, that the first sentence of its body says again, whole: its words are all there, and need not stand
 * twice. Where it was taken for what the body's was not, the body's is that, too; nothing where each says something of its own.
 */
export function repeatedTitle(sentences: readonly SeenSentence[], { source }: Reading, fields: Field[]): number | undefined {
  const [title = -1, body = -1] = sentences.flatMap(({ text }, at) => (greets(text) ? [] : [at])).filter((at) => fields[at] !== 'summary');
  const [head, first] = [sentences[title], sentences[body]];
  if (head === undefined || first === undefined || !/^\s*[\r\n]/.test(source.slice(head.end, first.start))) return undefined;
  if (!saysAgain(greetedPieces(first)?.piece.text ?? first.text, head.text)) return undefined;
  const [ofTitle, ofBody] = [fields[title], fields[body]];
  if (ofTitle !== undefined && ofTitle !== ofBody && ofTitle !== 'description') {
    if (ofBody !== 'description') return undefined;
    fields[body] = ofTitle;
  }
  return title;
}

function saysAgain(text: string, title: string): boolean {
  const [whole, beginning] = [plainWords(text), plainWords(title)];
  return beginning.includes(' ') && (whole === beginning || whole.startsWith(`${beginning} `));
}
