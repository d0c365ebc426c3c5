import { describe, expect, it } from 'vitest';
import { OverLimit } from '../../../src/attach/pack/over-limit.ts';
import { pack } from '../../../src/attach/pack/pack.ts';
import { planPacking } from '../../../src/attach/pack/plan-packing.ts';
import type { PackOptions } from '../../../src/attach/pack/workshop.ts';
import type { Source } from '../../../src/attach/source.ts';
import type { Host, Picture } from '../../../src/host/host.ts';
import { memoryHost } from '../../support/memory-host.ts';
import { noise, textSource } from '../../support/text-source.ts';

const FOLDER = '/out/.request';

/** The head of a PNG of 2000 times 1500 pixels, which `estimate-shrink.ts` reads, and noise. */
function png(size: number, seed: number): Buffer {
  const head = Buffer.from('89504e470d0a1a0a0000000d49484452000007d0000005dc0802000000', 'hex');
  return Buffer.concat([head, noise(size - head.length, seed)]);
}

const source = (name: string, bytes: Uint8Array): Source => ({
  ...textSource(name, bytes, { type: 'image/png', stored: true }),
  read: async (start, end) => bytes.subarray(start, end),
});

/** A library that makes every picture a JPEG of 5000 bytes. */
const small: Picture = {
  width: 2000,
  height: 1500,
  pages: 1,
  sample: async () => noise(3000, 5),
  jpeg: async () => Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), noise(4996, 6)]),
  png: async () => png(900_000, 7),
  pixels: async () => new Uint8Array(2000 * 1500 * 4),
};

async function packing(sources: readonly Source[], open: Host['images']['open'], options: Partial<PackOptions> = {}) {
  const memory = memoryHost({ files: { [`${FOLDER}/.keep`]: '' } });
  const host = { ...memory.host, images: { ...memory.host.images, open } };
  const all: PackOptions = { folder: FOLDER, limit: 400_000, zip: 'always', shrink: 'images', ...options };
  return { ...memory, work: pack(sources, all, host), plan: () => planPacking(sources, all, host) };
}

const left = (tree: Record<string, string | null>) => Object.keys(tree).filter((path) => path.startsWith(FOLDER) && path !== `${FOLDER}/.keep`);

describe('packing with --shrink images', () => {
  const pictures = [source('a.png', png(300_000, 1)), source('b.png', png(300_000, 2))];

  it('leaves pictures as they are where all fits', async () => {
    const { attachments } = await (await packing(pictures, async () => expect.unreachable('it was opened'), { limit: 700_000 })).work;
    expect(attachments.kept.map(({ fate }) => fate)).toEqual(['kept', 'kept']);
  });

  it('makes them smaller where it does not, says so, and leaves nothing of the work', async () => {
    const memory = await packing(pictures, async () => small);
    const { attachments } = await memory.work;
    expect(attachments.kept).toMatchObject([
      { name: 'a.jpg', was: 'a.png', type: 'image/jpeg', fate: 'converted', before: 300_000, bytes: 5000 },
      { name: 'b.jpg', was: 'b.png', type: 'image/jpeg', fate: 'converted', before: 300_000, bytes: 5000 },
    ]);
    expect(left(memory.tree())).toEqual([`${FOLDER}/attachments.zip`]);
  });

  it('says what is lacking where the machine has no library for it', async () => {
    const memory = await packing(pictures, async () => 'missing');
    const error = await memory.work.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(OverLimit);
    expect((error as OverLimit).problems).toContainEqual({ message: 'attach.needs-tool', values: { tools: 'sharp' }, goesOn: true });
    expect(error).toMatchObject({ plan: { steps: [{ step: 'images', lacks: 'sharp' }, { step: 'split' }] } });
    expect(left(memory.tree())).toEqual([]);
    expect(await memory.plan()).toMatchObject({ fits: false, steps: [{ step: 'images', isExact: false, lacks: 'sharp' }, { step: 'split' }] });
  });

  it('says which pictures cannot be made smaller, and why', async () => {
    const film = { ...textSource('c.mp4', noise(300_000, 9), { type: 'video/mp4', stored: true }), read: async () => new Uint8Array(0) };
    const pages: readonly (Picture | 'unreadable')[] = [{ ...small, pages: 3 }, 'unreadable', { ...small, width: 100_000, height: 100_000 }];
    let opened = 0;
    const three = [...pictures, source('d.png', png(300_000, 3))];
    const memory = await packing([...three, film], async () => pages[opened++] ?? 'unreadable', { split: true });
    const { warnings } = await memory.work;
    expect(warnings.filter(({ message }) => message.startsWith('media.kept'))).toEqual([
      { message: 'media.kept-animated', values: { count: 1, names: 'a.png' } },
      { message: 'media.kept-too-large', values: { count: 1, names: 'd.png' } },
      { message: 'media.kept-unreadable', values: { count: 1, names: 'b.png' } },
    ]);
  });

  it('plans shorter logs, too, where smaller pictures would do', async () => {
    const line = (at: number) => `2026-11-22T10:00:${String(at % 60).padStart(2, '0')}Z INFO ${noise(60, at + 1).toString('hex')}\n`;
    const log = textSource('app.log', Buffer.from(Array.from({ length: 3000 }, (_, at) => line(at)).join('')), {
      charset: 'utf-8',
      type: 'text/plain',
    });
    const { steps, total } = await (await packing([...pictures, log], async () => small, { limit: 700_000 })).plan();
    const [images, logs] = steps.filter(({ step }) => step === 'images' || step === 'logs');
    expect([images?.fits, logs?.fits]).toEqual([true, true]);
    expect(logs?.total).toBe(total - (logs?.saves ?? 0));
  });

  it('says nothing of hidden data in a picture that could not be cleaned when a new one takes its place', async () => {
    // A PNG that is noise behind its head is damaged.
    const whole = await (await packing(pictures, async () => small, { limit: 700_000 })).work;
    expect(whole.warnings).toEqual([{ message: 'media.unseen-broken', values: { count: 2, names: 'a.png, b.png' } }]);
    expect((await (await packing(pictures, async () => small)).work).warnings).toEqual([]);
  });

  it('tells about the tools that would help when all fits by other steps', async () => {
    const memory = await packing(pictures, async () => 'missing', { split: true });
    const { attachments, warnings } = await memory.work;
    expect(attachments.archives).toHaveLength(2);
    expect(warnings).toContainEqual({ message: 'attach.needs-tool', values: { tools: expect.any(String) } });
  });
});
