import { AskwellError, type Problem } from '../errors.ts';
import type { CheckWish } from '../model/check-wish.ts';
import { checkQueue } from '../pipeline/check/check.ts';
import type { World } from './world.ts';

/**
 * Judges a queue and writes a line of JSON for each request, as soon as it and all before it are judged, with the id that it has in the queue.
 * @throws AskwellError `usage` where some could not be read, `found` where some score less than is wanted: both after the last line
 */
export async function tellQueue(wish: CheckWish, { host, say, language, quiet }: World): Promise<void> {
  const { minScore: least } = wish;
  let count = 0;
  let broken = 0;
  let below = 0;
  for await (const { json, score } of checkQueue(wish, language, host)) {
    count += 1;
    if (score === undefined) broken += 1;
    else if (least !== undefined && score < least) below += 1;
    await host.stdout.write(json);
  }
  const words: readonly Problem[] = [
    ...(count === 0 ? [{ message: 'check.queue.empty' } as const] : []),
    ...(broken > 0 ? [{ message: 'check.queue.broken', values: { count: broken } } as const] : []),
    ...(below > 0 && least !== undefined ? [{ message: 'check.below.queue', values: { count: below, least } } as const] : []),
  ];
  // Lines stand alone on standard output, whatever follows.
  if (!quiet) for (const { message, values } of words) await host.stderr.write(`${say(message, values)}\n`);
  if (broken > 0) throw new AskwellError('usage', [], { told: true });
  if (below > 0) throw new AskwellError('found', [], { told: true });
}
