import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Host, PromptText } from '../../src/host/host.ts';
import { speaker } from '../../src/locale/speaker.ts';
import { run } from '../../src/main.ts';
import { CWD, HOME, type MemoryHost, type MemoryHostOptions, memoryHost } from '../support/memory-host.ts';
import { back, type Deed, enter, scriptedPrompts, stop } from '../support/scripted-prompts.ts';

const DRAFTS = `${HOME}/.local/share/askwell/drafts`;
const say = await speaker('en');
const LOOK = say('review.title');
const REMEMBER = say('remember.title');
const KIND = say('ask.kind');
const LINE = say('ask.summary.question');
const NOW = say('ask.actual.question');
const INSTEAD = say('ask.actual');
const FILES = 'Files that may help';
const OFFER = 'You have an unfinished request';

/** What is done at a question; at one that is not named, Enter on what stands there. Several deeds are done one after another, the last again and again. */
type Plan = Readonly<Record<string, Deed | readonly Deed[]>>;

interface Sitting extends Omit<MemoryHostOptions, 'argv' | 'terminal' | 'prompts'> {
  /** Changes the world before it is used. */
  readonly change?: (world: MemoryHost) => Partial<Host>;
  /** The world of an earlier sitting, to be used again. */
  readonly world?: MemoryHost;
}

/** A person at a terminal who does what `plan` says. */
async function sit(argv: readonly string[], plan: Plan, { change, world: earlier, ...options }: Sitting = {}) {
  const left = new Map(Object.entries(plan).map(([question, deeds]) => [question, [deeds].flat()]));
  let count = 0;
  const act = ({ question }: PromptText): Deed => {
    count += 1;
    if (count > 60) throw new Error(`"${question}" has no end`);
    const deeds = [...left].find(([words]) => question.includes(words))?.[1];
    return deeds === undefined ? enter : ((deeds.length > 1 ? deeds.shift() : deeds[0]) ?? enter);
  };
  const scripted = scriptedPrompts(act);
  const world = earlier ?? memoryHost({ ...options, terminal: true });
  const host = { ...world.host, ...change?.(world), argv: ['--system', 'none', ...argv], prompts: async () => scripted.prompts };
  const plain = argv[0] === 'resume' ? { ...host, argv } : host;
  const code = await run(plain);
  return { ...world, ...scripted, world, code, drafts: () => (world.fs.existsSync(DRAFTS) ? world.fs.readdirSync(DRAFTS) : []) };
}

const SAID = ['--kind', 'question', '-s', 'Can the warranty be extended?', '-a', 'Bought in March'];
const folders = ({ fs }: Pick<MemoryHost, 'fs'>) => fs.readdirSync(CWD).filter((name) => name.startsWith('AW-'));

