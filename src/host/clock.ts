import type { Clock } from './host.ts';

/** The system's clock. Timers hold no process open. */
export const systemClock: Clock = {
  now: () => new Date(),
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
  after: (milliseconds, action) => {
    const timer = setTimeout(action, milliseconds);
    timer.unref();
    return () => clearTimeout(timer);
  },
};
