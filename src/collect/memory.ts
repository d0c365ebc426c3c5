import { tryProgram } from './ask-program.ts';
import { type CollectHost, type Collector, known, type Scene } from './collector.ts';
import { readKernel } from './read-kernel.ts';

/** Memory in bytes. Linux tells what programs could still get, which is more than what is free. */
export const memory: Collector = {
  id: 'memory',
  level: 'basic',
  collect: async (scene) => {
    const { total, free } = scene.machine.memory();
    const { available, swap, swapFree } = await (scene.platform === 'linux'
      ? fromKernel(scene)
      : scene.platform === 'darwin'
        ? fromSysctl(scene)
        : {});
    return known([
      { id: 'memory.total', value: total, unit: 'memory' },
      { id: 'memory.free', value: available ?? free, unit: 'memory' },
      { id: 'memory.swap', value: swap || undefined, unit: 'memory' },
      { id: 'memory.swap-free', value: swap ? swapFree : undefined, unit: 'memory' },
    ]);
  },
};

interface Amounts {
  readonly available?: number | undefined;
  readonly swap?: number | undefined;
  readonly swapFree?: number | undefined;
}

function fromKernel(host: CollectHost): Amounts {
  const info = readKernel(host, '/proc/meminfo') ?? '';
  const bytes = (key: string) => {
    const kibibytes = new RegExp(`^${key}:\\s*(\\d+) kB`, 'm').exec(info)?.[1];
    return kibibytes === undefined ? undefined : Number(kibibytes) * 1024;
  };
  return { available: bytes('MemAvailable'), swap: bytes('SwapTotal'), swapFree: bytes('SwapFree') };
}

/** `total = 2048.00M  used = 1024.50M  free = 1023.50M  (encrypted)` */
async function fromSysctl(scene: Scene): Promise<Amounts> {
  if (scene.level === 'basic') return {};
  const text = (await tryProgram(scene, 'sysctl', ['-n', 'vm.swapusage'])) ?? '';
  const bytes = (key: string) => {
    const megabytes = new RegExp(`\\b${key} = ([\\d.]+)M`).exec(text)?.[1];
    return megabytes === undefined ? undefined : Math.round(Number(megabytes) * 1024 * 1024);
  };
  return { swap: bytes('total'), swapFree: bytes('free') };
}
