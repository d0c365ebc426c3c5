import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import type { Thread } from '../../src/host/host.ts';
import { nodeThreads, workerThread } from '../../src/host/threads.ts';

/** A thread that doubles numbers, fails for words, and ends for nothing at all. */
const DOUBLING = `
const { parentPort, workerData } = require('node:worker_threads');
parentPort.on('message', ({ number, question }) => {
  if (question === null) process.exit(3);
  if (question === 'throw') throw new Error('out of order');
  parentPort.postMessage(typeof question === 'string' ? { number, error: new Error(question) } : { number, answer: question * workerData });
});`;

describe('a thread beside this one', () => {
  let thread: Thread<unknown, number>;
  const start = () => {
    thread = workerThread(new Worker(DOUBLING, { eval: true, workerData: 2 }));
    return thread;
  };
  afterEach(() => thread?.stop());

  it('answers each question, and tells which it could not', async () => {
    const { ask } = start();
    const answers = await Promise.allSettled([ask(1), ask('no number'), ask(3)]);
    expect(answers).toMatchObject([
      { status: 'fulfilled', value: 2 },
      { status: 'rejected', reason: { message: 'no number' } },
      { status: 'fulfilled', value: 6 },
    ]);
  });

  it.each([
    [null, 'ended'],
    ['throw', 'out of order'],
  ])('fails all that is still asked, and asked later, once it is gone: %j', async (last, message) => {
    const { ask } = start();
    const answers = await Promise.allSettled([ask(1), ask(last), ask(3)]);
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
    await expect(ask(4)).rejects.toThrow(message);
  });

  it('answers nothing more when it was stopped', async () => {
    const { ask, stop } = start();
    await stop();
    await expect(ask(1)).rejects.toThrow('ended');
  });

  it('has room on every machine', () => {
    expect(nodeThreads.width()).toBeGreaterThan(0);
  });
});
