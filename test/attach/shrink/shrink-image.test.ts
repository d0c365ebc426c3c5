import { describe, expect, it } from 'vitest';
import type { ShrinkOptions } from '../../../src/attach/shrink/shrunk.ts';
import { shrinkImage } from '../../../src/attach/shrink-image.ts';
import type { Source } from '../../../src/attach/source.ts';
import type { Host, Picture, Run } from '../../../src/host/host.ts';
import { bareJpeg, box, film, heif, jpeg, png, pngChunk, SECRET } from '../../support/hidden-data.ts';
import { memoryHost } from '../../support/memory-host.ts';
import { textSource } from '../../support/text-source.ts';

const FOLDER = '/tmp/work';
const PIXELS = 4096;

/** A picture of one colour, whose forms have the sizes given. */
function picture(more: Partial<Picture> & { readonly jpegSize?: number; readonly pngSize?: number; readonly paletteSize?: number } = {}): Picture {
  const { jpegSize = 100, pngSize = 100, paletteSize = 50, ...rest } = more;
  return {
    width: 64,
    height: 64,
    pages: 1,
    sample: async () => new Uint8Array(PIXELS * 3),
    jpeg: async () => Buffer.from(bareJpeg(1).toString('latin1').padEnd(jpegSize, 'x'), 'latin1'),
    png: async ({ colours }) => Buffer.alloc(colours === undefined ? pngSize : paletteSize, png()),
    pixels: async () => new Uint8Array(PIXELS * 4),
    ...rest,
  };
}

/** As many colours as pixels, as a photo has. */
const world: Partial<Picture> = { sample: async () => Uint8Array.from({ length: PIXELS * 3 }, (_, at) => (at * 37 + (at >> 6) * 11) & 255) };

const ofType = (type: string, name: string, size = 1000, more: Partial<Source> = {}) =>
  textSource(name, Buffer.alloc(size), { type, stored: true, note: 'what I saw', ...more });

interface Given {
  readonly opened?: readonly (Picture | 'missing' | 'unreadable')[];
  readonly run?: Run;
  readonly platform?: NodeJS.Platform;
}

function room({ opened = [picture()], run, platform }: Given = {}) {
  const { host, fs, ran } = memoryHost(platform ? { platform } : {});
  fs.mkdirSync(FOLDER, { recursive: true });
  const answers = [...opened];
  const images: Host['images'] = { ...host.images, open: async () => answers.shift() ?? answers.at(-1) ?? opened.at(-1) ?? 'missing' };
  const tools = { ...host, images, run: run ? counted(run, ran) : host.run };
  return { fs, ran, shrink: (source: Source, options: Partial<ShrinkOptions> = {}) => shrinkImage(source, tools, { folder: FOLDER, ...options }) };
}

function counted(run: Run, ran: string[]): Run {
  return (command, args, options) => {
    ran.push([command, ...args].join(' '));
    return run(command, args, options);
  };
}

async function contentOf({ content }: Source): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of content()) pieces.push(piece);
  return Buffer.concat(pieces);
}

describe('a screenshot', () => {
  it('stays a PNG, of few colours where that looks the same', async () => {
    const { shrink } = room();
    const shrunk = await shrink(ofType('image/png', 'shots/screen.png'));
    expect(shrunk).toMatchObject({ kind: 'converted', before: 1000, after: 50 });
    const { source } = shrunk as { readonly source: Source };
    expect(source).toMatchObject({
      name: 'shots/screen.png',
      path: '/given/shots/screen.png',
      size: 50,
      type: 'image/png',
      note: 'what I saw',
      stored: true,
    });
    expect((await contentOf(source)).length).toBe(50);
  });

  it('keeps all its colours where fewer would be seen', async () => {
    const other = picture({ pixels: async () => new Uint8Array(PIXELS * 4).fill(40) });
    expect(await room({ opened: [picture(), other] }).shrink(ofType('image/png', 'screen.png'))).toMatchObject({ kind: 'converted', after: 100 });
    expect(await room({ opened: [picture(), 'unreadable'] }).shrink(ofType('image/png', 'screen.png'))).toMatchObject({ after: 100 });
  });

  it('is compared only while it is small enough to be held twice', async () => {
    const large = picture({ width: 8000, height: 8000 });
    expect(await room({ opened: [large] }).shrink(ofType('image/png', 'screen.png'))).toMatchObject({ after: 100 });
  });

  it('that was saved as JPEG stays one, at its size and with all the detail of its colours', async () => {
    const told: unknown[] = [];
    const drawn = picture({
      jpeg: async (options) => {
        told.push(options);
        return bareJpeg(1);
      },
    });
    expect(await room({ opened: [drawn] }).shrink(ofType('image/jpeg', 'screen.jpeg'))).toMatchObject({ source: { name: 'screen.jpeg' } });
    expect(told).toEqual([{ side: 16_384, quality: 85, sharpColours: true }]);
  });
});