describe('composing with a person', () => {
  it('asks, shows, writes the folder, says what to do now, and leaves no draft', async () => {
    const sitting = await sit([], {
      [KIND]: 'question',
      [LINE]: 'Can the warranty be extended?',
      [NOW]: 'Bought in March',
      'Your name': 'Anna',
      [LOOK]: ['read', 'save'],
      [REMEMBER]: 'no',
    });
    expect(sitting.code).toBe(0);
    expect(folders(sitting)).toHaveLength(1);
    expect(sitting.out()).toBe('');
    expect(sitting.err()).toContain(folders(sitting)[0]);
    expect(sitting.paged).toEqual([expect.stringContaining('Can the warranty be extended?')]);
    expect(sitting.drafts()).toEqual([]);
  });

  it('remembers the contact when the person says so, and uses it the next time', async () => {
    const first = await sit([...SAID, '--name', 'Anna', '--email', 'anna@example.com'], { [LOOK]: 'save', [REMEMBER]: 'yes' });
    expect(first.code).toBe(0);
    const next = await sit([...SAID, '--print', 'json'], { [LOOK]: 'save' }, { world: first.world });
    expect(JSON.parse(next.out())).toMatchObject({ contact: { name: 'Anna', email: 'anna@example.com' } });
    expect(next.asked().filter((question) => question.includes(REMEMBER))).toEqual([]);
  });

  it('says in a warning what could not be remembered, and keeps the request', async () => {
    const sitting = await sit(
      [...SAID, '--name', 'Anna'],
      { [LOOK]: 'save', [REMEMBER]: 'yes' },
      {
        change: ({ host }) => ({
          files: {
            ...host.files,
            ensureFolder: async (path, mode) => {
              if (path.includes('.config')) throw Object.assign(new Error('EROFS'), { code: 'EROFS', path });
              await host.files.ensureFolder(path, mode);
            },
          },
        }),
      },
    );
    expect(sitting.code).toBe(0);
    expect(sitting.err()).toContain('could not be remembered (EROFS)');
    expect(folders(sitting)).toHaveLength(1);
  });

  it.each([
    ['copy', (sitting: MemoryHost) => sitting.clipboard],
    ['open', (sitting: MemoryHost) => sitting.opened],
  ])('does what the review says: %s', async (way, what) => {
    const sitting = await sit([...SAID, '--format', 'text'], { [LOOK]: way });
    expect(sitting.code).toBe(0);
    expect(what(sitting)).toHaveLength(1);
    expect(sitting.fs.existsSync(join(CWD, folders(sitting)[0] ?? '', 'request.eml'))).toBe(way === 'open');
  });

  it('stops at the review with the draft saved, and goes on with it from another folder', async () => {
    const files = { [join(CWD, 'receipt.txt')]: 'paid', [join(CWD, 'mine.liquid')]: 'Mine: {{ summary }}' };
    const wishes = ['receipt.txt', '--attach', '~/nowhere-yet.txt', '--out', 'kept', '--template', 'mine.liquid'];
    const home = { [join(HOME, 'nowhere-yet.txt')]: 'here' };
    const first = await sit([...SAID, ...wishes], { [LOOK]: 'stop' }, { files: { ...files, ...home } });
    expect(first.code).toBe(130);
    const [draft = ''] = first.drafts();
    const id = draft.replace('.json', '');
    expect(first.err()).toContain(`askwell resume ${id}`);
    const next = await sit(['resume', id], { [LOOK]: 'save' }, { world: first.world, change: () => ({ cwd: '/tmp' }) });
    expect([next.code, next.err()]).toEqual([0, expect.stringContaining('/home/anna/work/kept')]);
    expect(next.fs.readFileSync(join(CWD, 'kept/request.txt'), 'utf8')).toContain('Mine: Can the warranty be extended?');
    expect(JSON.parse(next.fs.readFileSync(join(CWD, 'kept/request.json'), 'utf8')).attachments.kept).toHaveLength(2);
    expect(next.drafts()).toEqual([]);
  });

  it('keeps what was typed when the person stops in the middle of a line', async () => {
    const sitting = await sit(['--kind', 'question'], { [LINE]: stop('Can the warr') });
    expect(sitting.code).toBe(130);
    expect(sitting.err()).toContain('askwell resume');
    expect(JSON.stringify(Object.values(sitting.tree()))).toContain('Can the warr');
    expect(folders(sitting)).toEqual([]);
  });

  it.each([{}, { files: { [`${HOME}/.config/askwell/config.json`]: '{"contact.name": "Anna"}' } }])(
    'leaves no draft, and speaks of none, when the person stops before the first word: %j',
    async (home) => {
      const sitting = await sit([], { [KIND]: stop() }, home);
      expect([sitting.code, sitting.err().trim(), sitting.drafts()]).toEqual([130, say('error.stopped'), []]);
    },
  );

  it('names the draft when a signal comes while a question stands open', async () => {
    const sitting = await sit(
      SAID,
      { 'Look it over': 'read' },
      {
        change: (world) => ({
          pager: async () => {
            world.stop('SIGTERM');
            await new Promise(() => {});
          },
        }),
      },
    );
    expect(sitting.code).toBe(143);
    expect(sitting.err()).toContain('askwell resume');
    expect(sitting.drafts()).toHaveLength(1);
  });

  it('names the draft when the folder cannot be written after the interview', async () => {
    const sitting = await sit(
      SAID,
      { [LOOK]: ['read', 'save'] },
      {
        change: ({ host }) => ({
          files: {
            ...host.files,
            rename: async (from, to) => {
              if (to.includes('AW-')) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', path: to });
              await host.files.rename(from, to);
            },
          },
        }),
      },
    );
    expect(sitting.code).toBe(1);
    expect(sitting.err()).toContain('askwell resume');
    expect(sitting.drafts()).toHaveLength(1);
  });

  it('keeps no draft of a request that stands when only the clipboard failed', async () => {
    const sitting = await sit(SAID, { [LOOK]: 'copy' }, { copied: { kind: 'unavailable', detail: 'DISPLAY' } });
    expect(sitting.code).toBe(4);
    expect(sitting.err()).not.toContain('askwell resume');
    expect(sitting.drafts()).toEqual([]);
    expect(folders(sitting)).toHaveLength(1);
  });

  it('works without a home, where nothing can be kept or remembered', async () => {
    const sitting = await sit([...SAID, '--name', 'Anna'], { [LOOK]: 'save' }, { home: undefined });
    expect(sitting.code).toBe(0);
    expect(sitting.asked().filter((question) => question.includes(REMEMBER))).toEqual([]);
    const stopped = await sit(SAID, { [LOOK]: 'stop' }, { home: undefined });
    expect(stopped.code).toBe(130);
    expect(stopped.err()).not.toContain('askwell resume');
  });

  it('tells at the review which file cannot be read, and asks for the files again', async () => {
    const first = await sit([...SAID, 'gone.txt'], { [LOOK]: 'stop' }, { files: { [join(CWD, 'gone.txt')]: 'paid' } });
    first.fs.unlinkSync(join(CWD, 'gone.txt'));
    const sitting = await sit(['resume'], { [LOOK]: ['read', 'stop'], [FILES]: [back(), stop()] }, { world: first.world });
    expect(sitting.told.join('\n')).toContain('gone.txt');
    expect(sitting.code).toBe(130);
  });

  it('asks nobody when the command line is wrong', async () => {
    const sitting = await sit([...SAID, '--kind', 'banana'], {});
    expect(sitting.code).toBe(2);
    expect(sitting.seen).toEqual([]);
  });

  it('tells all that was given wrong before the first question', async () => {
    const sitting = await sit(
      ['--when', '31 November', '--email', 'anna', '--attach', 'gone.txt', '--template', 'none.liquid', '--kind', 'banana'],
      {},
    );
    expect(sitting.code).toBe(2);
    expect(sitting.seen).toEqual([]);
    for (const wrong of ['no such day', 'anna', 'gone.txt', 'none.liquid', 'banana']) expect(sitting.err()).toContain(wrong);
  });

  it.each([
    [['--when', 'the day it broke'], 2],
    [['gone.txt'], 3],
  ])('asks nobody where %j cannot be taken', async (argv, code) => {
    const sitting = await sit(argv, {});
    expect([sitting.code, sitting.seen]).toEqual([code, []]);
    expect(sitting.drafts()).toEqual([]);
  });

  it('goes on with a request that was given back, its files included', async () => {
    const first = await sit([...SAID, 'receipt.txt', '--out', 'first'], { [LOOK]: 'save' }, { files: { [join(CWD, 'receipt.txt')]: 'paid' } });
    const again = await sit(['--from', 'first/request.json'], { [LOOK]: 'stop' }, { world: first.world });
    const id = again.drafts()[0]?.replace('.json', '') ?? '';
    const last = await sit(['resume', id, '--json'], { [LOOK]: 'save' }, { world: first.world, change: () => ({ cwd: '/tmp' }) });
    expect(JSON.parse(last.out()).attachments.kept).toMatchObject([{ name: 'receipt.txt' }]);
  });
});

