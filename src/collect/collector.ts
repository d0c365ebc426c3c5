import type { Host } from '../host/host.ts';
import type { Fact, Reason } from '../model/evidence.ts';

/** The slice of the world that collectors look at. */
export type CollectHost = Pick<Host, 'env' | 'platform' | 'home' | 'files' | 'run' | 'machine' | 'clock' | 'stdout' | 'stderr'>;

/** Gathers facts of one sort. It may throw: what it threw becomes the reason why its facts are absent. */
export interface Collector {
  readonly id: string;
  /** The least level that wants it. */
  readonly level: 'basic' | 'full';
  readonly collect: (host: CollectHost, signal: AbortSignal) => Promise<readonly Fact[]>;
}

/** Why a collector has nothing to tell, when that is no failure. */
export class Absent extends Error {
  override readonly name = 'Absent';
  readonly reason: Reason;

  constructor(reason: Reason, detail = '') {
    super(detail);
    this.reason = reason;
  }
}

/** Facts from what was found; what is empty or unknown is left out. */
export function known(
  facts: readonly { readonly id: string; readonly value: Fact['value'] | undefined; readonly unit?: Fact['unit'] }[],
): readonly Fact[] {
  return facts.flatMap(({ id, value, unit }) => {
    if (value === undefined || value === '' || (typeof value === 'number' && !Number.isFinite(value)) || (Array.isArray(value) && value.length === 0))
      return [];
    return [{ id, value, ...(unit ? { unit } : {}) }];
  });
}

/** A small text file of the system, trimmed; `undefined` where there is none or it may not be read. */
export async function readLine(host: Pick<Host, 'files'>, path: string): Promise<string | undefined> {
  try {
    return (await host.files.readText(path)).replaceAll('\0', '').trim() || undefined;
  } catch {
    return undefined;
  }
}
