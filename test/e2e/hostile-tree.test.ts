import { execFile, execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type GatherHost, gather } from '../../src/attach/gather/gather.ts';
import { pack } from '../../src/attach/pack/pack.ts';
import type { PackOptions } from '../../src/attach/pack/workshop.ts';
import type { AskwellError } from '../../src/errors.ts';
import { nodeFiles } from '../../src/host/node-files.ts';
import { realHost } from '../../src/host/real-host.ts';
import { bundle } from '../support/bundle.ts';
import { noise } from '../support/text-source.ts';

const run = promisify(execFile);
const isRoot = process.getuid?.() === 0;
const isWindows = process.platform === 'win32';
/** Linux keeps names as bytes; macOS and Windows refuse those that are no text. */
const isLinux = process.platform === 'linux';

let root = '';
let host: GatherHost;
const files = nodeFiles(fs);

beforeEach(() => {
  root = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), 'askwell-tree-')));
  host = { files, cwd: root, home: root, platform: process.platform };
});
afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

const at = (...parts: string[]) => join(root, ...parts);
const put = (name: string, content: string | Uint8Array = 'line\n') => {
  fs.mkdirSync(join(at(name), '..'), { recursive: true });
  fs.writeFileSync(at(name), content);
};
const found = (...paths: string[]) =>
  gather(
    paths.map((path) => ({ path })),
    host,
  );
const words = (problems: readonly { message: string; values?: unknown }[]) =>
  problems.map(({ message, values }) => [message, (values as { path?: string }).path]);

function packed(sources: Awaited<ReturnType<typeof gather>>['sources'], more: Partial<PackOptions> = {}) {
  fs.mkdirSync(at('out'), { recursive: true });
  return pack(sources, { folder: at('out'), limit: 50_000_000, zip: 'always', ...more }, { ...realHost(process), files });
}

const failure = (work: Promise<unknown>) =>
  work.then(
    () => expect.unreachable('it did not fail'),
    (error: unknown) => error as AskwellError,
  );

describe.skipIf(isWindows)('a tree with things that are no files (needs a POSIX system)', () => {
  let server: Server | undefined;
  afterEach(() => server?.close());

  it('gives its files and names the rest; given themselves, they are refused', async () => {
    put('tree/a.log');
    put('tree/sub/b.log');
    execFileSync('mkfifo', [at('tree/pipe')]);
    server = createServer().listen(at('tree/sock'));
    await new Promise((resolve) => server?.once('listening', resolve));
    fs.symlinkSync('/dev/null', at('tree/null'));
    fs.symlinkSync('..', at('tree/sub/up'));
    fs.symlinkSync('round', at('tree/round'));
    fs.symlinkSync('nowhere', at('tree/broken'));
    fs.symlinkSync(at('tree/a.log'), at('tree/alias.log'));
    const tree = await found('tree');
    expect(tree.sources.map(({ name }) => name)).toEqual(['tree/a.log', 'tree/sub/b.log']);
    expect(tree.problems).toEqual([]);
    expect(words(tree.warnings)).toEqual([
      ['attach.skipped-broken-link', 'tree/broken'],
      ['attach.skipped-device', 'tree/null'],
      ['attach.skipped-fifo', 'tree/pipe'],
      ['attach.skipped-loop', 'tree/round'],
      ['attach.skipped-socket', 'tree/sock'],
      ['attach.skipped-loop', 'tree/sub/up'],
    ]);
    const given = await found('tree/pipe', 'tree/sock', '/dev/null', 'tree/round', 'tree/broken', '/dev/null/x', 'x'.repeat(300));
    expect([given.sources, given.warnings]).toEqual([[], []]);
    expect(words(given.problems)).toEqual([
      ['attach.fifo', 'tree/pipe'],
      ['attach.socket', 'tree/sock'],
      ['attach.device', '/dev/null'],
      ['attach.loop', 'tree/round'],
      ['attach.broken-link', 'tree/broken'],
      ['attach.missing', '/dev/null/x'],
      ['attach.missing', 'x'.repeat(300)],
    ]);
  });

  it('gives files whose names would act on a terminal or break an archive, under safe names', async () => {
    for (const name of ['new\nline.log', 'esc\u001b[31m.log', 'rtl\u202egpj.log', 'CON', 'dots...', 'a\\b.log', 'c:d.log', `${'ж'.repeat(125)}.txt`])
      put(`tree/${name}`, name);
    const tree = await found('tree');
    expect(tree.problems).toEqual([]);
    const { attachments } = await packed(tree.sources);
    expect(attachments.kept.map(({ name }) => name)).toEqual([
      'tree/_CON',
      'tree/a_b.log',
      'tree/c_d.log',
      'tree/dots___',
      'tree/esc_[31m.log',
      'tree/new_line.log',
      'tree/rtl_gpj.log',
      `${'ж'.repeat(98)}.txt`,
    ]);
  });

  it.skipIf(!isLinux)('gives files whose names are no UTF-8, and folders too (needs Linux)', async () => {
    fs.mkdirSync(Buffer.concat([Buffer.from(at('tree')), Buffer.from([0x2f, 0xe6])]), { recursive: true });
    fs.writeFileSync(Buffer.concat([Buffer.from(at('tree')), Buffer.from([0x2f, 0xe6, 0x2f, 0xf3, 0x2e, 0x6c, 0x6f, 0x67])]), 'старый журнал');
    put('tree/\ufffd.log', 'a name that looks like it');
    const tree = await found('tree');
    expect(tree.problems).toEqual([]);
    expect(tree.sources.map(({ name, size }) => [name, size])).toEqual([
      ['tree/_/_.log', 25],
      ['tree/\ufffd.log', 25],
    ]);
    expect((await packed(tree.sources)).attachments.kept).toHaveLength(2);
  });

  it('names a file that cannot be read, and goes on with the rest of a folder', async () => {
    put('tree/secret.log');
    put('tree/open.log');
    put('tree/closed/x.log');
    fs.chmodSync(at('tree/secret.log'), 0);
    fs.chmodSync(at('tree/closed'), 0);
    fs.chmodSync(root, 0o755);
    const program = at('program', 'pack.mjs');
    await bundle(join(import.meta.dirname, '../support/pack-program.ts'), program);
    const ask = async (...paths: string[]) => {
      const { stdout } = await run(process.execPath, [program, JSON.stringify({ paths, asNobody: isRoot })], { cwd: root });
      return JSON.parse(stdout) as {
        names: string[];
        problems: { message: string; values: unknown }[];
        warnings: { message: string; values: unknown }[];
      };
    };
    const tree = await ask('tree');
    expect([tree.names, tree.problems]).toEqual([['tree/open.log'], []]);
    expect(words(tree.warnings)).toEqual([
      ['attach.skipped-unreadable', 'tree/closed'],
      ['attach.skipped-unreadable', 'tree/secret.log'],
    ]);
    expect(words((await ask('tree/secret.log', 'tree/closed', 'tree/closed/x.log')).problems)).toEqual([
      ['attach.unreadable', 'tree/closed'],
      ['attach.unreadable', 'tree/closed/x.log'],
      ['attach.unreadable', 'tree/secret.log'],
    ]);
    fs.chmodSync(at('tree/closed'), 0o700);
  });
});

