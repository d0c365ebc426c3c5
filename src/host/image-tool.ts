import { Readable } from 'node:stream';
import type { ImageTool } from './host.ts';

/** The part of sharp (https://sharp.pixelplumbing.com) that we use. It is no dependency: where it is installed it is used. */
interface Sharp extends NodeJS.ReadWriteStream {
  rotate(): this;
  resize(size: { width: number; height: number; fit: 'inside'; withoutEnlargement: boolean }): this;
  flatten(options: { background: string }): this;
  jpeg(options: { quality: number; mozjpeg: boolean }): this;
  toBuffer(): Promise<Uint8Array>;
}
type MakeSharp = (options: { failOn: 'none'; limitInputPixels: number; sequentialRead: boolean }) => Sharp;

/** Longest side of a small copy, in pixels: sharp on a printed page and on a dense screen. */
const SIDE = 1_200;

/** Pictures of more pixels than any camera's or screen's are not decoded. */
const MOST_PIXELS = 200_000_000;

const SHARP: string = 'sharp';

/** Makes small copies with sharp. Where sharp is absent, or cannot read the picture, there is none. `load` gives the module, for tests. */
export function imageTool(load: () => Promise<unknown> = () => import(SHARP)): ImageTool {
  return {
    thumbnail: async (picture) => {
      const make = await load().then(makerIn, () => undefined);
      if (!make) return undefined;
      const copy = make({ failOn: 'none', limitInputPixels: MOST_PIXELS, sequentialRead: true })
        .rotate()
        .resize({ width: SIDE, height: SIDE, fit: 'inside', withoutEnlargement: true })
        .flatten({ background: '#ffffff' })
        .jpeg({ quality: 80, mozjpeg: true });
      const source = Readable.from(picture);
      source.once('error', () => copy.end());
      source.pipe(copy);
      return await copy.toBuffer().then(
        (bytes) => ({ type: 'image/jpeg', bytes }),
        () => undefined,
      );
    },
  };
}

function makerIn(module: unknown): MakeSharp | undefined {
  const made = typeof module === 'object' && module !== null && 'default' in module ? module.default : undefined;
  return typeof made === 'function' ? (made as MakeSharp) : undefined;
}
