import { dirname, join, resolve } from 'node:path';
import { gather } from '../attach/gather/gather.ts';
import { textName } from '../attach/inspect/gzip-text.ts';
import { treat } from '../attach/inspect/treat.ts';
import type { Masking } from '../attach/masking.ts';
import { maskedNames } from '../attach/pack/masked-names.ts';
import type { Parcel } from '../attach/pack/parcel.ts';
import { stateProblem } from '../attach/pack/read-source.ts';
import type { Source } from '../attach/source.ts';
import { stageFolder } from '../deliver/stage-folder.ts';
import { AskwellError, type Problem } from '../errors.ts';
import type { Charset } from '../redact/charset.ts';
import type { Redactor } from '../redact/redactor-type.ts';
import { maskingOf } from './masking-of.ts';
import type { RedactEdge } from './redact-edge.ts';

/** What became of the files. */
export interface RedactedFiles {
  /** Absolute; absent where nothing was to be written. */
  readonly folder?: string;
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
  /** The names in the report, by those that the files had before; and by the names in the report, each file's own path. */
  readonly names: ReadonlyMap<string, string>;
  readonly paths: ReadonlyMap<string, string>;
  readonly notInspected: readonly string[];
  /** Files that hold something which cannot be hidden in them, and how much. */
  readonly notMasked: readonly { readonly name: string; readonly findings: number }[];
  readonly warnings: readonly Problem[];
}

/**
 * Masks files into a folder that must not exist or be empty, under their own relative names, in which nothing private is left; without a folder it only
 * looks. What cannot be cleaned is named and stays where it is.
 * @throws AskwellError `attachments` with all that cannot be read; `usage` when the folder holds something
 */
export async function redactFiles(paths: readonly string[], out: string | undefined, redactor: Redactor, edge: RedactEdge): Promise<RedactedFiles> {
  const masking = maskingOf(redactor);
  const { host, stopped } = edge;
  const wanted = paths.map((path) => ({ path }));
  const { sources, problems, warnings } = await gather(wanted, host);
  if (problems.length > 0) throw new AskwellError('attachments', problems);
  const staged = out === undefined ? undefined : await stageFolder(resolve(host.cwd, out), false, host, 'files');
  try {
    const named = maskedNames(sources, masking);
    const read = reader(named, edge);
    const parcels: Parcel[] = [];
    const sizes = new Map<Parcel, number>();
    const clean = ({ name, alter, reread }: Parcel, source: Source): AsyncIterable<Uint8Array> => {
      // Text is looked at and written piece by piece, in memory that is used again and again.
      if (reread && !reread.unpack) return redactor.content(read(source, true), { name, charset: reread.charset as Charset, brief: true });
      return alter?.(read(source)) ?? read(source);
    };
    for (const source of named) {
      const parcel = await treat(source, masking, host, stopped);
      parcels.push(parcel);
      if (!staged) await look(parcel, read(source), masking);
      else if (isClean(parcel)) sizes.set(parcel, await write(join(staged.path, parcel.name), clean(parcel, source), edge));
    }
    if (staged) await mendLeaks(staged.path, sizes, redactor, edge);
    const left = leftNames(named, masking);
    const nameOf = ({ name }: Parcel) => left.get(name) ?? name;
    if (staged)
      await mendNames(
        staged.path,
        [...sizes.keys()].map(({ name }) => name),
        left,
        edge,
      );
    await staged?.commit();
    const before = new Map(sources.map(({ path, name }) => [path, name]));
    const last = named.map(({ path, name }) => ({ path, name, left: left.get(name) ?? name }));
    return {
      ...(out === undefined ? {} : { folder: resolve(host.cwd, out) }),
      files: [...sizes].map(([parcel, bytes]) => ({ path: nameOf(parcel), bytes })),
      names: new Map(
        last.flatMap((one) => [
          [textName(one.name), textName(one.left)] as const,
          [one.name, one.left] as const,
          [before.get(one.path) ?? one.name, one.left] as const,
        ]),
      ),
      paths: new Map(last.flatMap((one) => [[textName(one.left), one.path] as const, [one.left, one.path] as const])),
      notInspected: parcels.filter(({ told }) => told.notInspected).map(nameOf),
      notMasked: parcels.flatMap((parcel) => (parcel.told.findings ? [{ name: nameOf(parcel), findings: parcel.told.findings }] : [])),
      warnings: warnings.filter(({ message }) => message.startsWith('attach.skipped') || message === 'attach.empty-folder'),
    };
  } finally {
    await staged?.abandon();
  }
}