describe('names that differ in case or form alone', () => {
  it('are told apart in the archive', async () => {
    put('a/App.log', '1');
    put('b/app.log', '2');
    put('c/й.log', '3');
    put('d/и\u0306.log', '4');
    const { attachments } = await packed((await found('a/App.log', 'b/app.log', 'c/й.log', 'd/и\u0306.log')).sources);
    expect(attachments.kept.map(({ name }) => name)).toEqual(['App.log', 'app (2).log', 'й (2).log', 'й.log']);
  });
});

describe('a file that does not hold still', () => {
  const size = 12_000_000;

  /** Packs a large file and does something to it when the first bytes have been read. */
  async function disturbed(disturb: () => void) {
    put('a.bin', noise(size));
    const { sources } = await found('a.bin');
    let done = false;
    const onProgress = () => {
      if (!done) disturb();
      done = true;
    };
    return packed(sources, { onProgress });
  }

  it('goes along with the size it had when it grows', async () => {
    const { attachments, warnings } = await disturbed(() => fs.appendFileSync(at('a.bin'), 'more'));
    expect(attachments.kept[0]?.bytes).toBe(size);
    expect(warnings).toEqual([{ message: 'attach.grew', values: { name: 'a.bin' } }]);
  });

  it('is refused when it is cut', async () => {
    const error = await failure(disturbed(() => fs.truncateSync(at('a.bin'), 1000)));
    expect(error).toMatchObject({ kind: 'attachments', problems: [{ message: 'attach.shrunk', values: { name: 'a.bin' } }] });
    expect(fs.readdirSync(at('out'))).toEqual([]);
  });

  it.skipIf(isWindows)(
    'goes along whole when it is deleted while it is open, and is refused when that came before (needs a POSIX system)',
    async () => {
      const { warnings } = await disturbed(() => fs.rmSync(at('a.bin')));
      expect(warnings).toEqual([{ message: 'attach.changed', values: { name: 'a.bin' } }]);
      put('b.log');
      put('c.log');
      const { sources } = await found('b.log', 'c.log');
      fs.rmSync(at('b.log'));
      fs.renameSync(at('c.log'), at('c.log.1'));
      put('c.log', 'a new one');
      expect((await failure(packed(sources))).problems.map(({ message }) => message)).toEqual(['attach.vanished', 'attach.replaced']);
    },
  );
});

describe('a disk that is full', () => {
  const small = fs.mkdtempSync(join(tmpdir(), 'askwell-small-disk-'));
  const mounted = ((): boolean => {
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', small], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  })();
  afterAll(() => {
    if (mounted) execFileSync('umount', [small]);
    fs.rmSync(small, { recursive: true, force: true });
  });

  it.skipIf(!mounted).each(['always', 'never'] as const)(
    'is told as such, and nothing is left on it (--zip %s; needs the right to mount)',
    async (mode) => {
      put('a.bin', noise(3_000_000));
      const error = await failure(packed((await found('a.bin')).sources, { folder: small, zip: mode }));
      expect(error).toMatchObject({ kind: 'environment', problems: [{ message: 'error.system.ENOSPC' }] });
      expect(error.problems[0]?.values?.['path']).toContain(small);
      expect(fs.readdirSync(small)).toEqual([]);
    },
  );
});
