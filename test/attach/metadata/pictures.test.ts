import { describe, expect, it } from 'vitest';
import { clean } from '../../support/clean.ts';
import {
  ascii,
  bareJpeg,
  box,
  chunk,
  directory,
  exif,
  gif,
  gifExtension,
  heif,
  jpeg,
  png,
  pngChunk,
  riffChunk,
  SECRET,
  short,
  tiff,
  webp,
  xmp,
} from '../../support/hidden-data.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');

describe('a JPEG', () => {
  it('keeps its pixels, its colours and how it is turned, and nothing else', async () => {
    const { bytes, removed, unseen } = await clean('image/jpeg', jpeg());
    expect(bytes).toEqual(bareJpeg());
    expect(removed).toEqual(['place', 'people', 'device', 'dates', 'comment', 'thumbnail', 'other']);
    expect(unseen).toBeUndefined();
  });

  it('that stands upright keeps no Exif at all', async () => {
    expect((await clean('image/jpeg', jpeg(1))).bytes).toEqual(bareJpeg(1));
    expect((await clean('image/jpeg', jpeg(99))).bytes).toEqual(bareJpeg(1));
  });

  it('is read to its end, wherever its pixels fall on the pages in which it is read', async () => {
    const scan = Buffer.concat([latin('\xff\xd8\xff\xda\0\x02'), Buffer.alloc(150_000, latin('pix\xff\0\xff\xd1'))]);
    for (let shift = 0; shift < 8; shift += 1) {
      const whole = Buffer.concat([scan.subarray(0, 6), Buffer.alloc(shift), scan.subarray(6), latin('\xff\xd9')]);
      const { bytes, asked } = await clean('image/jpeg', Buffer.concat([whole, latin(SECRET)]));
      expect(bytes.equals(whole)).toBe(true);
      expect(asked).toBeLessThan(1.5 * whole.length);
    }
  });

  it('that was cut off in its pixels, or whose Exif is broken, is cleaned as far as it goes', async () => {
    const whole = jpeg();
    const cut = await clean('image/jpeg', whole.subarray(0, whole.lastIndexOf('again')));
    expect(cut.unseen).toBeUndefined();
    expect(cut.bytes.includes(SECRET)).toBe(false);
    const broken = Buffer.from(whole);
    broken.write('XX', whole.indexOf('MM\0*'));
    expect((await clean('image/jpeg', broken)).bytes).toEqual(bareJpeg(1));
  });

  it.each([
    ['no marker where one must be', Buffer.from([0xff, 0xd8, 0, 0])],
    ['a segment shorter than its own length', Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 1])],
    ['a segment longer than the file', Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff, 0])],
    ['another beginning', latin('no picture')],
  ])('with %s is left as it is, and that is said', async (_, bytes) => {
    expect(await clean('image/jpeg', bytes)).toMatchObject({ bytes, removed: [], unseen: 'broken' });
  });
});

describe('a PNG', () => {
  const kept = [
    pngChunk('gAMA', latin('\0\0\xb1\x8f')),
    pngChunk('pHYs', Buffer.alloc(9)),
    pngChunk('acTL', Buffer.alloc(8)),
    pngChunk('fcTL', Buffer.alloc(26)),
  ];
  const text = (keyword: string) => pngChunk('tEXt', latin(`${keyword}\0${SECRET}`));

  it('loses text, the time, private chunks and what follows its end', async () => {
    const hidden = [
      pngChunk('tEXt', latin(`Author\0${SECRET}`)),
      pngChunk('zTXt', latin(`Comment\0\0${SECRET}`)),
      pngChunk('iTXt', Buffer.concat([latin('XML:com.adobe.xmp\0\0\0\0\0'), xmp()])),
      pngChunk('tIME', Buffer.alloc(7)),
      pngChunk('vpAg', latin(SECRET)),
    ];
    const { bytes, removed } = await clean('image/png', Buffer.concat([png(...kept, ...hidden), latin(SECRET)]));
    expect(bytes).toEqual(png(...kept));
    expect(removed).toEqual(['place', 'people', 'dates', 'comment', 'other']);
  });

  it('keeps how it is turned', async () => {
    const { bytes, removed } = await clean('image/png', png(pngChunk('eXIf', exif(8)), pngChunk('eXIf', exif(3))));
    expect(bytes).toEqual(png(pngChunk('eXIf', tiff([[short(274, 8)]]))));
    expect(removed).toContain('place');
    expect((await clean('image/png', png(pngChunk('eXIf', exif(1))))).bytes).toEqual(png());
  });

  it('tells by the keyword what a text spoke of', async () => {
    const of = async (keyword: string) => (await clean('image/png', png(text(keyword)))).removed;
    expect(await of('Copyright')).toEqual(['people']);
    expect(await of('Creation Time')).toEqual(['dates']);
    expect(await of('Software')).toEqual(['device']);
    expect(await of('Title')).toEqual(['comment']);
  });

  it('whose last text was cut off loses what is there of it', async () => {
    const whole = png(text('Author'));
    const { bytes } = await clean('image/png', whole.subarray(0, whole.indexOf(SECRET) + 8));
    expect(bytes).toEqual(whole.subarray(0, 33));
  });

  it('with a chunk that has no name is left as it is', async () => {
    expect(await clean('image/png', png(pngChunk('\0\0\0\0', latin(SECRET))))).toMatchObject({ patches: [], unseen: 'broken' });
    expect(await clean('image/png', latin('\x89PNG'))).toMatchObject({ unseen: 'broken' });
  });
});

