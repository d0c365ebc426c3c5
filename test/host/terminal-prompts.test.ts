import { describe, expect, it, vi } from 'vitest';
import type { LinePrompt, Prompts, Theme, Verdict } from '../../src/host/host.ts';
import { terminalLease } from '../../src/host/terminal-lease.ts';
import { terminalPrompts } from '../../src/host/terminal-prompts.ts';
import { type FakeTerminal, fakeTerminal } from '../support/fake-terminal.ts';

const bare = (text: string) => text;
const THEME: Theme = { strong: bare, faint: bare, accent: bare, good: bare, warn: bare, bad: bare };

async function open(options: Parameters<typeof fakeTerminal>[0] = {}) {
  const terminal = fakeTerminal(options);
  const lease = terminalLease(terminal.process);
  return { terminal, lease, prompts: await terminalPrompts(terminal.process, THEME, lease) };
}

/** Waits until the screen shows it. */
async function shows(terminal: FakeTerminal, text: string): Promise<void> {
  await vi.waitFor(() => expect(terminal.screen()).toContain(text), { interval: 1, timeout: 5000 });
}

function asking(more: Partial<LinePrompt> = {}): LinePrompt & { readonly heard: string[] } {
  const heard: string[] = [];
  return { question: 'What went wrong?', onTyping: (text) => void heard.push(text), heard, ...more };
}

