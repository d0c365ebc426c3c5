import { see } from '../../check/see/see.ts';
import { split } from '../../check/split.ts';
import type { Host } from '../../host/host.ts';
import type { Answers } from '../../model/answers.ts';
import { checkInput } from './check-input.ts';
import { readMessage } from './read-request.ts';

/**
 * Reads a complaint, a text or an e-mail, and splits it into answers.
 * @throws AskwellError `usage` when it cannot be read
 */
export async function splitComplaint(source: string, host: Pick<Host, 'files' | 'stdin' | 'cwd' | 'clock'>): Promise<Answers> {
  const { reading, written } = await readMessage(await checkInput(source, host));
  return split(see(reading, { now: written ?? host.clock.now(), zone: host.clock.zone() })).answers;
}
