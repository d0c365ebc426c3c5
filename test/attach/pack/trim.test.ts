import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutNote } from '../../../src/attach/logs/cut-note.ts';
import { OverLimit } from '../../../src/attach/pack/over-limit.ts';
import { pack } from '../../../src/attach/pack/pack.ts';
import { planPacking } from '../../../src/attach/pack/plan-packing.ts';
import type { PackOptions } from '../../../src/attach/pack/workshop.ts';
import type { Source } from '../../../src/attach/source.ts';
import { speaker } from '../../../src/locale/speaker.ts';
import { fakeMasking } from '../../support/fake-masking.ts';
import { memoryHost } from '../../support/memory-host.ts';
import { noise, textSource } from '../../support/text-source.ts';

const FOLDER = '/out/.request';
const logs = { zone: 'Europe/Moscow', note: cutNote(await speaker('en')) };

/** A log of `count` lines that deflates to about a third, with an error in the middle. */
function log(count: number, seed = 1): string {
  const line = (at: number) => {
    const time = new Date(Date.UTC(2026, 10, 22) + at * 1000).toISOString();
    if (at === count >> 1) return `${time} ERROR [pay] E-1042: writer timeout`;
    return `${time} INFO [http] GET /api/orders/${noise(6, seed + at).toString('hex')} 200`;
  };
  return `${Array.from({ length: count }, (_, at) => line(at)).join('\n')}\n`;
}

const logSource = (name: string, text: string, more: Partial<Source> = {}) => textSource(name, text, { charset: 'utf-8', ...more });

async function packing(sources: readonly Source[], options: Partial<PackOptions> = {}) {
  const memory = memoryHost({ files: { [`${FOLDER}/.keep`]: '' } });
  const all: PackOptions = { folder: FOLDER, limit: 20_000, zip: 'always', shrink: 'logs', logs, ...options };
  return { ...memory, work: pack(sources, all, memory.host), plan: () => planPacking(sources, all, memory.host) };
}

