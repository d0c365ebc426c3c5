import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../support/bundle.ts';
import { has } from '../support/has-command.ts';
import { hasTmux, type Tmux, type TmuxOptions, tmux } from '../support/tmux.ts';

describe.skipIf(!hasTmux)('prompts in a real terminal (needs tmux)', { timeout: 30_000 }, () => {
  let folder = '';
  let program = '';
  let terminal: Tmux | undefined;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'askwell-prompts-'));
    program = join(folder, 'prompts.mjs');
    await bundle(fileURLToPath(new URL('../support/prompts-program.ts', import.meta.url)), program);
  });
  afterEach(async () => {
    await terminal?.kill();
    terminal = undefined;
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function start(scenes: string, options: TmuxOptions = {}): Promise<Tmux> {
    terminal = await tmux([process.execPath, program, scenes], options);
    return terminal;
  }

  /** Runs a program from a shell, which shows afterwards in what state the terminal was left. */
  async function inShell(scenes: string, options: TmuxOptions = {}): Promise<Tmux> {
    terminal = await tmux(
      [
        'sh',
        '-c',
        `trap : INT; "${process.execPath}" "${program}" ${scenes}; echo "code=$?"; stty -a | grep -o -E -e '-?(icanon|echo|isig)\\b' | tr '\\n' ' '; echo done; cat`,
      ],
      options,
    );
    return terminal;
  }

  const COOKED = /isig icanon echo done/;

  it('ask, take an answer, and show it beside the question', async () => {
    const screen = await start('line');
    await screen.shows('Enter: go on');
    expect((await screen.screen()).trimEnd()).toBe(
      '? What went wrong, in one line?\n  Support decides by it.\n  e.g. Export stops\n›\n  Enter: go on',
    );
    await screen.type('Экспорт 你好 останавливается');
    await screen.shows('› Экспорт 你好 останавливается');
    expect(await screen.cursor()).toEqual({ column: 30, row: 3, shown: true });
    await screen.press('Enter');
    await screen.shows('line={"kind":"answer","value":"Экспорт 你好 останавливается"}');
    expect(await screen.screen()).toMatch(/^✓ What went wrong, in one line\?\n {2}Экспорт 你好 останавливается\nline=/);
  });

  it('show a problem, keep the words, and go on once they are mended', async () => {
    const screen = await start('line');
    await screen.shows('Enter: go on');
    await screen.type('bad');
    await screen.press('Enter');
    await screen.shows('› bad\n  That is bad.');
    await screen.press('BSpace', 'BSpace', 'BSpace');
    await screen.type('note');
    await screen.press('Enter');
    await screen.shows('✓ What went wrong, in one line?\n  note\n  Understood.');
    expect(await screen.screen()).not.toContain('That is bad');
  });

  it('go back with Esc, and not with Alt and a letter', async () => {
    const screen = await start('line,next');
    await screen.shows('Enter: go on');
    await screen.type('one two');
    await screen.press('M-b');
    await screen.type('and ');
    await screen.shows('› one and two');
    await screen.press('Escape');
    await screen.shows('line={"kind":"back","typed":"one and two"}');
    await screen.shows('? And the next?');
    expect(await screen.screen()).not.toContain('What went wrong');
  });

  it('lose nothing that is typed ahead, in a prompt or in the work between two', async () => {
    const screen = await start('line,work,next,work,choose,text');
    await screen.shows('Enter: go on');
    await screen.type('first\rsecond\rx');
    await screen.press('BSpace', 'Down', 'Enter');
    await screen.type('one\rtwo\r\r');
    await screen.shows('text={"kind":"answer","value":"one\\ntwo"}');
    const all = await screen.screen();
    expect(all).toContain('line={"kind":"answer","value":"first"}');
    expect(all).toContain('next={"kind":"answer","value":"second"}');
    expect(all).toContain('choose={"kind":"answer","value":"v3"}');
    // What came before the first prompt was echoed by the terminal itself; between prompts nothing is.
    expect(all).not.toMatch(/^two$/m);
  });

  it('take a paste of several lines into one line, and into several', async () => {
    const screen = await start('next,text');
    await screen.shows('And the next?');
    await screen.paste('one\ntwo\n');
    await screen.shows('› one two');
    await screen.press('Enter');
    await screen.shows('? Several lines');
    await screen.paste('first\n\n\tthird\nfourth');
    await screen.shows('  fourth');
    await screen.press('Enter', 'Enter');
    await screen.shows('text={"kind":"answer","value":"first\\n\\n\\tthird\\nfourth"}');
  });

  it('follow the typing with a line below', async () => {
    const screen = await start('live');
    await screen.shows('length 0');
    await screen.type('abc');
    await screen.shows('› abc\n  length 3');
    await screen.press('Enter');
    await screen.shows('live={"kind":"answer","value":"abc"}');
  });

  it('let several lines be edited as one text', async () => {
    const screen = await start('text');
    await screen.shows('Several lines');
    await screen.type('ab\rcd');
    await screen.press('Up');
    await screen.type('!');
    await screen.shows('› ab!\n  cd');
    expect(await screen.cursor()).toMatchObject({ column: 5, row: 1 });
    await screen.press('Right', 'BSpace', 'BSpace');
    await screen.shows('› abcd');
    await screen.press('Enter', 'Down', 'End', 'Enter', 'Enter');
    await screen.shows('text={"kind":"answer","value":"ab\\ncd"}');
  });

  it('page a long list, and hide the cursor meanwhile', async () => {
    const screen = await start('many,next', { rows: 10, columns: 20 });
    await screen.shows('›  1. Choice 1');
    expect((await screen.cursor()).shown).toBe(false);
    await screen.type('27');
    await screen.shows('› 27. Choice 27');
    await screen.press('Down');
    await screen.shows('› 28. Choice 28');
    expect(await screen.screen()).toContain('? Which?');
    await screen.press('Enter');
    await screen.shows('And the next?');
    expect((await screen.cursor()).shown).toBe(true);
  });

  it('tick with Space', async () => {
    const screen = await start('tick');
    await screen.shows('› [ ] Choice 1');
    await screen.press('Space', 'Down', 'Space', 'Enter');
    await screen.shows('tick={"kind":"answer","value":["v1","v2","v3"]}');
  });

  it('fit into 20 columns and 8 rows, and into a terminal that changes its size', async () => {
    const screen = await start('line', { columns: 20, rows: 8 });
    await screen.shows('? What went wrong,\n  in one line?');
    const text = 'Программа останавливается на 99 % и молчит';
    await screen.type(text);
    await screen.shows('99 % и молчит'.slice(-6));
    await screen.resize(60, 20);
    await screen.shows(`› ${text}`);
    await screen.press('Enter');
    await screen.shows(JSON.stringify(text).slice(1, 20), { history: true });
    await screen.shows('end', { history: true });
  });

  it('take right-to-left text and emoji exactly', async () => {
    const screen = await start('next');
    await screen.shows('And the next?');
    const text = 'שלום مرحبا 👨‍👩‍👧 e\u0301';
    await screen.type(text);
    await screen.press('Enter');
    await screen.shows('end');
    expect((await screen.screen()).match(/value":"(.*)"}/)?.[1]).toBe(text);
  });

  it.each([
    ['without colours where NO_COLOR is set', { NO_COLOR: '1' }, false],
    ['with colours where it is not', { NO_COLOR: '', CI: '' }, true],
  ])('are drawn %s', async (_what, env, coloured) => {
    const screen = await start('line', { env: { FORCE_COLOR: '', ...env } });
    await screen.shows('Enter: go on');
    expect(/\u001b\[[1-9]/.test(await screen.screen({ colours: true }))).toBe(coloured);
  });

  it.each(['line', 'text', 'choose', 'tick'])('of the kind %s stop at Ctrl-C and leave the terminal as it was', async (scene) => {
    const screen = await inShell(scene);
    await screen.shows(/^(›|\? )/m);
    await screen.type('1');
    await screen.press('C-c');
    const all = await screen.shows(COOKED);
    expect(all).toContain('stopped=SIGINT');
    expect(all).toContain('code=130');
    expect((await screen.cursor()).shown).toBe(true);
    await screen.paste('plain');
    await screen.shows('plain');
    expect(await screen.screen()).not.toContain('200~');
  });

  it('keep the typed line for whoever is told of the stop', async () => {
    const screen = await inShell('next');
    await screen.shows('And the next?');
    await screen.type('half a wor');
    await screen.press('C-c');
    await screen.shows('stopped=SIGINT heard="half a wor"');
  });

  it('stop at Ctrl-D on an empty line', async () => {
    const screen = await inShell('next');
    await screen.shows('And the next?');
    await screen.press('C-d');
    await screen.shows('stopped=SIGHUP');
    await screen.shows(COOKED);
  });

  it('leave Ctrl-C to end the program while it works between two of them', async () => {
    const screen = await inShell('next,long');
    await screen.shows('And the next?');
    await screen.press('Enter');
    await screen.shows('working');
    await screen.press('C-c');
    expect(await screen.shows(COOKED)).toContain('code=130');
  });

  it('come back after the program was suspended', async () => {
    terminal = await tmux(['bash', '--norc', '-i'], { env: { PS1: '$ ' } });
    await terminal.shows('$');
    await terminal.type(`"${process.execPath}" "${program}" next\r`);
    await terminal.shows('And the next?');
    await terminal.type('half');
    await terminal.shows('› half');
    await terminal.press('C-z');
    await terminal.shows('Stopped');
    await terminal.type('fg\r');
    await terminal.shows(/› half\n*$/);
    await terminal.type(' and half\r');
    await terminal.shows('next={"kind":"answer","value":"half and half"}');
    // Nothing is left that would keep the program from ending.
    await terminal.shows(/end\n\$$/m);
  });

  it('give the terminal to an editor and take it back', async () => {
    const editor = join(folder, 'my editor');
    await writeFile(editor, '#!/bin/sh\nprintf "in the editor: " >&2\nread line < /dev/tty\nprintf "%s; %s\\n" "$(cat "$1")" "$line" > "$1"\n');
    await chmod(editor, 0o755);
    const screen = await start('text', { env: { VISUAL: '', EDITOR: `"${editor}"` } });
    await screen.shows('Several lines');
    await screen.type('typed');
    await screen.press('C-g');
    await screen.shows('in the editor:');
    await screen.type('edited\r');
    await screen.shows('› typed; edited');
    await screen.press('Enter', 'Enter');
    await screen.shows('text={"kind":"answer","value":"typed; edited"}');
  });

  it.each([
    ['missing', { VISUAL: '', EDITOR: '' }],
    ['failed', { VISUAL: '', EDITOR: 'false' }],
  ])('go on when the editor is %s', async (kind, env) => {
    const screen = await start('text', { env });
    await screen.shows('Several lines');
    await screen.type('typed');
    await screen.press('C-g');
    await screen.shows(`› typed (${kind})`);
  });

  it.skipIf(!has('less'))('give the terminal to less and take it back (needs less)', async () => {
    const screen = await inShell('next,pager,next', { env: { PAGER: '', LESS: '' } });
    await screen.shows('And the next?');
    await screen.type('one\r');
    await screen.shows(/line 20[\s\S]*q: get out/);
    await screen.press('Space');
    await screen.shows('line 40');
    await screen.press('C-c');
    // less may drop a key that comes while it answers Ctrl-C.
    await expect.poll(() => screen.press('Space').then(() => screen.screen()), { timeout: 10_000 }).toMatch(/line ([6-9]|1\d)\d/);
    await screen.press('q');
    await screen.shows(/pager=undefined[\s\S]*\? And the next\?/);
    await screen.type('two\r');
    await screen.shows('next={"kind":"answer","value":"two"}');
    await screen.shows(COOKED);
  });

  it.skipIf(!has('vim') && !has('vi'))('give the terminal to vi and take it back (needs vi)', async () => {
    const screen = await inShell('text', { env: { VISUAL: '', EDITOR: 'vi' } });
    await screen.shows('Several lines');
    await screen.type('typed');
    await screen.press('C-g');
    await screen.shows('~');
    await screen.type('A in vi');
    await screen.press('Escape');
    await screen.type(':wq\r');
    await screen.shows('› typed in vi');
  });

  it('talk in lines of the terminal’s width', async () => {
    const screen = await start('tell', { columns: 30 });
    await screen.shows('A long line of talk that is\nwrapped where the terminal\nends, at blanks, not within a\nword.');
  });

  it('are plain lines where the cursor cannot move', async () => {
    const screen = await inShell('line,text,choose,tick,next', { env: { TERM: 'dumb' } });
    await screen.shows(/^>$/m);
    await screen.type('bad\r');
    await screen.shows('That is bad.');
    await screen.type('good\r');
    await screen.shows('line={"kind":"answer","value":"good"}');
    await screen.type('one\rtwo\r\r3\r1 2\r\r<\r');
    await screen.shows('next={"kind":"back","typed":""}');
    const all = await screen.shows(COOKED, { history: true });
    expect(all).toContain('text={"kind":"answer","value":"one\\ntwo"}');
    expect(all).toContain('choose={"kind":"answer","value":"v3"}');
    expect(all).toContain('tick={"kind":"answer","value":["v1","v2","v3"]}');
  });

  it('are plain lines that Ctrl-C stops too', async () => {
    const screen = await inShell('next', { env: { TERM: 'dumb' } });
    await screen.shows(/^>$/m);
    await screen.press('C-c');
    expect(await screen.shows(COOKED)).toContain('code=130');
  });

  it('let what was heard survive a terminal that closes', async () => {
    const saved = join(folder, 'saved');
    const screen = await start('next', { env: { ASKWELL_TEST_SAVED: saved } });
    await screen.shows('And the next?');
    await screen.type('half a word');
    await screen.shows('half a word');
    await screen.kill();
    terminal = undefined;
    await expect.poll(() => readFile(saved, 'utf8').catch(() => ''), { timeout: 5000 }).toBe('half a word');
  });
});
