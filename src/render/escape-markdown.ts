/** A web address, which trackers link by themselves: what is escaped inside would become a part of it. */
const ADDRESS = /(https?:\/\/[\p{L}\p{N}][^\s<>]*)/iu;

const WORD = /[\p{L}\p{N}]/u;

/**
 * A short answer as Markdown that shows exactly its characters (CommonMark 0.31, GitHub's and GitLab's additions): nothing in it is markup, a mention
 * or a reference to an issue. Trackers look for `@name` and `#1` after the backslashes are gone, so an empty comment stands between. Line ends stay.
 */
export function escapeMarkdown(text: string): string {
  const lines = text.split('\n').map((line) => escapeLine(line.trim()));
  return lines.map((line, index) => (line !== '' && (lines[index + 1] ?? '') !== '' ? `${line}\\` : line)).join('\n');
}

function escapeLine(line: string): string {
  const parts = line.split(ADDRESS).map((part, index) => (index % 2 === 1 ? escapeAddress(part) : escapeWords(part)));
  return escapeStart(parts.join(''));
}

function escapeAddress(address: string): string {
  return escapeUnderscores(address.replace(/[\\`*[\]|$]|(?<!\/)~|&(?=#?\w+;)/g, '\\$&'));
}

function escapeWords(text: string): string {
  const marks = text.replace(/[\\`*[\]<~|$@#]|&(?=#?\w+;)/g, '\\$&');
  return escapeUnderscores(marks).replace(/(?<![\p{L}\p{N}_])\\@(?=\w)|\\#(?=\d)/gu, '$&<!-- -->');
}

/** An underscore inside a word is no markup: `snake_case` stays readable. */
function escapeUnderscores(text: string): string {
  return text.replace(/_/g, (mark, at: number) => (WORD.test(text[at - 1] ?? '') && WORD.test(text[at + 1] ?? '') ? mark : `\\${mark}`));
}

/** What makes a list, a heading, a quotation or a rule at the start of a line only. */
function escapeStart(line: string): string {
  if (/^(?:[-+](?:\s|$)|[-=][-=\s]*$|>)/.test(line)) return `\\${line}`;
  return line.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
