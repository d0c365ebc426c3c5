import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PromptText } from '../../src/host/host.ts';
import { speaker } from '../../src/locale/speaker.ts';
import { run } from '../../src/main.ts';
import { resultSchema } from '../../src/model/result.ts';
import { CWD, HOME, type MemoryHost, type MemoryHostOptions, memoryHost } from '../support/memory-host.ts';
import { type Deed, scriptedPrompts } from '../support/scripted-prompts.ts';
import { noise } from '../support/text-source.ts';

type Options = Omit<MemoryHostOptions, 'argv' | 'files'> & { readonly files?: Readonly<Record<string, string | Uint8Array>> };

async function pack(argv: readonly string[], { files = {}, ...options }: Options = {}) {
  const given = Object.fromEntries(Object.entries(files).map(([name, content]) => [join(CWD, name), content]));
  const world = memoryHost({ ...options, files: given, argv: ['pack', ...argv] });
  return { ...world, code: await run(world.host) };
}

/** A person who is asked, and answers one thing after another. */
async function sit(argv: readonly string[], deeds: readonly Deed[], options: Options = {}) {
  const left = [...deeds];
  const scripted = scriptedPrompts((_: PromptText) => left.shift());
  const packed = await pack(argv, { ...options, terminal: true, prompts: scripted.prompts });
  return { ...packed, ...scripted };
}

/** A log that deflates to about a third: the words are of no language, so that nothing in it is private. */
function log(count: number): string {
  const line = (at: number) => {
    const time = new Date(Date.UTC(2026, 10, 22) + at * 1000).toISOString();
    return at === count >> 1
      ? `${time} ERROR writer timeout`
      : `${time} INFO step ${noise(5, at + 1)
          .toString('base64')
          .replace(/[^a-z]/gi, 'x')} done`;
  };
  return `${Array.from({ length: count }, (_, at) => line(at)).join('\n')}\n`;
}

const made = ({ fs }: MemoryHost) => fs.readdirSync(CWD).filter((name) => String(name).endsWith('.zip'));
const LARGE = { 'app.log': log(6000), 'a.bin': noise(3000) };

describe('packing alone', () => {
  it('writes one archive here, private, and prints where', async () => {
    const packed = await pack(['a.log', 'logs'], { files: { 'a.log': 'line', 'logs/b.log': 'more' } });
    expect([packed.code, packed.out()]).toEqual([0, `${CWD}/attachments.zip\n`]);
    expect(packed.err()).toContain('2 files packed into 1 archive');
    expect(packed.fs.statSync(`${CWD}/attachments.zip`).mode & 0o777).toBe(0o600);
    const { entries } = await packed.host.zip.open(`${CWD}/attachments.zip`);
    expect(entries.map(({ name }) => name)).toEqual(['a.log', 'logs/b.log']);
    expect(packed.fs.readdirSync(CWD).filter((name) => String(name).startsWith('.askwell'))).toEqual([]);
  });

  it('puts it where --out says, and replaces a file only with --force', async () => {
    const files = { 'a.log': 'line', 'old.zip': 'something', 'folder.zip/x': 'y' };
    expect((await pack(['a.log', '--out', 'new/b.zip'], { files })).out()).toBe(`${CWD}/new/b.zip\n`);
    const refused = await pack(['a.log', '--out', 'old.zip'], { files });
    expect([refused.code, refused.fs.readFileSync(`${CWD}/old.zip`, 'utf8')]).toEqual([2, 'something']);
    expect(refused.err()).toContain('--force');
    const forced = await pack(['a.log', '--out', 'old.zip', '--force'], { files });
    expect([forced.code, (await forced.host.zip.open(`${CWD}/old.zip`)).entries.length]).toEqual([0, 1]);
    expect((await pack(['a.log', '--out', 'folder.zip', '--force'], { files })).code).toBe(2);
  });

  it('tells as JSON what became of each file', async () => {
    const files = { 'a.log': 'password=hunter22xyz\n', 'b.log': 'password=hunter22xyz\n', 'c.pdf': '%PDF-1.7' };
    const { code, out, err } = await pack(['a.log', 'b.log', 'c.pdf', '--json'], { files });
    expect([code, err()]).toEqual([0, '']);
    const result = JSON.parse(out());
    expect(() => resultSchema.parse(result)).not.toThrow();
    expect(result).toMatchObject({
      ok: true,
      files: [{ path: `${CWD}/attachments.zip`, format: 'archive' }],
      attachments: {
        kept: [
          { name: 'a.log', fate: 'kept', before: 21, masked: true },
          { name: 'b.log', fate: 'stored-once', sameAs: 'a.log' },
          { name: 'c.pdf', fate: 'kept', notInspected: true },
        ],
        trimmed: [],
        dropped: [],
      },
      redactions: { total: 1 },
    });
  });

  it('masks nothing with --no-redact', async () => {
    const packed = await pack(['a.log', '--no-redact', '--json'], { files: { 'a.log': 'password=hunter22xyz\n' } });
    const { entries } = await packed.host.zip.open(`${CWD}/attachments.zip`);
    expect(entries[0]?.size).toBe(21);
    expect(JSON.parse(packed.out())).toMatchObject({ redactions: { total: 0, off: true } });
  });

  it('refuses with everything that is wrong at once, and leaves nothing', async () => {
    expect(await pack([])).toMatchObject({ code: 2 });
    const wrong = await pack(['gone.log', '--limit', 'huge', '--shrink', 'some', '--when', 'blue']);
    expect(wrong.code).toBe(2);
    for (const word of ['gone.log', 'huge', 'some', 'blue']) expect(wrong.err()).toContain(word);
    expect(wrong.err().match(/blue/g)).toHaveLength(1);
    expect((await pack(['--when', 'in May', 'empty'], { files: { 'empty/y': '' } })).err()).toContain('in May');
    expect(await pack(['gone.log'])).toMatchObject({ code: 3 });
    const { code, err } = await pack(['empty'], { files: { 'empty/.x/y': '' } });
    expect([code, err()]).toEqual([0, expect.any(String)]);
  });
});

