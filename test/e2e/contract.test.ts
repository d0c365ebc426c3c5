import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { requestSchema } from '../../src/model/request.ts';
import { type Household, household, PROGRAM } from '../support/askwell-terminal.ts';

let house: Household;
beforeEach(() => {
  house = household();
});
afterEach(() => house.remove());

const MINIMUM = ['--no-input', '-s', 'Export stops', '-a', 'It fails', '--system', 'none'];
const COMPOSE = `askwell ${MINIMUM.map((word) => `'${word}'`).join(' ')}`;
const bare = () => ({ PATH: process.env['PATH'], ...house.env });

interface Options {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly input?: string | Uint8Array;
}

function askwell(argv: readonly string[], { cwd = house.work, env = bare(), input }: Options = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...argv], {
    cwd,
    env,
    encoding: 'utf8',
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    ...(input === undefined ? {} : { input }),
  });
  return { code: status, out: stdout, err: stderr };
}

/** A line for the shell, in which `askwell` is the program; gives the exit code of its first part. */
function shell(line: string) {
  const { status, stderr } = spawnSync('bash', ['-c', `set -o pipefail; askwell() { "${process.execPath}" "${PROGRAM}" "$@"; }; ${line}`], {
    cwd: house.work,
    env: bare(),
    encoding: 'utf8',
  });
  return { code: status, err: stderr };
}

describe('the program', () => {
  it('puts content on standard output and talk on standard error', () => {
    const { code, out, err } = askwell(MINIMUM);
    expect(code).toBe(0);
    expect(out).toBe(`${house.requests()[0]}\n`);
    expect(err).toContain('What to do now');
    expect(askwell([...MINIMUM, '--quiet'])).toMatchObject({ code: 0, err: '' });
  });

  it('waits for no standard input that nobody asked it to read', async () => {
    const child = spawn(process.execPath, [PROGRAM, ...MINIMUM], { cwd: house.work, env: bare(), stdio: ['pipe', 'ignore', 'ignore'] });
    expect((await once(child, 'exit'))[0]).toBe(0);
  });

  it.each([
    ['--print text', `${COMPOSE} --print text`],
    ['--print html', `${COMPOSE} --print html`],
    ['--json', `${COMPOSE} --json`],
    ['the folder', `${COMPOSE} --quiet`],
    ['--help', 'askwell --help'],
    ['--version', 'askwell --version'],
    ['a failure as JSON', 'askwell --json --no-input'],
    ['info', 'askwell info --format json'],
    ['drafts', 'askwell drafts --json'],
    ['config path', 'askwell config path'],
  ])('ends quietly when the reader of %s went away', (what, line) => {
    // The reader is gone before anything is written.
    const { code, err } = shell(`mkfifo wait; { read -r _ < wait; ${line}; } | { exec 0<&-; echo > wait; }`);
    expect({ code, err }).toEqual({ code: what === 'a failure as JSON' ? 2 : 0, err: '' });
  });

  it('gives the first line to `head -1`', () => {
    const { code, err } = shell(`${COMPOSE} --print html | head -1 > first`);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(readFileSync(join(house.work, 'first'), 'utf8')).toMatch(/^<!doctype html>\n$/);
  });

  it.each([
    ['output', '>&-'],
    ['errors', '2>&-'],
    ['input', '<&-'],
  ])('composes with its standard %s closed', (_which, closed) => {
    expect(shell(`${COMPOSE} ${closed}`).code).toBe(0);
    expect(house.requests()).toHaveLength(1);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('stopped by %s while it packs ends with %i and leaves nothing', async (signal, code) => {
    writeFileSync(join(house.work, 'long.log'), Buffer.alloc(200_000_000, 'not the same line again, or is it\n'));
    const child = spawn(process.execPath, [PROGRAM, ...MINIMUM, 'long.log', '--out', 'request'], { cwd: house.work, env: bare() });
    let talk = '';
    child.stderr.setEncoding('utf8').on('data', (piece: string) => {
      talk += piece;
    });
    const ended = once(child, 'close');
    const written = () => expect(readdirSync(house.work)).toContainEqual(expect.stringMatching(/^\.askwell-.*\.partial$/));
    await vi.waitFor(written, { timeout: 10_000, interval: 5 });
    child.kill(signal);
    expect((await ended)[0]).toBe(code);
    expect(talk).toContain('Stopped.');
    expect(readdirSync(house.work)).toEqual(['long.log']);
  });
});

describe('an odd machine', () => {
  it.each<readonly [string, (env: NodeJS.ProcessEnv) => NodeJS.ProcessEnv]>([
    ['with an empty environment', () => ({})],
    ['without HOME', ({ HOME: _home, ...rest }) => ({ ...rest, XDG_DATA_HOME: '', XDG_CONFIG_HOME: '' })],
    ['with an empty HOME', (env) => ({ ...env, HOME: '', XDG_DATA_HOME: '', XDG_CONFIG_HOME: '' })],
    ['with a HOME that is not there', (env) => ({ ...env, HOME: '/nonexistent', XDG_DATA_HOME: '', XDG_CONFIG_HOME: '' })],
    ['with a locale that nobody knows', (env) => ({ ...env, LC_ALL: 'xx_XX.KOI-8', LANG: '' })],
    ['with a time zone that nobody knows', (env) => ({ ...env, TZ: 'Mars/Olympus' })],
  ])('%s is fine', (_what, change) => {
    const { code, err } = askwell([...MINIMUM, '--quiet', '--when', '2024-11-22 18:30'], { env: change(bare()) });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(house.requests()).toHaveLength(1);
  });

  it('whose current folder was deleted says so, and still answers what needs none', () => {
    const line = (words: string) => shell(`mkdir gone; cd gone; rmdir ../gone; askwell ${words}`);
    expect(line(COMPOSE.slice('askwell '.length))).toEqual({
      code: 1,
      err: 'The folder that you are in no longer exists. Change to another one and try again.\n',
    });
    for (const words of ['--version', '--help', 'info', 'drafts --quiet']) expect(line(words)).toEqual({ code: 0, err: '' });
  });
});

/** Whether this process may mount file systems: root with the capability, as in many containers. */
function canMount(): boolean {
  const folder = household();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder.work], { stdio: 'ignore' });
    execFileSync('umount', [folder.work], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  } finally {
    folder.remove();
  }
}

