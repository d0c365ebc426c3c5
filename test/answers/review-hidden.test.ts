import { describe, expect, it } from 'vitest';
import type { HiddenValue, Hiding, Reviewed } from '../../src/answers/interview/interview-deps.ts';
import type { Answers } from '../../src/model/answers.ts';
import type { Language } from '../../src/model/words.ts';
import { hold, type RoomOptions } from '../support/interview-room.ts';
import { back, type Scripted } from '../support/scripted-prompts.ts';

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

const value = (mask: string, given: Partial<HiddenValue>): HiddenValue => ({
  mask,
  value: `value of ${mask}`,
  kind: mask.slice(1, mask.lastIndexOf('-')),
  kindWords: 'e-mail address',
  isSecret: false,
  places: [{ where: 'app.log:3', excerpt: `to ${mask}` }],
  ...given,
});

const PASSWORD = value('[password-1]', {
  kindWords: 'password',
  isSecret: true,
  value: 'hunter2',
  places: [{ where: 'description', excerpt: 'pw [password-1]' }],
});
const FIRST = value('[email-1]', {
  places: [
    { where: 'app.log:3', excerpt: 'to [email-1]' },
    { where: 'app.log:9', excerpt: 'from [email-1]' },
    { where: 'step 2', excerpt: '[email-1]' },
  ],
});
const SECOND = value('[email-2]', {});

async function reviewing(script: readonly Scripted[], { language = 'en', resume }: { language?: Language; resume?: RoomOptions } = {}) {
  const asked: Reviewed[] = [];
  const hiding = async (told: Reviewed): Promise<Hiding> => {
    asked.push(told);
    const values = [PASSWORD, FIRST, SECOND].filter((one) => !told.letThrough.has(one.value));
    const notInspected = [{ name: 'photo.png', path: '/home/anna/photo.png' }].filter(({ path }) => !told.leftOut.includes(path));
    return { count: values.flatMap(({ places }) => places).length, values, exempt: ['your contact details'], notInspected };
  };
  const room = await hold(READY, script, {
    language,
    ...resume,
    deps: { hiding, tellsFacts: async () => false, remembered: { contact: READY.contact } },
  });
  const outcome = await room.outcome();
  room.finish();
  return { room, outcome, asked, drafted: JSON.stringify(room.draft.state()) };
}

const LOOK = 'Look it over';
const SCREEN = 'values are hidden in this request';

describe('what is hidden', () => {
  it('is counted in the review once the letter was made', async () => {
    const { room } = await reviewing([
      [LOOK, 'read'],
      [LOOK, 'stop'],
    ]);
    expect(room.seen[0]?.choices).toContain('Look at what is hidden');
    expect(room.seen[1]?.choices).toContain('Hidden values: 5');
  });

  it('is listed kind by kind, with what stays and why, and what nobody could look into', async () => {
    const { room } = await reviewing([
      [LOOK, 'hidden'],
      [SCREEN, 'done'],
      [LOOK, 'stop'],
    ]);
    expect(room.seen[1]).toMatchObject({
      question: '5 values are hidden in this request.',
      why: 'Choose one of them to see where it is hidden. Left as you gave it, for support needs it: your contact details.',
      choices: ['Password: 1', 'E-mail address: 4', 'photo.png could not be looked into. Leave it out', 'Hide something else', 'Back to the request'],
    });
  });

  it('is shown by file and line, or by the answer, each as it leaves', async () => {
    const { room } = await reviewing([
      [LOOK, 'hidden'],
      [SCREEN, 'kind:email'],
      ['E-mail address:', back()],
      [SCREEN, back()],
      [LOOK, 'stop'],
    ]);
    expect(room.seen[2]?.choices).toEqual(['app.log:3: to [email-1] (and 2 more places)', 'app.log:3: to [email-2]', 'Let all 2 through']);
  });

  it('can be let through one by one or all of a kind, and taken back, and is in no draft', async () => {
    const { outcome, asked, drafted } = await reviewing([
      [LOOK, 'hidden'],
      [SCREEN, 'kind:email'],
      ['E-mail address:', '[email-1]'],
      ['2 values are hidden', 'kind:email'],
      ['E-mail address:', '[email-2]'],
      ['1 value is hidden', 'shown:[email-1]'],
      ['4 values are hidden', 'done'],
      [LOOK, 'save'],
    ]);
    expect([...(asked.at(-1)?.letThrough ?? [])]).toEqual(['value of [email-2]']);
    expect([...outcome.letThrough]).toEqual(['value of [email-2]']);
    expect(drafted).not.toContain('value of');
    const all = await reviewing([
      [LOOK, 'hidden'],
      [SCREEN, 'kind:email'],
      ['E-mail address:', 'all'],
      ['1 value', 'done'],
      [LOOK, 'save'],
    ]);
    expect(all.outcome.letThrough.size).toBe(2);
  });

  it('is asked about once more where it is a secret', async () => {
    const { room, outcome, drafted } = await reviewing([
      [LOOK, 'hidden'],
      [SCREEN, 'kind:password'],
      ['Password:', '[password-1]'],
      ['This is a secret: password.', 'no'],
      [SCREEN, 'kind:password'],
      ['Password:', '[password-1]'],
      ['This is a secret: password.', 'yes'],
      ['4 values', 'done'],
      [LOOK, 'save'],
    ]);
    expect(room.seen[3]?.why).toBe('Whoever reads the request could use it to get in: hunter2. Support does not need it to help you.');
    expect([...outcome.letThrough]).toEqual(['hunter2']);
    expect(drafted).not.toContain('hunter2');
  });

  it('can be added to, which the draft keeps as other typed words, and undone', async () => {
    const { outcome, room } = await reviewing([
      [LOOK, 'hidden'],
      [SCREEN, 'add'],
      ['Which text should be hidden', 'Projekt Adler'],
      [SCREEN, 'add'],
      ['Which text should be hidden', 'blue'],
      [SCREEN, 'text:blue'],
      [SCREEN, 'done'],
      [LOOK, 'save'],
    ]);
    expect(outcome.hidden).toEqual(['Projekt Adler']);
    expect(room.draft.state().hidden).toEqual(['Projekt Adler']);
  });

  it('lets a file that nobody could look into be left out, and taken along after all', async () => {
    const out = [LOOK, 'hidden'] as const;
    const { outcome } = await reviewing([[...out], [SCREEN, 'file:/home/anna/photo.png'], [SCREEN, 'done'], [LOOK, 'save']]);
    expect(outcome.leftOut).toEqual(['/home/anna/photo.png']);
    const again = await reviewing([
      [...out],
      [SCREEN, 'file:/home/anna/photo.png'],
      [SCREEN, 'back:/home/anna/photo.png'],
      [SCREEN, 'done'],
      [LOOK, 'save'],
    ]);
    expect(again.outcome.leftOut).toEqual([]);
  });

  it('is told in Russian, its plural forms right', async () => {
    const { room } = await reviewing(
      [
        ['Проверьте', 'read'],
        ['Проверьте', 'hidden'],
        ['В обращении скрыто 5 значений.', 'done'],
        ['Проверьте', 'stop'],
      ],
      { language: 'ru' },
    );
    expect(room.seen[1]?.choices).toContain('Скрыто 5 значений: посмотреть');
  });
});
