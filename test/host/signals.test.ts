import { EventEmitter } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { processSignals } from '../../src/host/signals.ts';
import { terminalLease } from '../../src/host/terminal-lease.ts';

function fakeProcess(kill: (pid: number) => boolean = () => true) {
  return Object.assign(new EventEmitter(), { pid: 4242, kill }) as unknown as NodeJS.Process & EventEmitter;
}

const signalsOf = (process: NodeJS.Process) => processSignals(process, terminalLease(process));

describe('a stop', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('by %s is heard once', (signal) => {
    const process = fakeProcess();
    const heard = vi.fn();
    signalsOf(process).onStop(heard);
    process.emit(signal, signal);
    process.emit(signal, signal);
    expect(heard.mock.calls).toEqual([[signal]]);
    // A second one is left to the system, which ends the process.
    expect(process.listenerCount(signal)).toBe(0);
  });

  it('is heard no more once the listener went away', () => {
    const process = fakeProcess();
    const heard = vi.fn();
    signalsOf(process).onStop(heard)();
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.emit(signal, signal);
    expect(heard).not.toHaveBeenCalled();
    expect(process.eventNames()).toEqual([]);
  });

  it('by Ctrl-C is the editor’s while the editor has the terminal, and ours again afterwards', async () => {
    const process = fakeProcess();
    const lease = terminalLease(process);
    const heard = vi.fn();
    processSignals(process, lease).onStop(heard);
    await lease.lend(async () => {
      process.emit('SIGINT', 'SIGINT');
      expect(heard).not.toHaveBeenCalled();
      process.emit('SIGTERM', 'SIGTERM');
    });
    process.emit('SIGINT', 'SIGINT');
    expect(heard.mock.calls).toEqual([['SIGTERM'], ['SIGINT']]);
  });
});

it('hears the end of the process, until it no longer wants to', () => {
  const process = fakeProcess();
  const heard = vi.fn();
  const leave = signalsOf(process).onExit(heard);
  process.emit('exit', 0);
  leave();
  process.emit('exit', 0);
  expect(heard).toHaveBeenCalledTimes(1);
});

describe('another process', () => {
  const refusing = (code: string) =>
    fakeProcess(() => {
      throw Object.assign(new Error(code), { code });
    });
  it.each([
    ['runs when it can be asked', fakeProcess(), true],
    ['runs when it is somebody else’s', refusing('EPERM'), true],
    ['is gone when there is none', refusing('ESRCH'), false],
  ])('%s', (_what, process, alive) => {
    expect(signalsOf(process).isAlive(77)).toBe(alive);
  });

  it.runIf(process.platform === 'linux')('tells when it started, the same each time, and nothing when there is none', () => {
    const signals = signalsOf(fakeProcess());
    const [own, first] = [signals.startOf(process.pid), signals.startOf(1)];
    expect(own).toMatch(/^\d+$/);
    expect(signals.startOf(process.pid)).toBe(own);
    expect(Number(own)).toBeGreaterThanOrEqual(Number(first));
    expect(signals.startOf(2 ** 30)).toBeUndefined();
  });

  it('is asked for without being touched', () => {
    const asked: unknown[] = [];
    const process = fakeProcess(((pid: number, signal: number) => {
      asked.push([pid, signal]);
      return true;
    }) as (pid: number) => boolean);
    signalsOf(process).isAlive(77);
    expect(asked).toEqual([[77, 0]]);
  });
});
