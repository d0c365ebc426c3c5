import { basename, join, relative, sep } from 'node:path';
import type { Problem } from '../../errors.ts';
import type { FileInfo, Files } from '../../host/host.ts';
import type { Dropped } from '../../model/attachments.ts';
import { sideBySide } from '../side-by-side.ts';
import { type Obstacle, obstacleOf, obstacleProblem } from './obstacle.ts';
import { safeName } from './safe-name.ts';
import { visibleName } from './visible-name.ts';

/** A file that was found: how it was reached, what it really is, and the parts of its name for the other side. */
export interface Found {
  readonly path: string;
  readonly real: string;
  readonly segments: readonly string[];
  readonly info: FileInfo;
  /** How the person knows it: as given, or under the folder that was given. */
  readonly shown: string;
  /** Whether it was given itself, rather than found in a folder or by a pattern. */
  readonly given: boolean;
}

/** What gathering has so far. It is filled in the order of the inputs. */
export interface Haul {
  readonly found: Found[];
  readonly problems: Problem[];
  readonly warnings: Problem[];
  readonly dropped: Dropped[];
  /** Real paths of the folders that were walked. */
  readonly walked: Set<string>;
}

interface Place {
  readonly path: string;
  readonly segments: readonly string[];
  readonly shown: string;
  readonly given: boolean;
}

type Look = { readonly info: FileInfo; readonly linked: boolean } | { readonly obstacle: Obstacle; readonly error?: unknown };

const AT_ONCE = 16;

/** Takes a path that a person gave: a file, or a folder with all that is in it. */
export async function take(files: Files, path: string, shown: string, haul: Haul): Promise<void> {
  await takeLooked(files, { path, segments: [basename(path)].filter(Boolean), shown, given: true }, await look(files, path), [], haul);
}

/** Takes what a glob matched below `base`; names are relative to it. */
export async function takeMatches(files: Files, base: string, paths: readonly string[], haul: Haul): Promise<void> {
  const looks = await sideBySide(paths, AT_ONCE, (path) => look(files, path));
  for (const [at, looked] of looks.entries()) {
    const path = paths[at] ?? '';
    const segments = relative(base, path).split(sep);
    await takeLooked(files, { path, segments, shown: segments.join('/'), given: false }, looked, [], haul);
  }
}

/** What a path is, through a link if it is one. */
async function look(files: Files, path: string): Promise<Look> {
  let linked = false;
  try {
    const info = await files.look(path);
    linked = info.kind === 'link';
    const followed = linked ? await files.follow(path) : info;
    return followed.kind === 'file' || followed.kind === 'folder' ? { info: followed, linked } : { obstacle: special(followed.kind) };
  } catch (error) {
    const obstacle = obstacleOf(error);
    return { obstacle: linked && obstacle === 'missing' ? 'broken-link' : obstacle, error };
  }
}

function special(kind: FileInfo['kind']): Obstacle {
  return kind === 'fifo' || kind === 'socket' ? kind : 'device';
}

/** `above` are the real paths of the folders that lead here: a link back to one of them is a loop. */
async function takeLooked(files: Files, place: Place, looked: Look, above: readonly string[], haul: Haul): Promise<void> {
  if ('obstacle' in looked) return report(place, looked.obstacle, looked.error, haul);
  try {
    const parent = above.at(-1);
    const real = parent === undefined || looked.linked ? await files.resolve(place.path) : join(parent, basename(place.path));
    if (looked.info.kind === 'file') haul.found.push({ ...place, real, info: looked.info });
    else if (above.includes(real)) report(place, 'loop', undefined, haul);
    else if (!haul.walked.has(real)) await walk(files, place, real, above, haul);
  } catch (error) {
    report(place, obstacleOf(error), error, haul);
  }
}

async function walk(files: Files, place: Place, real: string, above: readonly string[], haul: Haul): Promise<void> {
  const names = await files.list(place.path);
  haul.walked.add(real);
  if (names.length === 0 && place.given) haul.warnings.push({ message: 'attach.empty-folder', values: { path: visibleName(place.shown) } });
  const looks = await sideBySide(names, AT_ONCE, (name) => look(files, join(place.path, name)));
  for (const [at, looked] of looks.entries()) {
    const name = names[at] ?? '';
    const inside = {
      path: join(place.path, name),
      segments: [...place.segments, name],
      shown: `${place.shown.replace(/\/$/, '')}/${name}`,
      given: false,
    };
    await takeLooked(files, inside, looked, [...above, real], haul);
  }
}

/** A file that cannot go along: a mistake where it was given itself, left out with a word where it was found. */
export function report({ given, shown, segments }: Omit<Place, 'path'>, obstacle: Obstacle, error: unknown, haul: Haul): void {
  (given ? haul.problems : haul.warnings).push(obstacleProblem(obstacle, shown, given, error));
  if (!given) haul.dropped.push({ name: safeName(segments), reason: obstacle });
}
