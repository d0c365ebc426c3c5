import type { Liquid } from 'liquidjs';
import { codeAsText } from './fenced.ts';

/** Text that a filter already made fit for where it lands. */
export class Fit {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

export type Filters = Readonly<Record<string, (text: string, ...more: unknown[]) => unknown>>;

/** Filters that would make a rendition depend on the day or on chance. */
const IMPURE = ['date', 'date_to_xmlschema', 'date_to_rfc822', 'date_to_string', 'date_to_long_string', 'sample'];

/** The filters of every template, beside Liquid's own. */
const FILTERS: Filters = {
  /** After a label: ` text` when it is one line, else the text on lines of its own. */
  beside: (text) => (text.includes('\n') ? `\n${text}` : ` ${text}`),
  /** Code between fences without them, set apart. */
  code: codeAsText,
  /** Every line but the first moved right by so many blanks. */
  indent: (text, count) => text.replaceAll('\n', `\n${' '.repeat(Math.min(Number(count) || 0, 20))}`),
  /** An error text after a label: ` «text»` in the given quotes when it is one line, else set apart, four blanks before each line. */
  quoted: (text, open, close) => (text.includes('\n') ? `\n${text.replace(/^/gm, '    ')}` : ` ${String(open)}${text}${String(close)}`),
  lines: (text) => text.split('\n'),
  /** The first letter a capital, the rest as it is. */
  upfirst: (text) => text.replace(/^./u, (letter) => letter.toUpperCase()),
};

/** Texts of a list as one: in a line, or each on lines of its own when one has several. */
const listed = (texts: readonly unknown[]): unknown => {
  const all = texts.map(String);
  const list = all.join(all.some((text) => text.includes('\n')) ? '\n' : ', ');
  return texts.every((text) => text instanceof Fit) ? new Fit(list) : list;
};

/**
 * Adds our filters to an engine and takes away those that are impure; `raw` loses its power to leave a value unescaped. What our filters make of
 * text that already fits stays fit: they only lay it out. Of a list, they take each text by itself.
 */
export function addFilters(engine: Liquid, more: Filters): void {
  for (const name of IMPURE) delete engine.filters[name];
  engine.registerFilter('raw', (value: unknown) => value);
  engine.registerFilter('listed', (value: unknown) => (Array.isArray(value) ? listed(value) : value));
  for (const [name, filter] of Object.entries({ ...FILTERS, ...more })) {
    const filtered = (value: unknown, ...rest: unknown[]): unknown => {
      if (value === null || value === undefined) return value;
      if (Array.isArray(value)) return value.map((one) => filtered(one, ...rest));
      const made = filter(String(value), ...rest);
      return value instanceof Fit && typeof made === 'string' ? new Fit(made) : made;
    };
    engine.registerFilter(name, filtered);
  }
}
