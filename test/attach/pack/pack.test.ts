import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack } from '../../../src/attach/pack/pack.ts';
import type { PackOptions } from '../../../src/attach/pack/workshop.ts';
import type { Source } from '../../../src/attach/source.ts';
import type { AskwellError } from '../../../src/errors.ts';
import type { FileSink, Files } from '../../../src/host/host.ts';
import { memoryHost } from '../../support/memory-host.ts';
import { noise, textSource } from '../../support/text-source.ts';

const FOLDER = '/out/.request';
const MB = 1_000_000;

async function packing(sources: readonly Source[], options: Partial<PackOptions> = {}, change: (files: Files) => Files = (files) => files) {
  const memory = memoryHost({ files: { [`${FOLDER}/.keep`]: '' } });
  const files = change(memory.host.files);
  const work = pack(sources, { folder: FOLDER, limit: 10 * MB, zip: 'auto', ...options }, { ...memory.host, files });
  return { ...memory, work };
}

/** What lies in the folder but the marker. */
const left = (tree: Record<string, string | null>) => Object.keys(tree).filter((path) => path.startsWith(FOLDER) && path !== `${FOLDER}/.keep`);

const failure = (work: Promise<unknown>) =>
  work.then(
    () => expect.unreachable('it did not fail'),
    (error: unknown) => error as AskwellError,
  );

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');
const png = (name: string, size: number, seed = 1) => textSource(name, noise(size, seed), { type: 'image/png', stored: true });

async function entriesOf({ host }: ReturnType<typeof memoryHost>) {
  const { entries } = await host.zip.open(`${FOLDER}/attachments.zip`);
  return Promise.all(
    entries.map(async (entry) => {
      const pieces: Uint8Array[] = [];
      for await (const piece of await entry.content()) pieces.push(piece);
      return [entry.name, sha256(Buffer.concat(pieces)), entry.modified.toISOString()];
    }),
  );
}