describe('a line', () => {
  it('shows the question, why it is asked, an example, the place to type, and the keys', async () => {
    const { terminal, prompts } = await open();
    const reply = prompts.line(asking({ why: 'Support decides by it.', example: 'e.g. Export stops', keys: 'Enter: go on' }));
    await shows(terminal, 'Enter: go on');
    expect(terminal.screen()).toBe('? What went wrong?\n  Support decides by it.\n  e.g. Export stops\n›\n  Enter: go on');
    terminal.send('Export\r');
    expect(await reply).toEqual({ kind: 'answer', value: 'Export' });
    expect(terminal.screen()).toBe('✓ What went wrong?\n  Export');
  });

  it('hears of every change', async () => {
    const { terminal, prompts } = await open();
    const prompt = asking();
    const reply = prompts.line(prompt);
    terminal.send('ab');
    await shows(terminal, '› ab');
    terminal.send('\u007f');
    await shows(terminal, '› a');
    terminal.send('\r');
    await reply;
    expect(prompt.heard).toEqual(['ab', 'a']);
  });

  it('can be mended where the cursor is', async () => {
    const { terminal, prompts } = await open();
    const reply = prompts.line(asking({ initial: 'кот' }));
    await shows(terminal, '› кот');
    terminal.send('\u001b[D\u001b[D\u001b[D');
    terminal.send('с');
    await shows(terminal, '› скот');
    terminal.send('\u001b[Fина\r');
    expect(await reply).toEqual({ kind: 'answer', value: 'скотина' });
  });

  it('has the cursor where the next letter goes, by cells and not by code points', async () => {
    const { terminal, prompts } = await open();
    const reply = prompts.line(asking({ initial: '你好 👨‍👩‍👧e\u0301', keys: 'keys' }));
    await shows(terminal, 'keys');
    terminal.send('\u001b[D');
    await vi.waitFor(() => expect(terminal.cursor()).toEqual({ row: 1, column: 9 }));
    terminal.send('\u001b[D');
    await vi.waitFor(() => expect(terminal.cursor()).toEqual({ row: 1, column: 7 }));
    terminal.send('\u001b[C\u001b[C');
    await vi.waitFor(() => expect(terminal.cursor()).toEqual({ row: 1, column: 10 }));
    terminal.send('\r');
    expect(await reply).toEqual({ kind: 'answer', value: '你好 👨‍👩‍👧e\u0301' });
  });

  it('goes back with Esc, with what stood there, and leaves nothing on the screen', async () => {
    const { terminal, prompts } = await open();
    const reply = prompts.line(asking({ keys: 'keys' }));
    terminal.send('half');
    await shows(terminal, 'half');
    terminal.send('\u001b');
    expect(await reply).toEqual({ kind: 'back', typed: 'half' });
    expect(terminal.screen()).toBe('');
  });

  it('does not take Alt with a letter for Esc', async () => {
    const { terminal, prompts } = await open();
    const reply = prompts.line(asking());
    terminal.send('one two');
    terminal.send('\u001bb');
    terminal.send('x\r');
    expect(await reply).toEqual({ kind: 'answer', value: 'one xtwo' });
  });

  it('shows a problem under the line and keeps the words for mending', async () => {
    const { terminal, prompts } = await open();
    const check = async (text: string): Promise<Verdict> =>
      text === 'Anna' ? { ok: false, problem: 'A surname too, please.' } : { ok: true, note: 'Thank you.' };
    const reply = prompts.line(asking({ check }));
    terminal.send('Anna\r');
    await shows(terminal, '› Anna\n  A surname too, please.');
    terminal.send(' O');
    await vi.waitFor(() => expect(terminal.screen()).not.toContain('surname'));
    terminal.send('\r');
    expect(await reply).toEqual({ kind: 'answer', value: 'Anna O' });
    expect(terminal.screen()).toBe('✓ What went wrong?\n  Anna O\n  Thank you.');
  });

  it('follows the typing with a line below, and drops what comes too late', async () => {
    const { terminal, prompts } = await open();
    const waiting = new Map<string, (line: string) => void>();
    const live = (text: string) => new Promise<string>((resolve) => waiting.set(text, resolve));
    const reply = prompts.line(asking({ live }));
    await vi.waitFor(() => expect(waiting.has('')).toBe(true));
    terminal.send('a');
    await vi.waitFor(() => expect(waiting.has('a')).toBe(true));
    terminal.send('b');
    await vi.waitFor(() => expect(waiting.has('ab')).toBe(true));
    waiting.get('ab')?.('two');
    await shows(terminal, '› ab\n  two');
    waiting.get('a')?.('one');
    terminal.send('\r');
    await reply;
    expect(terminal.written()).not.toContain('one');
  });

  it('shows no line below when making it fails', async () => {
    const { terminal, prompts } = await open();
    const live = vi.fn(() => Promise.reject(new Error('no')));
    const reply = prompts.line(asking({ live }));
    await vi.waitFor(() => expect(live).toHaveBeenCalled());
    terminal.send('a\r');
    expect(await reply).toEqual({ kind: 'answer', value: 'a' });
  });

  it.each([
    ['a pasted line without its end', '\u001b[200~C:\\a b\r\n\u001b[201~', 'C:\\a b'],
    ['blanks for line ends within a paste', '\u001b[200~one\rtwo\n\nthree\u001b[201~', 'one two  three'],
    ['a paste without its colours and controls', '\u001b[200~\u001b[1;31mE-1042\u001b[0m: \u0000timeout\u001b[201~', 'E-1042: timeout'],
    ['wide and joined characters', '你好 👨‍👩‍👧 e\u0301 مرحبا', '你好 👨‍👩‍👧 e\u0301 مرحبا'],
    ['a tab in a paste', '\u001b[200~a\tb\u001b[201~', 'a\tb'],
    ['no letter for keys that mean nothing here', 'a\u001b[15~\tb', 'ab'],
  ])('takes %s', async (_what, bytes, value) => {
    const { terminal, prompts } = await open();
    const reply = prompts.line(asking());
    terminal.send(bytes);
    terminal.send('\r');
    expect(await reply).toEqual({ kind: 'answer', value });
  });

  it('lets a long line run over several rows of a narrow terminal', async () => {
    const { terminal, prompts } = await open({ columns: 20 });
    const text = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя 你好你好你好你好';
    const reply = prompts.line(asking({ question: 'Что случилось? Одной строкой.', keys: 'Enter — дальше, Esc — назад' }));
    for (const letter of text) terminal.send(letter);
    await shows(terminal, 'Esc — назад');
    await shows(terminal, '› абвгдеёжзийклмноп\n  рстуфхцчшщъыьэюя\n  你好你好你好你好');
    terminal.send('\u001b[D'.repeat(20));
    terminal.send('!\r');
    expect(await reply).toMatchObject({ kind: 'answer', value: `${text.slice(0, -20)}!${text.slice(-20)}` });
  });

  it('leaves out what is least needed on a low screen', async () => {
    const { terminal, prompts } = await open({ rows: 5, columns: 30 });
    const reply = prompts.line(asking({ why: 'Support decides by this line who gets it.', example: 'e.g. Export stops', keys: 'keys' }));
    await shows(terminal, 'What went wrong?');
    expect(terminal.screen()).toBe('? What went wrong?\n  Support decides by this\n  line who gets it.\n›');
    terminal.send('x\r');
    await reply;
  });

  it('cuts even the question where nothing else fits', async () => {
    const { terminal, prompts } = await open({ rows: 4, columns: 20 });
    const reply = prompts.line(asking({ question: 'A question of so many words that it takes the whole screen and more' }));
    await shows(terminal, '›');
    expect(terminal.screen()).toBe('? A question of so\n  many words that\n›');
    terminal.send('x\r');
    await reply;
  });

  it('draws itself anew when the terminal changes its size', async () => {
    const { terminal, prompts } = await open({ columns: 40 });
    const reply = prompts.line(asking({ why: 'Support decides by this line.' }));
    await shows(terminal, '  Support decides by this line.');
    terminal.resize(20, 10);
    await shows(terminal, '  Support decides\n  by this line.');
    terminal.send('\r');
    expect(await reply).toEqual({ kind: 'answer', value: '' });
  });
});

