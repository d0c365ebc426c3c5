import { cleanMetadata } from '../clean-metadata.ts';
import { type PictureSize, pictureSize } from '../picture-size.ts';
import type { Source } from '../source.ts';
import { type Converter, FILM_CONVERTERS, FILM_TOOLS, PHOTO_CONVERTERS, PHOTO_TOOLS } from './converters.ts';
import { freshPath, sourceAt } from './made-source.ts';
import { recodePicture } from './recode-picture.ts';
import type { ShrinkOptions, ShrinkTools, Shrunk } from './shrunk.ts';

/** Milliseconds that a program may take. */
const PHOTO_TIME = 2 * 60_000;
const FILM_TIME = 30 * 60_000;
const MOST_BYTES = 8_000_000_000;

/** One way to another format: programs that go it, what to install where none is there, and what is good of what they make. */
interface Way {
  readonly converters: readonly Converter[];
  readonly help: readonly string[];
  readonly timeout: number;
  readonly extension: string;
  readonly isGood: (made: Source) => Promise<boolean>;
}

/** A phone's photo becomes a JPEG, which is then made as small as any other. */
export async function convertPhoto(source: Source, tools: ShrinkTools, options: ShrinkOptions): Promise<Shrunk> {
  const size = await pictureSize(source);
  const isGood = async (made: Source) => made.type === 'image/jpeg' && isSameSize(await pictureSize(made), size);
  const way = { converters: PHOTO_CONVERTERS, help: PHOTO_TOOLS, timeout: PHOTO_TIME, extension: 'jpg', isGood };
  const made = await convert(way, source, tools, options);
  if ('kind' in made) return made;
  const smaller = await recodePicture(made, tools, options);
  return gain(source, smaller.kind === 'converted' ? smaller.source : made);
}

/** A film becomes one of at most 720 lines. */
export async function convertFilm(source: Source, tools: ShrinkTools, options: ShrinkOptions): Promise<Shrunk> {
  const isGood = async ({ type }: Source) => type === 'video/mp4';
  const way = { converters: FILM_CONVERTERS, help: FILM_TOOLS, timeout: FILM_TIME, extension: 'mp4', isGood };
  const made = await convert(way, source, tools, options);
  return 'kind' in made ? made : gain(source, made);
}

/** A turned picture has its sides exchanged. */
function isSameSize(made: PictureSize | undefined, original: PictureSize | undefined): boolean {
  if (!made || !original) return made !== undefined;
  const sides = ({ width, height }: PictureSize) => [width, height].sort((a, b) => a - b).join();
  return sides(made) === sides(original);
}

function gain(source: Source, made: Source): Shrunk {
  const [before, after] = [source.size, made.size];
  return after < before ? { kind: 'converted', source: made, before, after } : { kind: 'kept', reason: 'no-gain' };
}

/** What the first program made that is installed and does it well; why none did. */
async function convert(way: Way, source: Source, tools: ShrinkTools, options: ShrinkOptions): Promise<Source | Shrunk> {
  if (source.size > MOST_BYTES) return { kind: 'kept', reason: 'too-large' };
  const fitting = way.converters.filter(({ only, not }) => (only ?? tools.platform) === tools.platform && not !== tools.platform);
  const original = freshPath('in', tools, options);
  let isInstalled = false;
  try {
    await copy(source, original, tools, options);
    for (const { program, args } of fitting) {
      const path = freshPath(way.extension, tools, options);
      const { signal } = options;
      const result = await tools.run(program, args(original, path), { timeout: way.timeout, ...(signal ? { signal } : {}) });
      signal?.throwIfAborted();
      isInstalled ||= result.kind !== 'missing';
      const made = result.kind === 'done' && result.code === 0 ? await madeAt(path, way, source, tools, options) : undefined;
      if (made) return made;
      await tools.files.remove(path);
    }
  } finally {
    await tools.files.remove(original);
  }
  return isInstalled ? { kind: 'kept', reason: 'failed' } : { kind: 'needs', tools: way.help };
}

/** What a program wrote, without what that says beside the picture. */
async function madeAt(path: string, way: Way, source: Source, tools: ShrinkTools, options: ShrinkOptions): Promise<Source | undefined> {
  if (!(await tools.files.exists(path))) return undefined;
  const made = await sourceAt(path, source, way.extension, tools, options);
  return made.size > 0 && (await way.isGood(made)) ? (await cleanMetadata(made)).source : undefined;
}

async function copy(source: Source, path: string, { files }: ShrinkTools, { signal }: ShrinkOptions): Promise<void> {
  const sink = await files.create(path, 0o600);
  try {
    for await (const piece of source.content()) {
      signal?.throwIfAborted();
      await sink.write(piece);
    }
    await sink.finish();
  } catch (error) {
    await sink.abandon();
    throw error;
  }
}
