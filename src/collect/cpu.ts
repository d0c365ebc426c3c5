import { Absent, type CollectHost, type Collector, known, type MaybeFact } from './collector.ts';
import { kernelNames, kernelNumber, readKernel } from './read-kernel.ts';

/** The processor: what it is, how many threads and cores it has, how fast it runs; at `full` its highest speed and its largest cache. */
export const cpu: Collector = {
  id: 'cpu',
  level: 'basic',
  collect: async (scene) => {
    const cpus = scene.machine.cpus();
    const [first] = cpus;
    if (!first) throw new Absent('missing');
    const linux = scene.platform === 'linux';
    return known([
      { id: 'cpu.model', value: named(first.model) ?? boardModel(scene) },
      { id: 'cpu.cores', value: cpus.length, unit: 'count' },
      { id: 'cpu.physical', value: linux ? physicalCores(scene) : undefined, unit: 'count' },
      { id: 'cpu.speed', value: first.speed > 0 ? first.speed : undefined, unit: 'megahertz' },
      ...(linux && scene.level === 'full' ? details(scene) : []),
    ]);
  },
};

function named(model: string): string | undefined {
  const name = model.replace(/\s+/g, ' ').trim();
  return name === '' || name === 'unknown' ? undefined : name;
}

/** On ARM the kernel names no processor, the device tree names the board that carries it. */
function boardModel(host: CollectHost): string | undefined {
  return readKernel(host, '/sys/firmware/devicetree/base/model');
}

/** Each pair of package and core is one; ARM's list has neither. */
function physicalCores(host: CollectHost): number | undefined {
  const text = readKernel(host, '/proc/cpuinfo');
  const cores = new Set<string>();
  for (const block of text?.split('\n\n') ?? []) {
    const core = /^core id\s*:\s*(\d+)/m.exec(block)?.[1];
    if (core !== undefined) cores.add(`${/^physical id\s*:\s*(\d+)/m.exec(block)?.[1]}/${core}`);
  }
  return cores.size > 0 ? cores.size : undefined;
}

const FIRST = '/sys/devices/system/cpu/cpu0';

function details(host: CollectHost): readonly MaybeFact[] {
  const kilohertz = kernelNumber(host, `${FIRST}/cpufreq/cpuinfo_max_freq`);
  const caches = kernelNames(host, `${FIRST}/cache`).filter((name) => name.startsWith('index'));
  const kibibytes = caches.map((name) => Number(/^(\d+)K$/.exec(readKernel(host, `${FIRST}/cache/${name}/size`) ?? '')?.[1] ?? 0));
  return [
    { id: 'cpu.maximum', value: kilohertz && kilohertz / 1000, unit: 'megahertz' },
    { id: 'cpu.cache', value: Math.max(0, ...kibibytes) * 1024 || undefined, unit: 'memory' },
    { id: 'cpu.governor', value: readKernel(host, `${FIRST}/cpufreq/scaling_governor`) },
  ];
}
