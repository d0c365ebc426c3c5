import { AskwellError, type Problem } from '../../errors.ts';
import type { Host } from '../../host/host.ts';
import type { CheckWish } from '../../model/check-wish.ts';
import { checkInput } from './check-input.ts';
import { type JudgedRequest, type JudgeWish, judgeRequest } from './judge-request.ts';
import { queue } from './queue.ts';
import { readRequest } from './read-request.ts';

type CheckHost = Pick<Host, 'files' | 'stdin' | 'cwd' | 'clock'>;

/**
 * Judges one request.
 * @throws AskwellError `usage` when it cannot be read
 */
export async function check(wish: CheckWish, host: CheckHost): Promise<JudgedRequest> {
  return judgeRequest(await readRequest(await checkInput(wish.source, host)), judgeWish(wish, host));
}

/** What came of one request of a queue. */
export type CheckedInQueue = { readonly id: unknown } & ({ readonly request: JudgedRequest } | { readonly problem: Problem });

/**
 * Judges a queue of requests, one after another, in its order; nothing is kept from one for the next.
 * @throws AskwellError `usage` when there is no queue
 */
export async function* checkQueue(wish: CheckWish, host: CheckHost): AsyncGenerator<CheckedInQueue> {
  const how = judgeWish(wish, host);
  for await (const queued of queue(wish.source, host)) {
    const { id } = queued;
    if ('problem' in queued) {
      yield { id, problem: queued.problem };
      continue;
    }
    try {
      yield { id, request: await judgeRequest(await readRequest(queued.input, queued.title), how) };
    } catch (error) {
      const [problem] = error instanceof AskwellError ? error.problems : [];
      if (problem === undefined) throw error;
      yield { id, problem };
    }
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
