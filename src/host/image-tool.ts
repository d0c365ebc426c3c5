import { Readable } from 'node:stream';
import type Sharp from 'sharp';
import type { ImageTool, Picture } from './host.ts';

/** The maker that sharp (https://sharp.pixelplumbing.com) is. It may not be installed: where it is, it is used. */
type MakeSharp = typeof Sharp;

/** Longest side of a small copy, in pixels: sharp on a printed page and on a dense screen. */
const SIDE = 1_200;

/** Pictures of more pixels than any camera's or screen's are not decoded. */
const MOST_PIXELS = 200_000_000;

const OPTIONS = { failOn: 'none', limitInputPixels: MOST_PIXELS, sequentialRead: true } as const;

/** Works on pictures with sharp. Where sharp is absent, or cannot read the picture, nothing is made. `load` gives the module, for tests. */
export function imageTool(load: () => Promise<unknown> = () => import('sharp')): ImageTool {
  const maker = () => load().then(makerIn, () => undefined);
  return {
    thumbnail: async (picture) => {
      const make = await maker();
      if (!make) return undefined;
      const copy = make(OPTIONS)
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
    open: async (picture) => {
      const make = await maker();
      return make ? await openPicture(make, picture) : 'missing';
    },
  };
}

function makerIn(module: unknown): MakeSharp | undefined {
  const made = typeof module === 'object' && module !== null && 'default' in module ? module.default : undefined;
  return typeof made === 'function' ? (made as MakeSharp) : undefined;
}

async function openPicture(make: MakeSharp, picture: AsyncIterable<Uint8Array>): Promise<Picture | 'unreadable'> {
  const pieces: Uint8Array[] = [];
  for await (const piece of picture) pieces.push(piece);
  const bytes = Buffer.concat(pieces);
  const told = await make(bytes, OPTIONS)
    .metadata()
    .catch(() => undefined);
  if (!told?.width || !told.height) return 'unreadable';
  // From the fifth on, Exif's orientations lie on their side.
  const isLying = (told.orientation ?? 1) > 4;
  const upright = () => make(bytes, OPTIONS).rotate();
  return {
    width: isLying ? told.height : told.width,
    height: isLying ? told.width : told.height,
    pages: told.pages ?? 1,
    sample: (side) =>
      make(bytes, OPTIONS)
        .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true, kernel: 'nearest', fastShrinkOnLoad: false })
        .toColourspace('srgb')
        .flatten({ background: '#ffffff' })
        .raw({ depth: 'uchar' })
        .toBuffer(),
    jpeg: ({ side, quality, sharpColours }) =>
      upright()
        .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
        .flatten({ background: '#ffffff' })
        .jpeg({ quality, mozjpeg: true, chromaSubsampling: sharpColours ? '4:4:4' : '4:2:0' })
        .toBuffer(),
    png: ({ colours }) =>
      upright()
        .png(colours === undefined ? { compressionLevel: 9, adaptiveFiltering: true } : { palette: true, colours, compressionLevel: 9, effort: 7 })
        .toBuffer(),
    pixels: () => upright().toColourspace('srgb').ensureAlpha().raw({ depth: 'uchar' }).toBuffer(),
  };
}
