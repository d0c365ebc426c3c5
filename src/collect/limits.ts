import { Absent, type Collector, known } from './collector.ts';
import { kernelNumber, readKernel } from './read-kernel.ts';

/** A number of bytes that no machine has stands for "no limit" in the first version of control groups. */
const NO_LIMIT = 2 ** 60;

/** What a container or a session may use at most, which is often the very problem: processors, memory, open files. */
export const limits: Collector = {
  id: 'limits',
  level: 'basic',
  collect: async (scene) => {
    if (scene.platform !== 'linux') throw new Absent('unsupported');
    const processors = readKernel(scene, '/sys/fs/cgroup/cpu.max');
    const most = kernelNumber(scene, '/sys/fs/cgroup/memory.max') ?? kernelNumber(scene, '/sys/fs/cgroup/memory/memory.limit_in_bytes');
    const own = scene.level === 'full' ? readKernel(scene, '/proc/self/limits') : undefined;
    const [quota, period] = processors?.split(' ').map(Number) ?? [];
    return known([
      { id: 'limits.processors', value: quota && period ? Math.round((quota / period) * 100) / 100 : undefined, unit: 'count' },
      { id: 'limits.memory', value: most !== undefined && most < NO_LIMIT ? most : undefined, unit: 'memory' },
      { id: 'limits.files', value: own === undefined ? undefined : /^Max open files\s+(\d+)/m.exec(own)?.[1] },
    ]);
  },
};