describe('files that are too large', () => {
  it('end with 3 and the table, and leave nothing', async () => {
    const packed = await pack(['app.log', 'a.bin', '--limit', '20kB'], { files: LARGE });
    expect([packed.code, packed.out(), made(packed)]).toEqual([3, '', []]);
    for (const word of ['app.log: ', 'a.bin: ', '--shrink logs', '--split']) expect(packed.err()).toContain(word);
  });

  it('are cut where --shrink logs allows it, and it is told', async () => {
    const packed = await pack(['app.log', 'a.bin', '--limit', '20kB', '--shrink', 'logs', '--when', '2026-11-22 04:00'], { files: LARGE });
    expect(packed.code).toBe(0);
    expect(packed.fs.statSync(`${CWD}/attachments.zip`).size).toBeLessThanOrEqual(20_000);
    expect(packed.err()).toContain('app.log was shortened');
  });

  it('go into several archives where --split allows it', async () => {
    const packed = await pack(['app.log', 'a.bin', '--limit', '30kB', '--split', '--out', 'logs.zip'], { files: LARGE });
    expect(packed.code).toBe(0);
    const names = made(packed);
    expect(names.length).toBeGreaterThan(1);
    expect(names[0]).toBe(`logs-1of${names.length}.zip`);
    expect(packed.out()).toBe(names.map((name) => `${CWD}/${name}\n`).join(''));
    for (const name of names) expect(packed.fs.statSync(`${CWD}/${name}`).size).toBeLessThanOrEqual(30_000);
    const files = { ...LARGE, [`logs-2of${names.length}.zip`]: 'mine' };
    const taken = await pack(['app.log', 'a.bin', '--limit', '30kB', '--split', '--out', 'logs.zip'], { files });
    expect([taken.code, made(taken)]).toEqual([2, [`logs-2of${names.length}.zip`]]);
  });

  it('fit an e-mail with --message-limit, letter and encoding counted in', async () => {
    const packed = await pack(['a.bin', '--message-limit', '60kB'], { files: { 'a.bin': noise(26_000) } });
    expect(packed.code).toBe(0);
    const refused = await pack(['a.bin', '--message-limit', '60kB'], { files: { 'a.bin': noise(30_000) } });
    expect([refused.code, made(refused)]).toEqual([3, []]);
    expect(refused.err()).toContain('--message-limit');
  });

  it('heed what is remembered', async () => {
    const world = memoryHost({
      argv: ['pack', 'a.bin'],
      files: { [`${CWD}/a.bin`]: noise(9000), [`${HOME}/.config/askwell/config.json`]: '{"limit": "5kB"}' },
    });
    expect(await run(world.host)).toBe(3);
  });
});

