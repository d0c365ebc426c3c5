import type { Picture } from '../../host/host.ts';
import type { Source } from '../source.ts';
import { isAnimatedPng } from './animated-png.ts';
import { isDrawn } from './is-drawn.ts';
import { looksAlike } from './looks-alike.ts';
import { madeSource } from './made-source.ts';
import type { ShrinkOptions, ShrinkTools, Shrunk } from './shrunk.ts';

/** Longest side of a photo: what a large screen shows whole. */
const SIDE = 2_560;
/** A picture that is drawn keeps its size: letters of one pixel's width have nothing to lose. */
const ANY_SIDE = 16_384;
const MOST_BYTES = 100_000_000;
const MOST_PIXELS = 100_000_000;
/** Beyond this the comparison with the original would take more memory than it is worth. */
const MOST_COMPARED = 16_000_000;
const SAMPLE = 512;
/** A new form that saves less than this share is not worth another generation. */
const LEAST_GAIN = 0.05;

interface Made {
  readonly bytes: Uint8Array;
  readonly extension: 'png' | 'jpg';
}

/** Screenshots stay PNG, with a palette where nobody sees the difference; photos become JPEG. */
export async function recodePicture(source: Source, tools: ShrinkTools, options: ShrinkOptions): Promise<Shrunk> {
  if (source.size > MOST_BYTES) return { kind: 'kept', reason: 'too-large' };
  if (source.type === 'image/png' && (await isAnimatedPng(source))) return { kind: 'kept', reason: 'animated' };
  const picture = await tools.images.open(source.content());
  if (picture === 'missing') return { kind: 'needs', tools: ['sharp'] };
  if (picture === 'unreadable') return { kind: 'kept', reason: 'unreadable' };
  if (picture.pages > 1) return { kind: 'kept', reason: 'animated' };
  if (picture.width * picture.height > MOST_PIXELS) return { kind: 'kept', reason: 'too-large' };
  const made = await recoded(picture, source, tools).catch(() => undefined);
  options.signal?.throwIfAborted();
  if (!made) return { kind: 'kept', reason: 'unreadable' };
  if (made.bytes.length > source.size * (1 - LEAST_GAIN)) return { kind: 'kept', reason: 'no-gain' };
  return {
    kind: 'converted',
    source: await madeSource(source, made.bytes, made.extension, tools, options),
    before: source.size,
    after: made.bytes.length,
  };
}

async function recoded(picture: Picture, { type, size }: Source, tools: ShrinkTools): Promise<Made> {
  const isLossy = type === 'image/jpeg' || type === 'image/avif';
  const drawn = isDrawn(await picture.sample(SAMPLE), isLossy);
  if (!drawn) return { bytes: await picture.jpeg({ side: SIDE, quality: 80, sharpColours: false }), extension: 'jpg' };
  if (isLossy) return { bytes: await picture.jpeg({ side: ANY_SIDE, quality: 85, sharpColours: true }), extension: 'jpg' };
  const few = await fewColours(picture, tools);
  if (few && few.length <= size) return { bytes: few, extension: 'png' };
  return { bytes: await picture.png({}), extension: 'png' };
}

/** The picture in 256 colours, where it looks the same. */
async function fewColours(picture: Picture, { images }: ShrinkTools): Promise<Uint8Array | undefined> {
  if (picture.width * picture.height > MOST_COMPARED) return undefined;
  const bytes = await picture.png({ colours: 256 });
  const few = await images.open(oneStream(bytes));
  return typeof few === 'object' && looksAlike(await picture.pixels(), await few.pixels()) ? bytes : undefined;
}

async function* oneStream(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
