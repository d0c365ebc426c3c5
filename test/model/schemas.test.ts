import { describe, expect, it } from 'vitest';
import { safeParse } from 'zod/mini';
import { answersSchema, REQUIRED } from '../../src/model/answers.ts';
import { attachmentsSchema } from '../../src/model/attachments.ts';
import { evidenceSchema } from '../../src/model/evidence.ts';
import { requestSchema } from '../../src/model/request.ts';

const REQUEST = {
  schema: 1,
  id: 'AW-20261124-7F3K',
  created: '2026-11-24T12:00:00+03:00',
  zone: 'Europe/Moscow',
  summary: 'It stops',
  kind: 'technical',
  language: 'en',
  system: { level: 'none', facts: [], skipped: [] },
  attachments: { archives: [], kept: [] },
};

describe('answers', () => {
  it('may be none at all, and need two where nobody can be asked', () => {
    expect(answersSchema.parse({})).toEqual({});
    expect(REQUIRED).toEqual(['summary', 'actual']);
  });

  it.each<[string, unknown]>([
    ['a key that is not known', { sumary: 'It stops' }],
    ['a number where text belongs', { summary: 5 }],
    ['a kind that is not one', { kind: 'complaint' }],
    ['a frequency that is not one', { frequency: 'daily' }],
    ['a severity that is not one', { severity: 'huge' }],
    ['a language that is not spoken', { language: 'de' }],
    ['steps that are no list', { steps: 'Open it' }],
    ['a reference without a value', { references: [{ kind: 'order' }] }],
    ['a try without an action', { tried: [{ result: 'the same' }] }],
    ['a key too many in the contact', { contact: { name: 'Anna', fax: '1' } }],
    ['an attachment without a path', { attachments: [{ note: 'a log' }] }],
    ['a field that is a number', { fields: { size: 5 } }],
  ])('refuse %s', (_what, answers) => {
    expect(safeParse(answersSchema, answers).success).toBe(false);
  });
});

describe('a request', () => {
  it('is taken when it is whole', () => {
    expect(requestSchema.parse(REQUEST)).toEqual(REQUEST);
  });

  it.each(['summary', 'kind', 'language', 'schema', 'id', 'created', 'zone', 'system', 'attachments'])('is refused without its %s', (key) => {
    expect(safeParse(requestSchema, { ...REQUEST, [key]: undefined }).success).toBe(false);
  });

  it('is refused with paths of files, or of another schema', () => {
    expect(safeParse(requestSchema, { ...REQUEST, attachments: [{ path: 'app.log' }] }).success).toBe(false);
    expect(safeParse(requestSchema, { ...REQUEST, schema: 2 }).success).toBe(false);
  });
});

it.each([-1, 1.5, '7', Number.NaN])('refuses a size of %s bytes', (bytes) => {
  expect(safeParse(attachmentsSchema, { archives: [{ name: 'attachments.zip', bytes, sha256: '' }], kept: [] }).success).toBe(false);
});

it.each([
  [{ id: 'os.name', value: 'Debian' }, true],
  [{ id: 'memory.total', value: 16_000_000_000, unit: 'bytes' }, true],
  [{ id: 'disks', value: ['/', '/home'] }, true],
  [{ id: 'memory.total', value: 16, unit: 'gigabytes' }, false],
  [{ id: 'os.name', value: null }, false],
])('takes the fact %o: %s', (fact, fits) => {
  expect(safeParse(evidenceSchema, { level: 'basic', facts: [fact], skipped: [] }).success).toBe(fits);
});

it('takes no reason that has no words', () => {
  const skipped = [{ id: 'os.name', reason: 'asleep' }];
  expect(safeParse(evidenceSchema, { level: 'basic', facts: [], skipped }).success).toBe(false);
});
