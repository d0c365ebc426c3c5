import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/model/answers.ts';
import { hold, NOTHING_HIDDEN } from '../support/interview-room.ts';
import { memoryHost } from '../support/memory-host.ts';
import { back, enter, type Scripted, stop } from '../support/scripted-prompts.ts';

/** A whole interview about a program, every answer with words of its own. */
const TECHNICAL: readonly Scripted[] = [
  ['What is it about?', 'technical'],
  ['What went wrong', 'Export stops'],
  ['Step 1', 'Open an album'],
  ['Step 2', 'Press Export'],
  ['Step 3', ''],
  ['What should have happened?', 'A PDF of the album'],
  ['What happened instead?', 'The bar stays at 99 %\nand the file is empty'],
  ['Is there an error text', 'E-1042: writer timeout\n  at line 3'],
  ['another error', 'E-7'],
  ['another error', ''],
  ['When did it happen?', '2026-11-22 18:30'],
  ['How often', 'always'],
  ['What changed', 'an update to 4.2.1'],
  ['last work', 'in version 4.1'],
  ['tried already', 'A restart'],
  ['“A restart”', 'the same'],
  ['What else', 'Another album'],
  ['“Another album”', ''],
  ['What else', ''],
  ['Which program', 'PhotoDesk'],
  ['Which version', '4.2.1'],
  ['Which model', ''],
  ['serial number', 'PD4-88'],
  ['How much', 'major'],
  ['By when', '2026-11-27'],
  ['What would solve', 'a version that exports'],
  ['Your name', 'Anna Orlova'],
  ['Your e-mail', 'anna@example.com'],
  ['phone number', '+44 20 7946 0958'],
  ['Which company', 'PhotoDesk Ltd'],
  ['name of the person', ''],
  ['Their e-mail', 'help@photodesk.example'],
  ['Files', 'a.log "b c.png"'],
  ['Files', ''],
  ['Look it over', 'save'],
  ['remembered', 'no'],
];

const ANSWERS: Answers = {
  kind: 'technical',
  summary: 'Export stops',
  steps: ['Open an album', 'Press Export'],
  expected: 'A PDF of the album',
  actual: 'The bar stays at 99 %\nand the file is empty',
  errors: ['E-1042: writer timeout\n  at line 3', 'E-7'],
  when: '2026-11-22T18:30:00+03:00',
  zone: 'Europe/Moscow',
  frequency: 'always',
  changed: 'an update to 4.2.1',
  lastGood: 'in version 4.1',
  tried: [{ action: 'A restart', result: 'the same' }, { action: 'Another album' }],
  product: { name: 'PhotoDesk', version: '4.2.1' },
  references: [{ kind: 'serial', value: 'PD4-88' }],
  severity: 'major',
  neededBy: '2026-11-27',
  outcome: 'a version that exports',
  contact: { name: 'Anna Orlova', email: 'anna@example.com', phone: '+44 20 7946 0958' },
  recipient: { organisation: 'PhotoDesk Ltd', email: 'help@photodesk.example' },
  attachments: [{ path: 'a.log' }, { path: 'b c.png' }],
};

/** Questions whose line can hold half a word when the interview stops. */
const CHOICES = /What is it about|How often|How much|Look it over|remembered/;

