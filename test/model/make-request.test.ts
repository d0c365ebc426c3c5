import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/model/answers.ts';
import { NO_ATTACHMENTS } from '../../src/model/attachments.ts';
import { NO_EVIDENCE } from '../../src/model/evidence.ts';
import { makeRequest } from '../../src/model/make-request.ts';
import { requestSchema } from '../../src/model/request.ts';

const PARTS = {
  id: 'AW-20261124-7F3K',
  created: '2026-11-24T12:00:00+03:00',
  zone: 'Europe/Moscow',
  language: 'ru',
  generator: 'askwell 1.2.3',
  system: NO_EVIDENCE,
  attachments: NO_ATTACHMENTS,
} as const;

const requestOf = (answers: Answers) => makeRequest({ ...answers, summary: 'It stops' }, PARTS);

describe('a request', () => {
  it('keeps every answer, and puts what was packed in the place of the paths', () => {
    const answers: Answers = { actual: 'Nothing', steps: ['One'], fields: { browser: ['A', 'B'] }, attachments: [{ path: '/home/anna/app.log' }] };
    const request = requestOf(answers);
    expect(request).toMatchObject({ summary: 'It stops', actual: 'Nothing', steps: ['One'], fields: { browser: ['A', 'B'] }, ...PARTS, schema: 1 });
    expect(JSON.stringify(request)).not.toContain('/home/anna');
  });

  it('satisfies its own schema', () => {
    expect(requestSchema.parse(requestOf({ actual: 'Nothing' }))).toEqual(requestOf({ actual: 'Nothing' }));
  });

  it('is in the language of the parts, and keeps the zone in which the moment was said', () => {
    expect(requestOf({ language: 'en', zone: 'Asia/Tokyo', when: '2026-11-22' })).toMatchObject({ language: 'ru', zone: 'Asia/Tokyo' });
    expect(requestOf({})).toMatchObject({ zone: 'Europe/Moscow' });
  });
});

describe('the kind of a request whose answers name none', () => {
  it.each<[string, Answers]>([
    ['technical', {}],
    ['technical', { references: [{ kind: 'serial', value: 'PD4' }] }],
    ['order', { references: [{ kind: 'order', value: '10-55821' }] }],
    [
      'order',
      {
        references: [
          { kind: 'serial', value: 'PD4' },
          { kind: 'article', value: '7' },
        ],
      },
    ],
    ['payment', { references: [{ kind: 'transaction', value: '77' }] }],
    ['connection', { references: [{ kind: 'contract', value: 'Д-2024/118' }] }],
    ['account', { references: [{ kind: 'account', value: '4408' }] }],
    ['technical', { references: [{ kind: 'order', value: '1' }], product: { name: 'PhotoDesk' } }],
    ['technical', { references: [{ kind: 'order', value: '1' }], steps: ['Open it'] }],
    ['technical', { references: [{ kind: 'order', value: '1' }], errors: ['E-1042'] }],
    ['return', { kind: 'return', references: [{ kind: 'order', value: '1' }] }],
  ])('is %s for %o', (kind, answers) => {
    expect(requestOf(answers).kind).toBe(kind);
  });
});