describe('a person who left something unfinished', () => {
  const unfinished = async (argv: readonly string[] = SAID) => (await sit(argv, { [LOOK]: 'stop', [LINE]: stop() })).world;

  it('is offered it when beginning with nothing, and goes on with it', async () => {
    const sitting = await sit([], { [OFFER]: 'resume', [LOOK]: 'save' }, { world: await unfinished() });
    expect(sitting.asked()[0]).toContain('Can the warranty be extended? (24 November 2026, 12:00');
    expect(sitting.code).toBe(0);
    expect(sitting.drafts()).toEqual([]);
  });

  it.each<[string, Deed, number]>([
    ['begins anew and keeps it', 'new', 2],
    ['begins anew with Esc', back(), 2],
    ['deletes it and begins anew', 'delete', 1],
  ])('%s', async (_what, deed, drafts) => {
    const sitting = await sit([], { [OFFER]: deed, [KIND]: 'question', [LINE]: stop('Another thing') }, { world: await unfinished() });
    expect(sitting.code).toBe(130);
    expect(sitting.drafts()).toHaveLength(drafts);
  });

  it('is offered one without a summary by other words', async () => {
    const sitting = await sit([], { [OFFER]: stop() }, { world: await unfinished(['--kind', 'question']) });
    expect(sitting.code).toBe(130);
    expect(sitting.asked()).toEqual([expect.stringContaining('no summary yet')]);
  });

  it.each([[['-s', 'New']], [['--text', 'told.txt']]])('is not asked when the command line says anything: %j', async (argv) => {
    const world = await unfinished();
    world.fs.writeFileSync(join(CWD, 'told.txt'), 'The export stops at 99 %.');
    const sitting = await sit(argv, { '': stop() }, { world });
    expect(sitting.asked()[0]).not.toContain(OFFER);
  });
});