describe('an interview that stops', () => {
  it('asks all this when nothing stops it', async () => {
    const room = await hold({}, TECHNICAL);
    expect(await room.outcome()).toEqual({ answers: ANSWERS, unticked: [], ...NOTHING_HIDDEN, action: 'save', remember: false });
    room.finish();
  });

  it('before the first answer leaves no draft', async () => {
    const room = await hold({}, [[TECHNICAL[0]?.[0] ?? '', stop()]]);
    await expect(room.outcome()).rejects.toMatchObject({ kind: 'stopped', saved: undefined });
    expect(await room.store.list()).toEqual({ drafts: [], problems: [] });
  });

  it.each(TECHNICAL.map(([question], at) => [at, question] as const).slice(1))(
    'at prompt %i (%s) goes on there, with nothing lost and nothing asked twice',
    async (at, question) => {
      const world = memoryHost();
      const half = CHOICES.test(question) ? undefined : 'half a wo';
      const first = await hold({}, [...TECHNICAL.slice(0, at), [question, stop(half)]], { world });
      await expect(first.outcome()).rejects.toMatchObject({ kind: 'stopped', signal: 'SIGINT', saved: first.draft.id });
      first.finish();
      const kept = JSON.stringify(JSON.parse(world.tree()[`/home/anna/.local/share/askwell/drafts/${first.draft.id}.json`] ?? ''));
      for (const [asked, deed] of TECHNICAL.slice(0, at)) {
        if (typeof deed !== 'string' || deed === '' || /When did it happen|Files|Look/.test(asked)) continue;
        expect(kept).toContain(JSON.stringify(deed).slice(1, -1));
      }
      // The question whether to remember is part of the review, which comes again.
      const from = question.includes('remembered') ? at - 1 : at;
      const second = await hold({}, TECHNICAL.slice(from), { world, resume: first.draft.id });
      expect(await second.outcome()).toMatchObject({ answers: ANSWERS, action: 'save' });
      second.finish();
      if (half !== undefined) expect(second.seen[0]?.initial).toBe(half);
      expect(second.told[0]).toBe('Going on where you stopped. All your answers are here.');
    },
  );

  it('keeps half a line that somebody went back from', async () => {
    const world = memoryHost();
    const script: readonly Scripted[] = [
      ...TECHNICAL.slice(0, 5),
      ['What should have happened?', back('A P')],
      ['Step 3', back('third thing')],
      ['Step 2', stop('Press Ex')],
    ];
    const first = await hold({}, script, { world });
    await expect(first.outcome()).rejects.toMatchObject({ kind: 'stopped' });
    const second = await hold(
      {},
      [
        ['Step 2', enter],
        ['Step 3', enter],
        ['Step 4', ''],
        ['What should', stop()],
      ],
      { world, resume: first.draft.id },
    );
    await expect(second.outcome()).rejects.toMatchObject({ kind: 'stopped' });
    expect(second.seen.map(({ initial }) => initial)).toEqual(['Press Ex', 'third thing', '', 'A P']);
    expect(second.draft.state().answers.steps).toEqual(['Open an album', 'Press Ex', 'third thing']);
  });

  it.each(['SIGTERM', 'SIGHUP'] as const)('by %s is as safe', async (signal) => {
    const room = await hold({}, [...TECHNICAL.slice(0, 2), ['Step 1', stop('Open', signal)]]);
    await expect(room.outcome()).rejects.toMatchObject({ kind: 'stopped', signal, saved: room.draft.id });
    expect(room.draft.state().typed).toEqual({ 'steps#0.0': 'Open' });
  });

  it('names no draft where none can be kept, and says that once', async () => {
    const room = await hold({}, [...TECHNICAL.slice(0, 2), ['Step 1', stop()]], { world: memoryHost({ home: undefined }) });
    const error = await room.outcome().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ kind: 'stopped', saved: undefined });
    expect(room.told.filter((line) => line.includes('no draft is kept'))).toHaveLength(1);
  });
});

describe('answers given beforehand', () => {
  const KEYS = Object.keys(ANSWERS) as (keyof Answers)[];
  const SPOKEN: Partial<Record<keyof Answers, RegExp>> = {
    kind: /What is it about/,
    summary: /in one line/,
    steps: /^Step/,
    expected: /should have happened/,
    actual: /What happened instead/,
    errors: /error text/,
    when: /When did it happen/,
    frequency: /How often/,
    since: /Since when/,
    changed: /What changed/,
    lastGood: /last work/,
    tried: /tried/,
    product: /Which program|Which version/,
    references: /serial/,
    severity: /How much/,
    neededBy: /By when/,
    outcome: /What would solve/,
    contact: /Your name|Your e-mail|phone/,
    recipient: /company|Their e-mail/,
    attachments: /^Files/,
  };

  it.each(KEYS.map((key, at) => [at + 1, key] as const))('the first %i, up to %s, are not asked for', async (count) => {
    const given = Object.fromEntries(Object.entries(ANSWERS).slice(0, count)) as Answers;
    const room = await hold(given, ({ question }) => {
      if (question.startsWith('What is it')) return 'technical';
      if (/in one line|instead/.test(question)) return 'Some words';
      if (question.startsWith('Look')) return 'save';
      return /^How/.test(question) ? enter : question.includes('remembered') ? 'no' : '';
    });
    const { answers } = await room.outcome();
    expect(answers).toMatchObject(given);
    for (const key of KEYS.slice(0, count)) {
      const pattern = SPOKEN[key];
      if (pattern) expect(room.asked().filter((question) => pattern.test(question))).toEqual([]);
    }
  });

  it('may be all there are: then the review comes at once, without a hint at the FAQ', async () => {
    const kept: Answers = {
      kind: 'question',
      summary: 'One',
      actual: 'Two',
      neededBy: '2026-11-27',
      references: [{ kind: 'previous-case', value: '7' }],
    };
    const given = { ...kept, contact: ANSWERS.contact, recipient: { ...ANSWERS.recipient, name: 'Ivan' }, attachments: ANSWERS.attachments };
    const room = await hold(given, [['Look it over', 'stop']]);
    expect(await room.outcome()).toEqual({ answers: given, unticked: [], ...NOTHING_HIDDEN, action: 'stop', remember: false });
    expect(room.told).toEqual([]);
  });
});
