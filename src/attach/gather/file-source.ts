import { createHash } from 'node:crypto';
import { systemCode } from '../../errors.ts';
import type { FileInfo, Files } from '../../host/host.ts';
import { HEAD, tellType } from '../inspect/tell-type.ts';
import type { Source, SourceState } from '../source.ts';
import type { Found } from './walk.ts';

/** Makes a source of a file, all but its name for the other side. @throws the system's error when it cannot be read. */
export async function fileSource(
  files: Files,
  { path, info }: Pick<Found, 'path' | 'info'>,
  note: string | undefined,
): Promise<Omit<Source, 'name'>> {
  const { size, modified } = info;
  const read = (start: number, end: number) => bytesBetween(files, path, start, Math.min(size, end));
  const head = await read(0, HEAD);
  return {
    path,
    size,
    modified,
    isFile: true,
    ...(size > 0 && head.length === size ? { seen: createHash('sha256').update(head).digest('hex') } : {}),
    ...tellType(head, head.length >= size, path),
    ...(note ? { note } : {}),
    content: () => contentOf(files, path, size),
    read,
    state: () => stateOf(files, path, info),
  };
}

async function* contentOf(files: Files, path: string, size: number): AsyncGenerator<Uint8Array> {
  // A range of nothing cannot be asked for.
  if (size > 0) yield* files.stream(path, { start: 0, end: size });
}

async function bytesBetween(files: Files, path: string, start: number, end: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  if (end > start) for await (const piece of files.stream(path, { start, end })) pieces.push(piece);
  return Buffer.concat(pieces);
}

async function stateOf(files: Files, path: string, seen: FileInfo): Promise<SourceState> {
  try {
    const now = await files.follow(path);
    if (now.kind !== 'file' || now.identity !== seen.identity) return 'replaced';
    if (now.size !== seen.size) return now.size > seen.size ? 'grew' : 'shrunk';
    return now.modified.getTime() === seen.modified.getTime() ? 'same' : 'changed';
  } catch (error) {
    // Anything but an absent file is told by the reading itself.
    return systemCode(error) === 'ENOENT' ? 'missing' : 'same';
  }
}
