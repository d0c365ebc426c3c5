import { describe, expect, it } from 'vitest';
import { mayHoldSecret } from '../../../src/pipeline/check/may-hold-secret.ts';
import { traitsOf } from '../../../src/redact/kinds.ts';
import { RULES } from '../../../src/redact/rules/rules.ts';
import { expandExample } from '../../support/expand-example.ts';
import { positiveSamples } from '../../support/place-corpus.ts';

describe('what a text has to have to hold a secret', () => {
  it('stands in nearly every example of one that the rules bring', () => {
    const examples = RULES.filter(({ kind }) => traitsOf(kind).family === 'secret').flatMap(({ id, finds }) =>
      finds.map((example) => ({ id, text: expandExample(example).text })),
    );
    const passedOver = examples.filter(({ text }) => !mayHoldSecret(text));
    expect(passedOver.length).toBeLessThan(examples.length / 80);
  });

  it('stands beside every secret at a place', () => {
    const passedOver = positiveSamples(1, 20).filter(({ text, spans }) => spans.length > 0 && !mayHoldSecret(text));
    expect(passedOver.map(({ text }) => text)).toEqual([]);
  });

  it.each([
    'Не включается экран, подключение есть, индикатор горит.',
    'The keyboard passes every test, the design is fine, the shopping basket is empty.',
    'Ошибка с кодом 12, пингвин завис, кодировка не та.',
    'It is an internationalization-misunderstanding of yours: ----------------------------',
  ])('does not stand in what most people write: %s', (text) => {
    expect(mayHoldSecret(text)).toBe(false);
  });
});
