import { valuesOf } from '../../check/read/values-of-answers.ts';
import { type DangerName, dangerNameOf } from '../../check/rules/danger.ts';
import type { Answers } from '../../model/answers.ts';
import { secretsIn } from './secrets-in.ts';

/** What stays in a request as it was given, for the desk needs it. */
const GIVEN = /^(?:contact|references)\./;

/**
 * What nobody should send stands in answers, and is hidden in the request: each sort once, in the order in which it stands.
 * @param letThrough values that the person wants to send all the same
 */
export async function dangersIn(answers: Answers, letThrough: ReadonlySet<string> = new Set()): Promise<readonly DangerName[]> {
  const names = new Set<DangerName>();
  for (const { key, text, label } of valuesOf(answers)) {
    if (GIVEN.test(key)) continue;
    const source = key.startsWith('fields.') && label !== undefined ? `${label}: ${text}` : text;
    for (const { kind, start, end } of await secretsIn(source)) {
      const name = letThrough.has(source.slice(start, end)) ? undefined : dangerNameOf(kind);
      if (name !== undefined) names.add(name);
    }
  }
  return [...names];
}
