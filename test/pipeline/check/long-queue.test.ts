import { describe, expect, it } from 'vitest';
import type { Host, Thread } from '../../../src/host/host.ts';
import { run } from '../../../src/main.ts';
import { type QueueWish, queueJudge } from '../../../src/pipeline/check/judge-queued.ts';
import type { Queued } from '../../../src/pipeline/check/queue.ts';
import { memoryHost } from '../../support/memory-host.ts';

const LONG = 170;

const lines = (count: number) =>
  Array.from({ length: count }, (_, id) => (id === 160 ? 'broken' : JSON.stringify({ id, text: `Order 10-5582${id % 10} has not come.` }))).join(
    '\n',
  );

/** Threads of the same thread, each a little slower than the one before. */
function threadsOf(width: number, spoil: (queued: Queued) => void = () => undefined) {
  let [started, stopped, asked] = [0, 0, 0];
  const start = <Question, Answer>(_: 'queue', setting: unknown): Thread<Question, Answer> => {
    started += 1;
    const wait = started;
    const ready = queueJudge(structuredClone(setting) as QueueWish);
    return {
      ask: async (question) => {
        asked += 1;
        const queued = structuredClone(question) as Queued;
        spoil(queued);
        const line = await (await ready)(queued);
        await new Promise((resolve) => setTimeout(resolve, wait));
        return line as Answer;
      },
      stop: async () => {
        stopped += 1;
      },
    };
  };
  return { threads: { width: () => width, start } satisfies Host['threads'], counts: () => ({ started, stopped, asked }) };
}

async function checked(stdin: string, threads: Host['threads'], argv: readonly string[] = []) {
  const world = memoryHost({ argv: ['check', '-', '--batch', ...argv], stdin, threads });
  return { code: await run(world.host), out: world.out(), err: world.err() };
}

describe('a long queue', () => {
  it('is judged in several threads, with the same lines in the same order', async () => {
    const alone = await checked(lines(LONG), threadsOf(1).threads, ['--min-score', '90', '--lang', 'ru']);
    const { threads, counts } = threadsOf(3);
    const shared = await checked(lines(LONG), threads, ['--min-score', '90', '--lang', 'ru']);
    expect(shared).toEqual(alone);
    expect(shared.out.split('\n')).toHaveLength(LONG + 1);
    expect(counts()).toEqual({ started: 3, stopped: 3, asked: 20 });
  });

  it('needs no other thread while it is short, nor where the machine has one core', async () => {
    const short = threadsOf(3);
    await checked(lines(100), short.threads);
    expect(short.counts().started).toBe(0);
    const narrow = threadsOf(1);
    await checked(lines(LONG), narrow.threads);
    expect(narrow.counts().started).toBe(0);
  });

  it('ends when a thread does, and stops the others', async () => {
    const { threads, counts } = threadsOf(2, () => {
      throw new Error('the thread has ended');
    });
    const { code, out, err } = await checked(lines(LONG), threads);
    expect(code).toBe(1);
    expect(err).toContain('the thread has ended');
    expect(out.split('\n')).toHaveLength(150 + 1);
    expect(counts().stopped).toBe(2);
  });
});
