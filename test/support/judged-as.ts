import { type Judged, judge } from '../../src/check/judge.ts';
import type { About } from '../../src/check/rules/rule.ts';
import { seenWith, type Wanted } from './seen-with.ts';

/** A hand-made request as it is judged: by a person, on no known day, without secrets, unless something else is said. */
export function judgedAs(wanted: Wanted, about: Partial<Omit<About, 'seen'>> = {}): Judged {
  const seen = seenWith(wanted);
  return judge({ seen, kind: seen.kind, audience: 'person', danger: [], isDated: false, ...about });
}

/** The rules that hold for it, in their order. */
export function rulesOf(wanted: Wanted, about: Partial<Omit<About, 'seen'>> = {}): readonly string[] {
  return judgedAs(wanted, about).findings.map(({ rule }) => rule);
}
