import { passes } from '../../src/redact/checksums.ts';
import { entropy } from '../../src/redact/entropy.ts';
import { isCovered, isPlaceholder } from '../../src/redact/placeholder.ts';
import { BLOCK, type Rule } from '../../src/redact/rule.ts';

/** Where a value stands in a text. */
export type Span = readonly [start: number, end: number];

/** What the rule alone finds in a text, in order: every line with one of its keywords is tried, plainly; an anchor's rule is tried on every line. `lower` saves time. */
export function tryRule(rule: Rule, text: string, lower = text.toLowerCase()): readonly Span[] {
  const found = new Map<string, Span>();
  const pattern = new RegExp(rule.pattern.source, `${rule.pattern.flags}d`);
  for (const [from, to] of rule.keywords && !rule.anchor ? linesWith(rule.keywords, text, lower) : lines(text)) {
    const window = rule.reach === 'block' ? text.slice(from, from + BLOCK) : text.slice(from, to);
    for (const [start, end] of matches(rule, pattern, window)) found.set(`${from + start} ${from + end}`, [from + start, from + end]);
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

function* linesWith(keywords: readonly string[], text: string, lower: string): Iterable<Span> {
  for (const keyword of keywords) {
    for (let at = lower.indexOf(keyword); at !== -1; ) {
      const from = text.lastIndexOf('\n', at) + 1;
      const end = text.indexOf('\n', at);
      const to = end === -1 ? text.length : end;
      for (const [start, stop] of lines(text.slice(from, to))) yield [from + start, from + stop];
      at = lower.indexOf(keyword, to);
    }
  }
}

function* matches(rule: Rule, pattern: RegExp, window: string): Iterable<Span> {
  for (const match of window.matchAll(pattern)) {
    const groups = match.indices?.groups;
    const spans = groups?.['value'] ? [groups['value'], groups['second']] : [match.indices?.[0]];
    for (const span of spans) if (span && span[1] > span[0] && holds(rule, match[0], span, window)) yield span;
  }
}

function holds(rule: Rule, whole: string, [start, end]: Span, window: string): boolean {
  const value = window.slice(start, end);
  if (rule.rank === 3 ? isCovered(value) : isPlaceholder(value)) return false;
  if (rule.entropy !== undefined && entropy(value) < rule.entropy) return false;
  if (rule.allow?.some((pattern) => pattern.test(value) || pattern.test(whole))) return false;
  if (rule.checksum && !passes(rule.checksum, value, window)) return false;
  return rule.accept?.(value, window, start) ?? true;
}