describe('the plan', () => {
  it('is a table on standard output, and nothing is written', async () => {
    const packed = await pack(['app.log', 'a.bin', '--limit', '20kB', '--plan'], { files: LARGE });
    expect([packed.code, made(packed)]).toEqual([0, []]);
    expect(packed.out()).toMatch(/^File +Size +Packed\n(?:app\.log|a\.bin) +[\d.]+ kB +[\d.]+ kB\n/);
    expect(packed.out()).toMatch(/--shrink logs +≈ [\d.]+ kB +≈ 19 kB +fits/);
    expect(packed.out()).toContain('It does not fit into 20 kB');
    const small = await pack(['a.bin', '--plan'], { files: LARGE });
    expect(small.out()).toContain('Nothing is lost.');
  });

  it('speaks Russian too', async () => {
    const packed = await pack(['app.log', 'a.bin', '--limit', '20kB', '--plan', '--lang', 'ru'], { files: LARGE });
    expect(packed.out()).toMatch(/^Файл +Размер +В архиве\n/);
    expect(packed.out()).toMatch(/--shrink logs +≈ [\d,]+\u00a0кБ +≈ 19\u00a0кБ +поместится/);
    expect(packed.out()).toMatch(/--split +≈ \d архива? +поместится|--split +≈ \d архив(?:а|ов)? +/);
  });

  it('sums what is beyond twenty files, and cuts a name that is wider than the terminal', async () => {
    const files = Object.fromEntries(Array.from({ length: 25 }, (_, at) => [`${'long-name-'.repeat(9)}${at}.bin`, noise(100, at + 1)]));
    const packed = await pack([...Object.keys(files), '--plan'], { files, terminal: true, columns: 60 });
    const lines = packed.out().split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(60);
    expect(packed.out()).toContain('5 more files');
    expect(packed.out()).toContain('…');
  });

  it('is the plan itself as JSON', async () => {
    const { out } = await pack(['app.log', 'a.bin', '--limit', '20kB', '--plan', '--json'], { files: LARGE });
    const result = JSON.parse(out());
    expect(() => resultSchema.parse(result)).not.toThrow();
    expect(result).toMatchObject({
      ok: true,
      plan: { limit: 20_000, isExact: true, fits: false, steps: [{ step: 'logs', isExact: false }, { step: 'split' }] },
    });
  });
});

describe('a person at a terminal', () => {
  it('is offered the steps as choices, with what each saves, and takes one', async () => {
    const sitting = await sit(['app.log', 'a.bin', '--limit', '20kB'], ['logs'], { files: LARGE });
    expect([sitting.code, made(sitting)]).toEqual([0, ['attachments.zip']]);
    expect(sitting.told[0]).toMatch(/^The attachments come to [\d.]+ kB; the limit is 20 kB\. Largest: app\.log/);
    expect(sitting.told.join('')).not.toContain('--');
    expect(sitting.seen[0]?.choices).toHaveLength(3);
    expect(sitting.seen[0]?.choices.join('\n')).toMatch(/Shorten the logs.*\nDivide them into about \d e-mails.*\nStop here/);
  });

  it('may stop there, and nothing is left', async () => {
    const sitting = await sit(['app.log', 'a.bin', '--limit', '20kB'], ['stop'], { files: LARGE });
    expect([sitting.code, made(sitting)]).toEqual([130, []]);
  });

  it('is not offered what was allowed already', async () => {
    const json = JSON.stringify(Array.from({ length: 900 }, (_, at) => noise(12, at).toString('hex')));
    const sitting = await sit(['a.json', '--limit', '5kB', '--split'], [], { files: { 'a.json': json } });
    expect([sitting.code, sitting.seen]).toEqual([3, []]);
  });

  it('reads it in Russian', async () => {
    const say = await speaker('ru');
    const sitting = await sit(['app.log', 'a.bin', '--limit', '20kB', '--lang', 'ru'], ['split'], { files: LARGE });
    expect(sitting.code).toBe(0);
    expect(sitting.seen[0]?.question).toBe(say('fit.question'));
    expect(sitting.told[0]).toMatch(/^Вложения занимают [\d,]+\u00a0кБ, а предел — 20\u00a0кБ\. Самые большие: app\.log — /);
  });
});

describe('stopping', () => {
  it('leaves nothing behind', async () => {
    const world = memoryHost({ argv: ['pack', 'a.bin'], files: { [`${CWD}/a.bin`]: noise(3_000_000) } });
    const files: typeof world.host.files = {
      ...world.host.files,
      stream: async function* (path, range) {
        for await (const piece of world.host.files.stream(path, range)) {
          if (path.endsWith('a.bin') && (range?.end ?? 0) > 5000) world.stop('SIGTERM');
          yield piece;
        }
      },
    };
    expect(await run({ ...world.host, files })).toBe(143);
    expect(world.fs.readdirSync(CWD).filter((name) => name !== 'a.bin')).toEqual([]);
  });
});
