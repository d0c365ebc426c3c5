import { parentPort, workerData } from 'node:worker_threads';
import type { Answered, Asked } from './threads.ts';

/** Makes this thread answer what it is asked, one question after another: `begin` gets what the thread was started with. */
export function answerQuestions<Setting, Question, Answer>(begin: (setting: Setting) => Promise<(question: Question) => Promise<Answer>>): void {
  const ready = begin(workerData as Setting);
  let before: Promise<void> = Promise.resolve();
  parentPort?.on('message', ({ number, question }: Asked) => {
    before = before.then(async () => {
      const answered = await ready
        .then((work) => work(question as Question))
        .then(
          (answer) => ({ number, answer }),
          (error: unknown) => ({ number, error }),
        );
      parentPort?.postMessage(answered satisfies Answered);
    });
  });
}
