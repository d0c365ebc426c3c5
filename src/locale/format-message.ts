import type { Language } from '../model/words.ts';
import { formatBytes } from './format-bytes.ts';
import type { Values } from './messages.ts';

/**
 * Fills an ICU message (https://unicode-org.github.io/icu/userguide/format_parse/messages/): `{name}`,
 * `{count, plural, =0 {…} one {# file} few {…} many {…} other {…}}` and `{size, number, bytes}` (a size in bytes, as people read it), the arguments
 * that our messages use. The full formatter costs half of Node's own start; the tests hold every message against it.
 * @throws Error when a value is missing, which is a mistake in the program.
 */
export function formatMessage(message: string, language: Language, values: Values): string {
  let out = '';
  let at = 0;
  while (at < message.length) {
    const open = message.indexOf('{', at);
    if (open === -1) return out + message.slice(at);
    const close = closingBrace(message, open);
    out += message.slice(at, open) + argument(message.slice(open + 1, close), language, values);
    at = close + 1;
  }
  return out;
}

function argument(inside: string, language: Language, values: Values): string {
  const comma = inside.indexOf(',');
  const name = (comma === -1 ? inside : inside.slice(0, comma)).trim();
  const value = values[name];
  if (value === undefined) throw new Error(`message value {${name}} is missing`);
  if (comma === -1) return String(value);
  if (/,\s*number\s*,\s*bytes\s*$/.test(inside)) return formatBytes(Number(value), language);
  const count = Number(value);
  const forms = pluralForms(inside.slice(inside.indexOf(',', comma + 1) + 1));
  const form = forms.get(`=${count}`) ?? forms.get(pluralRules(language).select(count)) ?? forms.get('other') ?? '';
  return formatMessage(form.replaceAll('#', formatCount(count, language)), language, values);
}

/** What stands between thousands. */
const GROUPED_BY: Readonly<Record<Language, string>> = { en: ',', ru: '\u00a0' };

/**
 * A number as the language writes it: `1,234`, «1,5», as `Intl.NumberFormat` does, which takes longer to make than a request to judge. Whole numbers, all
 * that messages count but for a few, need none.
 */
function formatCount(count: number, language: Language): string {
  if (Number.isSafeInteger(count)) return String(count).replace(/\B(?=(?:\d{3})+$)/g, GROUPED_BY[language]);
  const known = numbers.get(language) ?? new Intl.NumberFormat(language);
  numbers.set(language, known);
  return known.format(count);
}

const numbers = new Map<Language, Intl.NumberFormat>();

function pluralForms(text: string): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  let at = 0;
  for (let open = text.indexOf('{', at); open !== -1; open = text.indexOf('{', at)) {
    const close = closingBrace(text, open);
    forms.set(text.slice(at, open).trim(), text.slice(open + 1, close));
    at = close + 1;
  }
  return forms;
}

function closingBrace(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    else if (text[at] === '}' && --depth === 0) return at;
  }
  throw new Error(`unbalanced braces in a message: ${text}`);
}

const rules = new Map<string, Intl.PluralRules>();

function pluralRules(language: string): Intl.PluralRules {
  const known = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, known);
  return known;
}
