import { describe, expect, it } from 'vitest';
import type { Judging } from '../../src/answers/interview/interview-deps.ts';
import type { Answers } from '../../src/model/answers.ts';
import { hold } from '../support/interview-room.ts';
import { enter, type Scripted } from '../support/scripted-prompts.ts';

const READY: Answers = {
  kind: 'question',
  summary: 'Can the warranty be extended?',
  actual: 'Bought in March',
  neededBy: '2026-11-27',
  references: [{ kind: 'previous-case', value: '118834' }],
  contact: { name: 'Anna', email: 'anna@example.com', phone: '+44 20 7946 0958' },
  recipient: { organisation: 'Shop', name: 'Ivan', email: 'help@shop.example' },
  attachments: [{ path: 'receipt.pdf' }],
};
const LOOK = 'Look it over';

/** A judge to whom what is missing is missing until it is there. */
const judge = async ({ outcome, expected }: Answers): Promise<Judging> => ({
  told: outcome ? 'Nothing will be asked back.' : 'A question will come back.',
  gaps: [
    ...(outcome
      ? []
      : [
          {
            questions: ['nobody asks this', 'outcome'],
            asks: 'What would you like us to do?',
            why: 'A wish is quicker to grant.',
            example: 'You write: “extended”. How long?',
          },
        ]),
    ...(expected ? [] : [{ questions: ['expected'], asks: 'What should have happened?' }]),
  ],
  calmer: [],
});

async function reviewing(script: readonly Scripted[], answers: Answers = READY) {
  const room = await hold(answers, script, { deps: { remembered: { contact: answers.contact }, judge } });
  const outcome = await room.outcome();
  room.finish();
  return { room, outcome };
}

describe('the last step of an interview', () => {
  it('tells how the request looks, with the cursor on the answer that would spare a question', async () => {
    const { room, outcome } = await reviewing([
      [LOOK, enter],
      ['What would you like us to do?', 'a longer warranty'],
      [LOOK, enter],
      ['What should have happened', 'Two years'],
      [LOOK, 'save'],
    ]);
    expect(room.seen[0]).toMatchObject({ initial: 'improve:outcome' });
    expect(room.seen[0]?.choices.slice(0, 2)).toEqual([expect.stringContaining('say more'), expect.stringContaining('say more')]);
    expect(room.told.filter((text) => /asked back|come back/.test(text))).toEqual([
      'A question will come back.',
      'Nothing will be asked back.',
      'Nothing will be asked back.',
    ]);
    expect(outcome.answers).toMatchObject({ outcome: 'a longer warranty', expected: 'Two years' });
  });

  it('keeps the question and the example of support before the eyes of who answers it', async () => {
    const { room } = await reviewing([
      [LOOK, enter],
      ['What would you like us to do?', 'a longer warranty'],
      [LOOK, 'improve:expected'],
      ['What should have happened?', enter],
      [LOOK, 'answer:outcome'],
      ['What to do with this answer', 'change'],
      ['What would solve it', enter],
      [LOOK, 'save'],
    ]);
    expect(room.seen[1]).toMatchObject({
      question: 'What would you like us to do?',
      why: 'A wish is quicker to grant. Your answer goes under “What would solve it”.',
      example: 'You write: “extended”. How long?',
    });
    // Where support shows no example, ours stays.
    expect(room.seen[3]).toMatchObject({ why: 'Your answer goes under “Expected”.', example: expect.stringContaining('e.g.') });
  });

  it('asks of steps and files what support would, too', async () => {
    const gaps = [
      { questions: ['steps'], asks: 'How did you come there?' },
      { questions: ['files'], asks: 'Could you add a photo?' },
    ];
    const room = await hold(
      { ...READY, attachments: [] },
      [
        ['Files that may help', enter],
        [LOOK, enter],
        ['How did you come there?', 'I opened the page'],
        ['Step 2', enter],
        [LOOK, 'improve:files'],
        ['Could you add a photo?', enter],
        [LOOK, 'save'],
      ],
      { deps: { remembered: { contact: READY.contact }, judge: async () => ({ told: '', gaps, calmer: [] }) } },
    );
    await room.outcome();
    room.finish();
  });

  it('takes the cursor to it once, and lets the person send it as it is', async () => {
    const { room, outcome } = await reviewing([
      [LOOK, 'read'],
      [LOOK, 'read'],
      [LOOK, 'save'],
    ]);
    expect(room.seen.map(({ initial }) => initial)).toEqual(['improve:outcome', 'improve:expected', 'save']);
    expect(room.told.filter((text) => /come back/.test(text))).toHaveLength(1);
    expect(outcome.action).toBe('save');
  });

  it('does not hold a person who has nothing to add', async () => {
    const { room } = await reviewing([
      [LOOK, enter],
      ['What would you like us to do?', enter],
      [LOOK, enter],
      ['What should have happened', enter],
      [LOOK, enter],
      [LOOK, 'save'],
    ]);
    expect(room.seen.filter(({ question }) => question.includes(LOOK)).map(({ initial }) => initial)).toEqual([
      'improve:outcome',
      'improve:expected',
      'read',
      'save',
    ]);
  });

  it('has nothing to offer where nothing is missing', async () => {
    const { room } = await reviewing([[LOOK, 'save']], { ...READY, outcome: 'x', expected: 'y' });
    expect(room.seen[0]).toMatchObject({ initial: 'read' });
  });
});
