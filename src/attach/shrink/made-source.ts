import { join } from 'node:path';
import { fileSource } from '../gather/file-source.ts';
import { markedName } from '../gather/safe-name.ts';
import type { Source } from '../source.ts';
import type { ShrinkOptions, ShrinkTools } from './shrunk.ts';

/** A name of a file in the private folder that nothing bears yet. */
export function freshPath(extension: string, { random }: ShrinkTools, { folder }: ShrinkOptions): string {
  return join(folder, `${Buffer.from(random(8)).toString('hex')}.${extension}`);
}

/** A source of new bytes, which are written to the private folder, in the place of another one. */
export async function madeSource(
  original: Source,
  bytes: Uint8Array,
  extension: string,
  tools: ShrinkTools,
  options: ShrinkOptions,
): Promise<Source> {
  const path = freshPath(extension, tools, options);
  const sink = await tools.files.create(path, 0o600);
  try {
    await sink.write(bytes);
    await sink.finish();
  } catch (error) {
    await sink.abandon();
    throw error;
  }
  return sourceAt(path, original, extension, tools, options);
}

/** A source of a file that was made, in the place of another one: what the person said of that stays, and where it lies. */
export async function sourceAt(
  path: string,
  original: Source,
  extension: string,
  { files }: ShrinkTools,
  { isTaken }: ShrinkOptions,
): Promise<Source> {
  const info = await files.look(path);
  const made = await fileSource(files, { path, info }, original.note);
  return { ...made, path: original.path, modified: original.modified, name: newName(original.name, extension, isTaken ?? (() => false)) };
}

/** Extensions that say what a picture or a film was. */
const EXTENSIONS = /\.(?:png|jpe?g|jpe|jfif|webp|tiff?|gif|avif|heic|heif|hif|mp4|m4v|mov|qt|webm|mkv|3gp)$/i;
const SAME: ReadonlyMap<string, RegExp> = new Map([
  ['jpg', /\.(?:jpe?g|jpe|jfif)$/i],
  ['png', /\.png$/i],
  ['mp4', /\.mp4$/i],
]);

/** The name with another extension: `IMG_1.heic` becomes `IMG_1.jpg`, and `IMG_1 (2).jpg` where that is another file's. */
function newName(name: string, extension: string, isTaken: (name: string) => boolean): string {
  if (SAME.get(extension)?.test(name)) return name;
  const wanted = `${name.replace(EXTENSIONS, '')}.${extension}`;
  let free = markedName(wanted, '');
  for (let number = 2; isTaken(free); number += 1) free = markedName(wanted, ` (${number})`);
  return free;
}
