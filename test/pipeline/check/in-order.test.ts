import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../src/pipeline/check/in-order.ts';

async function* source<T>(...items: (T | Promise<T>)[]): AsyncGenerator<T> {
  for (const item of items) yield await item;
}

const later = <T>(value: T, milliseconds: number) => new Promise<T>((resolve) => setTimeout(resolve, milliseconds, value));
const all = async <T>(results: AsyncIterable<T>) => {
  const found: T[] = [];
  for await (const result of results) found.push(result);
  return found;
};

describe('work that is done side by side', () => {
  it('gives its results in the order of the items, whichever is done first', async () => {
    const done: number[] = [];
    const work = async (wait: number) => {
      await later(undefined, wait);
      done.push(wait);
      return wait;
    };
    expect(await all(inOrder(source(30, 1, 20, 2), work, () => 4))).toEqual([30, 1, 20, 2]);
    expect(done).toEqual([1, 2, 20, 30]);
  });

  it('takes no more items than may wait', async () => {
    let [busy, most] = [0, 0];
    const work = async (item: number) => {
      busy += 1;
      most = Math.max(most, busy);
      await later(undefined, 1);
      busy -= 1;
      return item;
    };
    expect(await all(inOrder(source(1, 2, 3, 4, 5, 6, 7), work, () => 3))).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(most).toBe(3);
  });

  it('holds up no result for an item that is not there yet', async () => {
    let arrive: (item: number) => void = () => undefined;
    const second = new Promise<number>((resolve) => {
      arrive = resolve;
    });
    const results = inOrder(
      source(1, second),
      async (item) => item,
      () => 8,
    );
    expect((await results.next()).value).toBe(1);
    arrive(2);
    expect((await results.next()).value).toBe(2);
    expect((await results.next()).done).toBe(true);
  });

  it('ends with the first failure, of the work or of the source, after the results before it', async () => {
    const failing = async (item: number) => {
      if (item > 1) throw new Error(`no ${item}`);
      return item;
    };
    const results = inOrder(source(1, 2, 3), failing, () => 3);
    expect((await results.next()).value).toBe(1);
    await expect(results.next()).rejects.toThrow('no 2');
    const broken = inOrder(
      source(1, Promise.reject(new Error('no more'))),
      (item) => later(item, 5),
      () => 1,
    );
    expect((await broken.next()).value).toBe(1);
    await expect(broken.next()).rejects.toThrow('no more');
  });

  it('lets go of its source when nobody wants more', async () => {
    let isOpen = true;
    async function* held() {
      try {
        for (;;) yield 1;
      } finally {
        isOpen = false;
      }
    }
    for await (const _ of inOrder(
      held(),
      async (item) => item,
      () => 2,
    ))
      break;
    expect(isOpen).toBe(false);
  });
});
