import { existsSync, readFileSync, readlinkSync } from 'node:fs';
import type { Clock } from './host.ts';

/** The system's clock. Timers hold no process open. */
export const systemClock: Clock = {
  now: () => new Date(),
  zone: () => machineZone(process.env, process.platform) ?? icuZone(),
  offset: (instant) => -instant.getTimezoneOffset(),
  after: (milliseconds, action) => {
    const timer = setTimeout(action, milliseconds);
    timer.unref();
    return () => clearTimeout(timer);
  },
};

const ZONES = '/usr/share/zoneinfo';
const NAME = /^(?:UTC|[A-Z]\w+(?:\/[\w+-]+){1,2})$/;

/**
 * The IANA zone that the system's own settings name: `TZ`, the file that `/etc/localtime` links to, `/etc/timezone`. A name counts where the zone's
 * file is there. Asking ICU instead costs a third of Node's own start, and is left for what they do not tell.
 */
function machineZone(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string | undefined {
  if (platform === 'win32') return undefined;
  const named = env['TZ'];
  if (named !== undefined) return existing(named.replace(/^:/, ''));
  const link = attempt(() => readlinkSync('/etc/localtime'));
  const linked = link === undefined ? undefined : /zoneinfo(?:\.default)?\/(?:posix\/)?(.+)$/.exec(link)?.[1];
  // Without a link and without a file the C library keeps UTC.
  return existing(linked ?? attempt(() => readFileSync('/etc/timezone', 'utf8').trim()) ?? (existsSync('/etc/localtime') ? '' : 'UTC'));
}

function existing(name: string): string | undefined {
  if (name === 'UTC') return name;
  return NAME.test(name) && [ZONES, '/var/db/timezone/zoneinfo'].some((folder) => existsSync(`${folder}/${name}`)) ? name : undefined;
}

/** ICU names a zone that it cannot make out itself, and then refuses to tell a date in it. */
function icuZone(): string {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return zone === undefined || zone === 'Etc/Unknown' ? 'UTC' : zone;
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
