import { describe, expect, it } from 'vitest';
import { AskwellError } from '../../src/errors.ts';
import type { Answers } from '../../src/model/answers.ts';
import { hold, NOTHING_HIDDEN, type RoomOptions } from '../support/interview-room.ts';
import { back, enter, type Scripted, stop, tick } from '../support/scripted-prompts.ts';

const READY: Answers = {
  kind: 'question',
  summary: 'Can the warranty be extended?',
  actual: 'Bought in March',
  neededBy: '2026-11-27',
  references: [{ kind: 'previous-case', value: '118834' }],
  contact: { name: 'Anna', email: 'anna@example.com', phone: '+44 20 7946 0958' },
  recipient: { organisation: 'Shop', name: 'Ivan', email: 'help@shop.example' },
  attachments: [{ path: 'receipt.pdf', note: 'from March' }],
};

async function reviewing(script: readonly Scripted[], answers: Answers = READY, options: RoomOptions = {}) {
  const remembered = { contact: READY.contact };
  const room = await hold(answers, script, { ...options, deps: { remembered, ...options.deps } });
  const outcome = await room.outcome();
  room.finish();
  return { room, outcome };
}

const LOOK = 'Look it over';

describe('the review', () => {
  it('offers no facts about the computer where they do not belong', async () => {
    const { room } = await reviewing([[LOOK, 'stop']], READY, { deps: { tellsFacts: async () => false } });
    expect(room.seen[0]?.choices?.join()).not.toContain('About this computer');
  });

  it('shows every answer, the facts and what can be done', async () => {
    const { room } = await reviewing([[LOOK, 'stop']]);
    expect(room.seen[0]?.choices).toEqual([
      'About: a question',
      'Question: Can the warranty be extended?',
      'How things stand: Bought in March',
      'Number of the earlier request: 118834',
      'Needed by: 27 November 2026',
      'Your name: Anna',
      'Your e-mail: anna@example.com',
      'Your phone: +44 20 7946 0958',
      'Company: Shop',
      'Their name: Ivan',
      'Their e-mail: help@shop.example',
      'Files: receipt.pdf',
      'About this computer: 2 of 2 facts go with the request',
      'Read the letter',
      'Save the request',
      'Save it and copy the letter',
      'Save it and open it in the mail program',
      'Stop here and go on later',
    ]);
  });

  it('shows answers of other kinds, references and fields that no question asks for', async () => {
    const { room } = await reviewing([[LOOK, 'stop']], {
      ...READY,
      description: `${'long '.repeat(40)}`,
      steps: ['One', 'Two\nlines'],
      tried: [{ action: 'A', result: 'b' }, { action: 'C' }],
      severity: 'minor',
      outcome: 'an exchange',
      references: [
        { kind: 'previous-case', value: '1' },
        { kind: 'previous-case', value: '2' },
        { kind: 'ticket', value: '3' },
      ],
      fields: { browser: ['Firefox', 'Chrome'], os: 'Debian' },
    });
    expect(room.seen[0]?.choices).toEqual(
      expect.arrayContaining([
        `Description: ${'long '.repeat(12).trimEnd()} …`,
        'Steps: One; Two lines',
        'Tried already: A → b; C',
        'How much it stops you: It is a nuisance, I can live with it',
        'What would solve it: an exchange',
        'Number of the earlier request: 1',
        'Number of the earlier request: 2',
        'Ticket: 3',
        'Browser: Firefox, Chrome',
        'Os: Debian',
      ]),
    );
  });

  it.each(['save', 'copy', 'open'] as const)('gives the wish to %s, once the letter is known to be whole', async (action) => {
    let rendered = 0;
    const { outcome } = await reviewing([[LOOK, action]], READY, {
      deps: {
        preview: async () => {
          rendered += 1;
          return 'Letter';
        },
      },
    });
    expect([outcome, rendered]).toEqual([{ answers: READY, unticked: [], ...NOTHING_HIDDEN, action, remember: false }, 1]);
  });

  it('shows the letter in a pager, and does not render it again when nothing changed', async () => {
    const letters: string[] = [];
    const { room, outcome } = await reviewing(
      [
        [LOOK, 'read'],
        [LOOK, 'answer:summary'],
        ['What would you', 'Another'],
        [LOOK, 'read'],
        [LOOK, enter],
      ],
      READY,
      {
        deps: {
          preview: async ({ answers, unticked }) => {
            letters.push(`${answers.summary} ${unticked.length}`);
            return `Letter: ${answers.summary}`;
          },
        },
      },
    );
    expect(letters).toEqual(['Can the warranty be extended? 0', 'Another 0']);
    expect(room.paged).toEqual(['Letter: Can the warranty be extended?', 'Letter: Another']);
    expect(outcome.action).toBe('save');
  });

  it('lets facts be left out, and the draft knows', async () => {
    const { room, outcome } = await reviewing([
      [LOOK, 'facts'],
      ['Which facts', back()],
      [LOOK, 'facts'],
      ['Which facts', tick('os.name')],
      [LOOK, 'stop'],
    ]);
    expect(outcome.unticked).toEqual(['memory.total']);
    expect(room.draft.state().unticked).toEqual(['memory.total']);
    expect(room.seen[1]?.choices).toEqual(['os.name: Debian', 'memory.total: 16000000000']);
    expect(room.seen[4]?.choices).toContain('About this computer: 1 of 2 facts go with the request');
  });

  it('has no line of facts where none were gathered', async () => {
    const { room } = await reviewing([[LOOK, 'stop']], READY, { deps: { evidence: Promise.resolve({ level: 'none', facts: [], skipped: [] }) } });
    expect(room.seen[0]?.choices.filter((choice) => choice.includes('computer'))).toEqual([]);
  });

  it('lets answers be changed and taken out, and does not ask for those again', async () => {
    const { outcome } = await reviewing(
      [
        [LOOK, 'answer:contact.phone'],
        ['What to do', 'remove'],
        [LOOK, 'answer:neededBy'],
        ['What to do', 'change'],
        ['By when', '2026-12-01'],
        [LOOK, 'answer:steps'],
        ['What to do', 'remove'],
        [LOOK, 'answer:severity'],
        ['What to do', 'remove'],
        [LOOK, 'answer:files'],
        ['What to do', 'remove'],
        [LOOK, 'answer:reference.1'],
        ['What to do', 'change'],
        ['Ticket: what should it say?', '4'],
        [LOOK, 'answer:field.browser'],
        ['What to do', 'change'],
        ['Browser: what should it say?', enter],
        [LOOK, 'answer:field.os'],
        ['What to do', back()],
        [LOOK, 'answer:field.os'],
        ['What to do', 'remove'],
        [LOOK, 'answer:reference.previous-case'],
        ['What to do', 'remove'],
        [LOOK, 'save'],
      ],
      {
        ...READY,
        steps: ['One'],
        severity: 'minor',
        references: [...(READY.references ?? []), { kind: 'ticket', value: '3' }],
        fields: { browser: ['Firefox', 'Chrome'], os: 'Debian' },
      },
    );
    const { attachments: _files, ...rest } = READY;
    expect(outcome.answers).toEqual({
      ...rest,
      neededBy: '2026-12-01',
      contact: { name: 'Anna', email: 'anna@example.com' },
      references: [{ kind: 'ticket', value: '4' }],
      fields: { browser: ['Firefox', 'Chrome'] },
    });
  });

  it('lets a question that was passed over be answered after all', async () => {
    const { neededBy: _day, ...rest } = READY;
    const { room, outcome } = await reviewing(
      [
        ['By when', ''],
        [LOOK, 'more'],
        ['Which question?', back()],
        [LOOK, 'more'],
        ['Which question?', 'neededBy'],
        ['By when', '2026-11-30'],
        [LOOK, 'stop'],
      ],
      rest,
    );
    expect(outcome.answers.neededBy).toBe('2026-11-30');
    expect(room.seen[2]?.choices).toEqual(['Needed by']);
  });

  it('asks what a new kind needs, and keeps what was said', async () => {
    const { outcome } = await reviewing([
      [LOOK, 'answer:kind'],
      ['What is it about?', 'return'],
      ['The order number', '10-55821'],
      ['The article', ''],
      ['When did you buy it?', ''],
      ['What would you like?', 'refund'],
      ['How much', 'major'],
      [LOOK, 'stop'],
    ]);
    expect(outcome.answers).toEqual({
      ...READY,
      kind: 'return',
      references: [
        { kind: 'previous-case', value: '118834' },
        { kind: 'order', value: '10-55821' },
      ],
      outcome: 'a refund',
      severity: 'major',
    });
  });

  it('of a return asks for other wishes in words of one’s own, which stay', async () => {
    const given: Answers = {
      ...READY,
      kind: 'return',
      severity: 'minor',
      references: [
        { kind: 'order', value: '1' },
        { kind: 'article', value: '2' },
        { kind: 'purchase-date', value: '2026-11-20' },
      ],
    };
    const { outcome } = await reviewing(
      [
        ['What would you like?', 'other'],
        ['What would solve it', 'a new lid'],
        [LOOK, back()],
        ['What would solve it', back()],
        ['What would you like?', 'other'],
        [LOOK, 'stop'],
      ],
      given,
    );
    expect(outcome.answers.outcome).toBe('a new lid');
  });
});

