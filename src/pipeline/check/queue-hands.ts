import type { Host, Thread } from '../../host/host.ts';
import { type QueueJudge, type QueueLine, type QueueWish, queueJudge } from './judge-queued.ts';
import type { Queued } from './queue.ts';

/** So many requests are judged sooner than other threads begin. */
const FEW = 150;
/** Requests that lie ready at each thread, so that it waits for none. */
const READY = 4;
/** Each has its own copy of the program in memory. */
const MOST_THREADS = 4;

/** Who judges the requests of a queue. */
export interface QueueHands {
  readonly judge: QueueJudge;
  /** How many requests may be with them at once. */
  readonly ahead: () => number;
  readonly stop: () => Promise<void>;
}

/** One thread of a queue, and how many requests it has. */
interface Hand {
  readonly thread: Thread<Queued, QueueLine>;
  busy: number;
}

/** Judges a short queue at once, and has a longer one judged in as many threads as the machine has room for. */
export async function queueHands(wish: QueueWish, { threads }: Pick<Host, 'threads'>): Promise<QueueHands> {
  const judgeHere = await queueJudge(wish);
  const width = Math.min(threads.width(), MOST_THREADS);
  const hands: Hand[] = [];
  let count = 0;
  return {
    judge: async (queued) => {
      count += 1;
      if (count <= FEW || width < 2) return judgeHere(queued);
      if (hands.length < width) hands.push({ thread: threads.start<Queued, QueueLine>('queue', wish), busy: 0 });
      const hand = hands.reduce((least, other) => (other.busy < least.busy ? other : least));
      hand.busy += 1;
      try {
        return await hand.thread.ask(queued);
      } finally {
        hand.busy -= 1;
      }
    },
    ahead: () => (count < FEW || width < 2 ? 1 : width * READY),
    stop: async () => {
      await Promise.all(hands.map(({ thread }) => thread.stop()));
    },
  };
}