describe.skipIf(!canMount())('a disk (needs the right to mount one)', () => {
  let disk = '';
  const mount = (options: string) => {
    disk = join(house.work, 'disk');
    mkdirSync(disk);
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', disk]);
  };
  afterEach(() => {
    execFileSync('umount', [disk]);
  });

  it('that is full in the middle of the archive is 1 with its cause, and nothing is left on it', () => {
    mount('size=1m');
    writeFileSync(join(house.work, 'noise.bin'), Buffer.from(Array.from({ length: 3_000_000 }, (_, at) => (at * 7919 + ((at * at) % 251)) % 256)));
    const { code, err } = askwell([...MINIMUM, '--limit', '100MB', 'noise.bin', '--zip', 'never', '--out', 'disk/request']);
    expect(code).toBe(1);
    expect(err).toMatch(/^The disk is full: .*\. Free some space and try again\. Nothing half-written was left\.\n$/);
    expect(readdirSync(disk)).toEqual([]);
  });

  it('that can only be read is 1, and names another way', () => {
    mount('ro');
    const { code, err } = askwell([...MINIMUM, '--out', 'disk/request']);
    expect(code).toBe(1);
    expect(err).toMatch(/^This place can only be read: .*--out\.\n$/);
  });

  it('that is full keeps no draft and no settings, and says so', () => {
    mount('size=64k');
    writeFileSync(join(disk, 'rest'), Buffer.alloc(60_000));
    const full = { ...bare(), XDG_CONFIG_HOME: disk };
    try {
      writeFileSync(join(disk, 'more'), Buffer.alloc(60_000));
    } catch {
      // It is full now.
    }
    const { code, err } = askwell(['config', 'set', 'contact.name', 'Анна '.repeat(50)], { env: full });
    expect(code).toBe(1);
    expect(err).toMatch(/^The disk is full/);
    expect(readdirSync(disk).sort()).toEqual(expect.arrayContaining(['more', 'rest']));
    expect(existsSync(join(disk, 'askwell', 'config.json'))).toBe(false);
  });
});