describe('a photo', () => {
  it('becomes a JPEG with the extension of one', async () => {
    const { shrink } = room({ opened: [picture(world)] });
    const names = { 'image/png': 'photo.PNG', 'image/webp': 'photo.webp', 'image/avif': 'a.b.avif', 'image/tiff': 'photo 1.5' };
    const made = await Promise.all(Object.entries(names).map(([type, name]) => shrink(ofType(type, name))));
    expect(made.map((shrunk) => shrunk.kind === 'converted' && [shrunk.source.name, shrunk.source.type])).toEqual(
      ['photo.jpg', 'photo.jpg', 'a.b.jpg', 'photo 1.5.jpg'].map((name) => [name, 'image/jpeg']),
    );
  });

  it('makes way for a file that bears its new name', async () => {
    const taken = new Set(['photo.jpg', 'photo (2).jpg']);
    const shrunk = await room({ opened: [picture(world)] }).shrink(ofType('image/png', 'photo.png'), { isTaken: (name) => taken.has(name) });
    expect(shrunk).toMatchObject({ source: { name: 'photo (3).jpg' } });
  });
});

describe('a picture stays as it is', () => {
  it.each([
    ['no smaller form is found', 'no-gain', picture({ ...world, jpegSize: 960 }), ofType('image/jpeg', 'photo.jpg')],
    ['it moves', 'animated', picture({ pages: 2 }), ofType('image/gif', 'wait.gif')],
    ['it has more pixels than any camera makes', 'too-large', picture({ width: 50_000, height: 50_000 }), ofType('image/png', 'bomb.png')],
    ['it cannot be read', 'unreadable', 'unreadable' as const, ofType('image/png', 'broken.png')],
    ['it breaks in the middle', 'unreadable', picture({ sample: () => Promise.reject(new Error('premature end')) }), ofType('image/png', 'cut.png')],
    ['its bytes are too many', 'too-large', picture(), ofType('image/png', 'vast.png', 1, { size: 200_000_000 })],
    ['it is of another kind', 'no-gain', picture(), ofType('image/bmp', 'old.bmp')],
  ])('when %s', async (_, reason, opened, source) => {
    const { shrink, fs } = room({ opened: [opened] });
    expect(await shrink(source)).toEqual({ kind: 'kept', reason });
    expect(fs.readdirSync(FOLDER)).toEqual([]);
  });

  it('when it is a PNG that moves', async () => {
    const bytes = png(pngChunk('acTL', Buffer.alloc(8)));
    expect(await room().shrink(textSource('wait.png', bytes, { type: 'image/png' }))).toEqual({ kind: 'kept', reason: 'animated' });
    const late = Buffer.concat([png(), Buffer.from('acTL')]);
    expect(await room().shrink(textSource('still.png', late, { type: 'image/png' }))).toMatchObject({ kind: 'converted' });
  });

  it('when nothing here works on pictures, and it is said what would', async () => {
    expect(await room({ opened: ['missing'] }).shrink(ofType('image/png', 'screen.png'))).toEqual({ kind: 'needs', tools: ['sharp'] });
  });
});

/** A program that writes a file where it was told to. */
const writing = (fs: () => typeof import('node:fs'), bytes: Uint8Array, code = 0): Run => {
  return async (_, args) => {
    const to = (args.findLast((arg) => arg.includes(FOLDER)) ?? '').replace(/^[a-z]+:/, '');
    fs().writeFileSync(to, bytes);
    return { kind: 'done', stdout: '', stderr: '', code };
  };
};

/** A JPEG as large as the HEIF sample says it is. */
const PHOTO = Buffer.from(jpeg(1));
PHOTO.writeUInt16BE(480, PHOTO.indexOf(Buffer.from([0xff, 0xc0])) + 5);
PHOTO.writeUInt16BE(640, PHOTO.indexOf(Buffer.from([0xff, 0xc0])) + 7);

const photo = (size: number) => Buffer.concat([PHOTO.subarray(0, PHOTO.lastIndexOf('again')), Buffer.alloc(size, 'x'), Buffer.from([0xff, 0xd9])]);

const phone = (more: Partial<Source> = {}) => {
  const bytes = Buffer.concat([heif(), box('free', Buffer.alloc(4000))]);
  return textSource('IMG_1.HEIC', bytes, { type: 'image/heic', read: async (start, end) => bytes.subarray(start, end), ...more });
};

