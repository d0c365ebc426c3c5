import { type Line, nextWritten } from './lines.ts';
import { greets, isTextAgain, takesLeave } from './mail-courtesy.ts';
import { attributionLines, headerLines, isOfOthers, separatorAt } from './mail-heads.ts';
import type { Finder, Found } from './piece.ts';
import { QUOTED } from './quote-marks.ts';

/** Blank lines between the head of an earlier letter and its text. */
const FEW = 3;

/** Lines that somebody else wrote earlier: marked with `>`, or all that follows the head of an answered letter. */
export const findQuoted: Finder = (lines, at, { first }) => {
  const text = lines[at]?.text ?? '';
  if (QUOTED.test(text)) return { count: quotedLines(lines, at) - at, kind: 'quote' };
  const wrote = attributionLines(lines, at);
  const next = nextWritten(lines, at + wrote, FEW);
  if (wrote > 0 && QUOTED.test(lines[next]?.text ?? '')) return { count: quotedLines(lines, next) - at, kind: 'quote' };
  const separator = separatorAt(text) === undefined ? 0 : 1;
  const head = wrote + separator > 0 ? wrote + separator : headerLines(lines, at);
  if (head === 0) return undefined;
  // A letter that was pasted whole begins so: its head is set apart and the letter read.
  return first ? { count: head, kind: 'front-matter' } : { count: lines.length - at, kind: 'quote' };
};

/** What stands under a letter: after `-- `, in a mail also from the words that close it. */
export const findSignature: Finder = (lines, at, { first, mail }) => {
  const text = lines[at]?.text ?? '';
  if (first || text.length > 100) return undefined;
  if (/^--\s?$/.test(text)) return signature(lines, at, 12);
  return mail && takesLeave(text) ? signature(lines, at, 8, isTextAgain) : undefined;
};

/** The line that greets, where the text is a letter. */
export const findGreeting: Finder = (lines, at, { first, mail }) =>
  mail && first && greets(lines[at]?.text ?? '') ? { count: 1, kind: 'greeting' } : undefined;

/** A signature is short and the last thing before what is quoted, or before what is text again: a longer rest is text. */
function signature(lines: readonly Line[], at: number, most: number, isText = (_line: string) => false): Found | undefined {
  let end = at + 1;
  let written = 0;
  for (; end < lines.length; end += 1) {
    const text = lines[end]?.text ?? '';
    if (isOfOthers(lines, end) || isText(text)) break;
    if (text.length > 120) return undefined;
    if (text.trim() !== '') written += 1;
    if (written > most) return undefined;
  }
  return { count: end - at, kind: 'signature' };
}

function quotedLines(lines: readonly Line[], from: number): number {
  let end = from;
  while (end < lines.length) {
    const next = lines[end]?.text ?? '';
    if (!QUOTED.test(next) && !(next.trim() === '' && QUOTED.test(lines[end + 1]?.text ?? ''))) break;
    end += 1;
  }
  return end;
}
