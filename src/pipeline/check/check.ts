import type { Host } from '../../host/host.ts';
import type { CheckWish } from '../../model/check-wish.ts';
import type { Language } from '../../model/words.ts';
import { checkInput } from './check-input.ts';
import { inOrder } from './in-order.ts';
import type { QueueLine } from './judge-queued.ts';
import { type JudgedRequest, type JudgeWish, judgeRequest } from './judge-request.ts';
import { queue } from './queue.ts';
import { queueHands } from './queue-hands.ts';
import { readRequest } from './read-request.ts';

type CheckHost = Pick<Host, 'files' | 'stdin' | 'cwd' | 'clock'>;

/**
 * Judges one request.
 * @throws AskwellError `usage` when it cannot be read
 */
export async function check(wish: CheckWish, host: CheckHost): Promise<JudgedRequest> {
  return judgeRequest(await readRequest(await checkInput(wish.source, host)), judgeWish(wish, host));
}

/**
 * Judges a queue of requests, and gives a line of JSON for each, in its order.
 * @throws AskwellError `usage` when there is no queue
 */
export async function* checkQueue(wish: CheckWish, language: Language, host: CheckHost & Pick<Host, 'threads'>): AsyncGenerator<QueueLine> {
  const { judge, ahead, stop } = await queueHands({ ...judgeWish(wish, host), language }, host);
  try {
    yield* inOrder(queue(wish.source, host), judge, ahead);
  } finally {
    await stop();
  }
}

function judgeWish({ audience, now }: CheckWish, { clock }: Pick<Host, 'clock'>): JudgeWish {
  const day = now === undefined ? { now: clock.now(), zone: clock.zone() } : { now, zone: 'UTC' };
  return { ...day, ...(audience === undefined ? {} : { audience }), isDated: now !== undefined };
}

/** Judges one text that a program holds, in whatever form it is. */
export async function checkText(text: string, title: string | undefined, how: JudgeWish): Promise<JudgedRequest> {
  return judgeRequest(await readRequest({ name: '', text, bytes: Buffer.from(text) }, title), how);
}
