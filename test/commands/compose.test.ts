import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/main.ts';
import { requestSchema } from '../../src/model/request.ts';
import { CWD, HOME, type MemoryHostOptions, memoryHost } from '../support/memory-host.ts';

const SAID = ['--no-input', '-s', 'Export stops at 99 %', '-a', 'The file has 0 bytes'];
const MINIMUM = [...SAID, '--system', 'none'];

async function compose(argv: readonly string[], options: Omit<MemoryHostOptions, 'argv'> = {}) {
  const world = memoryHost({ ...options, argv });
  const code = await run(world.host);
  return { ...world, code };
}

describe('compose without a person', () => {
  it('leaves one folder with every rendition and says where it is on standard output', async () => {
    const { code, out, fs } = await compose(MINIMUM);
    expect(code).toBe(0);
    const folder = out().trim();
    expect(folder).toMatch(/^\/home\/anna\/work\/AW-20261124-[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(fs.readdirSync(folder).sort()).toEqual(['.gitignore', 'request.eml', 'request.html', 'request.json', 'request.md', 'request.txt']);
    expect(fs.readdirSync(CWD)).toHaveLength(1);
    expect(fs.statSync(folder).mode & 0o777).toBe(0o700);
    for (const name of fs.readdirSync(folder)) expect(fs.statSync(join(folder, name)).mode & 0o777).toBe(0o600);
  });

  it.each([
    [['--kind', 'order'], 'none'],
    [['--ref', 'transaction=7781203345'], 'none'],
    [['--kind', 'order', '--system', 'basic'], 'basic'],
    [['--kind', 'question'], 'basic'],
    [['--kind', 'other'], 'none'],
    [['-s', 'The street lamp outside our house is dark', '-a', 'It has been dark for two weeks.'], 'none'],
    [['-s', 'Крысы во дворе', '-a', 'Во дворе крысы у мусорных баков, просим провести дератизацию.'], 'none'],
    [['-s', 'Подушка порвалась', '-a', 'Подушка разошлась по шву, из неё лезет перо.'], 'none'],
    [['-s', 'The printer does not print', '-a', 'It blinks red.'], 'basic'],
    [['-s', 'The street lamp shows dark in the map', '-a', 'The page stays grey.', '--product', 'City Map'], 'basic'],
  ])('tells of the computer only where it belongs or somebody asks for it: %j', async (flags, level) => {
    const { out } = await compose([...SAID, ...flags, '--print', 'json']);
    expect(JSON.parse(out()).system.level).toBe(level);
  });

  it.each([
    [['-s', 'Smell of gas', '-a', 'It smells of gas in the kitchen.', '--name', 'Anna'], 'emergency'],
    [['-s', 'Запах газа', '-a', 'На кухне сильно пахнет газом.', '--name', 'Анна', '--lang', 'ru'], '112'],
  ])('says before all else what to do at once where the answers tell of danger: %j', async (flags, said) => {
    const { out } = await compose(['--no-input', '--system', 'none', ...flags, '--json']);
    const [first, ...rest] = JSON.parse(out()).warnings.map(({ message }: { message: string }) => message);
    expect(first).toContain(said);
    expect(rest.join()).not.toContain(first);
  });

  it('warns of what was left out, and still composes', async () => {
    const { code, err } = await compose(MINIMUM);
    expect(code).toBe(0);
    expect(err()).toContain('  - Support may ask for what was left out: --step, --expected, ');
  });

  it('refuses a word outside its choices once', async () => {
    const { code, err } = await compose([...MINIMUM, '--kind', 'tecnical']);
    expect(code).toBe(2);
    expect(err().split('tecnical')).toHaveLength(2);
  });

  it('tells what is wrong with the command line together with what is wrong with the answers file', async () => {
    const { code, err } = await compose([...MINIMUM, '--sumary', 'x', '-f', 'a.yml'], { files: { [join(CWD, 'a.yml')]: 'actul: x' } });
    expect(code).toBe(2);
    expect(err()).toContain('--sumary');
    expect(err()).toContain('a.yml:1:1: Unknown key actul. Did you mean actual?');
  });

  it('prints one JSON object with --json and nothing else', async () => {
    const { code, out } = await compose([...MINIMUM, '--json', 'a.log'], { files: { [join(CWD, 'a.log')]: 'started\nfailed\n' } });
    const result = JSON.parse(out());
    expect(code).toBe(0);
    expect(result).toMatchObject({
      ok: true,
      id: expect.stringMatching(/^AW-/),
      folder: expect.stringContaining('/home/anna/work/AW-'),
      attachments: { archives: [{ name: 'attachments.zip' }], kept: [{ name: 'a.log', in: 'attachments.zip', bytes: 15 }], trimmed: [], dropped: [] },
    });
    expect(result.files.map((file: { format: string }) => file.format)).toEqual(expect.arrayContaining(['text', 'markdown', 'eml', 'html', 'json']));
  });

  it('prints one rendition alone with --print and makes no folder', async () => {
    const { code, out, fs } = await compose([...MINIMUM, '--print', 'markdown']);
    expect(code).toBe(0);
    expect(out()).toContain('Export stops at 99 %');
    expect(fs.readdirSync(CWD)).toEqual([]);
    expect(fs.readdirSync('/tmp')).toEqual([]);
  });

  it('prints and keeps the folder when --out names one', async () => {
    const { out, fs } = await compose([...MINIMUM, '--print', 'text', '--out', 'kept']);
    expect(out()).toContain('Export stops at 99 %');
    expect(fs.readdirSync(join(CWD, 'kept'))).toContain('request.json');
  });

  it('writes only the formats that were asked for', async () => {
    const { out, fs } = await compose([...MINIMUM, '--format', 'text,json']);
    expect(fs.readdirSync(out().trim()).sort()).toEqual(['.gitignore', 'request.json', 'request.txt']);
  });

  it('lists everything that is missing or wrong at once, with its flag, and leaves nothing', async () => {
    const { code, err, fs } = await compose(['--no-input', '--phone', '123', '--when', '2026-02-30', 'missing.log', '--limit', 'x']);
    expect(code).toBe(2);
    for (const word of ['--summary', '--actual', '123', '2026-02-30', 'missing.log', '--limit']) expect(err()).toContain(word);
    expect(fs.readdirSync(CWD)).toEqual([]);
  });

  it('gives a failure as JSON with --json', async () => {
    const { code, out } = await compose(['--no-input', '--json']);
    expect(code).toBe(2);
    expect(JSON.parse(out())).toMatchObject({ ok: false, error: { kind: 'usage', problems: [{ flag: '--summary' }, { flag: '--actual' }] } });
  });

  it('ends with 3 when only an attachment is wrong', async () => {
    const { code, err, fs } = await compose([...MINIMUM, 'missing.log']);
    expect(code).toBe(3);
    expect(err()).toContain('missing.log');
    expect(fs.readdirSync(CWD)).toEqual([]);
  });

  it('ends with 3 over the limit, names the largest files, and leaves nothing', async () => {
    const noise = Buffer.from(Array.from({ length: 60_000 }, (_, index) => (index * 7919 + ((index * index) % 251)) % 256));
    const { code, err, fs } = await compose([...MINIMUM, '--limit', '10kB', 'noise.bin'], { files: { [join(CWD, 'noise.bin')]: noise } });
    expect(code).toBe(3);
    expect(err()).toContain('noise.bin');
    expect(fs.readdirSync(CWD)).toEqual(['noise.bin']);
  });

  it('lets a flag beat the answers file', async () => {
    const files = { [join(CWD, 'answers.yaml')]: 'summary: From the file\nactual: It fails\nlanguage: ru\n' };
    const { out } = await compose(['--no-input', '--system', 'none', '--from', 'answers.yaml', '-s', 'From the flag', '--print', 'json'], { files });
    expect(JSON.parse(out())).toMatchObject({ summary: 'From the flag', actual: 'It fails', language: 'ru' });
  });

  it('reads the answers from standard input with -', async () => {
    const { out } = await compose(['--no-input', '--system', 'none', '-f', '-', '--print', 'json'], {
      stdin: '{"summary": "Piped", "actual": "It fails"}',
    });
    expect(JSON.parse(out())).toMatchObject({ summary: 'Piped' });
  });

  it('finds the attachments of an answers file beside that file', async () => {
    const files = {
      [join(CWD, 'case/answers.yaml')]: 'summary: S\nactual: A\nattachments: [{path: app.log, note: that day}]\n',
      [join(CWD, 'case/app.log')]: 'x',
    };
    const { out, code } = await compose(['--no-input', '--system', 'none', '-f', 'case/answers.yaml', '--print', 'json'], { files });
    expect(code).toBe(0);
    expect(JSON.parse(out()).attachments.kept).toMatchObject([{ name: 'app.log', note: 'that day' }]);
  });

  it('makes the same request again from a request.json, but for id and date', async () => {
    const files = { [join(CWD, 'a.log')]: 'log', [join(CWD, 'p.png')]: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex') };
    const first = await compose([...SAID, '--system', 'basic', '--when', 'yesterday 18:30', 'a.log', 'p.png'], { files });
    const folder = first.out().trim();
    first.fs.unlinkSync(join(CWD, 'a.log'));
    first.fs.unlinkSync(join(CWD, 'p.png'));
    const again = {
      ...first.host,
      argv: ['--no-input', '--from', join(folder, 'request.json'), '--out', 'again'],
      clock: { ...first.host.clock, now: () => new Date('2026-12-01T10:00:00Z') },
    };
    expect(await run(again)).toBe(0);
    const read = (path: string) => requestSchema.parse(JSON.parse(first.fs.readFileSync(join(path, 'request.json'), 'utf8')));
    const [before, after] = [read(folder), read(join(CWD, 'again'))];
    expect({ ...after, id: before.id, created: before.created }).toEqual(before);
    expect(after.id).not.toBe(before.id);
  });

  it('writes the request in the language of --write-in', async () => {
    const { out } = await compose([...MINIMUM, '--write-in', 'ru', '--print', 'text']);
    expect(out()).toContain('Здравствуйте');
  });

  it('speaks Russian on the screen with --lang ru', async () => {
    const { err } = await compose(['--no-input', '--lang', 'ru']);
    expect(err()).not.toMatch(/(?<![-\w])(?!summary|actual)[A-Za-z]{4,}/);
  });

  it('puts the letter on the clipboard with --copy, and says 4 with the folder kept when there is none', async () => {
    const good = await compose([...MINIMUM, '--copy']);
    expect(good.code).toBe(0);
    expect(good.clipboard[0]).toContain('Export stops at 99 %');
    const bad = await compose([...MINIMUM, '--copy'], { copied: { kind: 'unavailable', detail: 'no display' } });
    expect(bad.code).toBe(4);
    expect(bad.fs.readdirSync(CWD)).toHaveLength(1);
    expect(bad.err()).toContain('request.json');
  });

  it('opens the e-mail with --open', async () => {
    const { opened, out } = await compose([...MINIMUM, '--open']);
    expect(opened).toEqual([join(out().trim(), 'request.eml')]);
  });

  it('refuses a folder that is not empty and one that it did not make', async () => {
    const files = { [join(CWD, 'thesis/chapter.txt')]: 'mine' };
    expect((await compose([...MINIMUM, '--out', 'thesis'], { files })).code).toBe(2);
    const forced = await compose([...MINIMUM, '--out', 'thesis', '--force'], { files });
    expect(forced.code).toBe(2);
    expect(forced.fs.readFileSync(join(CWD, 'thesis/chapter.txt'), 'utf8')).toBe('mine');
  });

  it('works without a home folder', async () => {
    const { code } = await compose(MINIMUM, { home: undefined });
    expect(code).toBe(0);
  });

  it('uses a template of the person', async () => {
    const { out } = await compose([...MINIMUM, '--template', 'mine.liquid', '--print', 'text'], {
      files: { [join(CWD, 'mine.liquid')]: 'Problem: {{ summary }}' },
    });
    expect(out()).toMatch(/^Subject: .*Export stops at 99 %\n\nProblem: Export stops at 99 %\n$/);
  });

  it('tells a full disk without calling it a bug, and leaves nothing', async () => {
    const world = memoryHost({ argv: MINIMUM });
    const create = world.host.files.create;
    const full = {
      ...world.host,
      files: {
        ...world.host.files,
        create: async (path: string, mode: number) => ({
          ...(await create(path, mode)),
          write: async () => {
            throw Object.assign(new Error('no space left'), { code: 'ENOSPC', path });
          },
        }),
      },
    };
    expect(await run(full)).toBe(1);
    expect(world.err()).toContain('full');
    expect(world.err()).not.toContain('inside askwell');
    expect(world.fs.readdirSync(CWD)).toEqual([]);
  });

  it('ends quietly with 0 when the reader of standard output is gone', async () => {
    const world = memoryHost({ argv: [...MINIMUM, '--print', 'text'] });
    const gone = {
      ...world.host,
      stdout: {
        ...world.host.stdout,
        write: async () => {
          throw Object.assign(new Error('EPIPE'), { code: 'EPIPE' });
        },
      },
    };
    expect(await run(gone)).toBe(0);
    expect(world.err()).toBe('');
  });

  it('removes what it was writing when a signal stops it, and ends with that signal’s code', async () => {
    const world = memoryHost({ argv: MINIMUM });
    const slow = {
      ...world.host,
      files: {
        ...world.host.files,
        create: async (path: string, mode: number) => {
          world.stop('SIGTERM');
          return world.host.files.create(path, mode);
        },
      },
    };
    expect(await run(slow)).toBe(143);
    expect(world.fs.readdirSync(CWD)).toEqual([]);
  });

  it('carries no path of this machine into anything that leaves', async () => {
    const { out, fs } = await compose([...SAID, '--system', 'full', 'a.log'], { files: { [join(CWD, 'a.log')]: 'x' } });
    const folder = out().trim();
    for (const name of fs.readdirSync(folder)) expect(fs.readFileSync(join(folder, name), 'utf8')).not.toContain(HOME);
  });

  it('names the files it wrote and the facts it could not gather with --verbose, and nothing but errors with --quiet', async () => {
    const verbose = await compose([...SAID, '--verbose', '--format', 'json']);
    expect(verbose.err()).toMatch(/request\.json: [\d.]+ (kB|bytes)/);
    expect(verbose.err()).toContain('not found here');
    const quiet = await compose([...MINIMUM, '--quiet']);
    expect(quiet.err()).toBe('');
    expect(quiet.out()).toMatch(/AW-/);
  });

  it('speaks the language that was remembered, unless --lang names another', async () => {
    const files = { [join(HOME, '.config/askwell/config.json')]: '{"language": "ru"}' };
    expect((await compose(['--no-input'], { files })).err()).toMatch(/[а-я]{4}/);
    expect((await compose(['--no-input', '--lang', 'en'], { files })).err()).not.toMatch(/[а-я]{4}/);
  });

  it('uses what the settings remember where flags and answers say nothing', async () => {
    const files = {
      [join(HOME, '.config/askwell/config.json')]:
        '{"contact.name": "Anna Orlova", "contact.email": "anna@example.com", "write-in": "ru", "system": "none"}',
    };
    const { out } = await compose([...SAID, '--email', 'other@example.com', '--print', 'json'], { files });
    expect(JSON.parse(out())).toMatchObject({
      language: 'ru',
      contact: { name: 'Anna Orlova', email: 'other@example.com' },
      system: { level: 'none' },
    });
  });

  it('tells what is wrong in the keys of an answers file, in its values, on the command line and among the files in one go', async () => {
    const files = { [join(CWD, 'a.yaml')]: 'sumary: S\nkind: banana\nwhen: 2026-02-30\ncontact: { email: nobody, phone: "12" }\nsteps: one\n' };
    const { code, out } = await compose(['--no-input', '--json', '-f', 'a.yaml', '--limit', 'x', 'gone.log'], { files });
    expect(code).toBe(2);
    const told = JSON.parse(out()).error.problems.map(
      (problem: { key?: string; flag?: string; message: string }) => problem.key ?? problem.flag ?? problem.message,
    );
    expect(told).toEqual(
      expect.arrayContaining(['--limit', 'sumary', 'kind', 'steps', 'when', 'contact.email', 'contact.phone', 'summary', 'actual']),
    );
    expect(told.join()).toContain('gone.log');
  });

  it('refuses a broken answers file before anybody is asked', async () => {
    const { code, err } = await compose(['-f', 'a.yaml'], { files: { [join(CWD, 'a.yaml')]: 'sumary: S\n' }, terminal: true });
    expect(code).toBe(2);
    expect(err()).toContain('sumary');
  });
});
