import { existsSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft } from '../../src/answers/drafts/draft.ts';
import { speaker } from '../../src/locale/speaker.ts';
import { askwellTerminal, broken, type Household, household, type Person, PROGRAM } from '../support/askwell-terminal.ts';
import { hasTmux, type Tmux, type TmuxOptions, tmux } from '../support/tmux.ts';

const say = await speaker('en');

describe.skipIf(!hasTmux)('an interview that is stopped, in a real terminal (needs tmux)', () => {
  let house: Household;
  const terminals: Tmux[] = [];

  beforeEach(() => {
    house = household();
  });
  afterEach(async () => {
    for (const terminal of terminals.splice(0)) await terminal.kill();
    house.remove();
  });

  async function start(argv: readonly string[], options: TmuxOptions = {}): Promise<Person> {
    const person = await askwellTerminal(argv, house, options);
    terminals.push(person);
    return person;
  }

  /** The only draft there is. */
  const draft = (): Draft => {
    const [first, ...more] = Object.values(house.drafts());
    if (first === undefined || more.length > 0) throw new Error(`not one draft: ${Object.keys(house.drafts()).join(' ')}`);
    return first;
  };
  const soon = <T>(look: () => T | Promise<T>) => vi.waitFor(look, { timeout: 10_000, interval: 25 });
  const hasEnded = (pid: number) =>
    soon(() => {
      // Where nobody collects orphans, one that has ended stays as a zombie.
      const stat = existsSync(`/proc/${pid}/stat`) ? readFileSync(`/proc/${pid}/stat`, 'utf8') : ') Z';
      expect(stat).toMatch(/\) Z/);
    });

  /** Up to the middle of a line. */
  async function halfway(): Promise<Person> {
    const anna = await start([]);
    await anna.choose(say('ask.kind'), say('kind.question'));
    await anna.answer(say('ask.summary.question'), 'Can the warranty be extended?');
    await anna.answer(say('ask.actual.question'), 'I bought it in March.');
    await anna.type('The site tells noth');
    await anna.shows('The site tells noth');
    return anna;
  }
  const HALF = 'I bought it in March.\nThe site tells noth';

  it.each([
    ['Ctrl-C', 130, (anna: Person) => anna.press('C-c')],
    ['SIGTERM', 143, async () => process.kill(draft().pid, 'SIGTERM')],
  ])('by %s keeps the line being typed and prints how to go on, which does go on there', async (_how, code, stop) => {
    const anna = await halfway();
    await stop(anna);
    const id = draft().id;
    await anna.shows(`To go on: askwell resume ${id}`);
    expect(await anna.exitCode()).toBe(code);
    expect(draft()).toMatchObject({ answers: { kind: 'question', summary: 'Can the warranty be extended?' }, typed: { actual: HALF } });
    expect(house.requests()).toEqual([]);

    const again = await start(['resume', id.toLowerCase()]);
    await again.says(say('interview.resumed'));
    await again.shows('The site tells noth');
    await again.type('ing.');
    await again.press('Enter', 'Enter');
    await again.answer(say('ask.previous-case'));
    await again.press(...Array(8).fill('Enter'));
    await again.choose(say('review.title'), say('review.save'));
    await again.says(say('done.title'));
    expect(await again.exitCode()).toBe(0);
    expect(house.drafts()).toEqual({});
    expect(house.requests()).toHaveLength(1);
  });

  it('by a terminal that closes keeps the line being typed, and the next start offers it', async () => {
    const anna = await halfway();
    const { pid } = draft();
    await anna.kill();
    await hasEnded(pid);
    expect(draft().typed).toEqual({ actual: HALF });

    const again = await start([]);
    await again.choose('You have an unfinished request: Can the warranty be extended?', say('offer.resume'));
    await again.shows('The site tells noth');
    await again.asked(say('ask.actual.question'));
    await again.press('Escape');
    await again.asked(say('ask.summary.question'));
    await again.press('C-c');
    expect(await again.exitCode()).toBe(130);
    expect(draft()).toMatchObject({ answers: { summary: 'Can the warranty be extended?' }, typed: { actual: HALF } });
  });

  it('by SIGKILL keeps what was typed; the next start may begin anew or delete it', async () => {
    const anna = await halfway();
    await soon(() => expect(draft().typed).toEqual({ actual: HALF }));
    const { pid, id } = draft();
    process.kill(pid, 'SIGKILL');
    expect(await anna.exitCode()).toBe(137);
    expect(draft()).toMatchObject({ typed: { actual: HALF } });

    const later = await start([]);
    await later.choose('You have an unfinished request', say('offer.new'));
    await later.asked(say('ask.kind'));
    await later.press('C-c');
    expect(await later.exitCode()).toBe(130);
    expect(await later.screen()).not.toContain('askwell resume');
    expect(Object.keys(house.drafts())).toEqual([id]);

    const last = await start(['drafts', '--delete', id]);
    expect(await last.exitCode()).toBe(0);
    expect(Object.keys(house.drafts())).not.toContain(id);
  });

  it('does not disturb another one at the same time', async () => {
    const anna = await halfway();
    const boris = await start([]);
    await boris.choose(say('ask.kind'), say('kind.other'));
    await boris.answer(say('ask.summary.other'), 'The invoice is wrong');
    await anna.press('BSpace', 'BSpace');
    await boris.asked(say('ask.actual.other'));
    await boris.type('It names me');
    await soon(() => {
      const [first, second] = Object.values(house.drafts()).sort((a, b) => a.created.localeCompare(b.created));
      expect(first?.typed).toEqual({ actual: HALF.slice(0, -2) });
      expect(second).toMatchObject({ answers: { kind: 'other', summary: 'The invoice is wrong' }, typed: { actual: 'It names me' } });
    });
    const held = await start(['resume', Object.keys(house.drafts())[0] ?? '']);
    await held.says(say('draft.held', { id: Object.keys(house.drafts())[0] ?? '' }));
    expect(await held.exitCode()).toBe(2);
    const listed = await start(['drafts']);
    await listed.shows(/open in\s+another\s+window[\s\S]*open in\s+another\s+window/);
  });

  it('from the review keeps everything and leaves no folder', async () => {
    const anna = await start(['-s', 'Where is it?', '-a', 'Not here', '--kind', 'question', '--attach', PROGRAM, '--lang', 'en']);
    await anna.press(...Array(8).fill('Enter'));
    await anna.choose(say('review.title'), say('review.stop'));
    await anna.shows('To go on: askwell resume');
    expect(await anna.exitCode()).toBe(130);
    expect(draft().answers).toMatchObject({ summary: 'Where is it?', actual: 'Not here', attachments: [{ path: PROGRAM }] });
    expect(house.requests()).toEqual([]);
  });
});

