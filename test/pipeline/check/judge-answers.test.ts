import { expect, it } from 'vitest';
import type { Theme } from '../../../src/host/host.ts';
import { speaker } from '../../../src/locale/speaker.ts';
import type { Answers } from '../../../src/model/answers.ts';
import { lookAt } from '../../../src/pipeline/check/judge-answers.ts';
import { NOW } from '../../support/seen-text.ts';

const plain = (text: string): string => text;
const THEME: Theme = { strong: plain, faint: plain, accent: plain, good: plain, warn: plain, bad: plain };

/** The questions of the interview that the gaps of these answers lead to. */
async function ledTo(answers: Answers): Promise<readonly string[]> {
  const { gaps } = lookAt(answers, { now: NOW, zone: 'UTC' }, { say: await speaker('en'), language: 'en', theme: THEME });
  return gaps.flatMap(({ questions }) => questions);
}

it('leads who is asked for a version to the name of the product first, where it has none', async () => {
  const answers: Answers = { kind: 'technical', actual: 'The app crashes when I open the map. It shows "Map failed".', steps: ['I open the map.'] };
  const questions = await ledTo(answers);
  expect(questions.indexOf('product.name')).toBe(questions.indexOf('product.version') - 1);
  expect(questions).toContain('product.name');
  const named = await ledTo({ ...answers, product: { name: 'Mapper' } });
  expect(named).toContain('product.version');
  expect(named).not.toContain('product.name');
});

it('names a file as the request will, and no line of a text that nobody has seen', async () => {
  const answers: Answers = { kind: 'technical', actual: 'The map stays grey.', attachments: [{ path: '/home/ann/private/map.log' }] };
  const { told } = lookAt(answers, { now: NOW, zone: 'UTC' }, { say: await speaker('en'), language: 'en', theme: THEME });
  expect(told).toContain('map.log');
  expect(told).not.toContain('/home');
  expect(told).not.toMatch(/line \d/);
});
