import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack } from '../../../src/attach/pack/pack.ts';
import type { PackOptions } from '../../../src/attach/pack/workshop.ts';
import type { Source } from '../../../src/attach/source.ts';
import { fakeMasking } from '../../support/fake-masking.ts';
import { memoryHost } from '../../support/memory-host.ts';
import { noise, textSource } from '../../support/text-source.ts';

const FOLDER = '/out/.request';

async function splitting(sources: readonly Source[], options: Partial<PackOptions> = {}) {
  const memory = memoryHost({ files: { [`${FOLDER}/.keep`]: '' } });
  const work = pack(sources, { folder: FOLDER, limit: 10_000, zip: 'auto', split: true, ...options }, memory.host);
  return { ...memory, work };
}

const left = (tree: Record<string, string | null>) => Object.keys(tree).filter((path) => path.startsWith(FOLDER) && path !== `${FOLDER}/.keep`);

async function contentsOf({ host }: ReturnType<typeof memoryHost>, archive: string): Promise<Map<string, Buffer>> {
  const { entries } = await host.zip.open(`${FOLDER}/${archive}`);
  const contents = new Map<string, Buffer>();
  for (const entry of entries) {
    const pieces: Uint8Array[] = [];
    for await (const piece of await entry.content()) pieces.push(piece);
    contents.set(entry.name, Buffer.concat(pieces));
  }
  return contents;
}

/** Lines that deflate to about half. */
const lines = (count: number, seed = 1) =>
  Buffer.from(Array.from({ length: count }, (_, at) => `${noise(16, seed + at).toString('hex')} line ${at}\n`).join(''));

