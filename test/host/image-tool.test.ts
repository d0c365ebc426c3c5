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