describe('what is typed ahead', () => {
  it('waits for the prompts to come, all of it', async () => {
    const { terminal, prompts } = await open();
    terminal.send('first\rsecond\r\u001b[B\rthi');
    expect(await prompts.line(asking())).toEqual({ kind: 'answer', value: 'first' });
    expect(await prompts.line(asking())).toEqual({ kind: 'answer', value: 'second' });
    const choices = [
      { value: 'a', label: 'A' },
      { value: 'b', label: 'B' },
    ];
    expect(await prompts.choose({ question: 'Which?', choices })).toEqual({ kind: 'answer', value: 'b' });
    const last = prompts.line(asking());
    terminal.send('rd\r');
    expect(await last).toEqual({ kind: 'answer', value: 'third' });
  });

  it('waits while an answer is being checked', async () => {
    const { terminal, prompts } = await open();
    let release = (_verdict: Verdict) => {};
    const check = vi.fn(
      () =>
        new Promise<Verdict>((resolve) => {
          release = resolve;
        }),
    );
    const reply = prompts.line(asking({ check }));
    terminal.send('one\rtwo');
    await vi.waitFor(() => expect(check).toHaveBeenCalledWith('one'));
    release({ ok: false, problem: 'No.' });
    await shows(terminal, '› onetwo');
    terminal.send('\r');
    await vi.waitFor(() => expect(check).toHaveBeenCalledWith('onetwo'));
    release({ ok: true });
    expect(await reply).toEqual({ kind: 'answer', value: 'onetwo' });
  });
});

describe('what nobody took before the prompts were closed', () => {
  it('is there for the next ones of the same terminal', async () => {
    const { terminal, lease, prompts } = await open();
    const first = prompts.line(asking());
    terminal.send('one\rtwo');
    await first;
    prompts.close();
    const again = await terminalPrompts(terminal.process, THEME, lease);
    const second = again.line(asking());
    terminal.send('!\r');
    expect(await second).toEqual({ kind: 'answer', value: 'two!' });
    again.close();
  });

  it('is not waited for when the terminal went away in between', async () => {
    const { terminal, lease, prompts } = await open();
    terminal.hangUp();
    await expect(prompts.line(asking())).rejects.toMatchObject({ signal: 'SIGHUP' });
    prompts.close();
    const again = await terminalPrompts(terminal.process, THEME, lease);
    await expect(again.line(asking())).rejects.toMatchObject({ signal: 'SIGHUP' });
  });
});

