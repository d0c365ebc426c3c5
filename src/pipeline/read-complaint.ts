import type { Host } from '../host/host.ts';
import { type Complaint, NO_COMPLAINT } from './check/complaint.ts';

/**
 * Splits a free-form complaint into answers: every sentence goes to one of them, no word is lost and none invented. Nothing where there is no complaint.
 * @throws AskwellError `usage` when it cannot be read
 */
export async function readComplaint(
  source: string | undefined,
  host: Pick<Host, 'files' | 'stdin' | 'cwd' | 'clock' | 'env' | 'machine'>,
): Promise<Complaint> {
  if (source === undefined) return NO_COMPLAINT;
  await host.machine.compileForManyPatterns();
  const { splitComplaint } = await import('./check/split-complaint.ts');
  return splitComplaint(source, host);
}
