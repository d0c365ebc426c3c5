import { EventEmitter } from 'node:events';
import { expect, it, vi } from 'vitest';
import { terminalLease } from '../../src/host/terminal-lease.ts';

const fakeProcess = () => new EventEmitter() as unknown as NodeJS.Process & EventEmitter;

it('makes the reader step aside for a program, and come back whatever became of it', async () => {
  const lease = terminalLease(fakeProcess());
  const steps: string[] = [];
  lease.hold({ release: () => steps.push('release'), regain: () => steps.push('regain') });
  await expect(
    lease.lend(async () => {
      steps.push(`lent: ${lease.isLent()}`);
      throw new Error('the editor broke');
    }),
  ).rejects.toThrow('the editor broke');
  expect(steps).toEqual(['release', 'lent: true', 'regain']);
  expect(lease.isLent()).toBe(false);
});

it('hands the terminal out where nobody reads it', async () => {
  const lease = terminalLease(fakeProcess());
  expect(await lease.lend(async () => 'read')).toBe('read');
});

it('gives the terminal back to the reader it took it from', async () => {
  const lease = terminalLease(fakeProcess());
  const first = { release: vi.fn(), regain: vi.fn() };
  lease.hold(first);
  await lease.lend(async () => lease.hold(undefined));
  expect(first.regain).toHaveBeenCalledTimes(1);
});

it('lets nobody’s Ctrl-C end the program while another has the terminal', async () => {
  const process = fakeProcess();
  const lease = terminalLease(process);
  await lease.lend(async () => expect(process.emit('SIGINT')).toBe(true));
  expect(process.emit('SIGINT')).toBe(false);
});