describe('several lines', () => {
  const several = (edit = async (text: string) => text) => ({ ...asking(), edit });

  it('end with an empty one', async () => {
    const { terminal, prompts } = await open();
    const prompt = several();
    const reply = prompts.text(prompt);
    terminal.send('one\rtwo\r\r');
    expect(await reply).toEqual({ kind: 'answer', value: 'one\ntwo' });
    expect(prompt.heard.at(-1)).toBe('one\ntwo\n');
    expect(terminal.screen()).toBe('✓ What went wrong?\n  one\n  two');
  });

  it('may be none', async () => {
    const { terminal, prompts } = await open();
    const reply = prompts.text(several());
    terminal.send('\r');
    expect(await reply).toEqual({ kind: 'answer', value: '' });
  });

  it('keep every line of a paste, blank ones too', async () => {
    const { terminal, prompts } = await open();
    const reply = prompts.text(several());
    terminal.send('\u001b[200~one\r\n\r\n\ttwo\rthree\u001b[201~');
    terminal.send('\r\r');
    expect(await reply).toEqual({ kind: 'answer', value: 'one\n\n\ttwo\nthree' });
  });

  it('take a blank line from Alt-Enter, and a line in the middle from Enter', async () => {
    const { terminal, prompts } = await open();
    const reply = prompts.text(several());
    terminal.send('one\r\u001b\rtwo\u001b[A\rx\u001b[B\u001b[F\r\r');
    expect(await reply).toEqual({ kind: 'answer', value: 'one\n\nx\ntwo' });
  });

  it('can be gone back into with Backspace and Up', async () => {
    const { terminal, prompts } = await open();
    const reply = prompts.text(several());
    terminal.send('ab\rcd\r\u007f!\u001b[A?');
    await shows(terminal, '› ab?\n  cd!');
    terminal.send('\u001b[B\r\r');
    expect(await reply).toEqual({ kind: 'answer', value: 'ab?\ncd!' });
  });

  it('show the rows around the cursor when they are more than the screen has', async () => {
    const { terminal, prompts } = await open({ rows: 6 });
    const reply = prompts.text(several());
    terminal.send(Array.from({ length: 12 }, (_, index) => `line ${index + 1}\r`).join(''));
    await shows(terminal, '? What went wrong?\n  line 10\n  line 11\n  line 12');
    expect(terminal.screen()).not.toContain('line 9');
    terminal.send('\u001b[A'.repeat(12));
    await shows(terminal, '› line 1');
    terminal.send('\u001b[B'.repeat(12));
    terminal.send('\r');
    expect(await reply).toMatchObject({ kind: 'answer' });
    expect(terminal.screen()).toContain('  line 5\n  …');
  });

  it('go to the editor with Ctrl-G and come back changed', async () => {
    const { terminal, prompts } = await open();
    const edit = vi.fn(async (text: string) => `${text}, edited\nand more`);
    const prompt = several(edit);
    const reply = prompts.text(prompt);
    terminal.send('draft\u0007');
    await shows(terminal, '› draft, edited\n  and more');
    terminal.send('\r\r');
    expect(await reply).toEqual({ kind: 'answer', value: 'draft, edited\nand more' });
    expect(prompt.heard).toEqual(['draft', 'draft, edited\nand more', 'draft, edited\nand more\n']);
    expect(edit).toHaveBeenCalledExactlyOnceWith('draft');
  });

  it('stand as they were when the editor changed nothing', async () => {
    const { terminal, prompts } = await open();
    const prompt = several();
    const reply = prompts.text(prompt);
    terminal.send('draft\u0007');
    terminal.send('\r\r');
    expect(await reply).toEqual({ kind: 'answer', value: 'draft' });
  });
});

