import { decodeEntities } from './entities.ts';

/** Elements whose content nobody reads, and where each ends. */
const UNREAD = new Map(
  ['script', 'style', 'head', 'title', 'noscript', 'template', 'svg', 'select'].map((name) => [name, new RegExp(`</${name}\\b[^>]{0,100}>`, 'gi')]),
);
/** Elements that begin and end a line; those of `APART` stand between blank lines. */
const LINES = new Set(
  'div tr section article header footer main nav aside figure figcaption address center form fieldset dt dd caption li hr br'.split(' '),
);
const APART = new Set('p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre'.split(' '));
/** What begins a tag, a comment, a declaration or an instruction; any other `<` is a sign of the text. */
const OPEN = /<(?=[a-zA-Z/!?])/g;
const TAG = /^<(\/?)([a-zA-Z][a-zA-Z\d:-]{0,40})/;

/** A text while it is made of HTML. */
interface Making {
  readonly lines: string[];
  /** The pieces of the line that is not ended, and whether it ends in white space so far (at its begin it does). */
  line: string[];
  spaced: boolean;
  /** How many quotes are open, and how many stretches that keep their line breaks. */
  quotes: number;
  kept: number;
  /** Numbers of the open lists: `undefined` for one without. */
  readonly lists: (number | undefined)[];
}

/**
 * The text of an HTML letter or page: tags stripped, character references decoded; paragraphs, lines and items of lists on lines of their own, headings,
 * quotes, pictures and preformatted text with the marks of Markdown. Takes anything; the time grows with the length alone.
 */
export function textOfHtml(html: string): string {
  const making: Making = { lines: [], line: [], spaced: true, quotes: 0, kept: 0, lists: [] };
  let at = 0;
  OPEN.lastIndex = 0;
  for (let open = OPEN.exec(html); open; open = OPEN.exec(html)) {
    addText(making, html.slice(at, open.index));
    at = addTag(making, html, open.index, endOfTag(html, open.index));
    OPEN.lastIndex = at;
  }
  addText(making, html.slice(at));
  endLine(making);
  return making.lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Where the tag, comment or declaration that begins at `open` ends. */
function endOfTag(html: string, open: number): number {
  const end = html.startsWith('<!--', open) ? html.indexOf('-->', open + 4) + 2 : html.indexOf('>', open);
  return end <= open ? html.length : end + 1;
}

/** Adds what a tag means to the text, and returns where to go on. */
function addTag(making: Making, html: string, open: number, end: number): number {
  const tag = html.slice(open, Math.min(end, open + 4000));
  const [, slash, given = ''] = TAG.exec(tag) ?? [];
  const name = given.toLowerCase();
  const closes = slash === '/';
  const unread = UNREAD.get(name);
  if (unread && !closes) {
    unread.lastIndex = end;
    return unread.exec(html) ? unread.lastIndex : html.length;
  }
  if (APART.has(name)) breakApart(making);
  else if (LINES.has(name)) endLine(making);
  const step = closes ? -1 : 1;
  if (name === 'blockquote') making.quotes = Math.max(0, making.quotes + step);
  else if (name === 'pre') addFence(making, step);
  else if (name === 'ul' || name === 'ol') openList(making, name, closes);
  else if (/^h[1-6]$/.test(name) && !closes) begin(making, `${'#'.repeat(Number(name[1]))} `);
  else if (name === 'li' && !closes) begin(making, markOfItem(making));
  else if (name === 'hr') making.lines.push('---');
  else if (name === 'img') addPicture(making, tag);
  else if (name === 'td' || name === 'th') addText(making, ' ');
  return end;
}

function addText(making: Making, raw: string): void {
  if (raw === '') return;
  const text = decodeEntities(raw);
  if (making.kept === 0) {
    const flat = text.replace(/[ \t\r\n\f]+/g, ' ');
    add(making, making.spaced ? flat.trimStart() : flat);
    return;
  }
  text.split(/\r?\n/).forEach((line, index) => {
    if (index > 0) endLine(making);
    add(making, line);
  });
}

function add(making: Making, text: string): void {
  if (text === '') return;
  making.line.push(text);
  making.spaced = text.endsWith(' ');
}

/** Begins a line with a mark. */
function begin(making: Making, mark: string): void {
  making.line = [mark];
  making.spaced = true;
}

function endLine(making: Making): void {
  const line = making.kept > 0 ? making.line.join('') : making.line.join('').trim();
  if (line !== '') making.lines.push('> '.repeat(Math.min(making.quotes, 5)) + line);
  making.line = [];
  making.spaced = true;
}

function breakApart(making: Making): void {
  endLine(making);
  if (making.lines.length > 0 && making.lines.at(-1) !== '') making.lines.push('');
}

function addFence(making: Making, step: number): void {
  if (step < 0 && making.lines.at(-1) === '') making.lines.pop();
  if (step > 0 ? making.kept === 0 : making.kept === 1) making.lines.push('```');
  making.kept = Math.max(0, making.kept + step);
}

function openList({ lists }: Making, name: string, closes: boolean): void {
  if (closes) lists.pop();
  else if (lists.length < 100) lists.push(name === 'ol' ? 0 : undefined);
}

function markOfItem({ lists }: Making): string {
  const number = lists.at(-1);
  if (number === undefined) return '- ';
  lists[lists.length - 1] = number + 1;
  return `${number + 1}. `;
}

/** A picture that somebody put in: one with a name, or one that came with the letter. Others are counters and ornaments. */
function addPicture(making: Making, tag: string): void {
  const alt = attribute(tag, 'alt')
    .replace(/[[\]\n]/g, ' ')
    .trim();
  const src = attribute(tag, 'src').replace(/[()\s]/g, '');
  if (alt === '' && !src.startsWith('cid:')) return;
  add(making, `![${alt}](${src.slice(0, 400)})`);
}

function attribute(tag: string, name: 'alt' | 'src'): string {
  const found = (name === 'alt' ? /\salt\s*=\s*(?:"([^"]*)"|'([^']*)')/i : /\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)')/i).exec(tag);
  return decodeEntities(found?.[1] ?? found?.[2] ?? '');
}
