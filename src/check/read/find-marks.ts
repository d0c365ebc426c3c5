import type { Finder } from './piece.ts';

const RULE = /^\s{0,3}(?:[-*_=~#+─—–.]\s?){3,}\s*$/;
const TAGS_ONLY =
  /^\s*(?:<\/?(?:details|summary|br|p|div|span|hr|ul|ol|table|tbody|thead|tr|center|blockquote|sub|sup|font|b|i|em|strong|li|pre|code)(?:\s[^<>\n]{0,200})?\/?>\s*)+$/i;
const PICTURES =
  /^\s*(?:\[?!\[[^\]\n]{0,300}\]\([^()\n]{0,600}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?\)(?:\]\([^()\n]{0,600}\))?\s*|<img\s[^<>\n]{1,800}>\s*|![\w./~ -]{1,120}\.(?:png|jpe?g|gif|bmp|webp)(?:\|[^!\n]{0,60})?!\s*)+$/i;
const LINK = /^\s*(?:[-*+]\s+)?(?:<?https?:\/\/[^\s<>]{1,2000}>?|\[[^\]\n]{1,200}\]\([^()\s]{1,600}\)|\[[^\]\n]{1,40}\]:\s\S{1,600})\s*$/i;
const ROW = /^\s*\|{1,2}.*\|\s*$/;
const DELIMITER = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;

/** A comment of HTML, over as many lines as it takes. Whoever cuts the lines has cut them before its begin and after its end. */
export const findComment: Finder = (lines, at, { never }) => {
  if (!(lines[at]?.text ?? '').trimStart().startsWith('<!--')) return undefined;
  if (never.has(findComment)) return { count: 1, kind: 'comment' };
  let end = at;
  while (end < lines.length && !(lines[end]?.text ?? '').includes('-->')) end += 1;
  if (end < lines.length) return { count: end + 1 - at, kind: 'comment' };
  never.add(findComment);
  return { count: 1, kind: 'comment' };
};

/** The head of a file: keys and values between two lines of three hyphens, before anything else. */
export const findFrontMatter: Finder = (lines, at) => {
  if (at !== 0 || !/^---\s*$/.test(lines[0]?.text ?? '')) return undefined;
  const end = lines.findIndex((line, index) => index > 0 && index < 200 && /^(?:---|\.\.\.)\s*$/.test(line.text));
  if (end < 2 || !/^[\w-]+:/.test(lines[1]?.text ?? '')) return undefined;
  return { count: end + 1, kind: 'front-matter' };
};

/** A table of Markdown or of a wiki. */
export const findTable: Finder = (lines, at) => {
  const text = lines[at]?.text ?? '';
  if (!text.includes('|') || text.length > 4000) return undefined;
  const next = lines[at + 1]?.text ?? '';
  const headed = next.includes('-') && next.includes('|') && DELIMITER.test(next.slice(0, 400));
  if (!headed && !(ROW.test(text) && ROW.test(next))) return undefined;
  let end = at + 1;
  while (end < lines.length && (lines[end]?.text ?? '').includes('|')) end += 1;
  return { count: end - at, kind: 'table' };
};

/** Lines of pictures or of an address alone, and lines that say nothing: rules, tags that only shape the text. */
export const findMark: Finder = (lines, at) => {
  const text = lines[at]?.text ?? '';
  if (text.length > 3000) return undefined;
  if (RULE.test(text)) return { count: 1 };
  if (/[!<]/.test(text) && PICTURES.test(text)) return { count: 1, kind: 'image' };
  if (text.includes('<') && TAGS_ONLY.test(text)) return { count: 1 };
  if (/http|\]/.test(text) && LINK.test(text)) return { count: 1, kind: 'link' };
  return undefined;
};
