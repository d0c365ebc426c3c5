import { describe, expect, it } from 'vitest';
import { hold } from '../support/interview-room.ts';
import { back, edit, enter, type Scripted, stop } from '../support/scripted-prompts.ts';

const START: readonly Scripted[] = [
  ['What is it about?', 'technical'],
  ['What went wrong', 'Export stops'],
];

/** Runs a script that ends with Ctrl-C, and gives what stood in each line and what the answers came to. */
async function play(script: readonly Scripted[], options: Parameters<typeof hold>[2] = {}) {
  const room = await hold({}, script, options);
  await expect(room.outcome()).rejects.toMatchObject({ kind: 'stopped' });
  room.finish();
  return { ...room, initials: room.seen.map(({ initial }) => initial), answers: room.draft.state().answers };
}

describe('going back', () => {
  it('shows the answer before, ready to be changed, and returns to where it was', async () => {
    const { initials, answers } = await play([
      ...START,
      ['Step 1', 'Open an album'],
      ['Step 2', ''],
      ['What should', back('A P')],
      ['Step 2', back()],
      ['Step 1', back()],
      ['What went wrong', back()],
      ['What is it about?', back()],
      ['What is it about?', 'technical'],
      ['What should', stop()],
    ]);
    expect(initials.slice(4)).toEqual(['', '', 'Open an album', 'Export stops', 'technical', 'technical', 'A P']);
    expect(answers).toEqual({ kind: 'technical', summary: 'Export stops', steps: ['Open an album'] });
  });

  it('says at the first question that there is none before it, and how to leave', async () => {
    const { told } = await play([
      ['What is it about?', back()],
      ['What is it about?', 'technical'],
      ['What went wrong', back()],
      ['What is it about?', stop()],
    ]);
    expect(told.filter((words) => words.startsWith('This is the first question'))).toHaveLength(1);
  });

  it('keeps a change that was begun, in every line that was left', async () => {
    const { initials } = await play([
      ...START,
      ['Step 1', back('Op')],
      ['What went wrong', back('Export sto')],
      ['What is it about?', enter],
      ['Step 1', back('Ope')],
      ['What went wrong', 'Export stops'],
      ['Step 1', stop()],
    ]);
    expect(initials).toEqual(['technical', '', '', 'Export stops', 'technical', 'Op', 'Export sto', 'Ope']);
  });

  it('out of the middle of a series comes to its next line again, after a stop too', async () => {
    const first = await play([
      ...START,
      ['Step 1', 'Open an album'],
      ['Step 2', back()],
      ['Step 1', back()],
      ['What went wrong', enter],
      ['Step 2', back()],
      ['Step 1', back()],
      ['What went wrong', stop()],
    ]);
    const second = await hold({}, [['Step 2', stop()]], { world: first.world, resume: first.draft.id });
    await expect(second.outcome()).rejects.toMatchObject({ kind: 'stopped' });
    second.finish();
  });

  it('does not lead to answers that were given beforehand', async () => {
    const room = await hold({ kind: 'technical', summary: 'Given' }, [
      ['Step 1', back()],
      ['Step 1', stop()],
    ]);
    await expect(room.outcome()).rejects.toMatchObject({ kind: 'stopped' });
    room.finish();
  });

  it('goes through a series line by line, results included, and an emptied item goes', async () => {
    const { answers } = await play([
      ['What is it about?', 'account'],
      ['What is wrong', 'Locked out'],
      ['The account', ''],
      ['What happens', 'No code comes'],
      ['error text', ''],
      ['Since when?', ''],
      ['tried already', 'Waited'],
      ['“Waited”', 'nothing'],
      ['What else', 'Called'],
      ['“Called”', back('no ans')],
      ['What else', back()],
      ['“Waited”', back()],
      ['tried already', ''],
      ['tried already', enter],
      ['“Called”', enter],
      ['What else', ''],
      ['How much', stop()],
    ]);
    expect(answers.tried).toEqual([{ action: 'Called', result: 'no ans' }]);
  });

  it('from the review leads to the last question, and back again', async () => {
    const given = {
      kind: 'question',
      summary: 'One',
      actual: 'Two',
      contact: { name: 'A', email: 'a@b.example', phone: '+44 20 7946 0958' },
    } as const;
    const room = await hold({ ...given, recipient: { organisation: 'O', name: 'N', email: 'o@b.example' } }, [
      ['written about this before', ''],
      ['By when', ''],
      ['Files', ''],
      ['Look it over', back()],
      ['Files', back()],
      ['By when', ''],
      ['Look it over', 'stop'],
    ]);
    await room.outcome();
    room.finish();
  });

  it('when a moment was typed in words, brings the words back rather than the date', async () => {
    const { initials, seen, answers } = await play([
      ['What is it about?', 'payment'],
      ['What is wrong', 'Taken twice'],
      ['What amount', ''],
      ['When did you pay', 'yesterday 6:30pm'],
      ['last four digits', back()],
      ['When did you pay', enter],
      ['last four digits', stop()],
    ]);
    expect(seen[3]?.notes).toEqual(['Understood as: 23 November 2026, 18:30 (Moscow, UTC+3)']);
    expect(initials[5]).toBe('yesterday 6:30pm');
    expect(answers).toMatchObject({ when: '2026-11-23T18:30:00+03:00', zone: 'Europe/Moscow' });
  });
});

