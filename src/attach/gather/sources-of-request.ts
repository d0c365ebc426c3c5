import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Problem } from '../../errors.ts';
import type { Files, Host, ReadEntry } from '../../host/host.ts';
import type { MessageId } from '../../locale/messages.ts';
import { type Kept, LOOSE_FOLDER } from '../../model/attachments.ts';
import type { Request } from '../../model/request.ts';
import { HEAD, type ToldType, tellType } from '../inspect/tell-type.ts';
import type { Earlier, Gathered, Source } from '../source.ts';
import { mailRefuses } from './mail-refuses.ts';
import { safeName } from './safe-name.ts';
import { visibleName } from './visible-name.ts';

type RequestHost = Pick<Host, 'files' | 'zip'>;

/** Where the bytes of an attachment lie now. */
interface Holder {
  readonly path: string;
  readonly size: number;
  readonly modified: Date;
  readonly content: () => AsyncIterable<Uint8Array>;
}

/**
 * The attachments of a request that was composed before: the entries of the archives and of `attachments/` beside its `request.json`, in `folder`.
 * Each is read once and compared with the request's SHA-256; what is not there, changed, or named so that it would lead elsewhere, is a problem.
 */
export async function sourcesOfRequest(request: Request, folder: string, host: RequestHost): Promise<Gathered> {
  const { archives, kept } = request.attachments;
  const problems: Problem[] = [];
  const inArchives = new Map<string, ReadonlyMap<string, Holder>>();
  for (const { name } of archives) {
    try {
      inArchives.set(name, await archiveHolders(join(folder, safeName([name])), host));
    } catch {
      problems.push({ message: 'attach.request-archive', values: { name: visibleName(name), folder: visibleName(folder) } });
    }
  }
  const sources: Source[] = [];
  for (const file of kept) {
    if (archives.some(({ name }) => name === file.in) && !inArchives.has(file.in)) continue;
    const source = await sourceOf(file, folder, inArchives.get(file.in), host.files);
    if (typeof source === 'string') problems.push({ message: source, values: { name: visibleName(file.name), folder: visibleName(folder) } });
    else sources.push(source);
  }
  return { sources, problems, warnings: mailRefuses(sources), dropped: request.attachments.dropped ?? [] };
}

async function archiveHolders(path: string, { zip }: RequestHost): Promise<ReadonlyMap<string, Holder>> {
  const { entries } = await zip.open(path);
  return new Map(entries.map((entry) => [entry.name, { path, size: entry.size, modified: entry.modified, content: () => contentOf(entry) }]));
}

async function* contentOf(entry: ReadEntry): AsyncGenerator<Uint8Array> {
  yield* await entry.content();
}

async function looseHolder(path: string, files: Files): Promise<Holder | undefined> {
  const info = await files.look(path).catch(() => undefined);
  // A link could lead anywhere on this machine; what askwell wrote is a file.
  return info?.kind === 'file' ? { path, size: info.size, modified: info.modified, content: () => files.stream(path) } : undefined;
}

async function sourceOf(kept: Kept, folder: string, archive: ReadonlyMap<string, Holder> | undefined, files: Files): Promise<Source | MessageId> {
  const held = kept.sameAs ?? kept.name;
  if ([kept.name, held].some((name) => safeName(name.split('/')) !== name)) return 'attach.request-name';
  const holder = kept.in === LOOSE_FOLDER ? await looseHolder(join(folder, LOOSE_FOLDER, ...held.split('/')), files) : archive?.get(held);
  if (!holder) return 'attach.request-missing';
  const told = holder.size === kept.bytes ? await inspect(holder, kept) : undefined;
  if (!told) return 'attach.request-changed';
  return {
    ...told,
    name: kept.name,
    path: holder.path,
    size: holder.size,
    modified: holder.modified,
    sha256: kept.sha256,
    ...(kept.note ? { note: kept.note } : {}),
    earlier: earlierOf(kept),
    content: holder.content,
    state: async () => 'same',
  };
}

/** What the request says of a file's way so far; that another held its bytes will be found anew. */
function earlierOf({ fate, was, before, cut, part, masked, notInspected, findings, metadataRemoved }: Kept): Earlier {
  const known = { fate: fate === 'stored-once' ? undefined : fate, was, before, cut, part, masked, notInspected, findings, metadataRemoved };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}

/** Reads the bytes through: their type when they are the request's, `undefined` when they are not, or not readable. */
async function inspect(holder: Holder, { name, sha256 }: Kept): Promise<ToldType | undefined> {
  const hash = createHash('sha256');
  let head = Buffer.alloc(0);
  try {
    for await (const piece of holder.content()) {
      hash.update(piece);
      if (head.length < HEAD) head = Buffer.concat([head, piece.subarray(0, HEAD - head.length)]);
    }
  } catch {
    return undefined;
  }
  return hash.digest('hex') === sha256 ? tellType(head, head.length >= holder.size, name) : undefined;
}
