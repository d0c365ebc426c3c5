import { type Key, takeKey } from './keys.ts';

/** Keys that wait for somebody to take them, in their order. */
export interface KeyQueue {
  readonly push: (key: Key) => void;
  /** Lets keys through from now on, the waiting ones first. */
  readonly open: () => void;
  /** Holds keys back, from the next one on. */
  readonly shut: () => void;
  /** Hands over at once what may pass now. */
  readonly flush: () => void;
  /** What still waits. */
  readonly rest: () => readonly Key[];
}

/** Hands keys to `deliver` one at a time, as long as the queue is open; `deliver` may shut it. What comes in one chunk is handed over together. */
export function keyQueue(first: readonly Key[], deliver: (key: Key) => void): KeyQueue {
  const waiting = [...first];
  let isOpen = false;
  let isDue = false;
  const flush = () => {
    while (isOpen && waiting.length > 0) {
      const key = takeKey(waiting);
      if (key) deliver(key);
    }
  };
  const flushSoon = () => {
    if (isDue) return;
    isDue = true;
    setImmediate(() => {
      isDue = false;
      flush();
    });
  };
  return {
    push: (key) => {
      waiting.push(key);
      flushSoon();
    },
    open: () => {
      isOpen = true;
      flushSoon();
    },
    shut: () => {
      isOpen = false;
    },
    flush,
    rest: () => waiting,
  };
}
