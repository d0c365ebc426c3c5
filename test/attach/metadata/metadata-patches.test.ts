import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metadataPatches } from '../../../src/attach/metadata/metadata-patches.ts';
import { patched, patchedRead } from '../../../src/attach/metadata/patched.ts';
import { rangesOutside } from '../../../src/attach/metadata/ranges.ts';
import { clean } from '../../support/clean.ts';
import {
  ascii,
  exif,
  film,
  flac,
  gif,
  gifExtension,
  heif,
  jpeg,
  matroska,
  mp3,
  pdf,
  png,
  pngChunk,
  riffChunk,
  SECRET,
  short,
  tiff,
  webp,
  xmp,
} from '../../support/hidden-data.ts';

const SAMPLES: readonly (readonly [type: string, bytes: Buffer])[] = [
  ['image/jpeg', jpeg()],
  ['image/png', png(pngChunk('eXIf', exif()), pngChunk('tEXt', Buffer.from(`Author\0${SECRET}`)))],
  [
    'image/webp',
    webp(riffChunk('VP8X', Buffer.alloc(10, 0x0c)), riffChunk('VP8 ', Buffer.from('pixels')), riffChunk('EXIF', exif()), riffChunk('XMP ', xmp())),
  ],
  ['image/gif', gif(gifExtension(0xfe, SECRET))],
  ['image/tiff', tiff([[short(256, 1), ascii(315), [273, 7, Buffer.from('pixels')]]])],
  ['image/heic', heif()],
  ['video/mp4', film()],
  ['video/x-matroska', matroska()],
  ['video/webm', matroska(true)],
  ['audio/mpeg', mp3()],
  ['audio/flac', flac()],
  ['application/pdf', pdf([`<< /Author (${SECRET}) >>`, xmp().toString('latin1')], '/Info 4 0 R')],
];

describe.each(SAMPLES)('hidden data in %s', (type, bytes) => {
  it('goes, and cleaning twice changes nothing', async () => {
    expect(bytes.includes(SECRET)).toBe(true);
    const once = await clean(type, bytes);
    expect(once.bytes.includes(SECRET)).toBe(false);
    expect(await clean(type, once.bytes)).toMatchObject({ patches: [], removed: [] });
  });

  it('comes out of a stream in pieces of any size', async () => {
    const { bytes: expected } = await clean(type, bytes);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 200 }), async (piece) => {
        expect((await clean(type, bytes, piece)).bytes).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('of a file that was cut off anywhere goes, or it is said that it stays', async () => {
    for (let length = 0; length < bytes.length; length += 1) {
      const cut = bytes.subarray(0, length);
      const cleaned = await clean(type, cut);
      if (cleaned.unseen === undefined && cleaned.bytes.includes(SECRET)) throw new Error(`cut at ${length}: neither cleaned nor said`);
      if (cleaned.asked > 5 * length + 300_000) throw new Error(`cut at ${length}: asked for ${cleaned.asked}`);
    }
  });

  it('of a file with any bytes changed never makes it fail, or patches that overlap', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }), async (changes) => {
        const hostile = Buffer.from(bytes);
        for (const [at, value] of changes) hostile[at] = value;
        const once = await clean(type, hostile);
        const twice = await clean(type, once.bytes);
        expect(twice.bytes.equals(once.bytes)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe('an MP3 file', () => {
  it('keeps no whole tag that stands before what is left of another', async () => {
    const type = 'audio/mpeg';
    const hurt = Buffer.from(SAMPLES.find(([one]) => one === type)?.[1] ?? []);
    expect(hurt.length).toBeGreaterThan(165);
    for (const at of [52, 61, 165]) hurt[at] = 0;
    const once = await clean(type, hurt);
    expect((await clean(type, once.bytes)).bytes).toEqual(once.bytes);
  });
});

describe('an MP3 file of nothing but remains', () => {
  it('is not read again and again for them', async () => {
    const hostile = Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0]), Buffer.from('TAGabcdefghi'.repeat(100_000), 'latin1')]);
    const { unseen, asked } = await clean('audio/mpeg', hostile);
    expect(unseen).toBeDefined();
    expect(asked).toBeLessThan(hostile.length);
  });
});