async function contentOf({ host }: ReturnType<typeof memoryHost>, name: string): Promise<string> {
  const { entries } = await host.zip.open(`${FOLDER}/attachments.zip`);
  const pieces: Uint8Array[] = [];
  const content = await entries.find((entry) => entry.name === name)?.content();
  if (content) for await (const piece of content) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

describe('packing with --shrink logs', () => {
  it('cuts logs until all fits, keeps errors and the newest lines, and says what was cut', async () => {
    const text = log(6000);
    const memory = await packing([textSource('a.bin', noise(3000)), logSource('app.log', text)]);
    const { attachments } = await memory.work;
    expect(attachments.archives[0]?.bytes).toBeLessThanOrEqual(20_000);
    expect(attachments.archives[0]?.bytes).toBeGreaterThan(15_000);
    const [whole, cut] = attachments.kept;
    expect(whole).toMatchObject({ name: 'a.bin', fate: 'kept', bytes: 3000 });
    expect(cut).toMatchObject({
      name: 'app.log',
      fate: 'trimmed',
      before: text.length,
      cut: { lines: expect.any(Number), bytes: expect.any(Number) },
    });
    const left = await contentOf(memory, 'app.log');
    expect(left).toContain('E-1042: writer timeout');
    expect(left.endsWith(text.slice(-200))).toBe(true);
    expect(left.startsWith(text.slice(0, 60))).toBe(true);
    expect(left).toMatch(/\[… [\d,]+ lines, [\d.]+ kB/);
    expect(Buffer.byteLength(left)).toBe(cut?.bytes);
  });

  it('loses nothing where all fits without', async () => {
    const { attachments } = await (await packing([logSource('app.log', log(300))])).work;
    expect(attachments.kept[0]).toMatchObject({ fate: 'kept' });
  });

  it('deflates harder before it cuts anything', async () => {
    const text = log(6000);
    const size = async (options: Partial<PackOptions>) =>
      (await (await packing([logSource('app.log', text)], options)).work).attachments.archives[0]?.bytes ?? 0;
    const usual = await size({ limit: 10_000_000 });
    const { attachments } = await (await packing([logSource('app.log', text)], { limit: usual - 1 })).work;
    expect(attachments.kept[0]).toMatchObject({ fate: 'kept' });
    expect(attachments.archives[0]?.bytes).toBeLessThan(usual);
  });

  it('masks what stays, once more where that is needed', async () => {
    const text = `${log(3000)}user hunter22 came\n`;
    const sources = [logSource('a.log', text), logSource('b.log', 'secret=hunter22\n')];
    const memory = await packing(sources, { masking: fakeMasking(), limit: 10_000 });
    const { attachments } = await memory.work;
    expect(attachments.kept[0]).toMatchObject({ fate: 'trimmed', masked: true });
    expect((await contentOf(memory, 'a.log')).endsWith('\nuser [token-1] came\n')).toBe(true);
  });

  it('cuts no text that is no log, and splits what is left where that is allowed', async () => {
    const table = Array.from({ length: 2000 }, (_, at) => `${noise(12, at).toString('hex')} some words`).join('\n');
    const refused = (await packing([logSource('notes.txt', table)])).work;
    await expect(refused).rejects.toBeInstanceOf(OverLimit);
    const { attachments } = await (await packing([logSource('notes.txt', table), logSource('a.log', log(3000))], { split: true })).work;
    expect(attachments.archives.length).toBeGreaterThan(1);
    expect(attachments.kept.every(({ fate }) => fate === 'kept')).toBe(true);
  });

  it('never comes to a byte more than the limit, whatever there is', async () => {
    const source = fc.record({
      count: fc.integer({ min: 1, max: 2500 }),
      seed: fc.integer({ min: 1, max: 9 }),
      bytes: fc.integer({ max: 4000, min: 0 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(source, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 2000, max: 30_000 }),
        fc.boolean(),
        async (list, limit, split) => {
          const sources = list.flatMap(({ count, seed, bytes }, at) => [
            textSource(`${at}.bin`, noise(bytes, at + 7)),
            logSource(`${at}.log`, log(count, seed)),
          ]);
          const memory = await packing(sources, { limit, split });
          const packed = await memory.work.catch((error: unknown) => error);
          const sizes = Object.keys(memory.tree())
            .filter((path) => path.startsWith(FOLDER) && !path.endsWith('.keep'))
            .map((path) => memory.fs.statSync(path).size);
          if (packed instanceof Error) {
            expect([packed instanceof OverLimit, sizes]).toEqual([true, []]);
          } else for (const size of sizes) expect(size).toBeLessThanOrEqual(limit);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the plan', () => {
  it('tells the exact sizes that packing then makes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 4 }),
        fc.constantFrom('auto', 'always'),
        async (list, zip) => {
          const sources = list.flatMap((bytes, at) => [
            textSource(`${at}.png`, noise(bytes, at + 1), { type: 'image/png', stored: true }),
            logSource(`${at}.log`, `secret=value${at}\n${log(bytes >> 3)}value${(at + 1) % list.length}`),
          ]);
          const options = { zip, limit: 1_000_000 };
          const plan = await (await packing(sources, { ...options, masking: fakeMasking() })).plan();
          const memory = await packing(sources, { ...options, masking: fakeMasking() });
          const { attachments } = await memory.work;
          const loose = attachments.kept.filter((kept) => kept.in === 'attachments' && kept.fate !== 'stored-once');
          const total = [...attachments.archives, ...loose].reduce((sum, { bytes }) => sum + bytes, 0);
          expect([plan.total, plan.isExact, plan.fits]).toEqual([total, true, true]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('says of each step what it saves, and whether all fits then', async () => {
    const text = log(6000);
    const sources = [logSource('app.log', text), logSource('twin.log', text), textSource('a.bin', noise(3000))];
    const plan = await (await packing(sources)).plan();
    expect(plan).toMatchObject({ limit: 20_000, fits: false, isExact: true });
    expect(plan.files.map(({ name, bytes, isExact }) => [name, bytes, isExact])).toEqual([
      ['a.bin', 3000, true],
      ['app.log', text.length, true],
      ['twin.log', text.length, true],
    ]);
    expect(plan.files[2]).toMatchObject({ packed: 0, sameAs: 'app.log' });
    expect(plan.steps.map(({ step, isExact, fits }) => [step, isExact, fits])).toEqual([
      ['once', true, false],
      ['logs', false, true],
      ['split', false, true],
    ]);
    const tight = await (await packing(sources, { limit: plan.total - 1 })).plan();
    expect(tight.steps.map(({ step, isExact, fits }) => [step, isExact, fits])).toEqual([
      ['once', true, false],
      ['harder', true, true],
      ['split', false, true],
    ]);
    const error = await (await packing(sources, { shrink: 'none' })).work.catch((thrown: unknown) => thrown as OverLimit);
    expect(error).toMatchObject({
      plan: { total: plan.total, isExact: true, steps: [{ step: 'once' }, { step: 'logs' }, { step: 'split', parts: 4 }] },
    });
  });
});