describe('choices', () => {
  const choices = (count: number) => Array.from({ length: count }, (_, index) => ({ value: `v${index + 1}`, label: `Choice ${index + 1}` }));

  it('are a numbered list with a pointer', async () => {
    const { terminal, prompts } = await open();
    const reply = prompts.choose({
      question: 'Which?',
      choices: [...choices(2), { value: 'x', label: 'Other', hint: 'in your words' }],
      initial: 'v2',
      keys: 'keys',
    });
    await shows(terminal, 'keys');
    expect(terminal.screen()).toBe('? Which?\n  1. Choice 1\n› 2. Choice 2\n  3. Other\n     in your words\n  keys');
    terminal.send('3\r');
    expect(await reply).toEqual({ kind: 'answer', value: 'x' });
    expect(terminal.screen()).toBe('✓ Which?\n  Other');
  });

  it('go back with Esc', async () => {
    const { terminal, prompts } = await open();
    const reply = prompts.choose({ question: 'Which?', choices: choices(2) });
    terminal.send('\u001b');
    expect(await reply).toEqual({ kind: 'back', typed: '' });
    expect(terminal.screen()).toBe('');
  });

  it('are paged where the screen is low, and wrapped where it is narrow', async () => {
    const { terminal, prompts } = await open({ rows: 7, columns: 20 });
    const long = choices(30).map((choice) => ({ ...choice, label: `${choice.label} of many words` }));
    const reply = prompts.choose({ question: 'Which?', choices: long });
    await shows(terminal, '›  1. Choice 1 of');
    terminal.send('\u001b[B\u001b[B\u001b[B');
    await shows(terminal, '›  4. Choice 4 of\n      many words');
    expect(terminal.screen().split('\n').length).toBeLessThanOrEqual(6);
    terminal.send('\u001b[F\r');
    expect(await reply).toEqual({ kind: 'answer', value: 'v30' });
  });

  it('are ticked with Space and answered in their order', async () => {
    const { terminal, prompts } = await open();
    const reply = prompts.tick({ question: 'Which?', choices: choices(3), ticked: ['v3'] });
    await shows(terminal, '› [ ] Choice 1\n  [ ] Choice 2\n  [x] Choice 3');
    terminal.send(' ');
    await shows(terminal, '› [x] Choice 1');
    terminal.send('\r');
    expect(await reply).toEqual({ kind: 'answer', value: ['v1', 'v3'] });
    expect(terminal.screen()).toBe('✓ Which?\n  Choice 1, Choice 3');
  });

  it('may all stay unticked, or be gone back from', async () => {
    const { terminal, prompts } = await open();
    const none = prompts.tick({ question: 'Which?', choices: choices(2), ticked: [] });
    terminal.send('\r');
    expect(await none).toEqual({ kind: 'answer', value: [] });
    const back = prompts.tick({ question: 'Which?', choices: choices(2), ticked: [] });
    terminal.send('\u001b');
    expect(await back).toEqual({ kind: 'back', typed: '' });
  });
});

const SCENES: readonly (readonly [string, (prompts: Prompts) => Promise<unknown>])[] = [
  ['a line', (prompts) => prompts.line(asking())],
  ['several lines', (prompts) => prompts.text({ ...asking(), edit: async (text) => text })],
  ['a choice', (prompts) => prompts.choose({ question: 'Which?', choices: [{ value: 'a', label: 'A' }] })],
  ['ticks', (prompts) => prompts.tick({ question: 'Which?', choices: [{ value: 'a', label: 'A' }], ticked: [] })],
];

describe.each(SCENES)('%s', (_what, scene) => {
  it.each([
    ['Ctrl-C', (terminal: FakeTerminal) => terminal.send('\u0003'), 'SIGINT'],
    ['Ctrl-D', (terminal: FakeTerminal) => terminal.send('\u0004'), 'SIGHUP'],
    ['the signal that asks it to end', (terminal: FakeTerminal) => terminal.process.emit('SIGTERM', 'SIGTERM'), 'SIGTERM'],
    ['the signal of a terminal that closes', (terminal: FakeTerminal) => terminal.process.emit('SIGHUP', 'SIGHUP'), 'SIGHUP'],
    ['a terminal that goes away', (terminal: FakeTerminal) => terminal.hangUp(), 'SIGHUP'],
  ])('is stopped by %s', async (_how, act, signal) => {
    const { terminal, prompts } = await open();
    const reply = scene(prompts);
    act(terminal);
    await expect(reply).rejects.toMatchObject({ kind: 'stopped', signal });
    expect(terminal.killed).toEqual([]);
    prompts.close();
    expect(terminal.isRaw()).toBe(false);
  });

  it('is not even asked once the terminal is gone', async () => {
    const { terminal, prompts } = await open();
    terminal.hangUp();
    await expect(scene(prompts)).rejects.toMatchObject({ kind: 'stopped', signal: 'SIGHUP' });
    await expect(scene(prompts)).rejects.toMatchObject({ kind: 'stopped', signal: 'SIGHUP' });
  });
});

