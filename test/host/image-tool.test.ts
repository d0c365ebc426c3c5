import { Transform } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { imageTool } from '../../src/host/image-tool.ts';

/** Stands in for sharp: takes bytes, remembers what it was told, and makes nothing of what is no picture. */
class Sharp extends Transform {
  static readonly told: string[] = [];
  private readonly pieces: Buffer[] = [];

  override _transform(piece: Buffer, _encoding: string, done: () => void) {
    this.pieces.push(piece);
    done();
  }

  private note(what: string): this {
    Sharp.told.push(what);
    return this;
  }

  rotate = () => this.note('rotate');
  resize = ({ width, height }: { width: number; height: number }) => this.note(`resize ${width}x${height}`);
  flatten = () => this.note('flatten');
  jpeg = () => this.note('jpeg');

  async toBuffer(): Promise<Uint8Array> {
    await new Promise((resolve) => this.once('finish', resolve));
    const text = Buffer.concat(this.pieces).toString();
    if (text !== 'picture') throw new Error('Input buffer contains unsupported image format');
    return Buffer.from('copy');
  }
}

const pieces = async function* (...texts: string[]) {
  for (const text of texts) yield Buffer.from(text);
};

const sharp = await import('sharp').then(
  ({ default: make }) => make,
  () => undefined,
);

describe('the image tool', () => {
  it('has sharp make a copy that fits a page, upright and on white', async () => {
    const tool = imageTool(async () => ({ default: () => new Sharp() }));
    expect(await tool.thumbnail(pieces('pic', 'ture'))).toEqual({ type: 'image/jpeg', bytes: Buffer.from('copy') });
    expect(Sharp.told).toEqual(['rotate', 'resize 1200x1200', 'flatten', 'jpeg']);
  });

  it('makes none where sharp is not installed, or is something else', async () => {
    expect(await imageTool(() => Promise.reject(new Error('Cannot find package'))).thumbnail(pieces('picture'))).toBeUndefined();
    expect(await imageTool(async () => ({ default: 'sharp' })).thumbnail(pieces('picture'))).toBeUndefined();
    expect(await imageTool(async () => undefined).thumbnail(pieces('picture'))).toBeUndefined();
  });

  it('makes none of what is no picture, or cannot be read to its end', async () => {
    const tool = imageTool(async () => ({ default: () => new Sharp() }));
    expect(await tool.thumbnail(pieces('text'))).toBeUndefined();
    const broken = async function* () {
      yield Buffer.from('pic');
      throw new Error('EIO');
    };
    expect(await tool.thumbnail(broken())).toBeUndefined();
  });
});

describe('a picture that was taken in', () => {
  it('is none where sharp is not installed, or the bytes are no picture', async () => {
    expect(await imageTool(() => Promise.reject(new Error('Cannot find package'))).open(pieces('picture'))).toBe('missing');
    if (sharp) expect(await imageTool().open(pieces('no picture'))).toBe('unreadable');
    await expect(imageTool(async () => ({ default: () => undefined })).open(broken())).rejects.toThrow('EIO');
  });

  const broken = async function* () {
    yield Buffer.from('pic');
    throw new Error('EIO');
  };
});

describe.skipIf(sharp === undefined)('a picture that sharp takes in', () => {
  /** Two pixels above two: red and green, blue and nothing; lying on its right side. */
  const PIXELS = Buffer.from([255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255, 0, 0, 0, 0]);
  const lying = async () => {
    const make = sharp as NonNullable<typeof sharp>;
    const bytes = await make(PIXELS, { raw: { width: 2, height: 2, channels: 4 } })
      .resize(2, 4, { kernel: 'nearest' })
      .png()
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const picture = await imageTool().open(one(bytes));
    if (typeof picture === 'string') throw new Error(picture);
    return picture;
  };
  const one = async function* (bytes: Uint8Array) {
    yield bytes.subarray(0, 10);
    yield bytes.subarray(10);
  };
  const size = async (bytes: Uint8Array) => {
    const { width, height, format, orientation, hasAlpha, isPalette, exif } = await (sharp as NonNullable<typeof sharp>)(bytes).metadata();
    return { width, height, format, orientation, hasAlpha, isPalette, exif };
  };

  it('tells its size as it is shown', async () => {
    expect(await lying()).toMatchObject({ width: 4, height: 2, pages: 1 });
  });

  it('gives its own colours, none of them mixed', async () => {
    const sample =
      Buffer.from(await (await lying()).sample(2))
        .toString('hex')
        .match(/.{6}/g) ?? [];
    expect(sample.every((colour) => ['ff0000', '00ff00', '0000ff', 'ffffff'].includes(colour))).toBe(true);
  });

  it('becomes an upright JPEG on white, and a PNG of few colours or all, none of which tells anything', async () => {
    const picture = await lying();
    const plain = { width: 4, height: 2, orientation: undefined, exif: undefined };
    expect(await size(await picture.jpeg({ side: 100, quality: 80, sharpColours: true }))).toMatchObject({
      ...plain,
      format: 'jpeg',
      hasAlpha: false,
    });
    expect(await size(await picture.jpeg({ side: 2, quality: 80, sharpColours: false }))).toMatchObject({ width: 2, height: 1 });
    expect(await size(await picture.png({}))).toMatchObject({ ...plain, format: 'png', isPalette: false });
    expect(await size(await picture.png({ colours: 256 }))).toMatchObject({ ...plain, format: 'png', isPalette: true });
  });

  it('gives all its pixels, upright', async () => {
    // Turned to the right, the left column is above, from below.
    expect(Buffer.from(await (await lying()).pixels()).toString('hex', 0, 16)).toBe('0000ffff0000ffffff0000ffff0000ff');
  });

  it('counts the frames of one that moves', async () => {
    const frames = await (sharp as NonNullable<typeof sharp>)(Buffer.concat([PIXELS, Buffer.from(PIXELS).reverse()]), {
      raw: { width: 2, height: 4, channels: 4, pageHeight: 2 },
    })
      .gif()
      .toBuffer();
    expect(await imageTool().open(one(frames))).toMatchObject({ pages: 2 });
  });
});
