import { letterPattern } from '../letter-pattern.ts';
import { evidenceOf, type LineEvidence } from './line-evidence.ts';
import { markOf } from './line-marks.ts';
import type { Line } from './lines.ts';
import type { Finder } from './piece.ts';

const SENTENCE = letterPattern(/^\s*\p{Lu}\p{Ll}+[^{};=<>]*[.!?]\s*$/u);

const SENTENCE_BEGINS = letterPattern(/^\s*["'«“(]?\p{Lu}\p{Ll}+ \p{L}/u);

const FUNCTION_WORDS =
  /(?<![\w'])(?:the|an?|is|are|was|to|i|and|in|of|it|this|that|not|on|for|with|my|you|we|when|but|after|can|does|do|if|have|has|be|as|so|there|no|from|by|at|or|will|would|should|just|please)(?![\w'])/gi;
const SHELL = /^\s*(?:\$ |>>> |[A-Z]:\\[^>\n]{0,100}>|PS [A-Z]:|\[?[\w.-]{1,40}@[\w.-]{1,60}[: ]|~?\/?[\w./~-]{1,80} (?:»|❯|➜) |mysql> |❯ )/;
const DIFF = /^(?:diff --git |diff -\S+ |Index: \S+$|@@ -\d+(?:,\d+)? \+\d+(?:,\d+)? @@|\*\*\* \d+,\d+ \*\*\*\*)/;
const DIFF_LINE = /^(?:[+\- @\\]|diff |index |Index: |={20,}|new file|deleted file|similarity |rename |Binary files |$)/;

/** A diff: from its head to the first line that no diff has. */
export const findDiff: Finder = (lines, at) => {
  const text = lines[at]?.text ?? '';
  const next = lines[at + 1]?.text ?? '';
  if (!DIFF.test(text) && !(/^--- \S/.test(text) && /^\+\+\+ \S/.test(next))) return undefined;
  let end = at + 1;
  while (
    end < lines.length &&
    DIFF_LINE.test(lines[end]?.text ?? '') &&
    !((lines[end]?.text ?? '').trim() === '' && isProse(lines[end + 1]?.text ?? ''))
  )
    end += 1;
  return { count: end - at, kind: 'diff' };
};

/**
 * Traces, logs, code, shell sessions, dumps and listings that were pasted without a fence: one line that surely is such, or two that may be, and what
 * goes on from there. What lies between two such lines is taken with them unless it reads as prose.
 */
export const findEvidence: Finder = (lines, at) => {
  const found = startsAt(lines, at);
  if (found === undefined) return undefined;
  const kinds = new Set<LineEvidence>([found]);
  const shell = SHELL.test(lines[at]?.text ?? '');
  let last = at;
  for (let next = at + 1; next < lines.length && next <= last + 12; next += 1) {
    const text = lines[next]?.text ?? '';
    if (text.trim() === '') {
      if (!goesOn(lines, next)) break;
      continue;
    }
    const evidence = isItem(text) ? undefined : (evidenceOf(text) ?? (isIndented(text) && !isProse(text) ? 'hint' : undefined));
    if (evidence !== undefined) {
      kinds.add(evidence);
      last = next;
    } else if (isProse(text) || isItem(text) || endsRun(text)) break;
    else if (shell) last = next;
  }
  return { count: last + 1 - at, kind: kinds.has('trace') ? 'trace' : kinds.has('log') ? 'log' : 'code' };
};

/** What the line at `at` begins, if it begins anything. */
function startsAt(lines: readonly Line[], at: number): LineEvidence | undefined {
  const text = lines[at]?.text ?? '';
  if (isItem(text)) return undefined;
  const evidence = evidenceOf(text);
  if (evidence !== 'hint' && evidence !== undefined) return evidence;
  const blankBefore = (lines[at - 1]?.text ?? '').trim() === '';
  if (isIndented(text) && blankBefore && !isProse(text) && /[A-Za-z\d]/.test(text) && !SENTENCE_BEGINS.test(text)) return 'hint';
  if (evidence === undefined || isProse(text)) return undefined;
  const next = lines[at + 1]?.text ?? '';
  return next.trim() !== '' && !isItem(next) && evidenceOf(next) !== undefined && !isProse(next) ? 'hint' : undefined;
}

/** Whether, after blank lines, more of the same follows at once. */
function goesOn(lines: readonly Line[], blank: number): boolean {
  let next = blank;
  while (next < blank + 2 && (lines[next]?.text ?? '').trim() === '') next += 1;
  const text = lines[next]?.text ?? '';
  const evidence = isItem(text) ? undefined : evidenceOf(text);
  return evidence === 'trace' || evidence === 'log' || evidence === 'code' || (isIndented(text) && evidence === 'hint');
}

function isIndented(text: string): boolean {
  return /^(?: {4}|\t| {1,3}\t)\s*\S/.test(text);
}

/** A command in a numbered list is a step, not code; frames and options begin with no such mark. */
function isItem(text: string): boolean {
  const mark = markOf(text);
  return mark !== undefined && !/^\s*-{1,2}\w/.test(text) && !/^\s*[a-h]\.\s?\w+\(/.test(text);
}

function endsRun(text: string): boolean {
  return /^\s{0,3}(?:#{2,6} |`{3}|~{3}|>|\*\*|<!--)/.test(text) || /[:：]\s*$/.test(text);
}

/** Whether a line reads as running text: Russian, or enough small words of English. */
function isProse(text: string): boolean {
  const head = text.slice(0, 300);
  if ((head.match(/[а-яё]{2}/gi)?.length ?? 0) > 2) return true;
  const words = head.match(/[a-z'’]{2,}/gi)?.length ?? 0;
  const small = head.match(FUNCTION_WORDS)?.length ?? 0;
  return (words >= 4 && small >= 2 && small / words > 0.2) || (words >= 3 && small >= 1 && SENTENCE.test(head));
}
