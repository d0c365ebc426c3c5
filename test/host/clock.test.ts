import fs from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { systemClock } from '../../src/host/clock.ts';

vi.mock('node:fs', async (original) => {
  const { default: real } = (await original()) as { readonly default: typeof fs };
  const fakes = { existsSync: vi.fn(real.existsSync), readFileSync: vi.fn(real.readFileSync), readlinkSync: vi.fn(real.readlinkSync) };
  return { ...real, ...fakes, default: { ...real, ...fakes } };
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

it('tells the time of the machine, and how far it is from UTC', () => {
  vi.useFakeTimers({ now: new Date('2026-11-24T09:00:00Z') });
  expect(systemClock.now()).toEqual(new Date('2026-11-24T09:00:00Z'));
  expect(systemClock.offset(new Date('2026-11-24T09:00:00Z'))).toBe(180);
});

it.each(['', 'Nowhere/Land', 'MSK-3', '../../etc/passwd'])('names a zone in which dates can be told, whatever TZ=%s means', (value) => {
  vi.stubEnv('TZ', value);
  expect(() => new Intl.DateTimeFormat('en', { timeZone: systemClock.zone() })).not.toThrow();
});

describe('the zone of the machine', () => {
  /** A machine whose settings say this; every zone it names is there, unless its file is listed as lost. */
  function machine({
    link,
    timezone,
    local = link !== undefined,
    lost = [],
  }: {
    link?: string;
    timezone?: string;
    local?: boolean;
    lost?: readonly string[];
  }) {
    const missing = () => {
      throw Object.assign(new Error('ENOENT'), { code: 'ENOENT' });
    };
    vi.mocked(fs.readlinkSync).mockImplementation(() => link ?? missing());
    vi.mocked(fs.readFileSync).mockImplementation(() => timezone ?? missing());
    vi.mocked(fs.existsSync).mockImplementation((path) => (path === '/etc/localtime' ? local : !lost.some((name) => String(path).endsWith(name))));
  }
  const zoneWith = (env: string | undefined, settings: Parameters<typeof machine>[0]) => {
    vi.stubEnv('TZ', env);
    machine(settings);
    return systemClock.zone();
  };

  it.runIf(process.platform !== 'win32').each([
    ['TZ', 'Asia/Tokyo', { link: '/usr/share/zoneinfo/Europe/Paris' }, 'Asia/Tokyo'],
    ['TZ with a colon', ':America/Argentina/Ushuaia', {}, 'America/Argentina/Ushuaia'],
    ['TZ that is UTC', 'UTC', { lost: ['UTC'] }, 'UTC'],
    ['the link', undefined, { link: '/usr/share/zoneinfo/Europe/Paris', timezone: 'Asia/Tokyo' }, 'Europe/Paris'],
    ['the link of a Mac', undefined, { link: '/var/db/timezone/zoneinfo.default/Europe/Paris' }, 'Europe/Paris'],
    ['the relative link', undefined, { link: '../usr/share/zoneinfo/posix/Europe/Paris' }, 'Europe/Paris'],
    ['the file of Debian', undefined, { timezone: 'Europe/Paris\n', local: true }, 'Europe/Paris'],
    ['nothing at all, which is UTC', undefined, {}, 'UTC'],
  ])('is told by %s', (_what, env, settings, zone) => {
    expect(zoneWith(env, settings)).toBe(zone);
  });

  it.runIf(process.platform !== 'win32').each([
    ['TZ is a rule of POSIX', 'MSK-3', {}],
    ['TZ names a zone that is not there', 'Europe/Nowhere', { lost: ['Europe/Nowhere'] }],
    ['TZ is empty', '', {}],
    ['the link leads elsewhere', undefined, { link: '/opt/zones/ours' }],
    ['there is a file without a name', undefined, { local: true }],
    ['the name climbs out of its folder', undefined, { link: '/usr/share/zoneinfo/../../../etc/passwd' }],
  ])('is asked of ICU when %s', (_what, env, settings) => {
    const asked = vi.spyOn(Intl, 'DateTimeFormat');
    zoneWith(env, settings);
    expect(asked).toHaveBeenCalledTimes(1);
    asked.mockRestore();
  });
});

it('acts when the time has passed, and not when it was called off', () => {
  vi.useFakeTimers();
  const acted: string[] = [];
  systemClock.after(2000, () => acted.push('kept'));
  const callOff = systemClock.after(2000, () => acted.push('called off'));
  callOff();
  vi.advanceTimersByTime(1999);
  expect(acted).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(acted).toEqual(['kept']);
});

it('holds no process open', () => {
  const held = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const before = held();
  const callOff = systemClock.after(60_000, () => undefined);
  expect(held()).toBe(before);
  callOff();
});
