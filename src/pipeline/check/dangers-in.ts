import { valuesOf } from '../../check/read/values-of-answers.ts';
import { type DangerName, dangerNameOf } from '../../check/rules/danger.ts';
import type { Answers } from '../../model/answers.ts';
import { secretsIn } from './secrets-in.ts';

/** How somebody is reached stays as it was given. */
const GIVEN = /^contact\./;

/** Numbers as long as a card's that may be like one by chance, and stay as they were given. */
const LONG_NUMBER = /^(?:order|serial|transaction|case) number$/;

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
      const isNumber = key.startsWith('references.') && start === 0 && end === source.length;
      if (isNumber && (kind !== 'card' || LONG_NUMBER.test(label ?? ''))) continue;
      const name = letThrough.has(source.slice(start, end)) ? undefined : dangerNameOf(kind);
      if (name !== undefined) names.add(name);
    }
  }
  return [...names];
}
