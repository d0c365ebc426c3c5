import type { Host } from '../../host/host.ts';
import type { AttachmentAnswer } from '../../model/answers.ts';
import { sideBySide } from '../side-by-side.ts';
import type { Gathered, Source } from '../source.ts';
import { entryNames } from './entry-names.ts';
import { fileSource } from './file-source.ts';
import { absolutePath, splitGlob } from './given-path.ts';
import { mailRefuses } from './mail-refuses.ts';
import { obstacleOf, obstacleProblem } from './obstacle.ts';
import { visibleName } from './visible-name.ts';
import { type Found, type Haul, report, take, takeMatches } from './walk.ts';

export type GatherHost = Pick<Host, 'files' | 'cwd' | 'home' | 'platform'>;

type Noted = Found & { readonly note: string | undefined };

/**
 * Finds the files that a person names: files, folders with all that is in them, globs where nothing has that very name. Links are followed; a
 * file or folder that is reached twice is taken once; what is no file (pipes, sockets, devices, folders that lead back into themselves) is refused by
 * name when it was given, left out with a word when it was found. Nothing is thrown: all that is wrong comes back at once.
 */
export async function gather(inputs: readonly AttachmentAnswer[], host: GatherHost): Promise<Gathered> {
  const haul: Haul = { found: [], problems: [], warnings: [], dropped: [], walked: new Set() };
  const noted: Noted[] = [];
  for (const { path, note } of inputs) {
    const before = haul.found.length;
    await takeGiven(path, host, haul);
    noted.push(...haul.found.slice(before).map((found) => ({ ...found, note })));
  }
  const sources = named(await inspected(onceEach(noted), host, haul));
  return { sources, problems: haul.problems, warnings: [...haul.warnings, ...mailRefuses(sources)], dropped: haul.dropped };
}

async function takeGiven(path: string, host: GatherHost, haul: Haul): Promise<void> {
  // A blank would be the folder that the person is in, which nobody means.
  if (path.trim() === '') return void haul.problems.push(obstacleProblem('missing', path, true));
  const absolute = absolutePath(path, host);
  const glob = (await host.files.exists(absolute)) ? undefined : await splitGlob(path, host);
  if (!glob) return take(host.files, absolute, path, haul);
  const matches = await host.files.glob(glob.pattern, glob.base).catch(() => []);
  if (matches.length === 0) haul.problems.push({ message: 'attach.no-match', values: { path: visibleName(path) } });
  await takeMatches(host.files, glob.base, matches, haul);
}

/** The first of those that are one file; a note given later is not lost. */
function onceEach(found: readonly Noted[]): readonly Noted[] {
  const byFile = new Map<string, Noted>();
  for (const file of found) {
    const first = byFile.get(file.real);
    byFile.set(file.real, first ? { ...first, note: first.note ?? file.note } : file);
  }
  return [...byFile.values()];
}

interface Inspected {
  readonly file: Omit<Source, 'name'>;
  readonly segments: Found['segments'];
}

async function inspected(found: readonly Noted[], { files }: GatherHost, haul: Haul): Promise<readonly Inspected[]> {
  const results = await sideBySide(found, 8, async (file): Promise<Inspected | { readonly error: unknown; readonly found: Found }> => {
    try {
      return { file: await fileSource(files, file, file.note), segments: file.segments };
    } catch (error) {
      return { error, found: file };
    }
  });
  for (const [at, result] of results.entries()) {
    if ('error' in result) report(result.found, obstacleOf(result.error), result.error, haul);
    else if (result.file.size === 0) haul.warnings.push({ message: 'attach.empty', values: { path: visibleName(found[at]?.shown ?? '') } });
  }
  return results.flatMap((result) => ('error' in result ? [] : [result]));
}

/** Gives each its name for the other side and puts them in the order of the names, by code unit, the same on every machine. */
function named(files: readonly Inspected[]): readonly Source[] {
  // Disputed names go to the file whose own path comes first, whatever the order in which they were given.
  const sorted = [...files].sort((a, b) => byCodeUnit(a.file.path, b.file.path));
  const names = entryNames(sorted.map(({ segments }) => segments));
  // The name comes first: to what is added behind a spread, V8 gives a hidden class of its own in every object.
  return sorted.map(({ file }, at): Source => ({ name: names[at] ?? '', ...file })).sort((a, b) => byCodeUnit(a.name, b.name));
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
