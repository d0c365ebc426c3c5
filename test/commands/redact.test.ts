import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/main.ts';
import { reportSchema } from '../../src/model/redaction.ts';
import { CWD, type MemoryHostOptions, memoryHost } from '../support/memory-host.ts';

/** Rules for this test alone, so that what it says does not hang on those that find the world's secrets. */
const RULES = `
- {id: zq-word, kind: password, keywords: [zqword], pattern: 'zqword=(?<value>\\S{4,60})'}
- {id: zq-customer, kind: customer, family: personal, keywords: [zqc-], pattern: 'zqc-\\d{6}'}
`;
const SECRET = 'Kx9m2Lq4vT7w';

async function askwell(argv: readonly string[], { files = {}, ...options }: Omit<MemoryHostOptions, 'argv'> = {}) {
  const inFolder = Object.fromEntries(Object.entries({ 'rules.yaml': RULES, ...files }).map(([name, content]) => [`${CWD}/${name}`, content]));
  const world = memoryHost({ ...options, files: inFolder, argv: ['redact', '--rules', 'rules.yaml', ...argv] });
  const code = await run(world.host);
  const at = (name: string) => `${CWD}/${name}`;
  return {
    ...world,
    code,
    text: (name: string) => world.fs.readFileSync(at(name), 'utf8'),
    bytes: (name: string) => world.fs.readFileSync(at(name)),
    isThere: (name: string) => world.fs.existsSync(at(name)),
    mode: (name: string) => world.fs.statSync(at(name)).mode & 0o777,
  };
}

describe('standard input', () => {
  it('comes out masked, to the byte but for what is hidden, and what is learned last is hidden where it stood first', async () => {
    const { code, out, err } = await askwell([], { stdin: `one ${SECRET}\r\n\ttwo zqc-123456\nzqword=${SECRET} end` });
    expect([code, out()]).toEqual([0, 'one [password-1]\r\n\ttwo [customer-1]\nzqword=[password-1] end']);
    expect(err()).toContain('3 values were hidden.');
  });

  it('is no place for files: --out - and --report - are refused', async () => {
    const { code, err, isThere } = await askwell(['a.log', '--out', '-', '--report', '-'], { files: { 'a.log': 'plain' } });
    expect([code, isThere('-')]).toEqual([2, false]);
    for (const flag of ['--out', '--report']) expect(err()).toContain(`${flag} cannot be standard output`);
  });

  it('is read where - says so, and may be of nothing', async () => {
    expect((await askwell(['-'], { stdin: 'plain' })).out()).toBe('plain');
    expect(await askwell(['-', '--quiet'], { stdin: '' })).toMatchObject({ code: 0 });
  });

  it('of any size waits in a private file that goes away', async () => {
    const line = `${'x'.repeat(99)}\n`;
    const { out, fs } = await askwell([], { stdin: `${SECRET}\n${line.repeat(60_000)}zqword=${SECRET}\n` });
    expect(out()).toBe(`[password-1]\n${line.repeat(60_000)}zqword=[password-1]\n`);
    expect(fs.readdirSync('/tmp')).toEqual([]);
  });

  it('keeps the charset that it had', async () => {
    const { outBytes } = await askwell([], { stdin: Buffer.from(`\ufeffслово zqword=${SECRET}\r\n`, 'utf16le') });
    expect(Buffer.from(outBytes()).toString('utf16le')).toBe('\ufeffслово zqword=[password-1]\r\n');
  });

  it('that is no text is refused', async () => {
    const { code, err, out } = await askwell([], { stdin: Buffer.from('89504e470d0a1a0a0000000d', 'hex') });
    expect([code, out()]).toEqual([2, '']);
    expect(err()).toContain('Standard input is no text that can be masked.');
  });
});