describe('any bytes at all', () => {
  it('are taken for any type without failing', async () => {
    const types = fc.constantFrom(...SAMPLES.map(([type]) => type));
    const heads = fc.constantFrom(...SAMPLES.map(([, bytes]) => bytes.subarray(0, 24)), Buffer.alloc(0));
    await fc.assert(
      fc.asyncProperty(types, heads, fc.uint8Array({ maxLength: 400 }), async (type, head, tail) => {
        await clean(type, Buffer.concat([head, tail]));
      }),
    );
  });
});

describe('a file', () => {
  it('of a kind that nobody knows is named as not looked into', async () => {
    expect(await clean('application/zip', Buffer.from('PK'))).toMatchObject({ patches: [], unseen: 'format' });
  });

  it('that cannot be read is named as well', async () => {
    const read = () => Promise.reject(new Error('EIO'));
    expect(await metadataPatches('image/png', 1000, read)).toEqual({ patches: [], removed: [], unseen: 'broken' });
    expect(await metadataPatches('image/png', 1000, async () => new Uint8Array(3))).toMatchObject({ unseen: 'broken' });
  });

  it('that leads back and forth is given up before it made us read far more than it holds', async () => {
    const tags = Buffer.alloc(6_400_000, `TAG${SECRET}`.padEnd(128, 'x'));
    tags.write('\xff\xfb', 'latin1');
    const { unseen, asked } = await clean('audio/mpeg', tags);
    expect(unseen).toBe('broken');
    expect(asked).toBeLessThan(5 * tags.length);
  });

  it('made of crumbs is given up', async () => {
    const crumbs = Buffer.alloc(9_000_000, 0xff);
    crumbs[1] = 0xd8;
    expect(await clean('image/jpeg', crumbs)).toMatchObject({ patches: [], unseen: 'broken' });
  });
});

const patchesOf = (size: number) =>
  fc.array(fc.record({ skip: fc.nat(5), length: fc.nat(6), bytes: fc.uint8Array({ maxLength: 5 }) }), { maxLength: 8 }).map((parts) => {
    let at = 0;
    return parts.flatMap(({ skip, length, bytes }) => {
      const start = at + skip + 1;
      const end = start + length;
      if (end > size) return [];
      at = end;
      return [{ start, end, bytes }];
    });
  });

describe('patches', () => {
  const content = Buffer.from('0123456789abcdefghijklmnopqrstuvwxyz');

  it('give the same in a stream as at once, and by ranges', async () => {
    await fc.assert(
      fc.asyncProperty(patchesOf(content.length), fc.integer({ min: 1, max: 40 }), fc.nat(60), fc.nat(60), async (patches, piece, from, length) => {
        let expected = '';
        let at = 0;
        for (const { start, end, bytes } of patches) {
          expected += content.toString('latin1', at, start) + Buffer.from(bytes).toString('latin1');
          at = end;
        }
        expected += content.toString('latin1', at);
        const stream = async function* () {
          for (let start = 0; start < content.length; start += piece) yield content.subarray(start, start + piece);
        };
        const pieces: Uint8Array[] = [];
        for await (const part of patched(stream(), patches)) pieces.push(part);
        expect(Buffer.concat(pieces).toString('latin1')).toBe(expected);
        const read = patchedRead(async (start, end) => content.subarray(start, end), patches);
        expect(Buffer.from(await read(from, from + length)).toString('latin1')).toBe(expected.slice(from, from + length));
      }),
    );
  });
});

describe('ranges', () => {
  it('without others are what lies in none of them', () => {
    const range = fc.tuple(fc.nat(40), fc.nat(10)).map(([start, length]) => [start, start + length] as const);
    fc.assert(
      fc.property(fc.array(range), fc.array(range), (ranges, kept) => {
        const within = (list: readonly (readonly [number, number])[]) =>
          Array.from({ length: 60 }, (_, at) => at).filter((at) => list.some(([start, end]) => at >= start && at < end));
        const expected = within(ranges).filter((at) => !within(kept).includes(at));
        expect(within(rangesOutside(ranges, kept))).toEqual(expected);
      }),
    );
  });
});