describe('a typed line', () => {
  it.each([
    ['What is wrong', '   ', 'One line is needed here: without it nobody knows who should help you. A few words are enough.'],
    ['What happened with', '\n', 'A sentence is needed here: without it nobody can help you. Write it as it comes.'],
    ['last four', '4276 1234 5678 4417', 'Only the last four digits, please: the whole number of a card is not for letters.'],
    ['When did you pay', '31.02.2026', 'There is no such day or time: "31.02.2026". Check the numbers.'],
  ])('at “%s” is not taken as %j, and stays', async (question, bad, problem) => {
    const good: Readonly<Record<string, string>> = {
      'What is wrong': 'Twice',
      'What happened with': 'Two charges',
      'last four': '4417',
      'When did': '',
    };
    const room = await hold(
      { kind: 'payment' },
      (() => {
        let isRefused = false;
        return (prompt: { question: string }) => {
          if (prompt.question.startsWith('How much')) return stop();
          if (prompt.question.includes(question) && !isRefused) {
            isRefused = true;
            return bad;
          }
          return Object.entries(good).find(([part]) => prompt.question.includes(part))?.[1] ?? '';
        };
      })(),
    );
    await expect(room.outcome()).rejects.toMatchObject({ kind: 'stopped' });
    expect(room.seen.flatMap(({ problems }) => problems)).toEqual([problem]);
  });

  it.each(['???', '-', 'nope@'])('that can hardly be a number is doubted once, and kept the second time: %s', async (odd) => {
    const room = await hold({ kind: 'payment', summary: 'S', actual: 'A' }, [
      ['What amount', ''],
      ['When did', ''],
      ['last four', ''],
      ['transaction', odd],
      ['transaction', odd],
      ['order', stop()],
    ]);
    await room.outcome().catch(() => {});
    expect(room.draft.state().answers.references).toEqual([{ kind: 'transaction', value: odd }]);
    expect(room.seen.flatMap(({ problems }) => problems)).toEqual([expect.stringContaining(`Is it really "${odd}"?`)]);
  });

  it('keeps what no key is made for as fields, under labels in the language of the request', async () => {
    const room = await hold(
      { kind: 'payment', summary: 'S', actual: 'A' },
      [
        ['What amount', '49.90 EUR'],
        ['When did', ''],
        ['last four', 'ends in 4417'],
        ['transaction', stop()],
      ],
      { requestLanguage: 'ru' },
    );
    await expect(room.outcome()).rejects.toMatchObject({ kind: 'stopped' });
    expect(room.draft.state().answers.fields).toEqual({ 'Последние четыре цифры карты': '4417' });
  });

  it('in a request of the other language is found again under its label', async () => {
    const fields = { 'Индикаторы на роутере': 'горит красный', 'Другие устройства': 'так же' };
    const room = await hold({ kind: 'connection', summary: 'S', actual: 'A', frequency: 'often', fields, language: 'ru' }, [
      ['contract number', ''],
      ['At which address', ''],
      ['Since when', ''],
      ['tried already', stop()],
    ]);
    await expect(room.outcome()).rejects.toMatchObject({ kind: 'stopped' });
    room.finish();
  });

  it('may be written in an editor; where that fails it is told and the text stays', async () => {
    const edits = [{ kind: 'failed', command: 'vim' }, { kind: 'missing' }, { kind: 'edited', text: 'The bar\r\n\r\nstays\n\n' }] as const;
    let turn = 0;
    const { told, answers } = await play(
      [
        ...START,
        ['Step 1', ''],
        ['What should', ''],
        ['What happened', edit('The bar')],
        ['What happened', edit()],
        ['What happened', edit()],
        ['What happened', enter],
        ['error text', stop()],
      ],
      { deps: { editor: async () => edits[turn++] ?? { kind: 'missing' } } },
    );
    expect(told.slice(1)).toEqual([
      'The editor vim did not end well. Your text stays as it was: go on typing.',
      'No editor is set here. Your text stays as it is: go on typing. The variable $EDITOR names one.',
    ]);
    expect(answers.actual).toBe('The bar\n\nstays');
  });

  it('of an address that looks mistyped offers the one that was meant', async () => {
    const script = (deed: Scripted[1], ...rest: readonly Scripted[]): readonly Scripted[] => [
      ['What is it about?', 'question'],
      ['What would you', 'One'],
      ['How are things', 'Two'],
      ['written about', ''],
      ['By when', ''],
      ['Your name', ''],
      ['Your e-mail', 'anna@gmial.com'],
      ['Did you mean anna@gmail.com?', deed],
      ...rest,
      ['phone number', stop()],
    ];
    expect((await play(script('take'))).answers.contact).toEqual({ email: 'anna@gmail.com' });
    expect((await play(script('keep'))).answers.contact).toEqual({ email: 'anna@gmial.com' });
    const corrected = await play(script(back(), ['Your e-mail', 'anna@mine.example']));
    expect(corrected.answers.contact).toEqual({ email: 'anna@mine.example' });
    expect(corrected.initials[8]).toBe('anna@gmial.com');
  });

  it('tells keys that this terminal knows', async () => {
    const { seen } = await play([...START, ['Step 1', stop()]], { plain: true });
    expect(seen.map(({ keys }) => keys)).toEqual([
      'Type its number and Enter; Enter alone takes the marked one · < and Enter: back',
      'Enter: go on · < and Enter: back',
      'Enter: go on, on an empty line: skip · < and Enter: back',
    ]);
  });
});
