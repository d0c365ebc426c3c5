import { afterEach, expect, it, vi } from 'vitest';
import { systemClock } from '../../src/host/clock.ts';

afterEach(() => vi.useRealTimers());

it('tells the time and the zone of the machine', () => {
  vi.useFakeTimers({ now: new Date('2026-11-24T09:00:00Z') });
  expect(systemClock.now()).toEqual(new Date('2026-11-24T09:00:00Z'));
  expect(systemClock.zone()).toBe('Europe/Moscow');
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
