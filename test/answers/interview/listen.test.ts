import { expect, it } from 'vitest';
import type { InterviewDeps } from '../../../src/answers/interview/interview-deps.ts';
import { listen } from '../../../src/answers/interview/listen.ts';
import type { Answers } from '../../../src/model/answers.ts';

it('hears what cannot wait once, and nothing anew where no answer has changed', async () => {
  let answers: Answers = {};
  const heard: string[] = [];
  const told: string[] = [];
  const deps = {
    prompts: { tell: async (text: string) => void told.push(text) },
    say: (id: string) => id,
    urgentIn: async ({ summary = '' }: Answers) => {
      heard.push(summary);
      return summary.includes('gas') ? [{ words: 'Leave the house', found: 'place' }] : [];
    },
    dangersIn: async ({ summary = '' }: Answers) => (summary.includes('here') ? ['You wrote a password'] : []),
    toldBeside: async () => ['since'],
  };
  const listening = listen(() => answers, deps as unknown as InterviewDeps);
  const results = [];
  for (const next of [
    {},
    {},
    { summary: 'It smells' },
    undefined,
    { summary: 'It smells of gas' },
    undefined,
    { summary: 'It smells of gas here' },
    { summary: 'It smells of gas right here' },
  ]) {
    answers = next ?? answers;
    results.push(await listening.hear());
  }
  expect(results).toEqual([false, false, false, false, true, false, false, false]);
  expect(heard).toEqual(['It smells', 'It smells of gas', 'It smells of gas here', 'It smells of gas right here']);
  expect(told).toEqual(['judged.urgent\nLeave the house', 'You wrote a password']);
  expect(listening.need()).toBe('place');
  expect(listening.isTold('since')).toBe(true);
});