describe('words that tell more than was asked', () => {
  it('says what to do first as soon as an answer tells of danger, once', async () => {
    const sitting = await sit(['--kind', 'other'], {
      [say('ask.summary.other')]: 'It smells of gas in the kitchen',
      [say('ask.place')]: 'It smells of gas in flat 5 on the fifth floor',
      [say('ask.phone')]: stop(),
    });
    expect(sitting.asked()).toHaveLength(3);
    const urgent = sitting.told.filter((words) => words.includes(say('peril.gas')));
    expect(urgent).toEqual([`${say('judged.urgent')}\n${say('peril.gas')}`]);
  });

  it.each([
    [
      ['-s', 'The lift is stuck, we are inside', '-a', 'Nobody answers the button.'],
      ['ask.place', 'ask.phone', 'ask.email'],
    ],
    [
      ['-s', 'В подъезде сильно пахнет газом'],
      ['ask.place', 'ask.phone', 'ask.email'],
    ],
    [
      ['-s', 'It smells of gas on our stairs, 14 Elm Road, flat 5'],
      ['ask.phone', 'ask.email'],
    ],
    [['-s', 'It smells of gas on our stairs', '--phone', '+44 20 7946 0958'], ['ask.place']],
    [
      ['--kind', 'payment', '-s', 'Fraudsters are taking money from my card right now'],
      ['ask.found-by', 'ask.phone', 'ask.email'],
    ],
    [
      ['-s', 'Мошенники прямо сейчас снимают деньги с моей карты'],
      ['ask.found-by', 'ask.phone', 'ask.email'],
    ],
  ] as const)('asks whoever is in need only where, and how to reach them, and writes the letter: %j', async (argv, questions) => {
    const sitting = await sit(['--lang', 'en', ...argv], { [LOOK]: 'save', '': enter });
    expect(sitting.told[0]).toContain(say('judged.urgent'));
    expect(sitting.asked().filter((question) => question !== REMEMBER)).toEqual([...questions.map((id) => say(id)), LOOK]);
    expect(sitting.code).toBe(0);
  });

  it.each([
    ['The app crashes when I open the calendar. Also I was charged twice for November.', /crashes/, /charged twice/, 'The calendar crashes'],
    ['Приложение вылетает на календаре. И ещё: за ноябрь дважды списали 650 рублей.', /вылетает/, /дважды списали/, 'Вылетает календарь'],
  ])('asks which of several matters the request is about, and sets the others aside with who writes: %s', async (actual, kept, aside, line) => {
    const argv = ['--lang', 'en', '--kind', 'technical', '-s', line, '--name', 'Anna', '--email', 'anna@example.com'];
    const sitting = await sit(argv, { [INSTEAD]: actual, 'separate problems': '0', [LOOK]: 'stop' });
    const drafts = sitting.drafts().map((name) => JSON.stringify(JSON.parse(String(sitting.fs.readFileSync(join(DRAFTS, name)))).answers));
    expect(drafts).toHaveLength(2);
    expect(drafts.filter((draft) => kept.test(draft) && !aside.test(draft))).toHaveLength(1);
    expect(drafts.filter((draft) => aside.test(draft) && !kept.test(draft) && draft.includes('anna@example.com'))).toHaveLength(1);
    expect(sitting.asked().filter((question) => question.includes('separate problems'))).toHaveLength(1);
  });

  it('asks for the line again where it is about a matter that was set aside, and nothing where all stay together', async () => {
    const actual = 'The app crashes when I open the calendar. Also I was charged twice for November.';
    const argv = ['--kind', 'technical', '-s', 'Calendar crash', '-a', actual];
    const other = await sit(argv, { 'separate problems': '1', [LOOK]: 'stop' });
    expect(other.asked().slice(other.asked().findIndex((question) => question.includes('separate problems')) + 1)).toEqual([
      KIND,
      say('ask.summary'),
      LOOK,
    ]);
    const whole = await sit(argv, { 'separate problems': 'all', [LOOK]: ['hidden', 'stop'], '0 values': 'done' });
    expect(whole.asked().filter((question) => question.includes('separate problems'))).toHaveLength(1);
    expect(whole.drafts()).toHaveLength(1);
  });

  it.each([
    ['--actual', 'It smells of gas on our stairs. Also the app crashes when I open the calendar. Also I was charged twice for November.'],
    ['--actual', 'У нас в подъезде пахнет газом. Ещё приложение вылетает на календаре. И ещё: за ноябрь дважды списали 650 рублей.'],
    ['--text', 'It smells of gas on our stairs.\n\nAlso the app crashes when I open the calendar.\n\nAlso I was charged twice for November.'],
    ['--text', 'У нас в подъезде пахнет газом.\n\nЕщё приложение вылетает на календаре.\n\nИ ещё: за ноябрь дважды списали 650 рублей.'],
  ])('parts nothing of what whoever is in need tells, in %s: %s', async (flag, text) => {
    const files = { [join(CWD, 'a.txt')]: text };
    const given = flag === '--text' ? ['--text', 'a.txt'] : ['--actual', text];
    const plan = { [say('ask.place')]: '14 Elm Road, flat 5', [LOOK]: 'stop' };
    const sitting = await sit(['--lang', 'en', '-s', 'Gas', '--phone', '+44 20 7946 0958', ...given], plan, { files });
    expect(sitting.asked().filter((question) => question.includes('separate problems'))).toEqual([]);
    expect(sitting.drafts()).toHaveLength(1);
  });

  const MAIL = [
    'From: Laura Chen <laura.chen@example.com>',
    'To: help@shop.example',
    'Subject: The calendar crashes',
    'Date: Fri, 20 Nov 2026 10:00:00 +0000',
    '',
    'Hello,',
    '',
    'The app crashes since yesterday when I open the calendar.',
    '',
    'Also I was charged twice yesterday for the November subscription.',
    '',
    'Thanks',
  ].join('\n');

  it.each([
    ['the first', '0', 0],
    ['the second', '1', 1],
  ])('keeps who sent a letter of several matters, its subject and its day, with %s and with the one set aside', async (_, choice, at) => {
    const files = { [join(CWD, 'a.eml')]: MAIL };
    const argv = ['--text', 'a.eml', '--lang', 'en', '--to', 'desk@shop.example'];
    const sitting = await sit(argv, { 'separate problems': choice, [KIND]: stop() }, { files });
    const drafts = sitting.drafts().map((name) => JSON.parse(String(sitting.fs.readFileSync(join(DRAFTS, name)))));
    expect(drafts).toHaveLength(2);
    const isCrash = (draft: { answers: object }) => JSON.stringify(draft.answers).includes('The app crashes');
    for (const draft of drafts) {
      expect(draft.answers).toMatchObject({
        contact: { name: 'Laura Chen', email: 'laura.chen@example.com' },
        recipient: { email: 'desk@shop.example' },
      });
      expect(JSON.stringify(draft.answers)).toContain('2026-11-19');
      // A line that tells nothing of the other matter is proposed there, to be changed.
      expect((isCrash(draft) ? draft.answers : draft.typed).summary).toBe('The calendar crashes');
    }
    const [kept, aside] = at === 0 ? [true, false] : [false, true];
    expect(drafts.filter(isCrash)).toHaveLength(1);
    expect(drafts.map((draft) => draft.position !== undefined && isCrash(draft))).toContain(kept);
    expect(drafts.map((draft) => draft.position === undefined && isCrash(draft))).toContain(aside);
  });

  it.each([
    ['an answers file that is not there', ['--from', 'no.yml']],
    ['an answers file with a mistake', ['--from', 'bad.yml']],
    ['a wrong value', ['--email', 'anna']],
    ['a template that is not there', ['--template', 'no.txt']],
    ['own rules that are not there', ['--rules', 'no.yml']],
  ])('asks nothing of several matters, and sets nothing aside, before it has refused %s', async (_, flags) => {
    const files = {
      [join(CWD, 'a.txt')]: 'The app crashes when I open the calendar.\n\nAlso I was charged twice for November.',
      [join(CWD, 'bad.yml')]: 'sumary: x\n',
    };
    const sitting = await sit(['--text', 'a.txt', ...flags], {}, { files });
    expect([sitting.code, sitting.asked(), sitting.drafts()]).toEqual([2, [], []]);
  });

  it('lets whoever is in need tell the rest from the review', async () => {
    const sitting = await sit(['-s', 'It smells of gas on our stairs', '--phone', '+44 20 7946 0958', '--kind', 'other'], {
      [say('ask.place')]: '14 Elm Road, flat 5',
      [LOOK]: 'more',
      [say('review.more.title')]: 'actual',
      [say('ask.actual.other')]: stop(),
    });
    expect(sitting.asked().at(-1)).toBe(say('ask.actual.other'));
    expect(sitting.code).toBe(130);
  });

  it.each([
    ['It says Error 17 when I press Export.', 'ask.error'],
    ['The window stays white since I updated to 4.2.', 'ask.changed'],
    ['It worked fine until Friday. Now the window stays white.', 'ask.last-good'],
  ] as const)('asks no question that they answer: %s', async (actual, question) => {
    const sitting = await sit(['--kind', 'technical', '-s', 'Export fails'], { [INSTEAD]: actual, [LOOK]: 'stop' });
    expect(sitting.asked()).toContain(say('ask.expected'));
    expect(sitting.asked()).not.toContain(say(question));
  });
});

