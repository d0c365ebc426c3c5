import fc from 'fast-check';
import type { Answers } from '../../src/model/answers.ts';
import { FREQUENCIES, KINDS, LANGUAGES, SEVERITIES } from '../../src/model/words.ts';

/** Text of any letters, that says something: not blank, and what a parser might trip over. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    fc.string({
      unit: fc.constantFrom('a', 'ж', ' ', '\n', ':', '#', '-', '"', "'", '&', '*', '!', '%', '@', '{', ']', '\\', '0', '~', '\t'),
      minLength: 1,
      maxLength: 20,
    }),
    fc.constantFrom(
      'null',
      '~',
      'true',
      '0012345',
      '4.10',
      '0x80070005',
      '+79123456789',
      '- a',
      '? b',
      '---',
      '...',
      '<<',
      'a: b',
      '# c',
      '1e3',
      '.inf',
      'yes',
      '2026-11-22',
    ),
  )
  .filter((value) => value.trim() !== '');

const some = <T>(value: fc.Arbitrary<T>) => fc.array(value, { minLength: 1, maxLength: 3 });
const record = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(model, { requiredKeys: [] }).filter((value) => Object.keys(value).length > 0);

/** Any answers that an answers file can hold. */
export const anyAnswers: fc.Arbitrary<Answers> = fc.record(
  {
    summary: text,
    kind: fc.constantFrom(...KINDS),
    product: record({ name: text, version: text }),
    description: text,
    steps: some(text),
    expected: text,
    actual: text,
    errors: some(text),
    when: text,
    zone: text,
    since: text,
    changed: text,
    lastGood: text,
    neededBy: text,
    frequency: fc.constantFrom(...FREQUENCIES),
    severity: fc.constantFrom(...SEVERITIES),
    tried: some(fc.record({ action: text, result: text }, { requiredKeys: ['action'] })),
    outcome: text,
    references: some(fc.record({ kind: text, value: text })),
    contact: record({ name: text, email: text, phone: text }),
    recipient: record({ organisation: text, name: text, email: text }),
    fields: fc.dictionary(
      text.filter((key) => key !== '__proto__'),
      fc.oneof(text, some(text)),
      { minKeys: 1, maxKeys: 3 },
    ),
    attachments: some(fc.record({ path: text, note: text }, { requiredKeys: ['path'] })),
    language: fc.constantFrom(...LANGUAGES),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Answers>;