describe('the terminal', () => {
  it('hears what was typed just before Ctrl-C', async () => {
    const { terminal, prompts } = await open();
    const prompt = asking();
    const reply = prompts.line(prompt);
    await shows(terminal, '›');
    terminal.send('half a word\u0003');
    await expect(reply).rejects.toMatchObject({ signal: 'SIGINT' });
    expect(prompt.heard).toEqual(['half a word']);
  });

  it('deletes with Ctrl-D while there is text', async () => {
    const { terminal, prompts } = await open();
    const reply = prompts.line(asking());
    terminal.send('ab\u001b[H\u0004\r');
    expect(await reply).toEqual({ kind: 'answer', value: 'b' });
  });

  it('turns Ctrl-C between two prompts into the signal', async () => {
    const { terminal, prompts } = await open();
    const heard = vi.fn();
    terminal.process.once('SIGINT', heard);
    terminal.send('\u0003');
    await vi.waitFor(() => expect(heard).toHaveBeenCalled());
    expect(terminal.isRaw()).toBe(true);
    prompts.close();
  });

  it('is not ended by Ctrl-C where a process cannot signal itself (Windows)', async () => {
    const { terminal, prompts } = await open();
    Object.assign(terminal.process, { platform: 'win32' });
    const heard = vi.fn();
    terminal.process.once('SIGINT', heard);
    terminal.send('\u0003');
    await vi.waitFor(() => expect(heard).toHaveBeenCalled());
    expect(terminal.killed).toEqual([]);
    const reply = prompts.line(asking());
    terminal.send('\u001ax\r');
    expect(await reply).toEqual({ kind: 'answer', value: 'x' });
  });

  it('is tidied before the signal where nobody listens for it', async () => {
    const { terminal } = await open();
    terminal.send('\u0003');
    await vi.waitFor(() => expect(terminal.killed).toEqual(['SIGINT']));
    expect(terminal.isRaw()).toBe(false);
    expect(terminal.written()).toMatch(/\u001b\[\?2004l\u001b\[\?25h$/);
  });

  it('is given back while the program is suspended and taken again after', async () => {
    const { terminal, prompts } = await open();
    const reply = prompts.line(asking());
    terminal.send('ab');
    await shows(terminal, '› ab');
    terminal.send('\u001a');
    await vi.waitFor(() => expect(terminal.killed).toEqual(['SIGTSTP']));
    expect(terminal.isRaw()).toBe(false);
    terminal.process.emit('SIGCONT', 'SIGCONT');
    expect(terminal.isRaw()).toBe(true);
    terminal.send('c\r');
    expect(await reply).toEqual({ kind: 'answer', value: 'abc' });
  });

  it('is restored by close and at the end of the process, once', async () => {
    const { terminal, prompts } = await open();
    expect(terminal.isRaw()).toBe(true);
    expect(terminal.written()).toBe('\u001b[?2004h');
    terminal.process.emit('exit', 0);
    expect(terminal.isRaw()).toBe(false);
    prompts.close();
    expect(terminal.written()).toBe('\u001b[?2004h\u001b[?2004l\u001b[?25h');
    expect(terminal.process.listenerCount('exit')).toBe(0);
  });

  it('is left alone while another program has it', async () => {
    const { terminal, lease, prompts } = await open();
    await lease.lend(async () => {
      expect(terminal.isRaw()).toBe(false);
      expect(lease.isLent()).toBe(true);
    });
    expect(terminal.isRaw()).toBe(true);
    expect(lease.isLent()).toBe(false);
    prompts.close();
    await lease.lend(async () => {});
    expect(terminal.isRaw()).toBe(false);
  });

  it('does not fail when it can no longer be set', async () => {
    const { terminal, prompts } = await open();
    Object.assign(terminal.process.stdin, {
      setRawMode: () => {
        throw new Error('EIO');
      },
    });
    expect(() => prompts.close()).not.toThrow();
  });

  it('gets talk wrapped at its width', async () => {
    const { terminal, prompts } = await open({ columns: 12 });
    await prompts.tell('one two three four');
    expect(terminal.screen()).toBe('one two\nthree four');
  });

  it.each([
    ['a check', { check: () => Promise.reject(new Error('disk')) }, '\r'],
    [
      'a listener',
      {
        onTyping: () => {
          throw new Error('disk');
        },
      },
      'x',
    ],
  ])('passes on what %s throws', async (_what, more, keys) => {
    const { terminal, prompts } = await open();
    const reply = prompts.line(asking(more));
    terminal.send(keys);
    await expect(reply).rejects.toThrow('disk');
  });
});
