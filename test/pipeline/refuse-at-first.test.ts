import { expect, it } from 'vitest';
import type { Answers } from '../../src/model/answers.ts';
import { refuseAtFirst } from '../../src/pipeline/refuse-at-first.ts';
import { memoryHost } from '../support/memory-host.ts';

function begun(answers: Answers): Promise<Answers> {
  const { host } = memoryHost({ argv: [] });
  const plan = { answers, force: false, copy: false, open: false, yes: false };
  const given = { answers, places: new Map(), problems: [] };
  return refuseAtFirst({ plan, given, edge: { host, language: 'en', problems: [], print: async () => {} } });
}

async function problemsOf(answers: Answers): Promise<readonly string[]> {
  return begun(answers).then(
    () => [],
    ({ problems }) => problems.map(({ message }: { message: string }) => message),
  );
}

it('refuses a value that was given', async () => {
  expect(await problemsOf({ contact: { email: 'anna', name: 'Anna' } })).toEqual(['answers.email.at']);
});

it('leaves tomorrow to the interview where nothing tells yet what it is about', async () => {
  expect(await problemsOf({ when: 'tomorrow' })).toEqual([]);
  expect(await problemsOf({ since: 'next week' })).toEqual([]);
  expect(await problemsOf({ kind: 'delivery', when: 'tomorrow' })).toEqual([]);
  expect(await problemsOf({ kind: 'technical', when: 'tomorrow' })).toEqual(['answers.moment.future']);
  expect(await problemsOf({ when: '31 November' })).toEqual(['answers.moment.impossible']);
});

it('makes the moments absolute that were given, on the day that they were said, and nothing else', async () => {
  const { when, actual, since } = await begun({ when: 'yesterday', actual: 'yesterday it stopped' });
  expect(when).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect([actual, since]).toEqual(['yesterday it stopped', undefined]);
  expect((await begun({ when: 'last night' })).when).toMatch(/^last night \(\d{4}-/);
  expect((await begun({ since: 'after the update' })).since).toBe('after the update');
});
