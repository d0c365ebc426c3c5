import { entropy } from '../../src/redact/entropy.ts';
import { BLOCK, type Checksum, type Rule } from '../../src/redact/rule.ts';

/** Where a value stands in a text. */
export type Span = readonly [start: number, end: number];

/** What a rule is judged by besides its own record. */
export interface Judges {
  readonly isPlaceholder?: (value: string) => boolean;
  readonly checksums?: Partial<Readonly<Record<Checksum, (value: string) => boolean>>>;
}

/** What the rule alone finds in a text, in order: every line with one of its keywords is tried, slowly and plainly. An anchor's rule is tried on every line. */
export function tryRule(rule: Rule, text: string, judges: Judges = {}): readonly Span[] {
  const found = new Map<string, Span>();
  for (const { from, to } of lines(text)) {
    if (rule.keywords && !rule.keywords.some((keyword) => text.slice(from, to).toLowerCase().includes(keyword))) continue;
    const window = rule.reach === 'block' ? text.slice(from, from + BLOCK) : text.slice(from, to);
    for (const [start, end] of matches(rule, window, judges)) found.set(`${from + start} ${from + end}`, [from + start, from + end]);
  }
  return [...found.values()].sort(([a], [b]) => a - b);
}

function* lines(text: string): Iterable<{ from: number; to: number }> {
  let from = 0;
  for (const end of text.matchAll(/\r\n|\n|\r|$/g)) {
    yield { from, to: end.index };
    from = end.index + end[0].length;
  }
}

function* matches(rule: Rule, window: string, judges: Judges): Iterable<Span> {
  for (const match of window.matchAll(new RegExp(rule.pattern.source, `${rule.pattern.flags}d`))) {
    const groups = match.indices?.groups;
    const spans = groups?.['value'] ? [groups['value'], groups['second']] : [match.indices?.[0]];
    for (const span of spans) if (span && span[1] > span[0] && holds(rule, match[0], span, window, judges)) yield span;
  }
}

function holds(rule: Rule, whole: string, [start, end]: Span, window: string, judges: Judges): boolean {
  const value = window.slice(start, end);
  if (judges.isPlaceholder?.(value)) return false;
  if (rule.entropy !== undefined && entropy(value) < rule.entropy) return false;
  if (rule.allow?.some((pattern) => pattern.test(value) || pattern.test(whole))) return false;
  if (rule.checksum && judges.checksums?.[rule.checksum]?.(value) === false) return false;
  return rule.accept?.(value, window, start) ?? true;
}
