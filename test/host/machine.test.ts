import { afterEach, describe, expect, it, vi } from 'vitest';
import { nodeMachine } from '../../src/host/machine.ts';

const graphics = vi.hoisted(() => vi.fn());
vi.mock('systeminformation', () => ({ default: { graphics } }));
const userInfo = vi.hoisted(() => vi.fn());
vi.mock('node:os', async (original) => {
  const { default: os } = (await original()) as typeof import('node:os') & { default: typeof import('node:os') };
  return { default: { ...os, userInfo } };
});

afterEach(() => vi.resetAllMocks());

describe('the machine', () => {
  it('keeps the memory for what is short-lived as small as it begins', async () => {
    const { getHeapSpaceStatistics } = await import('node:v8');
    const size = () => getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')?.space_size ?? 0;
    await nodeMachine(process).staySmall();
    const before = size();
    const kept: object[] = [];
    for (let round = 0; round < 200_000; round += 1) kept.push({ round, text: `${round}` });
    expect([kept.length, size()]).toEqual([200_000, before]);
  });

  it('has patterns compiled at once without breaking those in use', async () => {
    const texts = ['abc', 'абв', 'x'.repeat(2000)];
    const before = Array.from({ length: 50 }, (_, at) => new RegExp(`(?:a|б|x){1,${at + 1}}`));
    for (const text of texts) for (const pattern of before) expect(pattern.test(text)).toBe(true);
    await nodeMachine(process).compileForManyPatterns();
    const later = before.map(({ source }) => new RegExp(`${source}(?:)`));
    for (const text of texts) for (const pattern of [...before, ...later]) expect(pattern.exec(text)?.index).toBeLessThan(3);
  });

  it('tells what Node knows of it', () => {
    const machine = nodeMachine(process);
    expect(machine.versions).toBe(process.versions);
    expect(machine.nodePath).toBe(process.execPath);
    expect(machine.arch).not.toBe('');
    expect(machine.release).not.toBe('');
    expect(machine.osVersion).not.toBe('');
    expect(machine.hostName()).not.toBe('');
    expect(machine.locale()).toMatch(/^[a-z]{2,3}/);
    expect(machine.uptime()).toBeGreaterThan(0);
    expect(machine.cpus().length).toBeGreaterThan(0);
    expect(machine.memory().total).toBeGreaterThan(machine.memory().free);
  });

  it('knows no user name where the system has no entry for the user', () => {
    userInfo.mockReturnValueOnce({ username: 'anna' }).mockImplementationOnce(() => {
      throw Object.assign(new Error('ENOENT: no such user'), { code: 'ENOENT' });
    });
    expect(nodeMachine(process).userName()).toBe('anna');
    expect(nodeMachine(process).userName()).toBeUndefined();
  });

  it('tells its graphics in plain figures, leaving out what is not known', async () => {
    graphics.mockResolvedValue({
      controllers: [
        { model: 'Example GPU', driverVersion: '31.0', vram: 8192 },
        { model: 'Basic', driverVersion: '', vram: null },
      ],
      displays: [
        { model: 'Panel', currentResX: 1920, currentResY: 1080, currentRefreshRate: 60 },
        { model: '', currentResX: null, currentResY: null, resolutionX: 800, resolutionY: 600, currentRefreshRate: null },
        { model: null, currentResX: null, currentResY: null, resolutionX: null, resolutionY: null, currentRefreshRate: 0 },
      ],
    });
    expect(await nodeMachine(process).graphics()).toEqual({
      adapters: [{ name: 'Example GPU', driver: '31.0', memory: 8_589_934_592 }, { name: 'Basic' }],
      displays: [
        { name: 'Panel', width: 1920, height: 1080, hertz: 60 },
        { width: 800, height: 600 },
        { width: 0, height: 0 },
      ],
    });
  });
});