describe('splitting', () => {
  it('is not done where all fits into one', async () => {
    const { attachments } = await (await splitting([textSource('a.bin', noise(5000))])).work;
    expect(attachments.archives.map(({ name }) => name)).toEqual(['attachments.zip']);
  });

  it('puts files into as many archives as they need, each whole by itself', async () => {
    const memory = await splitting([textSource('a.bin', noise(6000, 1)), textSource('b.bin', noise(6000, 2)), textSource('c.bin', noise(3000, 3))]);
    const { attachments } = await memory.work;
    expect(attachments.archives.map(({ name }) => name)).toEqual(['attachments-1of2.zip', 'attachments-2of2.zip']);
    expect(attachments.kept.map((kept) => [kept.name, kept.in, kept.fate])).toEqual([
      ['a.bin', 'attachments-1of2.zip', 'kept'],
      ['b.bin', 'attachments-2of2.zip', 'kept'],
      ['c.bin', 'attachments-1of2.zip', 'kept'],
    ]);
    expect([...(await contentsOf(memory, 'attachments-1of2.zip')).keys()]).toEqual(['a.bin', 'c.bin']);
    expect(left(memory.tree())).toEqual([`${FOLDER}/attachments-1of2.zip`, `${FOLDER}/attachments-2of2.zip`]);
  });

  it('reads nothing of a file that no archive can hold', async () => {
    const huge: Source = { ...textSource('disk.bin', noise(10)), size: 1_000_000_000_000, content: () => expect.unreachable('it was read') };
    await expect((await splitting([huge, textSource('a.bin', noise(10))])).work).rejects.toMatchObject({ kind: 'attachments' });
  });

  it('counts loose files to the first part', async () => {
    const picture = textSource('p.png', noise(2000, 9), { type: 'image/png', stored: true });
    const memory = await splitting([picture, textSource('a.bin', noise(9000, 1)), textSource('b.bin', noise(7000, 2))]);
    const { attachments } = await memory.work;
    expect(attachments.kept.map((kept) => [kept.name, kept.in])).toEqual([
      ['p.png', 'attachments'],
      ['a.bin', 'attachments-2of2.zip'],
      ['b.bin', 'attachments-1of2.zip'],
    ]);
    expect((attachments.archives[0]?.bytes ?? 0) + 2000).toBeLessThanOrEqual(10_000);
  });

  it('leaves nothing loose where that would leave no room beside it', async () => {
    const picture = textSource('p.png', noise(2000, 9), { type: 'image/png', stored: true });
    const { attachments } = await (await splitting([picture, textSource('a.bin', noise(9000, 1)), textSource('b.bin', noise(9000, 2))])).work;
    expect(attachments.kept.map((kept) => kept.in)).toEqual(['attachments-3of3.zip', 'attachments-1of3.zip', 'attachments-2of3.zip']);
  });

  it('cuts a text that is too large alone at line ends, and says which piece is which, of its twin too', async () => {
    const text = lines(700);
    const memory = await splitting([textSource('logs/app.log', text, { charset: 'utf-8' }), textSource('twin.log', text, { charset: 'utf-8' })]);
    const { attachments } = await memory.work;
    const pieces = attachments.kept.filter(({ fate }) => fate === 'kept');
    const count = pieces.length;
    expect(count).toBeGreaterThan(1);
    expect(pieces.map(({ name, part }) => [name, part])).toEqual(
      pieces.map((_, at) => [`logs/app.part-${at + 1}of${count}.log`, { of: 'logs/app.log', number: at + 1, count }]),
    );
    expect(attachments.kept.filter(({ fate }) => fate === 'stored-once').map(({ name, sameAs }) => [name, sameAs])).toEqual(
      pieces.map(({ name }, at) => [`twin.part-${at + 1}of${count}.log`, name]),
    );
    const joined: Buffer[] = [];
    for (const piece of pieces) {
      const bytes = (await contentsOf(memory, piece.in)).get(piece.name) ?? Buffer.alloc(0);
      expect(bytes.at(-1)).toBe(0x0a);
      joined.push(bytes);
    }
    expect(Buffer.concat(joined).equals(text)).toBe(true);
    expect(left(memory.tree())).toEqual(attachments.archives.map(({ name }) => `${FOLDER}/${name}`));
  });

  it('cuts masked text, and masks what turned out to be private later', async () => {
    const text = Buffer.concat([lines(400), Buffer.from('user hunter22 came\n'), lines(400, 500)]);
    const sources = [textSource('a.log', text, { charset: 'utf-8' }), textSource('b.log', 'secret=hunter22', { charset: 'utf-8' })];
    const memory = await splitting(sources, { masking: fakeMasking() });
    const { attachments } = await memory.work;
    const joined: Buffer[] = [];
    for (const kept of attachments.kept.filter(({ part }) => part !== undefined)) {
      joined.push((await contentsOf(memory, kept.in)).get(kept.name) ?? Buffer.alloc(0));
    }
    expect(Buffer.concat(joined).toString()).toBe(text.toString().replace('hunter22', '[token-1]'));
  });

  it.each([
    ['what is no text', textSource('a.bin', noise(20_000))],
    ['text whose form a cut would break', textSource('a.json', lines(700), { charset: 'utf-8', type: 'application/json' })],
  ])('does not cut %s', async (_, source) => {
    const { work, tree } = await splitting([source]);
    await expect(work).rejects.toMatchObject({ kind: 'attachments', problems: [{ message: 'attach.over' }, {}, {}] });
    expect(left(tree())).toEqual([]);
  });

  it('is not done where nothing may be packed', async () => {
    const { work } = await splitting([textSource('a.bin', noise(6000, 1)), textSource('b.bin', noise(6000, 2))], { zip: 'never' });
    await expect(work).rejects.toMatchObject({ kind: 'attachments' });
  });

  const text = fc.array(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.constantFrom('журнал', 'x'.repeat(3000))), { maxLength: 60 });
  it.each(['utf-8', 'utf-16le'] as const)('holds every byte once, and never a byte beyond the limit, whatever is split (%s)', async (charset) => {
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 4 }), fc.integer({ min: 300, max: 4000 }), async (texts, limit) => {
        const contents = texts.map((all, at) => Buffer.from(`${at}\n${all.join('\n')}`, charset === 'utf-8' ? 'utf8' : 'utf16le'));
        const sources = contents.map((bytes, at) => textSource(`f${at}.log`, bytes, { charset }));
        const memory = await splitting(sources, { limit });
        const { attachments } = await memory.work;
        for (const { bytes } of attachments.archives) expect(bytes).toBeLessThanOrEqual(limit);
        for (const [at, bytes] of contents.entries()) {
          const held = attachments.kept.filter(({ name, part }) => name === `f${at}.log` || part?.of === `f${at}.log`);
          const joined: Buffer[] = [];
          for (const kept of held) joined.push((await contentsOf(memory, kept.in)).get(kept.name) ?? Buffer.alloc(0));
          expect(Buffer.concat(joined).equals(bytes)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});
