import { expect, it } from 'vitest';
import type { Answers } from '../../src/model/answers.ts';
import { refuseAtFirst } from '../../src/pipeline/refuse-at-first.ts';
import { memoryHost } from '../support/memory-host.ts';

async function problemsOf(answers: Answers, known: Answers): Promise<readonly string[]> {
  const { host } = memoryHost({ argv: [] });
  const plan = { answers, force: false, copy: false, open: false, yes: false };
  const given = { answers, places: new Map(), problems: [] };
  const refused = refuseAtFirst({ plan, given, known, edge: { host, language: 'en', problems: [], print: async () => {} } });
  return refused.then(
    () => [],
    ({ problems }) => problems.map(({ message }: { message: string }) => message),
  );
}

it('refuses a value that was given, and leaves one that was drawn or remembered to the interview', async () => {
  const contact = { email: 'anna', name: 'Anna' };
  expect(await problemsOf({ contact }, {})).toEqual(['answers.email.at']);
  expect(await problemsOf({ contact }, { contact: { email: 'anna' } })).toEqual([]);
  expect(await problemsOf({ contact, when: 'tomorrow' }, { contact, when: 'tomorrow' })).toEqual([]);
});

it('leaves tomorrow to the interview where nothing tells yet what it is about', async () => {
  expect(await problemsOf({ when: 'tomorrow' }, {})).toEqual([]);
  expect(await problemsOf({ since: 'next week' }, {})).toEqual([]);
  expect(await problemsOf({ kind: 'delivery', when: 'tomorrow' }, {})).toEqual([]);
  expect(await problemsOf({ kind: 'technical', when: 'tomorrow' }, {})).toEqual(['answers.moment.future']);
  expect(await problemsOf({ when: '31 November' }, {})).toEqual(['answers.moment.impossible']);
});