describe('packing', () => {
  it('of nothing leaves nothing', async () => {
    const { work, tree } = await packing([]);
    expect(await work).toEqual({ attachments: { archives: [], kept: [] }, warnings: [] });
    expect(left(tree())).toEqual([]);
  });

  it('puts files into one archive in their order, and says what is in it', async () => {
    const memory = await packing([textSource('a/app.log', 'line\n', { note: 'of today' }), textSource('б.log', 'x')]);
    const { attachments, warnings } = await memory.work;
    const zip = memory.fs.readFileSync(`${FOLDER}/attachments.zip`);
    expect(attachments).toEqual({
      archives: [{ name: 'attachments.zip', bytes: zip.length, sha256: sha256(zip as Buffer) }],
      kept: [
        {
          name: 'a/app.log',
          in: 'attachments.zip',
          type: 'text/plain; charset=utf-8',
          bytes: 5,
          sha256: sha256('line\n'),
          note: 'of today',
          before: 5,
          fate: 'kept',
        },
        { name: 'б.log', in: 'attachments.zip', type: 'text/plain; charset=utf-8', bytes: 1, sha256: sha256('x'), before: 1, fate: 'kept' },
      ],
    });
    expect(warnings).toEqual([]);
    expect(left(memory.tree())).toEqual([`${FOLDER}/attachments.zip`]);
    expect(memory.fs.statSync(`${FOLDER}/attachments.zip`).mode & 0o777).toBe(0o600);
    expect(await entriesOf(memory)).toEqual([
      ['a/app.log', sha256('line\n'), '2026-11-22T15:30:00.000Z'],
      ['б.log', sha256('x'), '2026-11-22T15:30:00.000Z'],
    ]);
  });

  it('leaves up to five pictures or PDFs loose that are together under a quarter of the limit', async () => {
    const pictures = Array.from({ length: 6 }, (_, at) => png(`${at}.png`, 1000, at + 1));
    const pdf = textSource('a.pdf', '%PDF-', { type: 'application/pdf' });
    const memory = await packing([...pictures, pdf, textSource('x.log', 'x')]);
    const { attachments } = await memory.work;
    expect(attachments.kept.map(({ name, in: place }) => [name, place])).toEqual([
      ...['0.png', '1.png', '2.png', '3.png', '4.png'].map((name) => [name, 'attachments']),
      ['5.png', 'attachments.zip'],
      ['a.pdf', 'attachments.zip'],
      ['x.log', 'attachments.zip'],
    ]);
    expect(left(memory.tree())).toEqual(['0', '1', '2', '3', '4'].map((at) => `${FOLDER}/attachments/${at}.png`).concat(`${FOLDER}/attachments.zip`));
    expect(memory.fs.statSync(`${FOLDER}/attachments`).mode & 0o777).toBe(0o700);
    expect(memory.fs.statSync(`${FOLDER}/attachments/0.png`).mode & 0o777).toBe(0o600);
    expect(memory.fs.readFileSync(`${FOLDER}/attachments/1.png`).equals(noise(1000, 2))).toBe(true);
  });

  it('counts a quarter of the limit to the byte', async () => {
    const options = { limit: 40_000 };
    expect((await (await packing([png('a.png', 9_999)], options)).work).attachments.archives).toEqual([]);
    expect((await (await packing([png('a.png', 10_000)], options)).work).attachments.archives).toHaveLength(1);
    const some = (await (await packing([png('a.png', 8_000), png('b.png', 3_000, 2), png('c.png', 1_000, 3)], options)).work).attachments;
    expect(some.kept.map((kept) => kept.in)).toEqual(['attachments', 'attachments.zip', 'attachments']);
  });

  it('puts everything into the archive, or nothing, where it is told to', async () => {
    const sources = [png('a.png', 1000), textSource('logs/x.log', 'x')];
    expect((await (await packing(sources, { zip: 'always' })).work).attachments.kept.map((kept) => kept.in)).toEqual([
      'attachments.zip',
      'attachments.zip',
    ]);
    const loose = await packing(sources, { zip: 'never' });
    expect((await loose.work).attachments).toMatchObject({ archives: [], kept: [{ in: 'attachments' }, { in: 'attachments' }] });
    expect(left(loose.tree())).toEqual([`${FOLDER}/attachments/a.png`, `${FOLDER}/attachments/logs/x.log`]);
  });

  it('holds identical files once and says where, empty ones aside', async () => {
    const memory = await packing([
      textSource('a.log', 'same'),
      textSource('b.log', 'diff'),
      textSource('c.log', 'same'),
      textSource('d', ''),
      textSource('e', ''),
    ]);
    const { attachments } = await memory.work;
    expect(attachments.kept.map(({ name, sameAs, sha256: sum }) => [name, sameAs, sum === sha256('same')])).toEqual([
      ['a.log', undefined, true],
      ['b.log', undefined, false],
      ['c.log', 'a.log', true],
      ['d', undefined, false],
      ['e', undefined, false],
    ]);
    expect((await entriesOf(memory)).map(([name]) => name)).toEqual(['a.log', 'b.log', 'd', 'e']);
  });

  it('says that a twin of a loose picture lies there too', async () => {
    const { attachments } = await (await packing([png('a.png', 100), png('b.png', 100)])).work;
    expect(attachments.kept.map(({ in: place, sameAs }) => [place, sameAs])).toEqual([
      ['attachments', undefined],
      ['attachments', 'a.png'],
    ]);
  });

  it('stores what is compressed already and deflates the rest', async () => {
    const memory = await packing([textSource('a.log', 'line\n'.repeat(1000)), textSource('b.zip', 'zero'.repeat(1000), { stored: true })]);
    const { attachments } = await memory.work;
    expect(attachments.archives[0]?.bytes).toBeGreaterThan(4000);
    expect(attachments.archives[0]?.bytes).toBeLessThan(4600);
  });

  it('gives the same bytes for the same input', async () => {
    const sources = [textSource('a.log', noise(50_000)), png('b.png', 9000)];
    const [one, two] = await Promise.all([(await packing(sources, { zip: 'always' })).work, (await packing(sources, { zip: 'always' })).work]);
    expect(one).toEqual(two);
  });

  it('tells how far it is, in bytes of the files, up to the end', async () => {
    const heard: [number, number][] = [];
    const onProgress = (done: number, total: number) => heard.push([done, total]);
    await (await packing([textSource('a.log', noise(300_000)), png('b.png', 5000)], { onProgress })).work;
    expect(heard.at(-1)).toEqual([305_000, 305_000]);
    expect(heard.map(([done]) => done)).toEqual(heard.map(([done]) => done).sort((a, b) => a - b));
    expect(heard.length).toBeGreaterThan(5);
  });

  it('fits any files that fit, and reads each back as it was', async () => {
    const file = fc.record({ bytes: fc.uint8Array({ maxLength: 300 }), stored: fc.boolean(), type: fc.constantFrom('image/png', 'text/plain') });
    await fc.assert(
      fc.asyncProperty(
        fc.array(file, { maxLength: 6 }),
        fc.constantFrom('auto', 'always', 'never'),
        fc.integer({ min: 0, max: 2500 }),
        async (list, zip, limit) => {
          const sources = list.map(({ bytes, stored, type }, at) => textSource(`f${at}`, bytes, { stored, type }));
          const memory = await packing(sources, { zip, limit });
          const packed = await memory.work.catch((error: AskwellError) => error);
          if ('problems' in packed) {
            expect([packed.kind, packed.problems[0]?.message.startsWith('attach.over')]).toEqual(['attachments', true]);
            expect(left(memory.tree())).toEqual([]);
            return;
          }
          const sizes = left(memory.tree()).map((path) => memory.fs.statSync(path).size);
          expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(limit);
          expect(packed.attachments.kept.map((kept) => kept.sha256)).toEqual(list.map(({ bytes }) => sha256(bytes)));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('over the limit', () => {
  it('lists the largest files, what all come to, and what would help, and leaves nothing', async () => {
    const sources = Array.from({ length: 7 }, (_, at) => textSource(`${at}.bin`, noise(20_000 + at * 1000, at + 1)));
    const { work, tree } = await packing(sources, { limit: 100_000 });
    const error = await failure(work);
    expect(error.kind).toBe('attachments');
    expect(error.problems).toEqual([
      { message: 'attach.over', values: { total: expect.any(Number), limit: 100_000 } },
      ...[6, 5, 4, 3, 2].map((at) => ({ message: 'attach.over-file', values: { name: `${at}.bin`, size: 20_000 + at * 1000 }, goesOn: true })),
      { message: 'attach.over-rest', values: { count: 2, size: 41_000 }, goesOn: true },
      { message: 'attach.over-split', values: { parts: 2 }, goesOn: true },
      { message: 'attach.over-help', goesOn: true },
    ]);
    expect(error.problems[0]?.values?.['total']).toBeGreaterThan(161_000);
    expect(error.problems[0]?.values?.['total']).toBeLessThan(163_000);
    expect(left(tree())).toEqual([]);
  });

  it('holds to the byte: the archive may be as large as the limit, and not one byte larger', async () => {
    const sources = [textSource('a.bin', noise(5000))];
    const bytes = (await (await packing(sources)).work).attachments.archives[0]?.bytes ?? 0;
    expect((await (await packing(sources, { limit: bytes })).work).attachments.archives[0]?.bytes).toBe(bytes);
    const error = await failure((await packing(sources, { limit: bytes - 1 })).work);
    expect(error.problems[0]).toEqual({ message: 'attach.over', values: { total: bytes, limit: bytes - 1 } });
  });

  it('counts the loose pictures in', async () => {
    const sources = [png('a.png', 900), textSource('b.bin', noise(3500))];
    const error = await failure((await packing(sources, { limit: 4000 })).work);
    expect(error.problems[0]?.values?.['total']).toBeGreaterThan(4400);
  });

  it('never writes more than the limit to the disk', async () => {
    let written = 0;
    const counting = (files: Files): Files => ({
      ...files,
      create: async (path, mode) => {
        const sink = await files.create(path, mode);
        const write: FileSink['write'] = (bytes) => {
          written += bytes.length;
          return sink.write(bytes);
        };
        return { ...sink, write };
      },
    });
    await failure((await packing([textSource('a.bin', noise(3 * MB))], { limit: MB }, counting)).work);
    expect(written).toBeLessThanOrEqual(MB);
  });

  it('gives up reading what is far too large, and estimates', async () => {
    const piece = noise(MB);
    let read = 0;
    const endless = textSource('huge.log', '', {
      size: 1000 * MB,
      content: async function* () {
        for (let at = 0; at < 1000; at += 1) {
          read += 1;
          yield piece;
        }
      },
    });
    const error = await failure((await packing([endless], { limit: 2 * MB, patience: 64 * MB })).work);
    expect(error.problems[0]).toMatchObject({ message: 'attach.over-about', values: { limit: 2 * MB } });
    expect(error.problems[0]?.values?.['total']).toBeGreaterThan(900 * MB);
    expect(read).toBeLessThan(100);
  });

  it('does not begin where even the best compression would be in vain', async () => {
    const never = () => expect.unreachable('it was read');
    const sparse = textSource('sparse.img', '', { size: 1e12, content: never });
    expect((await failure((await packing([sparse])).work)).problems[0]?.message).toBe('attach.over-about');
    const video = textSource('film.mp4', '', { size: 20 * MB, content: never, stored: true });
    expect((await failure((await packing([video])).work)).problems[0]).toEqual({
      message: 'attach.over',
      values: { total: 20 * MB, limit: 10 * MB },
    });
  });

  it('sums the files where none may be packed, and says that packing would help', async () => {
    const error = await failure(
      (await packing([textSource('a.log', 'x'.repeat(500)), textSource('b.log', 'y'.repeat(700))], { zip: 'never', limit: 1000 })).work,
    );
    expect(error.problems).toEqual([
      { message: 'attach.over', values: { total: 1200, limit: 1000 } },
      { message: 'attach.over-file', values: { name: 'b.log', size: 700 }, goesOn: true },
      { message: 'attach.over-file', values: { name: 'a.log', size: 500 }, goesOn: true },
      { message: 'attach.over-help-zip', goesOn: true },
    ]);
  });
});

describe('files that do not hold still', () => {
  it('are all named before any work when they are gone, shorter or replaced', async () => {
    const states = ['missing', 'shrunk', 'replaced', 'same', 'grew'] as const;
    const { work, tree } = await packing(states.map((state) => textSource(`${state}.log`, 'x', { state: async () => state })));
    const error = await failure(work);
    expect([error.kind, error.problems]).toEqual([
      'attachments',
      [
        { message: 'attach.vanished', values: { name: 'missing.log' } },
        { message: 'attach.shrunk', values: { name: 'shrunk.log' } },
        { message: 'attach.replaced', values: { name: 'replaced.log' } },
      ],
    ]);
    expect(left(tree())).toEqual([]);
  });

  it.each([
    ['grew', 'attach.grew'],
    ['changed', 'attach.changed'],
    ['missing', 'attach.changed'],
  ] as const)('go along as they were read when they %s meanwhile, with a word', async (state, message) => {
    let asked = 0;
    const later = async () => {
      asked += 1;
      return asked > 2 ? state : ('same' as const);
    };
    const { work } = await packing([textSource('a.log', 'line', { state: later })]);
    expect((await work).warnings).toEqual([{ message, values: { name: 'a.log' } }]);
  });

  it.each(['auto', 'never'] as const)('stop the packing when fewer bytes come than were seen (--zip %s)', async (zip) => {
    const { work, tree } = await packing([textSource('a.log', 'x'), textSource('b.log', 'line', { size: 9 })], { zip });
    expect((await failure(work)).problems).toEqual([{ message: 'attach.shrunk', values: { name: 'b.log' } }]);
    expect(left(tree())).toEqual([]);
  });

  it.each([
    ['ENOENT', 'attach.vanished', { name: 'b.log' }],
    ['EACCES', 'attach.unread', { name: 'b.log', code: 'EACCES' }],
    [undefined, 'attach.unread', { name: 'b.log', code: 'no idea' }],
  ])('stop the packing when reading fails with %s', async (code, message, values) => {
    const bad = textSource('b.log', 'line', {
      content: async function* () {
        yield Buffer.from('li');
        throw Object.assign(new Error('no idea'), code ? { code } : {});
      },
    });
    const { work, tree } = await packing([textSource('a.log', 'x'), bad]);
    const error = await failure(work);
    expect([error.kind, error.problems]).toEqual(['attachments', [{ message, values }]]);
    expect(left(tree())).toEqual([]);
  });

  it('are refused when a twin is another file at the second look', async () => {
    let reading = 0;
    const shifty = textSource('a.log', '', {
      size: 4,
      content: async function* () {
        reading += 1;
        yield Buffer.from(reading === 1 ? 'same' : 'diff');
      },
    });
    const error = await failure((await packing([shifty, textSource('b.log', 'same')])).work);
    expect(error.problems).toEqual([{ message: 'attach.unstable', values: { name: 'a.log' } }]);
  });

  it('are refused when they are not what the request says', async () => {
    const error = await failure((await packing([textSource('a.log', 'new', { sha256: sha256('old') })])).work);
    expect(error.problems).toEqual([{ message: 'attach.request-changed', values: { name: 'a.log' } }]);
  });
});

describe('a disk that fails', () => {
  const failing = (code: string, after: number) => (files: Files) => {
    let written = 0;
    return {
      ...files,
      create: async (path: string, mode: number): Promise<FileSink> => {
        const sink = await files.create(path, mode);
        const write: FileSink['write'] = async (bytes) => {
          written += bytes.length;
          if (written > after) throw Object.assign(new Error(code), { code, path });
          await sink.write(bytes);
        };
        return { ...sink, write };
      },
    };
  };

  it.each([
    ['in the middle of the archive', 'always', 200_000],
    ['in the middle of a loose file', 'never', 200_000],
    ['after the loose files', 'auto', 2_000],
  ] as const)('is told as it is, %s, and nothing is left', async (_, zip, after) => {
    const sources = [png('a.png', 1000), textSource('b.bin', noise(600_000))];
    const { work, tree } = await packing(sources, { zip }, failing('ENOSPC', after));
    const error = await failure(work);
    expect(error).toMatchObject({ kind: 'environment', problems: [{ message: 'error.system.ENOSPC' }] });
    expect(left(tree())).toEqual([]);
  });

  it('is told when it gives back other bytes than it was given', async () => {
    const flip = (files: Files): Files => ({
      ...files,
      stream: async function* (path, range) {
        for await (const piece of files.stream(path, range)) yield path.includes('attachments/') ? piece.map((byte) => byte ^ 1) : piece;
      },
    });
    const { work, tree } = await packing([png('a.png', 1000)], {}, flip);
    expect(await failure(work)).toMatchObject({ kind: 'environment', problems: [{ message: 'attach.not-verified', values: { name: 'a.png' } }] });
    expect(left(tree())).toEqual([]);
  });

  it.each([
    ['no archive at all', () => Promise.reject(new Error('no zip')), '/out/.request/attachments.zip'],
    ['fewer entries', async () => ({ entries: [], close: async () => undefined }), '/out/.request/attachments.zip'],
    ['another name', async () => opened({ name: 'b.log' }), 'a.log'],
    ['another size', async () => opened({ size: 7 }), 'a.log'],
    ['a wrong checksum', async () => opened({ content: () => Promise.reject(new Error('crc')) }), 'a.log'],
    ['other bytes', async () => opened({ content: async () => textSource('x', 'fine').content() }), 'a.log'],
  ])('is told when the archive reads back with %s', async (_, open, name) => {
    const { host, tree } = memoryHost({ files: { [`${FOLDER}/.keep`]: '' } });
    const options = { folder: FOLDER, limit: MB, zip: 'auto' } as const;
    const error = await failure(pack([textSource('a.log', 'line')], options, { ...host, zip: { ...host.zip, open } }));
    expect(error).toMatchObject({ kind: 'environment', problems: [{ message: 'attach.not-verified', values: { name } }] });
    expect(left(tree())).toEqual([]);
  });

  function opened(other: object) {
    const entry = { name: 'a.log', size: 4, crc32: 0, modified: new Date(0), content: async () => textSource('x', 'line').content(), ...other };
    return { entries: [entry], close: async () => undefined };
  }
});

describe('stopping', () => {
  it.each(['always', 'never'] as const)('leaves nothing and gives the reason back (--zip %s)', async (zip) => {
    const controller = new AbortController();
    const reason = new Error('stopped by the person');
    const onProgress = () => controller.abort(reason);
    const { work, tree } = await packing([textSource('a.bin', noise(2 * MB)), textSource('b.bin', noise(MB, 2))], {
      zip,
      onProgress,
      signal: controller.signal,
    });
    expect(await failure(work)).toBe(reason);
    expect(left(tree())).toEqual([]);
  });

  it('ends the search for identical files too', async () => {
    const controller = new AbortController();
    controller.abort('enough');
    const { work } = await packing([textSource('a', 'same'), textSource('b', 'same')], { signal: controller.signal });
    expect(await failure(work)).toBe('enough');
  });
});
