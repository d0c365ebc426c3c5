import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Thread, Threads } from './host.ts';

/** A question on its way to a thread, and what comes back. */
export interface Asked {
  readonly number: number;
  readonly question: unknown;
}
export type Answered = { readonly number: number } & ({ readonly answer: unknown } | { readonly error: unknown });

/** Threads of Node. Each is a file beside the program's own, which the build makes out of `src/NAME-thread.ts`. */
export const nodeThreads: Threads = {
  width: availableParallelism,
  start: (work, setting) => workerThread(new Worker(new URL(`./${work}-thread.js`, import.meta.url), { workerData: setting })),
};

/** A worker that `answerQuestions` serves, as a thread. */
export function workerThread<Question, Answer>(worker: Worker): Thread<Question, Answer> {
  const open = new Map<number, { readonly resolve: (answer: Answer) => void; readonly reject: (error: unknown) => void }>();
  let count = 0;
  let end: { readonly error: unknown } | undefined;
  const failAll = (error: unknown) => {
    end ??= { error };
    for (const { reject } of open.values()) reject(end.error);
    open.clear();
  };
  worker.on('message', (answered: Answered) => {
    const asked = open.get(answered.number);
    open.delete(answered.number);
    if ('error' in answered) asked?.reject(answered.error);
    else asked?.resolve(answered.answer as Answer);
  });
  worker.on('error', failAll);
  worker.on('exit', () => failAll(new Error('the thread has ended')));
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        if (end !== undefined) return reject(end.error);
        count += 1;
        open.set(count, { resolve, reject });
        worker.postMessage({ number: count, question } satisfies Asked);
      }),
    stop: async () => {
      await worker.terminate();
    },
  };
}
