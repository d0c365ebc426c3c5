import { describe, expect, it } from 'vitest';
import { cleanLog } from '../../bench/clean-log.mjs';
import { makeRedactor } from '../../src/redact/redactor.ts';
import { RULES } from '../../src/redact/rules/rules.ts';
import { expandExample } from '../support/expand-example.ts';

async function* once(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

/** What of the marked spans of an example is left when everything is masked that any rule finds. */
function leftOf(example: string, seed: number): readonly string[] {
  const { text, spans } = expandExample(example, seed);
  const masked = makeRedactor().text(text, 'example');
  return spans.map(([start, end]) => text.slice(start, end)).filter((value) => masked.includes(value));
}

describe('all rules together', () => {
  it('mask whatever each of them finds alone, whole', () => {
    const left = RULES.flatMap((rule) => rule.finds.flatMap((example) => leftOf(example, 7).map((value) => `${rule.id}: ${value} of ${example}`)));
    expect(left).toEqual([]);
  }, 240_000);

  it('find nothing in clean logs but one thing in 200 kB', async () => {
    const redactor = makeRedactor({ details: 50 });
    for await (const _ of redactor.content(once(cleanLog(11, 600_000)), { name: 'clean.log' }));
    const { total, findings } = redactor.report();
    expect(total, findings.map(({ rule, excerpt }) => `${rule}: ${excerpt}`).join('\n')).toBeLessThanOrEqual(3);
  });
});
