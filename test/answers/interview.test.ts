import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/model/answers.ts';
import { hold, NOTHING_HIDDEN } from '../support/interview-room.ts';
import { type Deed, enter, type Scripted, stop } from '../support/scripted-prompts.ts';

describe('an interview', () => {
  it('composes an order from a first answer to the last', async () => {
    const script: readonly Scripted[] = [
      ['What is it about?', 'order'],
      ['What is wrong with the order', ' A blue jacket came '],
      ['The order number', '10-55821'],
      ['The article number', ''],
      ['When did you place the order?', 'Friday'],
      ['What came', 'A blue jacket'],
      ['What did you order?', 'A black jacket'],
      ['A photo', '/photo.jpg "/my label.jpg"'],
      ['A photo', ''],
      ['How much', 'minor'],
      ['By when', 'Friday'],
      ['What would solve it', 'the right colour'],
      ['Your name', 'Anna Orlova'],
      ['Your e-mail', 'anna@gmial.com'],
      ['Did you mean anna@gmail.com?', 'take'],
      ['A phone number', 'call me'],
      ['A phone number', '020 7946 0958'],
      ['Which company', ''],
      ['Do you know the name', ''],
      ['Their e-mail', 'help@shop.example'],
      ['Look it over', 'read'],
      ['Look it over', enter],
      ['Shall your contact details and the language be remembered', 'yes'],
    ];
    const room = await hold({}, script);
    expect(await room.outcome()).toEqual({
      answers: {
        kind: 'order',
        summary: 'A blue jacket came',
        references: [
          { kind: 'order', value: '10-55821' },
          { kind: 'purchase-date', value: '2026-11-20' },
        ],
        actual: 'A blue jacket',
        expected: 'A black jacket',
        attachments: [{ path: '/photo.jpg' }, { path: '/my label.jpg' }],
        severity: 'minor',
        neededBy: '2026-11-27',
        outcome: 'the right colour',
        contact: { name: 'Anna Orlova', email: 'anna@gmail.com', phone: '+44 20 7946 0958' },
        recipient: { email: 'help@shop.example' },
      },
      unticked: [],
      ...NOTHING_HIDDEN,
      action: 'save',
      remember: true,
    });
    room.finish();
    expect(room.paged).toEqual(['Letter: A blue jacket came']);
  });

  const asked = async (answers: Answers, of: Readonly<Record<string, Deed>>) => {
    const room = await hold({ kind: 'technical', summary: 'Export stops', actual: 'It stops', ...answers }, ({ question }) => {
      const deed = Object.entries(of).find(([words]) => question.startsWith(words))?.[1];
      return deed ?? (question.startsWith('Look it over') ? 'stop' : enter);
    });
    const outcome = await room.outcome();
    return { questions: room.asked(), answers: outcome.answers };
  };

  it.each<[string, Answers, string, readonly string[]]>([
    ['answered first', {}, 'yesterday', ['When did it happen?']],
    ['passed over', {}, '', ['When did it happen?', 'Since when?']],
    ['given', { when: '2026-11-20' }, '', []],
    ['since which is given', { since: '2026-11-20' }, '', []],
  ])('asks for one time of the trouble: %s', async (_what, answers, when, times) => {
    const { questions } = await asked(answers, { 'When did it happen?': when });
    expect(questions.filter((question) => /When did it happen|Since when/.test(question))).toEqual(times);
  });

  it('says nothing of how much it stops somebody who only presses Enter', async () => {
    const { questions, answers } = await asked({}, {});
    expect(questions).toContain('How much does it stop you?');
    expect(answers.severity).toBeUndefined();
  });

  it('says at once that a time which was given cannot be, when it hears what went wrong', async () => {
    const room = await hold({ when: '2026-12-20T10:00:00+00:00', since: 'next week' }, [
      ['What is it about?', 'technical'],
      ['When did it happen?', enter],
      ['When did it happen?', 'yesterday'],
      ['Since when?', ''],
      ['What went wrong', stop()],
    ]);
    await expect(room.outcome()).rejects.toMatchObject({ kind: 'stopped' });
    room.finish();
    expect(room.told.filter((text) => /not come yet/.test(text))).toEqual([
      '20 December 2026, 10:00 (UTC) has not come yet. Check the date.',
      '"next week" has not come yet. Check the date.',
    ]);
    expect(room.draft.state().answers).toMatchObject({ when: '2026-11-23', kind: 'technical' });
    expect(room.draft.state().answers.since).toBeUndefined();
  });

  it('takes a time to come where it may be one', async () => {
    const room = await hold({ when: '2026-12-20T10:00:00+00:00' }, [
      ['What is it about?', 'delivery'],
      ['What is wrong with the delivery', stop()],
    ]);
    await expect(room.outcome()).rejects.toMatchObject({ kind: 'stopped' });
    expect(room.told.join()).not.toContain('not come yet');
  });
});
