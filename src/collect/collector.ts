import type { Host } from '../host/host.ts';
import type { Fact, Reason } from '../model/evidence.ts';

/** The slice of the world that collectors look at. */
export type CollectHost = Pick<Host, 'env' | 'platform' | 'home' | 'files' | 'run' | 'machine' | 'clock' | 'stdout' | 'stderr'>;

/** What one collector is given: the world, how much is wanted, and when to stop. */
export interface Scene extends CollectHost {
  readonly level: 'basic' | 'full';
  /** Aborted when the collector's time is over. */
  readonly signal: AbortSignal;
  /** The programs along `PATH`, looked up once for all collectors: name (without `.exe`) → path. */
  readonly programs: () => Promise<ReadonlyMap<string, string>>;
  /** dpkg's list of what is installed, read once for all collectors; nothing where there is none. */
  readonly debianPackages: () => Promise<string | undefined>;
}

/** Gathers facts of one sort. It may throw: what it threw becomes the reason why its facts are absent, as does an empty list. */
export interface Collector {
  readonly id: string;
  /** The least level that wants it. */
  readonly level: 'basic' | 'full';
  readonly collect: (scene: Scene) => Promise<readonly Fact[]>;
}

/** Why a collector has nothing to tell, when that is no failure. */
export class Absent extends Error {
  override readonly name = 'Absent';
  readonly reason: Reason;

  constructor(reason: Reason) {
    super(reason);
    this.reason = reason;
  }
}

/** A fact that may turn out to be unknown. */
export interface MaybeFact {
  readonly id: string;
  readonly value: Fact['value'] | undefined;
  readonly unit?: Fact['unit'];
}

/** Facts from what was found; what is empty or unknown is left out. */
export function known(facts: readonly MaybeFact[]): readonly Fact[] {
  return facts.flatMap(({ id, value, unit }) => {
    if (value === undefined || value === '' || (typeof value === 'number' && !Number.isFinite(value)) || (Array.isArray(value) && value.length === 0))
      return [];
    return [{ id, value, ...(unit ? { unit } : {}) }];
  });
}

/** Facts of the things of a list, numbered from 1: `disk` and `free` give `disk.1.free`. A thing of which nothing is known takes no number. */
export function numbered(list: string, things: readonly (readonly MaybeFact[])[]): readonly Fact[] {
  return things
    .map(known)
    .filter((facts) => facts.length > 0)
    .flatMap((facts, index) => facts.map((fact) => ({ ...fact, id: `${list}.${index + 1}.${fact.id}` })));
}
