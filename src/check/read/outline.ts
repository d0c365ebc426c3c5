import type { Unclosed } from '../../model/fence.ts';
import { findDiff, findEvidence } from './find-evidence.ts';
import { findFenced } from './find-fenced.ts';
import { foldEndIn, foldedAt } from './find-folded.ts';
import { findBanner, findFooter } from './find-footer.ts';
import { findGreeting, findQuoted, findSignature } from './find-mail.ts';
import { findComment, findFrontMatter, findMark, findTable } from './find-marks.ts';
import { findOneC } from './find-one-c.ts';
import { headingAt } from './heading-of.ts';
import type { Line } from './lines.ts';
import type { Finder, Piece, Seen } from './piece.ts';

/** Who looks before headings, in order, and who after. */
const FIRST: readonly Finder[] = [
  findFrontMatter,
  findFenced,
  findComment,
  findQuoted,
  findSignature,
  findFooter,
  findBanner,
  findGreeting,
  findDiff,
  findOneC,
];
const LATER: readonly Finder[] = [findTable, findMark, findEvidence];

/**
 * What the lines of a text fall into: headings, what is set apart (code, logs, traces, quotes, tables …), and the runs of prose between. Lines and
 * pieces keep their order; blank lines, rules and tags that only shape the text belong to no piece. `mail`: the text is a letter, so that its greeting
 * and its closing words are set apart too.
 */
export function outlineOf(given: readonly Line[], mail: boolean): Piece[] {
  const lines = [...given];
  const pieces: Piece[] = [];
  let prose: Line[] = [];
  let first = true;
  const never = new Set<unknown>();
  const unclosed: Unclosed = new Map();
  const close = () => {
    if (prose.length > 0) pieces.push({ is: 'prose', lines: prose });
    prose = [];
  };
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (!line || line.text.trim() === '') {
      close();
      at += 1;
      continue;
    }
    const folded = foldedAt(line);
    if (folded) {
      close();
      pieces.push(folded.heading);
      lines[at] = rest(line, folded.end);
      first = false;
      continue;
    }
    const seen = { first, mail, never, unclosed };
    const found = ask(FIRST, lines, at, seen) ?? headingAt(lines, at) ?? ask(LATER, lines, at, seen);
    if (found) {
      close();
      if ('is' in found) pieces.push(found);
      else if (found.kind) {
        const span = spanOf(lines, at, found.count, found.kind === 'comment');
        pieces.push({ is: 'block', kind: found.kind, ...span, ...(found.from !== undefined && { start: line.start + found.from }) });
        const last = lines[at + found.count - 1];
        if (found.kind === 'comment' && last && span.end < last.end) {
          lines[at + found.count - 1] = rest(last, span.end);
          at -= 1;
        }
      }
      if (foldEndIn(lines[at + found.count - 1] ?? line) >= 0) pieces.push({ is: 'fold-end' });
      if (!('is' in found) && found.kind !== 'front-matter' && found.kind !== 'comment') first = false;
      at += found.count;
      continue;
    }
    first = false;
    const foldEnd = foldEndIn(line);
    if (foldEnd >= 0) {
      prose.push({ start: line.start, end: line.start + foldEnd, text: line.text.slice(0, foldEnd) });
      lines[at] = rest(line, line.start + foldEnd);
      continue;
    }
    const comment = line.text.indexOf('<!--', 1);
    if (comment > 0) {
      prose.push({ start: line.start, end: line.start + comment, text: line.text.slice(0, comment) });
      lines[at] = rest(line, line.start + comment);
    } else {
      prose.push(line);
      at += 1;
    }
  }
  close();
  return pieces;
}

function ask(finders: readonly Finder[], lines: readonly Line[], at: number, seen: Seen) {
  for (const find of finders) {
    const found = find(lines, at, seen);
    if (found) return found;
  }
  return undefined;
}

/** From the first sign of the first line to the last of the last; a comment ends where it is closed. */
function spanOf(lines: readonly Line[], at: number, count: number, isComment: boolean): { start: number; end: number } {
  const block = lines.slice(at, at + count);
  const first = block.find((line) => line.text.trim() !== '') ?? block[0];
  const last = block.findLast((line) => line.text.trim() !== '') ?? first;
  if (!first || !last) return { start: 0, end: 0 };
  const start = first.start + (first.text.length - first.text.trimStart().length);
  const closed = isComment ? last.text.indexOf('-->') : -1;
  return { start, end: closed < 0 ? last.start + last.text.trimEnd().length : last.start + closed + 3 };
}

function rest(line: Line, from: number): Line {
  return { start: from, end: line.end, text: line.text.slice(from - line.start) };
}
