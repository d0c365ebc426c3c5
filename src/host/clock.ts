import { readlinkSync } from 'node:fs';
import type { Clock } from './host.ts';

/** The system's clock. Timers hold no process open. */
export const systemClock: Clock = {
  now: () => new Date(),
  zone: () => process.env['TZ']?.replace(/^:/, '') || linkedZone() || Intl.DateTimeFormat().resolvedOptions().timeZone,
  after: (milliseconds, action) => {
    const timer = setTimeout(action, milliseconds);
    timer.unref();
    return () => clearTimeout(timer);
  },
};

/** The zone that `/etc/localtime` points to. Asking ICU costs a third of Node's own start. */
function linkedZone(): string | undefined {
  try {
    return /zoneinfo\/(?:posix\/)?([A-Z][\w+-]+(?:\/[\w+-]+)*)$/.exec(readlinkSync('/etc/localtime'))?.[1];
  } catch {
    return undefined;
  }
}