/** Reads sources, `briefly` into memory that is used again for the next piece, and tells how much of them all is read. */
function reader(
  sources: readonly Source[],
  { host, onProgress, stopped }: RedactEdge,
): (source: Source, briefly?: boolean) => AsyncIterable<Uint8Array> {
  const total = sources.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  return async function* (source, briefly = false) {
    const { path, size } = source;
    for await (const piece of briefly && source.isFile ? host.files.pieces(path, { start: 0, end: size }) : source.content()) {
      stopped?.throwIfAborted();
      done += piece.length;
      onProgress?.(Math.min(done, total), total);
      yield piece;
    }
    const lost = await stateProblem(source);
    if (lost) throw new AskwellError('attachments', [lost]);
  };
}

/** Whether nothing private is left in a file: its text is masked, or there was none. */
function isClean({ alter, told: { notInspected, findings = 0 } }: Parcel): boolean {
  return alter !== undefined || (!notInspected && findings === 0);
}

async function look({ name, reread }: Parcel, content: AsyncIterable<Uint8Array>, masking: Masking): Promise<void> {
  if (!reread) return;
  const { charset, unpack } = reread;
  await masking.inspect(unpack?.(content) ?? content, { name: unpack ? textName(name) : name, charset });
}

/** What was learned after a file was written is masked in it, too. */
async function mendLeaks(folder: string, sizes: Map<Parcel, number>, redactor: Redactor, edge: RedactEdge): Promise<void> {
  const { files, gzip } = edge.host;
  for (const { parcel, reread } of [...sizes.keys()].flatMap((one) => (one.reread ? [{ parcel: one, reread: one.reread }] : []))) {
    const { unpack } = reread;
    const path = join(folder, parcel.name);
    const file = { name: unpack ? textName(parcel.name) : parcel.name, charset: reread.charset as Charset, again: true } as const;
    const content = () => unpack?.(files.stream(path)) ?? files.stream(path);
    if (!(await redactor.leaks(content(), file))) continue;
    const clean = redactor.content(content(), file);
    const mended = join(folder, MENDED);
    sizes.set(parcel, await write(mended, unpack ? gzip.pack(clean) : clean, edge));
    await files.rename(mended, path);
  }
}

/** By the names that files had, those under which they are left, where what was learned from a text turns out to stand in a name. */
function leftNames(named: readonly Source[], masking: Masking): ReadonlyMap<string, string> {
  if (named.every(({ name }) => masking.name(name) === name)) return new Map();
  const after = new Map(maskedNames(named, masking).map(({ path, name }) => [path, name]));
  return new Map(named.flatMap(({ path, name }) => (after.get(path) === name ? [] : [[name, after.get(path) ?? name] as const])));
}

/** Gives the files that were written the names under which they are left, and takes away the folders that nothing is left in. */
async function mendNames(
  folder: string,
  written: readonly string[],
  left: ReadonlyMap<string, string>,
  { host: { files } }: RedactEdge,
): Promise<void> {
  const emptied = new Set<string>();
  const used = new Set(written.flatMap((name) => foldersOf(left.get(name) ?? name)));
  for (const name of written) {
    const to = left.get(name);
    if (to === undefined) continue;
    await files.ensureFolder(join(folder, dirname(to)), 0o700);
    await files.rename(join(folder, name), join(folder, to));
    for (const above of foldersOf(name)) if (!used.has(above)) emptied.add(above);
  }
  for (const above of emptied) await files.remove(join(folder, above));
}

/** The folders above an entry: `a` and `a/b` of `a/b/c`. */
function foldersOf(name: string): readonly string[] {
  const parts = name.split('/').slice(0, -1);
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}

/** No file has this name, for no system allows it at the end. */
const MENDED = '.mended ';

async function write(path: string, content: AsyncIterable<Uint8Array>, { host }: RedactEdge): Promise<number> {
  await host.files.ensureFolder(dirname(path), 0o700);
  const sink = await host.files.create(path, 0o600);
  let bytes = 0;
  // The disk takes a piece while the next one is made.
  let taken = Promise.resolve();
  try {
    for await (const piece of content) {
      bytes += piece.length;
      await taken;
      taken = sink.write(piece);
      taken.catch(() => undefined);
    }
    await taken;
    await sink.finish();
  } catch (error) {
    await sink.abandon();
    throw error;
  }
  return bytes;
}
