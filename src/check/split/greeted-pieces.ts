import { greets } from '../read/mail-courtesy.ts';
import { sentenceCase } from '../rules/tone/capitals.ts';
import type { SeenSentence } from '../see/seen.ts';
import { greetingIn } from '../without-greeting.ts';
import { pieceOf, type TextPiece } from './text-piece.ts';

/** The greeting with which a sentence begins, which a letter says by itself, and the rest; nothing where it does not begin so. */
export function greetedPieces(sentence: SeenSentence): { readonly greeting: TextPiece; readonly piece: TextPiece } | undefined {
  const { start, text } = sentence;
  const length = greets(text) ? 0 : greetingIn(text);
  if (length === 0) return undefined;
  const middle = start + length;
  const rest = pieceOf({ ...sentence, start: middle, text: text.slice(length) });
  return {
    greeting: pieceOf({ ...sentence, end: middle, text: text.slice(0, length).trimEnd() }),
    piece: { ...rest, text: sentenceCase(rest.text) },
  };
}