describe('a letter that is accepted unseen', () => {
  it('is saved without a review, and nothing is remembered', async () => {
    const { outcome } = await reviewing([], READY, { deps: { isAccepted: true, remembered: {} } });
    expect(outcome).toMatchObject({ action: 'save', remember: false, answers: READY });
  });

  it('is shown all the same when something stands in its way', async () => {
    const preview = async ({ answers }: { readonly answers: Answers }) => {
      if (answers.attachments) throw new AskwellError('attachments', [{ message: 'draft.no-folder' }]);
      return 'Letter';
    };
    const { room, outcome } = await reviewing(
      [
        ['Files that may help', ''],
        [LOOK, 'save'],
      ],
      READY,
      { deps: { isAccepted: true, preview } },
    );
    expect(room.told).toEqual(['draft.no-folder']);
    expect(outcome.action).toBe('save');
  });
});

describe('what stands in the letter’s way', () => {
  it('is told; unreadable files come back at once, and all else stays', async () => {
    let tries = 0;
    const { room, outcome } = await reviewing(
      [
        [LOOK, 'save'],
        ['Files that may help', 'b.pdf'],
        ['Files that may help', ''],
        [LOOK, 'save'],
        [LOOK, 'save'],
      ],
      READY,
      {
        deps: {
          preview: async () => {
            tries += 1;
            if (tries === 1) throw new AskwellError('attachments', [{ message: 'draft.no-folder' }]);
            if (tries === 2) throw new AskwellError('usage', [{ message: 'draft.unknown' }]);
            return 'Letter';
          },
        },
      },
    );
    expect(room.told).toEqual(['draft.no-folder', 'draft.unknown']);
    expect(outcome.answers).toEqual({ ...READY, attachments: [{ path: 'b.pdf' }] });
  });

  it.each(['stopped', 'closed', 'bug'] as const)('ends the interview when it is “%s”, and the draft is named', async (kind) => {
    const room = await hold(READY, [[LOOK, 'read']], {
      deps: {
        preview: async () => {
          throw new AskwellError(kind, []);
        },
      },
    });
    await expect(room.outcome()).rejects.toMatchObject({ kind, saved: room.draft.id });
  });

  it('that nobody foresaw is a mistake of ours, with its cause', async () => {
    const cause = new TypeError('boom');
    const room = await hold(READY, [[LOOK, 'read']], { deps: { preview: () => Promise.reject(cause) } });
    await expect(room.outcome()).rejects.toMatchObject({ kind: 'bug', cause, saved: room.draft.id });
  });
});