describe('askwell resume', () => {
  it('goes on with the newest one when none is named', async () => {
    const { world } = await sit(SAID, { [LOOK]: 'stop' });
    const sitting = await sit(['resume'], { [LOOK]: 'save' }, { world });
    expect(sitting.code).toBe(0);
    expect(sitting.told[0]).toBe(say('interview.resumed'));
  });

  it('speaks the language of the draft, whatever the machine speaks, until somebody says otherwise', async () => {
    const russian = await speaker('ru');
    const { world } = await sit(['--lang', 'ru', ...SAID], { [russian('review.title')]: 'stop' });
    const again = await sit(['resume'], { [russian('review.title')]: 'stop' }, { world });
    expect(again.told[0]).toBe(russian('interview.resumed'));
    expect(world.err()).not.toContain('To go on');
    const english = await sit(['resume', '--lang', 'en'], { [LOOK]: 'save' }, { world });
    expect(english.told[0]).toBe(say('interview.resumed'));
    expect(english.code).toBe(0);
  });

  it.each<[string, readonly string[], string]>([
    ['there is none', ['resume'], 'no unfinished request'],
    ['the name is of none', ['resume', '7F3K'], '7F3K'],
    ['there are two names', ['resume', '7F3K', '0002'], '0002'],
    ['a flag is not known', ['resume', '--jsn'], '--jsn'],
  ])('refuses when %s', async (_what, argv, said) => {
    const sitting = await sit(argv, {});
    expect(sitting.code).toBe(2);
    expect(sitting.err()).toContain(said);
  });

  it('refuses one that is open in another window', async () => {
    const { world } = await sit(SAID, { [LOOK]: 'stop' });
    const [name = ''] = world.fs.readdirSync(DRAFTS);
    const path = join(DRAFTS, name);
    world.fs.writeFileSync(path, world.fs.readFileSync(path, 'utf8').replace('"pid": 4242', '"pid": 77'));
    const busy = { change: () => ({ signals: { ...world.host.signals, isAlive: () => true, startOf: () => undefined } }) };
    const sitting = await sit(['resume', name.replace('.json', '')], {}, { world, ...busy });
    expect(sitting.code).toBe(2);
    expect(sitting.seen).toEqual([]);
  });

  it('refuses where nobody can be asked', async () => {
    const world = memoryHost({ argv: ['resume'] });
    expect(await run(world.host)).toBe(2);
    expect(world.err()).toContain('terminal');
  });
});