describe('redact', () => {
  const line = `${'x'.repeat(99)}\n`;

  it('ends quietly when its reader has seen enough', () => {
    writeFileSync(join(house.work, 'app.log'), line.repeat(50_000));
    expect(shell('askwell redact --quiet < app.log | head -1 > /dev/null')).toMatchObject({ err: '' });
  });

  it('leaves nothing where it was stopped', async () => {
    writeFileSync(join(house.work, 'app.log'), line.repeat(600_000));
    const child = spawn(process.execPath, [PROGRAM, 'redact', 'app.log', '--out', 'masked'], { cwd: house.work, env: bare(), stdio: 'ignore' });
    await vi.waitFor(() => expect(readdirSync(house.work).join()).toContain('.partial'), { timeout: 20_000, interval: 5 });
    child.kill('SIGINT');
    expect((await once(child, 'exit'))[0]).toBe(130);
    expect(readdirSync(house.work)).toEqual(['app.log']);
  });

  it('takes a text that stands in a pipe to its end, however it comes', () => {
    const made = shell(`(printf 'one '; sleep 0.2; printf 'two') | askwell redact --quiet > out.txt`);
    expect([made.code, readFileSync(join(house.work, 'out.txt'), 'utf8')]).toEqual([0, 'one two']);
  });
});

describe('an answers file', () => {
  const BOMB = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...Array.from('bcdefghi', (name, at) => `${name}: &${name} [${`*${'abcdefgh'[at]}, `.repeat(9)}]`),
  ];
  it.each<readonly [string, string | Uint8Array, string]>([
    ['that unfolds without end', `${BOMB.join('\n')}\n`, 'a value that begins with &'],
    ['nested without end', `summary: ${'['.repeat(200_000)}`, 'nested too deep'],
    ['of 50 MB', `summary: x\nactual: '${'a'.repeat(50_000_000)}'\n`, 'more than 1 MB'],
    ['in Latin-1', Buffer.from('summary: caf\u00e9\nactual: x\n', 'latin1'), 'not UTF-8'],
    ['in UTF-16', Buffer.from('\ufeffsummary: x\n', 'utf16le'), 'UTF-16'],
  ])('%s is refused at once, from a file and from standard input', (_what, content, words) => {
    writeFileSync(join(house.work, 'answers.yaml'), content);
    for (const given of [askwell(['--no-input', '--from', 'answers.yaml']), askwell(['--no-input', '--from', '-'], { input: content })]) {
      expect(given.code).toBe(2);
      expect(given.err.toLowerCase()).toContain(words.toLowerCase());
      expect(given.err.length).toBeLessThan(30_000);
    }
    rmSync(join(house.work, 'answers.yaml'));
    expect(readdirSync(house.work)).toEqual([]);
  });

  it('with the endless input behind it is not read to its end', () => {
    expect(shell('yes "summary: x" | askwell --no-input --from -').err).toContain('more than 1 MB');
  });

  it('is taken as the request that it is, out of its own folder', () => {
    writeFileSync(join(house.work, 'app.log'), 'failed\n');
    const first = askwell([...MINIMUM, 'app.log', '--out', 'one', '--when', '2024-11-22 18:30', '--ref', 'order=0012345']);
    rmSync(join(house.work, 'app.log'));
    const again = askwell(['--no-input', '--from', 'one/request.json', '--out', 'two']);
    expect([first.code, again.code]).toEqual([0, 0]);
    const read = (name: string) => requestSchema.parse(JSON.parse(readFileSync(join(house.work, name, 'request.json'), 'utf8')));
    const [one, two] = [read('one'), read('two')];
    expect({ ...two, id: one.id, created: one.created }).toEqual(one);
    expect(readFileSync(join(house.work, 'two/attachments.zip'))).toEqual(readFileSync(join(house.work, 'one/attachments.zip')));
  });
});
