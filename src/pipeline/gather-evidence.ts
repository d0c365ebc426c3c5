import type { Given } from '../answers/read-given.ts';
import type { Host } from '../host/host.ts';
import type { Composition } from '../model/composition.ts';
import { type Evidence, NO_EVIDENCE } from '../model/evidence.ts';

/** Starts gathering facts. A request that is given back keeps the facts it had, unless a level is asked for anew. */
export async function gatherEvidence({ system }: Composition, { earlier }: Given, host: Host): Promise<Evidence> {
  if (earlier && system === undefined) return earlier.request.system;
  return system === 'none' ? NO_EVIDENCE : (await import('../collect/collect.ts')).collect(system ?? 'basic', host);
}
