import { passes } from '../../src/redact/checksums.ts';
import { entropy } from '../../src/redact/entropy.ts';
import { isPlaceholder } from '../../src/redact/placeholder.ts';
import { BLOCK, type Rule } from '../../src/redact/rule.ts';

/** Where a value stands in a text. */
export type Span = readonly [start: number, end: number];

/** What the rule alone finds in a text, in order: every line with one of its keywords is tried, plainly; an anchor's rule is tried on every line. */
export function tryRule(rule: Rule, text: string): readonly Span[] {
  const found = new Map<string, Span>();
  for (const [from, to] of rule.keywords && !rule.anchor ? linesWith(rule.keywords, text) : lines(text)) {
    const window = rule.reach === 'block' ? text.slice(from, from + BLOCK) : text.slice(from, to);
    for (const [start, end] of matches(rule, window)) found.set(`${from + start} ${from + end}`, [from + start, from + end]);
  }
  return [...found.values()].sort(([a], [b]) => a - b);
}

function* lines(text: string): Iterable<Span> {
  let from = 0;
  for (const end of text.matchAll(/\r\n|\n|\r|$/g)) {
    yield [from, end.index];
    from = end.index + end[0].length;
  }
}

function* linesWith(keywords: readonly string[], text: string): Iterable<Span> {
  const lower = text.toLowerCase();
  for (const keyword of keywords) {
    for (let at = lower.indexOf(keyword); at !== -1; ) {
      const from = Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('\r', at)) + 1;
      const length = text.slice(at).search(/[\r\n]/);
      const to = length === -1 ? text.length : at + length;
      yield [from, to];
      at = lower.indexOf(keyword, to);
    }
  }
}

function* matches(rule: Rule, window: string): Iterable<Span> {
  for (const match of window.matchAll(new RegExp(rule.pattern.source, `${rule.pattern.flags}d`))) {
    const groups = match.indices?.groups;
    const spans = groups?.['value'] ? [groups['value'], groups['second']] : [match.indices?.[0]];
    for (const span of spans) if (span && span[1] > span[0] && holds(rule, match[0], span, window)) yield span;
  }
}

function holds(rule: Rule, whole: string, [start, end]: Span, window: string): boolean {
  const value = window.slice(start, end);
  if (isPlaceholder(value)) return false;
  if (rule.entropy !== undefined && entropy(value) < rule.entropy) return false;
  if (rule.allow?.some((pattern) => pattern.test(value) || pattern.test(whole))) return false;
  if (rule.checksum && !passes(rule.checksum, value, window)) return false;
  return rule.accept?.(value, window, start) ?? true;
}
