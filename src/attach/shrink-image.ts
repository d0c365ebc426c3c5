import { convertFilm, convertPhoto } from './shrink/convert-with-program.ts';
import { recodePicture } from './shrink/recode-picture.ts';
import type { ShrinkOptions, ShrinkTools, Shrunk } from './shrink/shrunk.ts';
import type { Source } from './source.ts';

type Shrink = (source: Source, tools: ShrinkTools, options: ShrinkOptions) => Promise<Shrunk>;

const SHRINKERS: ReadonlyMap<string, Shrink> = new Map<string, Shrink>([
  ['image/png', recodePicture],
  ['image/jpeg', recodePicture],
  ['image/webp', recodePicture],
  ['image/tiff', recodePicture],
  ['image/gif', recodePicture],
  ['image/avif', recodePicture],
  ['image/heic', convertPhoto],
  ['video/mp4', convertFilm],
  ['video/quicktime', convertFilm],
  ['video/webm', convertFilm],
  ['video/x-matroska', convertFilm],
]);

/** Whether there is a smaller form to try for sources of this media type. */
export function isShrinkable({ type }: Pick<Source, 'type'>): boolean {
  return SHRINKERS.has(type);
}

/**
 * Turns a picture or a film into the smallest form that stays readable: a screenshot into a PNG of few colours, a photo into a JPEG of at most 2560 pixels
 * a side, a film into H.264 of at most 720 lines. The original is never touched, and what is not smaller is not taken. What is made tells nothing beside
 * what it shows. Failures are values.
 * @throws the signal's reason when it was aborted; the system's error when `options.folder` cannot be written to
 */
export async function shrinkImage(source: Source, tools: ShrinkTools, options: ShrinkOptions): Promise<Shrunk> {
  options.signal?.throwIfAborted();
  const shrink = SHRINKERS.get(source.type);
  if (!shrink) return { kind: 'kept', reason: 'no-gain' };
  const shrunk = await shrink(source, tools, options);
  options.signal?.throwIfAborted();
  return shrunk;
}