describe('a WebP', () => {
  const flags = (value: number) => riffChunk('VP8X', Buffer.from([value, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
  const pixels = riffChunk('VP8 ', latin('pixels.'));

  it('loses Exif, XMP, unknown chunks and what follows, and says so in its flags and size', async () => {
    const hidden = [riffChunk('EXIF', Buffer.concat([latin('Exif\0\0'), exif(1)])), riffChunk('XMP ', xmp()), riffChunk('abcd', latin(SECRET))];
    const { bytes, removed } = await clean('image/webp', Buffer.concat([webp(flags(0x3c), pixels, ...hidden), latin(SECRET)]));
    expect(bytes).toEqual(webp(flags(0x30), pixels));
    expect(removed).toEqual(['place', 'people', 'device', 'dates', 'comment', 'thumbnail', 'other']);
  });

  it('keeps how it is turned', async () => {
    const { bytes } = await clean('image/webp', webp(flags(0x0c), pixels, riffChunk('EXIF', exif(6)), riffChunk('XMP ', xmp())));
    expect(bytes).toEqual(webp(flags(0x08), pixels, riffChunk('EXIF', tiff([[short(274, 6)]]))));
  });

  it('of the simple kind has no flags to mend', async () => {
    expect((await clean('image/webp', webp(pixels))).patches).toEqual([]);
    expect((await clean('image/webp', webp(pixels, riffChunk('EXIF', exif(6))))).bytes).toEqual(webp(pixels));
  });

  it('that is none is left as it is', async () => {
    expect(await clean('image/webp', latin('RIFF\0\0\0\0WAVE'))).toMatchObject({ patches: [], unseen: 'broken' });
  });
});

describe('a GIF', () => {
  const shown = [gifExtension(0xff, 'NETSCAPE2.0', '\x01\0\0'), gifExtension(0xf9, '\x04\0\0\0')];

  it('loses comments, the data of programs and what follows, and repeats as before', async () => {
    const hidden = [
      gifExtension(0xfe, SECRET, SECRET),
      gifExtension(0xff, 'XMP DataXMP', xmp().toString('latin1').slice(0, 200)),
      gifExtension(0x42, SECRET),
    ];
    const { bytes, removed } = await clean('image/gif', Buffer.concat([gif(...hidden, ...shown), latin(SECRET)]));
    expect(bytes).toEqual(gif(...shown));
    expect(removed).toEqual(['place', 'people', 'comment', 'other']);
  });

  it('of thousands of small frames is read about once', async () => {
    const frames = Array.from({ length: 20_000 }, () => latin(',\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0'));
    const before = gif(...frames, gifExtension(0xfe, SECRET));
    const { asked, bytes } = await clean('image/gif', before);
    expect(bytes).toEqual(gif(...frames));
    expect(asked).toBeLessThan(1.2 * before.length);
  });

  it('that was cut off in a comment loses what is there of it', async () => {
    const whole = gif(gifExtension(0xfe, SECRET));
    expect((await clean('image/gif', whole.subarray(0, whole.indexOf(SECRET) + 4))).bytes).toEqual(whole.subarray(0, 19));
  });

  it('with a block of no kind is left as it is', async () => {
    expect(await clean('image/gif', gif(latin('?')))).toMatchObject({ patches: [], unseen: 'broken' });
    expect(await clean('image/gif', latin('GIF88a.......'))).toMatchObject({ unseen: 'broken' });
  });
});

describe('a BMP', () => {
  it('has nothing to hide', async () => {
    const result = await clean('image/bmp', latin('BM'));
    expect({ patches: result.patches, unseen: result.unseen }).toEqual({ patches: [], unseen: undefined });
  });
});

describe('a TIFF', () => {
  const pixels: [number, number, Buffer] = [273, 7, latin('strip of pixels.')];
  const shared = (...more: Parameters<typeof tiff>[0][number]) => [short(256, 4), short(257, 4), short(274, 6), pixels, ...more];

  it.each([false, true])('loses what tells in place, little-endian: %s', async (little) => {
    const hidden = [
      ascii(270),
      ascii(315),
      ascii(316),
      chunk(700, xmp()),
      chunk(33723, latin(SECRET)),
      directory(34665, ascii(42033)),
      directory(34853, ascii(29)),
    ];
    const before = tiff([shared(...hidden), shared(ascii(33432))], little);
    const { bytes, removed, unseen } = await clean('image/tiff', before);
    expect(bytes.length).toBe(before.length);
    expect(bytes.includes(SECRET)).toBe(false);
    expect(bytes.toString('latin1').split('strip of pixels.')).toHaveLength(3);
    expect(removed).toEqual(['place', 'people', 'device', 'comment', 'other']);
    expect(unseen).toBeUndefined();
    // What is left reads as a TIFF without those entries would.
    expect((await clean('image/tiff', bytes)).patches).toEqual([]);
  });

  it('keeps bytes that something kept points to as well', async () => {
    const before = tiff([shared(ascii(315, 'x'.repeat(16)))]);
    const artist = before.lastIndexOf(latin('\x01\x3b\0\x02'));
    before.writeUInt32BE(before.indexOf('strip of'), artist + 8);
    expect((await clean('image/tiff', before)).bytes.includes('strip of pixels.')).toBe(true);
  });

  it('of a raw camera keeps its notes, and that is said', async () => {
    const raw = tiff([shared(short(262, 32803), ascii(315), directory(34665, chunk(37500, latin('notes of the maker')), ascii(42032)))]);
    const { bytes, removed, unseen } = await clean('image/tiff', raw);
    expect(bytes.includes('notes of the maker')).toBe(true);
    expect(bytes.includes(SECRET)).toBe(false);
    expect({ removed, unseen }).toEqual({ removed: ['people'], unseen: 'format' });
    const canon = Buffer.concat([raw.subarray(0, 8), latin('CR\x02\0')]);
    canon.writeUInt32BE(0, 4);
    expect(await clean('image/tiff', canon)).toMatchObject({ patches: [] });
  });

  it('whose directories lead in a circle, or out of the file, is left as it is', async () => {
    const circle = tiff([shared(ascii(315))]);
    circle.writeUInt32BE(circle.readUInt32BE(4), circle.length - 4);
    const outside = tiff([shared()]);
    outside.writeUInt32BE(0xfffffff0, 4);
    for (const bytes of [circle, outside, latin('II*\0')]) expect(await clean('image/tiff', bytes)).toMatchObject({ bytes, unseen: 'broken' });
  });
});

describe.each(['image/heic', 'image/avif'])('a picture of HEIF (%s)', (type) => {
  it('has its Exif and XMP emptied where they lie', async () => {
    const before = heif();
    const { bytes, removed, unseen } = await clean(type, before);
    expect(bytes.length).toBe(before.length);
    expect(bytes.includes(SECRET)).toBe(false);
    expect(bytes.includes('coded picture')).toBe(true);
    expect(removed).toEqual(['place', 'people', 'device', 'dates', 'comment', 'thumbnail']);
    expect(unseen).toBeUndefined();
  });

  it('whose Exif lies in its pixels, or outside all data, is left as it is', async () => {
    const before = heif();
    const entry = before.indexOf(Buffer.from([0, 2, 0, 0, 0, 0, 0, 1]), before.indexOf('iloc'));
    for (const place of [before.indexOf('coded picture'), 0, 0xffffff00]) {
      const hostile = Buffer.from(before);
      hostile.writeUInt32BE(place, entry + 8);
      expect(await clean(type, hostile)).toMatchObject({ patches: [], unseen: 'broken' });
    }
  });

  it('whose Exif lies in another box is left as it is', async () => {
    const before = Buffer.concat([heif(), box('prft', Buffer.alloc(600, 'x'))]);
    const entry = before.indexOf(Buffer.from([0, 2, 0, 0, 0, 0, 0, 1]), before.indexOf('iloc'));
    before.writeUInt32BE(before.length - 600, entry + 8);
    expect(await clean(type, before)).toMatchObject({ patches: [], unseen: 'broken' });
  });

  it('says that it could not look into an item that is made of another', async () => {
    const before = heif();
    before[before.indexOf(Buffer.from([0, 2, 0, 0, 0, 0, 0, 1]), before.indexOf('iloc')) + 3] = 2;
    expect(await clean(type, before)).toMatchObject({ unseen: 'format' });
  });
});
