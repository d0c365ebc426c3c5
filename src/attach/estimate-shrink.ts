import { filmSeconds } from './film-seconds.ts';
import { pictureSize } from './picture-size.ts';
import { isShrinkable } from './shrink-image.ts';
import type { Source } from './source.ts';

/** Bytes for each pixel of a photo as JPEG, and its longest side. */
const PHOTO = 0.2;
const SIDE = 2_560;
/** A PNG with more bytes for each pixel than this shows a photo; what is left of a screenshot's bytes. */
const PHOTO_IN_PNG = 1.1;
const SCREENSHOT = 0.45;
/** Bytes for each second of a film of 720 lines. */
const FILM = 130_000;

/**
 * About how many bytes `shrinkImage` would make of a source, from its header alone; `undefined` where there is little to hope for.
 */
export async function estimateShrink(source: Source): Promise<number | undefined> {
  if (!isShrinkable(source)) return undefined;
  const after = source.type.startsWith('video/') ? await ofFilm(source) : await ofPicture(source);
  return after !== undefined && after < source.size * 0.95 ? Math.round(after) : undefined;
}

async function ofPicture(source: Source): Promise<number | undefined> {
  const size = await pictureSize(source);
  if (!size) return undefined;
  const { width, height } = size;
  if (source.type === 'image/png' && source.size / (width * height) < PHOTO_IN_PNG) return source.size * SCREENSHOT;
  const scale = Math.min(1, SIDE / Math.max(width, height));
  return width * height * scale ** 2 * PHOTO;
}

async function ofFilm(source: Source): Promise<number | undefined> {
  const seconds = await filmSeconds(source);
  return seconds === undefined ? undefined : seconds * FILM;
}
