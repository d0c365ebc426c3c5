import { describe, expect, it } from 'vitest';
import type { CalmerWords, Judging } from '../../src/answers/interview/interview-deps.ts';
import type { Answers } from '../../src/model/answers.ts';
import { hold } from '../support/interview-room.ts';
import { back, enter, type Scripted } from '../support/scripted-prompts.ts';

const READY: Answers = {
  kind: 'question',
  summary: 'Where is it?',
  actual: 'It is late. WHERE IS MY PARCEL!!!',
  neededBy: '2026-11-27',
  references: [{ kind: 'previous-case', value: '118834' }],
  contact: { name: 'Anna', email: 'anna@example.com', phone: '+44 20 7946 0958' },
  recipient: { organisation: 'Shop', name: 'Ivan', email: 'help@shop.example' },
  attachments: [{ path: 'receipt.pdf' }],
};
const LOOK = 'Look it over';
const CALMER = 'say it more calmly?';
const LOUD = 'WHERE IS MY PARCEL!!!';

/** A judge to whom capitals shout. */
const judge = async (answers: Answers): Promise<Judging> => ({
  told: 'As support sees it.',
  gaps: [],
  calmer: Object.entries({ actual: answers.actual, outcome: answers.outcome, 'steps.0': answers.steps?.[0] }).flatMap(
    ([key, text]): CalmerWords[] => {
      const at = text?.indexOf(LOUD) ?? -1;
      return at === -1 ? [] : [{ key, at, said: LOUD, instead: 'Where is my parcel?', why: 'It reads as shouting.' }];
    },
  ),
});

async function reviewing(script: readonly Scripted[], answers: Answers = READY) {
  const room = await hold(answers, script, { deps: { remembered: { contact: answers.contact }, judge } });
  const outcome = await room.outcome();
  room.finish();
  return { room, outcome };
}

describe('words that shout', () => {
  it('come with calmer ones before the review, which Enter takes', async () => {
    const { room, outcome } = await reviewing([
      [CALMER, enter],
      [LOOK, 'save'],
    ]);
    expect(room.seen[0]).toMatchObject({
      question: 'How things stand: say it more calmly?',
      why: 'It reads as shouting.',
      initial: 'take',
      choices: ['Take this: Where is my parcel?', 'Write it in another way', `Keep my words: ${LOUD}`],
    });
    expect(outcome.answers.actual).toBe('It is late. Where is my parcel?');
    // How the request looks is told once, after it.
    expect(room.told.filter((text) => text === 'As support sees it.')).toHaveLength(1);
  });

  it('are kept where the person keeps them, and not asked about again', async () => {
    const { room, outcome } = await reviewing([
      [CALMER, 'keep'],
      [LOOK, 'answer:neededBy'],
      ['What to do with this answer', 'remove'],
      [LOOK, 'save'],
    ]);
    expect(outcome.answers.actual).toBe(READY.actual);
    expect(room.asked().filter((question) => question.includes(CALMER))).toHaveLength(1);
  });

  it('can be written anew, with the calmer ones in the line', async () => {
    const { room, outcome } = await reviewing([
      [CALMER, 'edit'],
      ['How are things now', 'It is late. Please tell me where it is.'],
      [LOOK, 'save'],
    ]);
    expect(room.seen[1]).toMatchObject({ initial: 'It is late. Where is my parcel?' });
    expect(outcome.answers.actual).toBe('It is late. Please tell me where it is.');
  });

  it('are offered again when the person leaves the line, which changes nothing', async () => {
    const { room, outcome } = await reviewing([
      [CALMER, 'edit'],
      ['How are things now', back()],
      [CALMER, 'keep'],
      [LOOK, 'save'],
    ]);
    expect(outcome.answers.actual).toBe(READY.actual);
    expect(room.draft.state().typed).toEqual({});
  });

  it('are mended one after another, in steps too', async () => {
    const { outcome } = await reviewing(
      [
        [CALMER, enter],
        [CALMER, enter],
        [LOOK, 'save'],
      ],
      { ...READY, actual: 'It is late.', outcome: LOUD, steps: [`I ask: ${LOUD}`, 'I wait'] },
    );
    expect(outcome.answers).toMatchObject({ outcome: 'Where is my parcel?', steps: ['I ask: Where is my parcel?', 'I wait'] });
  });

  it('lead back to the last question by Esc', async () => {
    const { room } = await reviewing(
      [
        ['Files that may help', enter],
        [CALMER, back()],
        ['Files that may help', enter],
        [CALMER, 'keep'],
        [LOOK, 'stop'],
      ],
      { ...READY, attachments: [] },
    );
    expect(room.asked()).toHaveLength(5);
  });
});
