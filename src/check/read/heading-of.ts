import { letterPattern } from '../letter-pattern.ts';
import { evidenceOf } from './line-evidence.ts';
import { markOf } from './line-marks.ts';
import type { Line } from './lines.ts';
import { type Asked, partAsked, partNamed } from './part-of.ts';
import type { Heading } from './piece.ts';

const CAPITAL_OR_WORDS = letterPattern(/^\p{Lu}|^\p{Ll}+ \p{L}/u);

const ATX = /^\s{0,3}(#{1,6})(?:\s+|(?=[^\s#\d!]))(.*?)\s*#*\s*$/;
const WIKI = /^\s*(?:h([1-6])\.\s+(.+?)|(={1,5})\s+(.+?)\s+=+|'''(.+?)'''|<h([1-6])[^<>\n]{0,80}>(.{0,300}?)<\/h[1-6]>)\s*$/i;
const BOLD =
  /^\s*(?:[-*+]\s+)?(?:\*\*|__|\[b\]|<b>|<strong>|\{\*\}|\*(?=\S)|_(?=\S))\s*([^\n]{1,120}?)\s*(?:\*\*|__|\[\/b\]|<\/b>|<\/strong>|\{\*\}|\*|_)\s*[:：]?\s*$/i;
const BOTH = letterPattern(/what is the expected [\p{L}, ]{4,24}\?\s+what do you see instead/iu);
/** A single word that names a part and stands on a line by itself may be text: these are headings. */
const SURE = letterPattern(/^\p{Lu}\p{Ll}+$/u);
const SURE_PARTS = new Set(['steps', 'expected', 'actual', 'description', 'environment', 'tried']);

/** The heading that begins at line `at`, over one line or (underlined) two; its span is the line without the white space around it. */
export function headingAt(lines: readonly Line[], at: number): (Heading & { readonly count: number }) | undefined {
  const line = lines[at];
  if (!line || line.text.length > 400) return undefined;
  const { text } = line;
  const found = marked(lines, at) ?? underlined(lines, at) ?? alone(lines, at);
  if (!found) return undefined;
  const { level, words, asked, count = 1 } = found;
  const last = lines[at + count - 1] ?? line;
  const end = last.start + last.text.trimEnd().length;
  return { is: 'heading', start: line.start + (text.length - text.trimStart().length), end, level, words, ...(asked && { asked }), count };
}

interface Found {
  readonly level: number;
  readonly words: string;
  readonly asked?: Asked | undefined;
  readonly count?: number;
}

/** Headings with a mark of their own: `##`, `h3.`, `==`, a line in bold. */
function marked(lines: readonly Line[], at: number): Found | undefined {
  const text = lines[at]?.text ?? '';
  if (!/[#*_='<[{]|^\s*h\d/.test(text)) return undefined;
  const atx = ATX.exec(text);
  if (atx) {
    const [, marks = '', words = ''] = atx;
    // "# Open the page" line after line is the numbered list of a tracker.
    if (marks === '#' && (listed(lines[at - 1]) || listed(lines[at + 1]))) return undefined;
    const asked = asks(words);
    // One number sign under another line, or without a blank after it, is a comment or a directive of code.
    const isComment = marks === '#' && !asked && (text[text.indexOf('#') + 1] !== ' ' || (lines[at - 1]?.text ?? '').trim() !== '');
    return words === '' || isComment ? undefined : { level: marks.length, words, asked };
  }
  const wiki = WIKI.exec(text);
  if (wiki) {
    const words = wiki[2] ?? wiki[4] ?? wiki[5] ?? wiki[7] ?? '';
    return { level: Number(wiki[1] ?? wiki[6] ?? wiki[3]?.length ?? 5), words, asked: asks(words) };
  }
  const bold = BOLD.exec(text);
  const words = bold?.[1] ?? '';
  if (!bold || /\*\*|__/.test(words)) return undefined;
  const asked = asks(words);
  const short = words.split(/\s+/).length <= 6 && !/[.!]$/.test(words);
  return asked || (short && /^\s*(?:\*\*|__|<b>|<strong>|\[b\])/i.test(text)) ? { level: 5, words, asked } : undefined;
}

function listed(line: Line | undefined): boolean {
  return line !== undefined && /^# \S/.test(line.text);
}

/** A line with a row of `=` or `-` below it. */
function underlined(lines: readonly Line[], at: number): Found | undefined {
  const below = lines[at + 1]?.text ?? '';
  if (!/^\s{0,3}(?:={3,}|-{3,})\s*$/.test(below)) return undefined;
  const text = lines[at]?.text.trim() ?? '';
  if (text === '' || text.length > 100 || (lines[at - 1]?.text ?? '').trim() !== '' || markOf(text) || /[.!,;]$/.test(text)) return undefined;
  const asked = asks(text.replace(/[:：]$/, ''));
  if (!asked && Math.abs(below.trim().length - text.length) > 6) return undefined;
  return { level: below.includes('=') ? 1 : 2, words: text, asked, count: 2 };
}

/** A label that stands on a line by itself, with or without its colon: "Steps to reproduce:". */
function alone(lines: readonly Line[], at: number): Found | undefined {
  const text = (lines[at]?.text ?? '').trim();
  if (text.length > 110) return undefined;
  const mark = markOf(text);
  const colon = /[:：]$/.test(text);
  const words = text.slice(mark?.length ?? 0, colon ? -1 : undefined).trimEnd();
  if (!colon && (words.length > 70 || /[:：.,;!]|[-–—]$/.test(words))) return undefined;
  if (asksBoth(words)) return { level: 6, words, asked: { part: 'expected', next: 'actual' } };
  const part = partNamed(words);
  if (part === undefined || evidenceOf(text) === 'trace') return undefined;
  const plain = words.replace(/[*_]/g, '').trim();
  const named = colon || (!mark && (/\s/.test(plain) ? CAPITAL_OR_WORDS.test(plain) : SURE.test(plain) && SURE_PARTS.has(part)));
  return named ? { level: 6, words, asked: { part } } : undefined;
}

const asksBoth = (words: string): boolean => /what is the/i.test(words) && BOTH.test(words);

function asks(words: string): Asked | undefined {
  return asksBoth(words) ? { part: 'expected', next: 'actual' } : partAsked(words);
}
