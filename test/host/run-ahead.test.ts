import { setImmediate as soon } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { runAhead } from '../../src/host/run-ahead.ts';

/** Numbers up to `count`, and how far the source has come. */
function numbers(count: number, fail?: Error) {
  const state = { made: 0, ended: false };
  async function* make(): AsyncGenerator<number> {
    try {
      for (let at = 1; at <= count; at += 1) {
        state.made = at;
        yield at;
      }
      if (fail) throw fail;
    } finally {
      state.ended = true;
    }
  }
  return { state, source: make() };
}

const settled = async () => {
  for (let turn = 0; turn < 5; turn += 1) await soon();
};

it('runs ahead only as far as the limit, and goes on with each item that is taken', async () => {
  const { state, source } = numbers(100);
  const ahead = runAhead(source, () => 10, 50);
  await settled();
  expect(state.made).toBe(5);
  expect(await ahead.next()).toBe(1);
  await settled();
  expect(state.made).toBe(5);
  expect(await ahead.next()).toBe(2);
  await settled();
  expect(state.made).toBe(6);
  await ahead.stop();
});

it('passes an item on that alone weighs more than the limit', async () => {
  const { source } = numbers(3);
  const ahead = runAhead(source, () => 1000, 50);
  expect([await ahead.next(), await ahead.next(), await ahead.next(), await ahead.next()]).toEqual([1, 2, 3, undefined]);
});

it('tells what the source throws, after what came before it', async () => {
  const { source } = numbers(2, new Error('the disk is gone'));
  const ahead = runAhead(source, () => 1, 50);
  expect([await ahead.next(), await ahead.next()]).toEqual([1, 2]);
  await expect(ahead.next()).rejects.toThrow('the disk is gone');
});

it('ends the source when nobody wants more, even one that has failed', async () => {
  const { state, source } = numbers(1000);
  const ahead = runAhead(source, () => 1, 10);
  await ahead.next();
  await ahead.stop();
  expect(state.ended).toBe(true);
  expect(state.made).toBeLessThan(20);
  const failing = runAhead(numbers(0, new Error('no')).source, () => 1, 10);
  await failing.stop();
});
