/** How an input is written: answers or a request in YAML or JSON, an e-mail with its headers, a page, or a text (plain, or Markdown). */
export type Form = 'answers' | 'mail' | 'page' | 'text';

/** Headers of which an e-mail has at least two before its first empty line (RFC 5322, 3.6). */
const HEADER = /^(?:from|to|cc|subject|date|message-id|received|return-path|delivered-to|mime-version|reply-to|content-type|x-[\w-]+):/gim;
/** One of these is among them; a person who writes "Subject:" or "To:" above a text has none. */
const SURE_HEADER = /^(?:from|message-id|received|return-path|delivered-to|mime-version):/im;
const PAGE = /^\s*(?:<!doctype html|<(?:html|head|body)[\s>])/i;
/** A part of a page, as mail programs and desks hand it on; Markdown may begin so too. */
const PIECE = /^\s*<(?:div|p|table|span)[\s>]/i;
const MARKDOWN = /^(?:#{1,6} |```|[-*] )/m;
const KEYS =
  /^(?:summary|kind|product|description|steps|expected|actual|errors|when|frequency|severity|tried|outcome|references|contact|schema):(?:\s|$)/gm;
const JSON_KEYS = /"(?:summary|kind|product|description|steps|expected|actual|errors|schema)"\s*:/;
/** Characters that are enough to tell. */
const BEGINNING = 4000;

/**
 * Tells how an input is written, by its name where that says so, else by how it begins. A text with "Expected: …" in it is a text: keys of the answers are
 * written small, and at least two of them stand at the beginning of lines.
 */
export function tellForm(text: string, name: string): Form {
  const extension = /\.([a-z\d]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (extension === 'eml') return 'mail';
  if (extension === 'html' || extension === 'htm') return 'page';
  if (extension === 'yaml' || extension === 'yml' || extension === 'json') return 'answers';
  const start = text.slice(0, BEGINNING).replace(/^\ufeff/, '');
  if (PAGE.test(start) || (PIECE.test(start) && !MARKDOWN.test(start))) return 'page';
  if (/^\s*\{/.test(start) && JSON_KEYS.test(start)) return 'answers';
  const head = start.replace(/^From [^\n]*\n/, '').split(/\r?\n\r?\n/, 1)[0] ?? '';
  if (/^[\w-]+:/.test(head) && SURE_HEADER.test(head) && (head.match(HEADER)?.length ?? 0) >= 2) return 'mail';
  const isBegun = new RegExp(KEYS.source).test(start.replace(/^(?:\s*(?:#[^\n]*|---\s*)?\n)*/, ''));
  return isBegun && (start.match(KEYS)?.length ?? 0) >= 2 ? 'answers' : 'text';
}
