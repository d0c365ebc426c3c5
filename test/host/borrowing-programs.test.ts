import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { commandWords } from '../../src/host/command-words.ts';
import { openEditor } from '../../src/host/editor.ts';
import { openFile } from '../../src/host/opener.ts';
import { showInPager } from '../../src/host/pager.ts';
import { processSignals } from '../../src/host/signals.ts';
import { terminalLease } from '../../src/host/terminal-lease.ts';
import { fakeTerminal } from '../support/fake-terminal.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'askwell test '));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
  vi.unstubAllEnvs();
});

/** A program of a few lines of shell; its path has a blank. */
async function script(name: string, body: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, `#!/bin/sh\n${body}\n`);
  await chmod(path, 0o755);
  return path;
}

describe('commandWords', () => {
  it.each([
    ['vim', ['vim']],
    ['code --wait', ['code', '--wait']],
    ['"/opt/my editor/ed" -x', ['/opt/my editor/ed', '-x']],
    ["ed --dir='/a b'/c", ['ed', '--dir=/a b/c']],
    ['C:\\Tools\\ed.exe', ['C:\\Tools\\ed.exe']],
    ["it's", ["it's"]],
    ['  ', []],
    ['ed ""', ['ed', '']],
  ])('reads %j as a shell would, without one', (line, words) => {
    expect(commandWords(line)).toEqual(words);
  });
});

