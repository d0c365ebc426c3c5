import { passes } from '../checksums.ts';
import { entropy } from '../entropy.ts';
import { isCovered, isPlaceholder } from '../placeholder.ts';
import type { Rule } from '../rule.ts';
import type { Finding } from './finding.ts';

/** A rule made ready: its pattern finds, the same pattern with indices tells where the value stands in what was found. */
export interface ReadyRule {
  readonly rule: Rule;
  readonly find: (text: string, found: Finding[]) => void;
}

/** Makes a rule ready to be tried on texts. */
export function readyRule(rule: Rule): ReadyRule {
  const { pattern } = rule;
  let sticky: RegExp | undefined;
  const valueAt = (text: string, match: RegExpExecArray): readonly (readonly [number, number])[] => {
    sticky ??= new RegExp(pattern.source, `${pattern.flags.replace('g', '')}dy`);
    sticky.lastIndex = match.index;
    const { value, second } = sticky.exec(text)?.indices?.groups ?? {};
    return [value ?? ([match.index, match.index + match[0].length] as const), second].filter((place) => place !== undefined);
  };
  const take = (value: string, whole: string, text: string, at: number, found: Finding[]) => {
    if (value !== '' && isWanted(rule, value, whole, text, at)) found.push(findingOf(rule, value, at));
  };
  return {
    rule,
    find: (text, found) => {
      if (rule.requires !== undefined && !text.includes(rule.requires)) return;
      pattern.lastIndex = 0;
      for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
        if (match.groups === undefined) take(match[0], match[0], text, match.index, found);
        else
          for (const [start, end] of valueAt(text, match)) {
            take(text.slice(start, end), match[0], text, start, found);
          }
        if (match[0] === '') pattern.lastIndex += 1;
      }
    },
  };
}

function findingOf({ kind, id, rank, remembered }: Rule, value: string, start: number): Finding {
  return { start, end: start + value.length, kind, rule: id, rank, value, remembered: remembered === true };
}

/** Whether a rule's value is one: it stands the rule's own tests, and is no placeholder. */
function isWanted(rule: Rule, value: string, whole: string, text: string, at: number): boolean {
  if (rule.entropy !== undefined && entropy(value) < rule.entropy) return false;
  if (rule.allow?.some((spared) => spared.test(value) || spared.test(whole))) return false;
  if (rule.checksum !== undefined && !passes(rule.checksum, value, text)) return false;
  if (rule.accept !== undefined && !rule.accept(value, text, at)) return false;
  // What hangs on an anchor shows by itself what it is; judging each address of a log as a placeholder would take most of the time.
  return rule.anchor !== undefined || !(rule.rank === 3 ? isCovered(value) : isPlaceholder(value));
}
