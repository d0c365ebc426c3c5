import type { Evidence, Fact, Reason, Skipped } from '../model/evidence.ts';
import type { SystemLevel } from '../model/words.ts';
import { Absent, type CollectHost, type Collector, type Scene } from './collector.ts';
import { COLLECTORS } from './collectors.ts';
import { privacy } from './keep-private.ts';
import { programsOnPath } from './programs-on-path.ts';

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
  let found: ReturnType<Scene['programs']> | undefined;
  const programs = () => {
    found ??= programsOnPath(host);
    return found;
  };
  const scene = (signal: AbortSignal): Scene => ({ ...slice(host), level, signal, programs });
  const outcomes = await Promise.all(wanted.map((collector) => within(Math.min(limits.each, limits.all), collector, host, scene)));
  const keepPrivate = privacy(level, host);
  return {
    level,
    facts: outcomes.flatMap(({ facts }) => facts).map(keepPrivate),
    skipped: outcomes.flatMap(({ skipped }) => skipped),
  };
}

/** Named one by one: a host's parts may be made when they are first used. */
function slice({ env, platform, home, files, run, machine, clock, stdout, stderr }: CollectHost): CollectHost {
  return { env, platform, home, files, run, machine, clock, stdout, stderr };
}

interface Outcome {
  readonly facts: readonly Fact[];
  readonly skipped: readonly Skipped[];
}

/** One collector's facts, or the reason why there are none. When its time is over it is told to stop, and what it still brings is not waited for. */
async function within(
  milliseconds: number,
  { id, collect: gather }: Collector,
  { clock }: CollectHost,
  scene: (signal: AbortSignal) => Scene,
): Promise<Outcome> {
  const control = new AbortController();
  const skip = (reason: Reason, detail?: string): Outcome => ({ facts: [], skipped: [{ id, reason, ...(detail ? { detail } : {}) }] });
  const work = (async () => gather(scene(control.signal)))().then(
    (facts): Outcome => (facts.length > 0 ? { facts, skipped: [] } : skip('missing')),
    (error: unknown) => (error instanceof Absent ? skip(error.reason) : skip('failed', codeOf(error))),
  );
  return new Promise((resolve) => {
    const cancel = clock.after(milliseconds, () => {
      control.abort();
      resolve(skip('timeout'));
    });
    void work.then((outcome) => {
      cancel();
      resolve(outcome);
    });
  });
}

/** The system's code alone: a message may carry a path or a name. */
function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