describe('remembering', () => {
  const question = 'Shall your contact details and the language be remembered';

  it.each([
    ['new details', {}, true],
    ['a changed number', { contact: { ...READY.contact, phone: '+44 20 7946 0000' } }, true],
    ['what is held already', { contact: READY.contact }, false],
  ])('is asked about for %s', async (_name, remembered, isAsked) => {
    const { room, outcome } = await reviewing([[LOOK, 'save'], ...(isAsked ? ([[question, 'yes']] as const) : [])], READY, { deps: { remembered } });
    expect(outcome.remember).toBe(isAsked);
    if (isAsked) expect(room.seen[1]?.why).toContain('/home/anna/.config/askwell/config.json');
  });

  it('is refused unless somebody says yes, and Esc leads back to the review', async () => {
    const { outcome } = await reviewing(
      [
        [LOOK, 'copy'],
        [question, back()],
        [LOOK, 'copy'],
        [question, enter],
      ],
      READY,
      { deps: { remembered: {} } },
    );
    expect(outcome).toMatchObject({ action: 'copy', remember: false });
  });

  it('is not asked about where nothing can be kept', async () => {
    const room = await hold(READY, [[LOOK, 'save']]);
    const { configPath: _none, ...deps } = room.deps;
    expect((await room.run(deps)).remember).toBe(false);
  });
});

