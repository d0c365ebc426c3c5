import type { Evidence, Fact, Reason, Skipped } from '../model/evidence.ts';
import type { SystemLevel } from '../model/words.ts';
import { Absent, type CollectHost, type Collector, type Scene } from './collector.ts';
import { COLLECTORS } from './collectors.ts';
import { privacy } from './keep-private.ts';
import { programsOnPath } from './programs-on-path.ts';
import { readSystemFile } from './read-system-file.ts';

/** Milliseconds for one collector, and for all together. */
export interface Limits {
  readonly each: number;
  readonly all: number;
}

const LIMITS: Limits = { each: 2000, all: 4000 };

/**
 * Gathers what the machine tells of itself, all collectors side by side. It never fails: what took too long, is missing or broke is in `skipped`
 * with the reason, in the collectors' order like the facts. `basic` holds nothing that identifies the person or the machine.
 */
export async function collect(
  level: SystemLevel,
  host: CollectHost,
  { collectors = COLLECTORS, limits = LIMITS }: { readonly collectors?: readonly Collector[]; readonly limits?: Limits } = {},
): Promise<Evidence> {
  if (level === 'none') return { level, facts: [], skipped: [] };
  const wanted = collectors.filter((collector) => collector.level === 'basic' || level === 'full');
  const end = deadline(Math.min(limits.each, limits.all), host.clock);
  const scene = sceneOf(host, level, end.signal);
  const outcomes = await Promise.all(
    wanted.map((collector) => Promise.race([gather(collector, scene), end.over.then(() => skip(collector, 'timeout'))])),
  );
  end.cancel();
  const keepPrivate = privacy(level, host);
  return {
    level,
    facts: outcomes.flatMap(({ facts }) => facts).map(keepPrivate),
    skipped: outcomes.flatMap(({ skipped }) => skipped),
  };
}

/** All collectors begin at once and have the same time: one clock tells all of them to stop, and what they still bring is not waited for. */
function deadline(milliseconds: number, clock: CollectHost['clock']) {
  const control = new AbortController();
  let cancel = () => {};
  const over = new Promise<void>((resolve) => {
    cancel = clock.after(milliseconds, () => {
      control.abort();
      resolve();
    });
  });
  return { signal: control.signal, cancel: () => cancel(), over };
}

function sceneOf(host: CollectHost, level: Scene['level'], signal: AbortSignal): Scene {
  // Named one by one: a host's parts may be made when they are first used.
  const { env, platform, home, files, run, machine, clock, stdout, stderr } = host;
  const programs = once(() => programsOnPath(host));
  const debianPackages = once(() => readSystemFile(host, '/var/lib/dpkg/status'));
  return { env, platform, home, files, run, machine, clock, stdout, stderr, level, signal, programs, debianPackages };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

interface Outcome {
  readonly facts: readonly Fact[];
  readonly skipped: readonly Skipped[];
}

/** One collector's facts, or the reason why there are none. */
async function gather(collector: Collector, scene: Scene): Promise<Outcome> {
  try {
    const facts = await collector.collect(scene);
    return facts.length > 0 ? { facts, skipped: [] } : skip(collector, 'missing');
  } catch (error) {
    return error instanceof Absent ? skip(collector, error.reason) : skip(collector, 'failed', codeOf(error));
  }
}

function skip({ id }: Collector, reason: Reason, detail?: string): Outcome {
  return { facts: [], skipped: [{ id, reason, ...(detail ? { detail } : {}) }] };
}

/** The system's code alone: a message may carry a path or a name. */
function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