describe('the editor', () => {
  it('gets the text in a private file and gives back what it wrote', async () => {
    const editor = await script(
      'my editor',
      `stat -c %a "$2" > "${folder}/mode"; cat "$2" > "${folder}/before"; printf 'новое\\nдва\\n' > "$2"; echo "$1" > "${folder}/args"`,
    );
    expect(await openEditor('старое', { EDITOR: `"${editor}" --flag` }, terminalLease(fakeTerminal().process))).toEqual({
      kind: 'edited',
      text: 'новое\nдва',
    });
    expect(await readFile(join(folder, 'before'), 'utf8')).toBe('старое');
    expect(await readFile(join(folder, 'mode'), 'utf8')).toBe('600\n');
    expect(await readFile(join(folder, 'args'), 'utf8')).toBe('--flag\n');
  });

  it('leaves no file behind, whatever it did', async () => {
    const editor = await script('ed', `dirname "$1" > "${folder}/where"; exit 3`);
    expect(await openEditor('text', { EDITOR: `"${editor}"` }, terminalLease(fakeTerminal().process))).toEqual({
      kind: 'failed',
      command: `"${editor}"`,
    });
    const where = (await readFile(join(folder, 'where'), 'utf8')).trim();
    await expect(stat(where)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it.each([
    ['the line ends of another system', 'printf "a\\r\\nb\\r\\n" > "$1"', 'x', 'a\nb'],
    ['a byte-order mark', `printf '\\357\\273\\277a' > "$1"`, 'x', 'a'],
    ['a last line end that was there before', ':', 'a\n', 'a\n'],
    ['blank lines', `printf 'a\\n\\nb\\n\\n' > "$1"`, 'x', 'a\n\nb\n'],
  ])('may leave %s', async (_what, body, before, after) => {
    const editor = await script('ed', body);
    expect(await openEditor(before, { EDITOR: `"${editor}"` }, terminalLease(fakeTerminal().process))).toEqual({ kind: 'edited', text: after });
  });

  it('is VISUAL before EDITOR', async () => {
    const visual = await script('visual', 'printf visual > "$1"');
    expect(await openEditor('', { VISUAL: `"${visual}"`, EDITOR: 'false' }, terminalLease(fakeTerminal().process))).toEqual({
      kind: 'edited',
      text: 'visual',
    });
  });

  it.each([
    [{}, { kind: 'missing' }],
    [{ VISUAL: ' ', EDITOR: '' }, { kind: 'missing' }],
    [{ EDITOR: 'no-such-editor-here' }, { kind: 'failed', command: 'no-such-editor-here' }],
  ])('that is not there (%j) is told', async (env, edited) => {
    expect(await openEditor('text', env, terminalLease(fakeTerminal().process))).toEqual(edited);
  });

  it.each([
    ['code', '', '--wait'],
    ['code', '--wait', '--wait'],
    ['subl', '-w', '-w'],
    ['gvim', '', '--nofork'],
    ['kate', '', '--block'],
    ['vim', '', ''],
  ])('%s %s is told to wait when it has a window of its own', async (name, given, told) => {
    const editor = await script(name, `for a; do case "$a" in -*) printf '%s' "$a" >> "${folder}/told";; esac; done; : >> "${folder}/told"`);
    await openEditor('', { EDITOR: `"${editor}" ${given}` }, terminalLease(fakeTerminal().process));
    expect(await readFile(join(folder, 'told'), 'utf8')).toBe(told);
  });
});

describe('the pager', () => {
  it('gets the text on standard input', async () => {
    const pager = await script('my pager', `cat > "${folder}/got"; printf '%s' "$LESS $LESSCHARSET $1" > "${folder}/env"`);
    const print = vi.fn(async () => {});
    await showInPager(
      { text: 'Здравствуйте\n', keys: 'q: get out' },
      { PAGER: `"${pager}" -x`, LESS: 'R' },
      { write: print, columns: () => 80 },
      terminalLease(fakeTerminal().process),
    );
    expect(await readFile(join(folder, 'got'), 'utf8')).toBe('Здравствуйте\n');
    expect(await readFile(join(folder, 'env'), 'utf8')).toBe('R -Psq\\: get out$ utf-8 -x');
    expect(print).not.toHaveBeenCalled();
  });

  it('gets lines that are broken between words, and leaves a prompt of one’s own', async () => {
    const pager = await script('pager', `cat > "${folder}/got"; printf '%s' "$LESS" > "${folder}/env"`);
    const text = 'Верните мне деньги на сумму 4\u00a0990\nhttps://example.com/a/very/long/path?with=a-query';
    const out = { write: async () => {}, columns: () => 30 };
    await showInPager({ text, keys: 'q' }, { PAGER: `"${pager}"`, LESS: '-Ps%f$' }, out, terminalLease(fakeTerminal().process));
    expect(await readFile(join(folder, 'got'), 'utf8')).toBe(
      'Верните мне деньги на сумму\n4\u00a0990\nhttps://example.com/a/very/long/path?with=a-query',
    );
    expect(await readFile(join(folder, 'env'), 'utf8')).toBe('-Ps%f$');
  });

  it('may be left before it read everything', async () => {
    const pager = await script('pager', 'exit 0');
    const print = vi.fn(async () => {});
    await showInPager(
      { text: 'x'.repeat(3_000_000), keys: '' },
      { PAGER: `"${pager}"` },
      { write: print, columns: () => 80 },
      terminalLease(fakeTerminal().process),
    );
    expect(print).not.toHaveBeenCalled();
  });

  it.each([
    ['is not there', 'no-such-pager-here', 'text', 'text\n'],
    ['fails', 'false', 'text\n', 'text\n'],
  ])('that %s makes the text be printed', async (_what, pager, text, printed) => {
    const print = vi.fn(async () => {});
    await showInPager({ text, keys: '' }, { PAGER: pager }, { write: print, columns: () => 80 }, terminalLease(fakeTerminal().process));
    expect(print).toHaveBeenCalledExactlyOnceWith(printed);
  });

  it('is less where none is named', async () => {
    await script('less', `cat > "${folder}/got"`);
    vi.stubEnv('PATH', `${folder}:${process.env['PATH']}`);
    await showInPager({ text: 'text', keys: '' }, {}, { write: async () => {}, columns: () => 80 }, terminalLease(fakeTerminal().process));
    expect(await readFile(join(folder, 'got'), 'utf8')).toBe('text');
  });
});

describe('opening a file', () => {
  it('gives it to the desktop, whatever its name', async () => {
    await script('xdg-open', `printf '%s' "$1" > "${folder}/opened"`);
    vi.stubEnv('PATH', `${folder}:${process.env['PATH']}`);
    expect(await openFile('/a b/$(x).eml', 'linux')).toEqual({ kind: 'opened' });
    expect(await readFile(join(folder, 'opened'), 'utf8')).toBe('/a b/$(x).eml');
  });

  it('does not wait for a program that stays open, nor end it', async () => {
    await script('open', `read line < "${folder}/fifo"; printf '%s' "$line" > "${folder}/lived"`);
    await script('make', `mkfifo "${folder}/fifo"`);
    const { execFileSync } = await import('node:child_process');
    execFileSync(join(folder, 'make'));
    vi.stubEnv('PATH', `${folder}:${process.env['PATH']}`);
    expect(await openFile('/a.eml', 'darwin', 1)).toEqual({ kind: 'opened' });
    await writeFile(join(folder, 'fifo'), 'still here\n');
    await vi.waitFor(async () => expect(await readFile(join(folder, 'lived'), 'utf8')).toBe('still here'), 5000);
  });

  it.each([
    ['linux', 'xdg-open'],
    ['darwin', 'open'],
    ['win32', 'rundll32'],
  ] as const)('on %s says so when %s is not there', async (platform, command) => {
    vi.stubEnv('PATH', folder);
    expect(await openFile('/a.eml', platform)).toEqual({ kind: 'unavailable', detail: command });
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('signals', () => {
  it('leave Ctrl-C to the program that has the terminal', async () => {
    const { process } = fakeTerminal();
    const lease = terminalLease(process);
    const handler = vi.fn();
    processSignals(process, lease).onStop(handler);
    await lease.lend(async () => process.emit('SIGINT', 'SIGINT'));
    expect(handler).not.toHaveBeenCalled();
    process.emit('SIGINT', 'SIGINT');
    process.emit('SIGINT', 'SIGINT');
    expect(handler).toHaveBeenCalledExactlyOnceWith('SIGINT');
  });

  it('of other kinds stop us even then', async () => {
    const { process } = fakeTerminal();
    const lease = terminalLease(process);
    const handler = vi.fn();
    const unsubscribe = processSignals(process, lease).onStop(handler);
    await lease.lend(async () => process.emit('SIGTERM', 'SIGTERM'));
    expect(handler).toHaveBeenCalledExactlyOnceWith('SIGTERM');
    unsubscribe();
    process.emit('SIGHUP', 'SIGHUP');
    expect(handler).toHaveBeenCalledTimes(1);
  });
});
