import { existsSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft } from '../../src/answers/drafts/draft.ts';
import { askwellTerminal, type Household, household, type Person, PROGRAM } from '../support/askwell-terminal.ts';
import { hasTmux, type Tmux, type TmuxOptions, tmux } from '../support/tmux.ts';

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
    await anna.choose('What is it about?', 'a question');
    await anna.answer('What would you like to know', 'Can the warranty be extended?');
    await anna.answer('How are things now', 'I bought it in March.');
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
    await anna.shows(`Your answers are saved. To go on: askwell resume ${id}`);
    expect(await anna.exitCode()).toBe(code);
    expect(draft()).toMatchObject({ answers: { kind: 'question', summary: 'Can the warranty be extended?' }, typed: { actual: HALF } });
    expect(house.requests()).toEqual([]);

    const again = await start(['resume', id.toLowerCase()]);
    await again.shows('You go on where you stopped.');
    await again.shows('The site tells noth');
    await again.type('ing.');
    await again.press('Enter', 'Enter');
    await again.answer('Have you written about this before?');
    await again.press(...Array(8).fill('Enter'));
    await again.choose('Look it over', 'Save the request');
    await again.shows('Your request is ready.');
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
    await again.choose('You have an unfinished request: Can the warranty be extended?', 'go on with it');
    await again.shows('The site tells noth');
    await again.asked('How are things now');
    await again.press('Escape');
    await again.asked('What would you like to know');
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
    await later.choose('You have an unfinished request', 'leave it for later');
    await later.asked('What is it about?');
    await later.press('C-c');
    expect(await later.exitCode()).toBe(130);
    expect(Object.keys(house.drafts())).toContain(id);

    const last = await start(['drafts', '--delete', id]);
    expect(await last.exitCode()).toBe(0);
    expect(Object.keys(house.drafts())).not.toContain(id);
  });

  it('does not disturb another one at the same time', async () => {
    const anna = await halfway();
    const boris = await start([]);
    await boris.choose('What is it about?', 'something else');
    await boris.answer('What is the matter', 'The invoice is wrong');
    await anna.press('BSpace', 'BSpace');
    await boris.asked('What is happening?');
    await boris.type('It names me');
    await soon(() => {
      const [first, second] = Object.values(house.drafts()).sort((a, b) => a.created.localeCompare(b.created));
      expect(first?.typed).toEqual({ actual: HALF.slice(0, -2) });
      expect(second).toMatchObject({ answers: { kind: 'other', summary: 'The invoice is wrong' }, typed: { actual: 'It names me' } });
    });
    const held = await start(['resume', Object.keys(house.drafts())[0] ?? '']);
    await held.shows('is open in another window');
    expect(await held.exitCode()).toBe(2);
    const listed = await start(['drafts']);
    await listed.shows(/open in\s+another\s+window[\s\S]*open in\s+another\s+window/);
  });

  it('from the review keeps everything and leaves no folder', async () => {
    const anna = await start(['-s', 'Where is it?', '-a', 'Not here', '--kind', 'question', '--attach', PROGRAM, '--lang', 'en']);
    await anna.press(...Array(8).fill('Enter'));
    await anna.choose('Look it over', 'Stop here');
    await anna.shows('Your answers are saved.');
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

  const ASKED = ['Have you', 'By when', 'Your name', 'Your e-mail', 'A phone', 'Which', 'Do you', 'Their', 'Files'];

  it('of 20 columns asks, shows and saves', async () => {
    anna = await askwellTerminal(['-s', 'Where is it?', '-a', 'Not here', '--kind', 'question'], house, { columns: 20, rows: 30 });
    for (const question of ASKED) await anna.answer(question);
    const review = await anna.asked('Look it over');
    expect(review).toMatch(/^› {2}6\. Read the\n {6}letter$/m);
    await anna.press('Down', 'Enter');
    expect(await anna.exitCode()).toBe(0);
    expect(await anna.screen()).toContain('Keep this number:');
    expect(await anna.screen({ history: true })).toContain('  1. To send it by\n     e-mail, open\n');
    expect(house.requests()).toHaveLength(1);
  });

  it('that is dumb asks line by line', async () => {
    anna = await askwellTerminal(['-s', 'Where is it?', '--kind', 'question'], house, { env: { TERM: 'dumb' } });
    await anna.shows('How are things now');
    await anna.type('Not');
    await anna.press('Enter');
    await anna.type('here');
    await anna.press('Enter', 'Enter');
    await anna.shows('Have you written');
    await anna.type('<');
    await anna.press('Enter');
    await anna.shows('[Not\nhere]');
    await anna.press('Enter');
    for (const question of ASKED) {
      await anna.shows(new RegExp(`^${question}[\\s\\S]*\\n>`, 'm'));
      await anna.press('Enter');
    }
    const shown = await anna.shows(/Look it over[\s\S]*\n>/);
    await anna.type(/(\d+)\. Save the request/.exec(shown)?.[1] ?? 'no way to save');
    await anna.press('Enter');
    await anna.shows('Your request is ready.');
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
    expect(await anna.screen({ history: true })).not.toContain('Look it over');
    expect(house.requests()).toHaveLength(1);
  });

  it('that lost its home folder says that no draft is kept, and goes on', async () => {
    anna = await askwellTerminal(['-s', 'Where is it?', '-a', 'Not here', '--kind', 'question'], house, {
      env: { HOME: '', XDG_DATA_HOME: '', XDG_CONFIG_HOME: '' },
    });
    await anna.shows('no draft is kept');
    for (const question of ASKED) await anna.answer(question);
    await anna.choose('Look it over', 'Save the request');
    expect(await anna.exitCode()).toBe(0);
    expect(house.requests()).toHaveLength(1);
  });
});
