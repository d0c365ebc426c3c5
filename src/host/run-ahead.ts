/** Items that were made before they are asked for. */
export interface Ahead<T> {
  /** The next item, in the order of the source; `undefined` after the last. @throws what the source throws, after what came before it */
  readonly next: () => Promise<T | undefined>;
  /** Ends the source and waits until it has ended. */
  readonly stop: () => Promise<void>;
}

/**
 * Runs `source` ahead of whoever takes from it, until the items that wait and the one that was taken last weigh `limit` together: so a slow taker holds a
 * quick source back, and one item alone may weigh more.
 */
export function runAhead<T>(source: AsyncGenerator<T>, weigh: (item: T) => number, limit: number): Ahead<T> {
  const items: T[] = [];
  let taken: T | undefined;
  let weight = 0;
  let stopped = false;
  let wakeSource = () => {};
  let wakeTaker = () => {};

  const run = async () => {
    try {
      for await (const item of source) {
        items.push(item);
        weight += weigh(item);
        wakeTaker();
        while (weight >= limit && !stopped) {
          await new Promise<void>((resolve) => {
            wakeSource = resolve;
          });
        }
        if (stopped) break;
      }
    } finally {
      stopped = true;
      wakeTaker();
    }
  };
  const running = run();
  // Whoever takes the next item hears of it.
  running.catch(() => undefined);

  return {
    next: async () => {
      if (taken !== undefined) {
        weight -= weigh(taken);
        wakeSource();
      }
      while (items.length === 0 && !stopped) {
        await new Promise<void>((resolve) => {
          wakeTaker = resolve;
        });
      }
      taken = items.shift();
      if (taken === undefined) await running;
      return taken;
    },
    stop: async () => {
      stopped = true;
      wakeSource();
      await running.catch(() => undefined);
    },
  };
}