describe('files', () => {
  it('have what was only learned from a text hidden in their names, too, and in the names that are told', async () => {
    const files = { 'in/m.log': `zqword=${SECRET}`, [`in/${SECRET}/q.log`]: 'plain', [`in/z-${SECRET}.log.gz`]: gzipSync('zqc-123456') };
    const { code, out, fs, text } = await askwell(['--out', 'o', '--json', '--report', 'r.json', 'in'], { files });
    expect([code, fs.readdirSync(`${CWD}/o/in`).sort()]).toEqual([0, ['[password-1]', 'm.log', 'z-[password-1].log.gz']]);
    expect(text('o/in/[password-1]/q.log')).toBe('plain');
    expect(JSON.parse(out()).files.map(({ path }: { path: string }) => path)).toEqual([
      'in/[password-1]/q.log',
      'in/m.log',
      'in/z-[password-1].log.gz',
    ]);
    expect(out()).not.toContain(SECRET);
    expect(text('r.json')).not.toContain(SECRET);
  });

  const files = {
    'logs/a.log': `see ${SECRET} and zqc-123456\n`,
    'logs/deep/zqc-123456.txt': `zqword=${SECRET}\n`,
    'logs/deep/old.log.gz': gzipSync(`old zqc-123456 zqc-777777 ${SECRET}`),
    'logs/picture.png': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  };

  it('are written under the same names, masked alike, into a folder of the person’s own', async () => {
    const { code, out, err, text, bytes, isThere, mode } = await askwell(['logs', '--out', 'clean'], { files });
    expect([code, out()]).toEqual([0, `${CWD}/clean\n`]);
    expect(text('clean/logs/a.log')).toBe('see [password-1] and [customer-1]\n');
    expect(text('clean/logs/deep/[customer-1].txt')).toBe('zqword=[password-1]\n');
    expect(gunzipSync(bytes('clean/logs/deep/old.log.gz')).toString()).toBe('old [customer-1] [customer-2] [password-1]');
    expect(['clean', 'clean/logs/a.log', 'clean/logs/deep/old.log.gz'].map(mode)).toEqual([0o700, 0o600, 0o600]);
    expect(isThere('clean/logs/picture.png')).toBe(false);
    expect(isThere('clean/.gitignore')).toBe(false);
    expect(err()).toContain('Not inspected and not copied, for this is no text that can be cleaned: logs/picture.png.');
    expect(err()).toContain('7 values were hidden.\nBy kind: customer: 4, password: 3\n');
  });

  it('are counted in a report without a single value', async () => {
    const { text, mode } = await askwell(['logs', '--out', 'clean', '--report', 'report.json'], { files });
    const report = reportSchema.parse(JSON.parse(text('report.json')));
    expect(report).toMatchObject({ total: 7, byKind: { customer: 4, password: 3 }, notInspected: ['logs/picture.png'], notMasked: [] });
    expect(report.findings).toContainEqual({
      file: 'logs/a.log',
      line: 1,
      column: 22,
      rule: 'zq-customer',
      kind: 'customer',
      mask: '[customer-1]',
      excerpt: 'see [password-1] and [customer-1]',
    });
    expect(text('report.json')).not.toMatch(new RegExp(`${SECRET}|zqc-`));
    expect(mode('report.json')).toBe(0o600);
  });

  it('are told with --json, alone on standard output', async () => {
    const { code, out } = await askwell(['logs', '--out', 'clean', '--json'], { files });
    const result = JSON.parse(out());
    expect([code, result.ok, result.folder, result.redactions]).toEqual([
      0,
      true,
      `${CWD}/clean`,
      { total: 7, byKind: { customer: 4, password: 3 } },
    ]);
    expect(result.files).toContainEqual({ path: 'logs/a.log', bytes: 34 });
    expect(result.warnings).toHaveLength(1);
    expect(out()).not.toMatch(new RegExp(`${SECRET}|zqc-`));
  });

  it('are only looked at with --check: a line for each finding, as a linter has it, and code 5', async () => {
    const { code, out, err, fs } = await askwell(['--check', 'logs'], { files });
    expect(code).toBe(5);
    expect(out().split('\n')).toContain('logs/a.log:1:22: customer (zq-customer)');
    expect(out().split('\n')).toContain('logs/deep/zqc-123456.txt:1:8: password (zq-word)');
    expect(err()).toContain('are to be hidden.');
    expect(fs.readdirSync(CWD).sort()).toEqual(['logs', 'rules.yaml']);
  });

  it('in which there is nothing end with code 0', async () => {
    expect(await askwell(['--check', 'a.log'], { files: { 'a.log': 'plain' } })).toMatchObject({ code: 0 });
    const { code, out } = await askwell(['--check', '--json', 'a.log'], { files: { 'a.log': 'plain' } });
    expect([code, JSON.parse(out())]).toEqual([0, expect.objectContaining({ ok: true, redactions: { total: 0, byKind: {} } })]);
  });

  it('found wanting are told as a failure with --check --json', async () => {
    const { code, out } = await askwell(['--check', '--json', 'a.log'], { files: { 'a.log': `первая\nвторая zqword=${SECRET}` } });
    expect(code).toBe(5);
    expect(JSON.parse(out())).toEqual({
      ok: false,
      error: { kind: 'found', message: 'password (zq-word)', problems: [{ message: 'password (zq-word)', file: 'a.log', line: 2, column: 15 }] },
    });
  });

  it('that cannot be read are all named, and nothing is written', async () => {
    const { code, err, isThere } = await askwell(['none.log', 'nowhere', 'a.log', '--out', 'clean'], { files: { 'a.log': 'x' } });
    expect([code, isThere('clean')]).toEqual([3, false]);
    expect(err()).toMatch(/none\.log was not found[\s\S]*nowhere was not found/);
  });

  it('never go into a folder that holds something', async () => {
    const { code, err } = await askwell(['a.log', '--out', 'full'], { files: { 'a.log': 'x', 'full/b.txt': 'mine' } });
    expect(code).toBe(2);
    expect(err()).toContain('is not empty. Choose another with --out.');
  });

  it('are the same when they are masked again', async () => {
    const first = await askwell(['logs', '--out', 'clean'], { files });
    const masked = first.text('clean/logs/a.log');
    const again = await askwell(['a.log', '--out', 'again'], { files: { 'a.log': masked } });
    expect(again.text('again/a.log')).toBe(masked);
    expect(again.err()).toContain('Nothing to hide was found.');
  });
});

describe('a command line that cannot be followed', () => {
  it.each([
    [['a.log'], 'Name a folder for the masked files with --out'],
    [['-', 'a.log'], 'cannot be masked together with files'],
    [['--out', 'x'], '--out is for files.'],
    [['--json'], 'The masked text and --json would both go to standard output.'],
    [['a.log', '--check', '--out', 'x'], '--check writes nothing.'],
    [['--chek'], 'Did you mean --check?'],
  ])('is refused: %s', async (argv, words) => {
    const { code, err, out } = await askwell(argv, { files: { 'a.log': 'x' } });
    expect(code).toBe(2);
    expect(`${err()}${out()}`).toContain(words);
  });

  it('says how to begin where nothing is given at a terminal', async () => {
    const { code, err } = await askwell([], { terminal: true });
    expect(code).toBe(2);
    expect(err()).toContain('Nothing is given to mask.');
  });
});