describe.skipIf(!hasTmux)('an interview in an odd terminal (needs tmux)', () => {
  let house: Household;
  let anna: Person | undefined;
  beforeEach(() => {
    house = household();
  });
  afterEach(async () => {
    await anna?.kill();
    anna = undefined;
    house.remove();
  });

  const ASKED = (
    [
      'ask.previous-case',
      'ask.needed-by.question',
      'ask.name',
      'ask.email',
      'ask.phone',
      'ask.organisation',
      'ask.recipient',
      'ask.address',
      'ask.files.more',
    ] as const
  ).map((id) => say(id));

  it('of 20 columns asks, shows and saves', async () => {
    anna = await askwellTerminal(['-s', 'Open on Sunday?', '-a', 'Are you open on Sunday?', '--kind', 'question'], house, { columns: 20, rows: 30 });
    for (const question of ASKED) await anna.answer(question);
    const review = await anna.asked(say('review.title'));
    expect(review).toMatch(/^› {2}1\. Your e-mail:\n {6}say more$/m);
    await anna.press('Enter');
    await anna.answer(say('finding.missing.contact.ask'));
    await anna.shows(/^› {2}8\. Read the\n {6}letter$/m);
    await anna.press('Down', 'Enter');
    expect(await anna.exitCode()).toBe(0);
    expect(await anna.screen()).toContain('Keep this number:');
    expect(await anna.screen({ history: true })).toContain('  1. To send it by\n     e-mail, open\n');
    expect(house.requests()).toHaveLength(1);
  });

  it('that is dumb asks line by line', async () => {
    anna = await askwellTerminal(['-s', 'Where is it?', '--kind', 'question'], house, { env: { TERM: 'dumb' } });
    await anna.says(say('ask.actual.question'));
    await anna.type('Not');
    await anna.press('Enter');
    await anna.type('here');
    await anna.press('Enter', 'Enter');
    await anna.says(say('ask.previous-case'));
    await anna.type('<');
    await anna.press('Enter');
    await anna.shows('[Not\nhere]');
    await anna.press('Enter');
    for (const question of ASKED) {
      await anna.shows(new RegExp(`^${broken(question)}[\\s\\S]*\\n>`, 'm'));
      await anna.press('Enter');
    }
    const shown = await anna.shows(new RegExp(`${broken(say('review.title'))}[\\s\\S]*\\n>`));
    await anna.type(/(\d+)\. Save the request/.exec(shown)?.[1] ?? 'no way to save');
    await anna.press('Enter');
    await anna.says(say('done.title'));
    expect(await anna.exitCode()).toBe(0);
    expect(await anna.screen({ history: true, colours: true })).not.toContain('\u001b[');
    expect(house.requests()).toHaveLength(1);
  });

  it.each([
    ['output', `"${process.execPath}" "${PROGRAM}" -s Here | cat`],
    ['errors', `"${process.execPath}" "${PROGRAM}" -s Here 2>&1 >/dev/tty | cat`],
    ['input', `: | "${process.execPath}" "${PROGRAM}" -s Here`],
  ])('is no terminal when its %s is piped: nothing is asked, what is missing is told', async (_which, line) => {
    const screen = await tmux(['sh', '-c', line], { cwd: house.work, env: house.env });
    try {
      await screen.exitCode();
      expect((await screen.screen()).trim()).toMatch(/^What happened is missing\. Give it with --actual/);
      expect(house.drafts()).toEqual({});
    } finally {
      await screen.kill();
    }
  });

  it('where the preview is accepted beforehand comes to the end without it', async () => {
    anna = await askwellTerminal(['-s', 'Where is it?', '-a', 'Not here', '--kind', 'question', '--yes'], house);
    for (const question of ASKED) await anna.answer(question);
    expect(await anna.exitCode()).toBe(0);
    expect(await anna.screen({ history: true })).not.toContain(say('review.title').slice(0, 12));
    expect(house.requests()).toHaveLength(1);
  });

  it('that lost its home folder says that no draft is kept, and goes on', async () => {
    anna = await askwellTerminal(['-s', 'Where is it?', '-a', 'Not here', '--kind', 'question'], house, {
      env: { HOME: '', XDG_DATA_HOME: '', XDG_CONFIG_HOME: '' },
    });
    await anna.says(say('draft.no-folder'));
    for (const question of ASKED) await anna.answer(question);
    await anna.choose(say('review.title'), say('review.save'));
    expect(await anna.exitCode()).toBe(0);
    expect(house.requests()).toHaveLength(1);
  });
});