describe("a phone's photo", () => {
  it('becomes a JPEG by a program that is installed, and tells nothing of its place any more', async () => {
    let fs = () => memoryHost().fs;
    const made = room({
      opened: ['missing'],
      run: (...all) => (all[0] === 'heif-convert' ? writing(fs, PHOTO)(...all) : Promise.resolve({ kind: 'missing' })),
    });
    fs = () => made.fs;
    const shrunk = await made.shrink(phone());
    expect(shrunk).toMatchObject({ kind: 'converted', source: { name: 'IMG_1.jpg', type: 'image/jpeg' }, before: phone().size });
    const { source } = shrunk as { readonly source: Source };
    expect((await contentOf(source)).includes(SECRET)).toBe(false);
    expect(made.ran.map((line) => line.split(' ')[0])).toEqual(['heif-dec', 'heif-convert']);
    // What was copied for the program is gone, what it made is there.
    expect(made.fs.readdirSync(FOLDER).filter((name) => String(name).endsWith('.in'))).toEqual([]);
    expect(made.fs.readdirSync(FOLDER)).toHaveLength(1);
  });

  it('is made as small as any photo where that can be done too', async () => {
    let fs = () => memoryHost().fs;
    const made = room({ opened: [picture({ ...world, jpegSize: 600 })], run: (...all) => writing(fs, photo(2000))(...all) });
    fs = () => made.fs;
    expect(await made.shrink(phone())).toMatchObject({ kind: 'converted', after: 600, before: phone().size });
  });

  it('is not taken from a program that made another picture of it', async () => {
    for (const [bytes, code] of [
      [jpeg(1), 0],
      [PHOTO, 1],
      [Buffer.from('no picture'), 0],
      [Buffer.alloc(0), 0],
    ] as const) {
      let fs = () => memoryHost().fs;
      const made = room({ run: (...all) => writing(fs, bytes, code)(...all) });
      fs = () => made.fs;
      expect(await made.shrink(phone())).toEqual({ kind: 'kept', reason: 'failed' });
      expect(made.fs.readdirSync(FOLDER)).toEqual([]);
    }
  });

  it('asks for a program where there is none, and the system offers its own', async () => {
    const linux = room();
    expect(await linux.shrink(phone())).toEqual({ kind: 'needs', tools: ['libheif', 'ImageMagick', 'ffmpeg'] });
    expect(linux.ran.join()).not.toMatch(/sips/);
    const mac = room({ platform: 'darwin' });
    await mac.shrink(phone());
    expect(mac.ran[0]).toMatch(/^sips /);
    const windows = room({ platform: 'win32' });
    await windows.shrink(phone());
    expect(windows.ran.join()).not.toMatch(/(^|,)convert /);
  });

  it('stays where its JPEG would be no smaller', async () => {
    let fs = () => memoryHost().fs;
    const made = room({
      opened: ['unreadable'],
      run: (...all) => writing(fs, photo(9000))(...all),
    });
    fs = () => made.fs;
    expect(await made.shrink(phone())).toEqual({ kind: 'kept', reason: 'no-gain' });
  });
});

describe('a film', () => {
  const source = (size = 10_000) => textSource('-i film.mov', Buffer.alloc(size), { type: 'video/quicktime' });

  it('becomes a smaller one; its name never reaches the program', async () => {
    let fs = () => memoryHost().fs;
    const made = room({ run: (...all) => writing(fs, film())(...all) });
    fs = () => made.fs;
    const shrunk = await made.shrink(source());
    expect(shrunk).toMatchObject({ kind: 'converted', source: { name: '-i film.mp4', type: 'video/mp4' }, before: 10_000, after: film().length });
    expect((await contentOf((shrunk as { readonly source: Source }).source)).includes(SECRET)).toBe(false);
    const [line = ''] = made.ran;
    expect(line).not.toContain('film.mov');
    expect(line).toMatch(
      /^ffmpeg -nostdin .*-protocol_whitelist file -i file:\/tmp\/work\/[0-9a-f]{16}\.in .*-map_metadata -1 .*file:\/tmp\/work\/[0-9a-f]{16}\.mp4$/,
    );
  });

  it('is tried with another encoder where the first is not built in', async () => {
    const made = room({ run: async () => ({ kind: 'done', stdout: '', stderr: 'Unknown encoder', code: 1 }) });
    expect(await made.shrink(source())).toEqual({ kind: 'kept', reason: 'failed' });
    expect(made.ran.map((line) => /-c:v (\S+)/.exec(line)?.[1])).toEqual(['libx264', 'h264']);
  });

  it('stays where it is too large, would be no smaller, or nothing is installed', async () => {
    let fs = () => memoryHost().fs;
    const made = room({ run: (...all) => writing(fs, film())(...all) });
    fs = () => made.fs;
    expect(await made.shrink(source(500))).toEqual({ kind: 'kept', reason: 'no-gain' });
    expect(await made.shrink({ ...source(), size: 9e9 })).toEqual({ kind: 'kept', reason: 'too-large' });
    expect(await room().shrink(source())).toEqual({ kind: 'needs', tools: ['ffmpeg'] });
  });

  it('is given up at once when the person stops, and leaves nothing', async () => {
    const controller = new AbortController();
    const made = room({
      run: async () => {
        controller.abort(new Error('stopped'));
        return { kind: 'timeout' };
      },
    });
    await expect(made.shrink(source(), { signal: controller.signal })).rejects.toThrow('stopped');
    expect(made.fs.readdirSync(FOLDER)).toEqual([]);
    await expect(made.shrink(source(), { signal: controller.signal })).rejects.toThrow('stopped');
  });

  it('that cannot be read to its end leaves nothing', async () => {
    const broken: Source = {
      ...source(),
      content: async function* () {
        yield Buffer.from('pic');
        throw new Error('EIO');
      },
    };
    const made = room();
    await expect(made.shrink(broken)).rejects.toThrow('EIO');
    expect(made.fs.readdirSync(FOLDER)).toEqual([]);
  });
});