describe('files', () => {
  const { attachments: _files, ...REST } = READY;
  const FILES = 'Files that may help';

  it('are taken several in a line, with a running total that counts what was given before', async () => {
    const { room, outcome } = await reviewing(
      [
        [FILES, `'one two.png' ~/log.txt`],
        [FILES, 'three.png'],
        [FILES, ''],
        [LOOK, 'stop'],
      ],
      REST,
    );
    expect(outcome.answers.attachments).toEqual([{ path: 'one two.png' }, { path: '/home/anna/log.txt' }, { path: 'three.png' }]);
    expect(room.seen.map(({ live }) => live)).toEqual([['2 files, 2 MB of 10 MB'], ['3 files, 3 MB of 10 MB'], ['3 files, 3 MB of 10 MB'], []]);
  });

  it('that cannot be read are told at once; beyond the limit is only a word', async () => {
    const { room, outcome } = await reviewing(
      [
        [FILES, 'missing.png a.png'],
        [FILES, 'a b c d e f g h i j k'],
        [FILES, ''],
        [LOOK, 'stop'],
      ],
      REST,
    );
    expect(room.seen[0]?.problems).toEqual(['missing.png was not found.']);
    expect(room.seen[0]?.notes).toEqual(['11 files, 11 MB; the limit is 10 MB. Logs and texts shrink when packed; photos and videos do not.']);
    expect(outcome.answers.attachments).toHaveLength(11);
  });

  it.each([`it's "both" here.png`, 'with blank.png', 'C:\\Users\\Anna\\a.png', "Anna's.png", '*.log', '~tilde', "/it's $x `y` z\\.png"])(
    'come back to be changed as they are: %s',
    async (path) => {
      const files = [{ path: 'first.png' }, { path, note: 'mine' }];
      const { outcome } = await reviewing(
        [
          [LOOK, 'answer:files'],
          ['What to do', 'change'],
          [FILES, enter],
          [FILES, enter],
          [FILES, ''],
          [LOOK, 'stop'],
        ],
        { ...REST, attachments: files },
      );
      expect(outcome.answers.attachments).toEqual(files);
    },
  );

  it('are taken out by emptying their line, and half a line stays with its place', async () => {
    const { room, outcome } = await reviewing(
      [
        [LOOK, 'answer:files'],
        ['What to do', 'change'],
        [FILES, enter],
        [FILES, enter],
        [FILES, back('c.p')],
        [FILES, ''],
        [FILES, 'c.png'],
        [FILES, ''],
        [LOOK, 'stop'],
      ],
      { ...REST, attachments: [{ path: 'a' }, { path: 'b' }] },
    );
    expect(room.seen.slice(2, 8).map(({ initial }) => initial)).toEqual(['a', 'b', '', 'b', 'c.p', '']);
    expect(outcome.answers.attachments).toEqual([{ path: 'a' }, { path: 'c.png' }]);
  });

  it('survive a stop in the middle of a line', async () => {
    const room = await hold(REST, [
      [FILES, 'a.png'],
      [FILES, stop('b.p')],
    ]);
    await expect(room.outcome()).rejects.toMatchObject({ kind: 'stopped' });
    expect(room.draft.state()).toMatchObject({ position: 'files#1.0', typed: { 'files#1.0': 'b.p' }, answers: { attachments: [{ path: 'a.png' }] } });
  });
});
