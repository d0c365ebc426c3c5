import { type Collector, known } from './collector.ts';
import { kernelNames, readKernel } from './read-kernel.ts';

/** How long the machine has run, and how busy it is. */
export const load: Collector = {
  id: 'load',
  level: 'full',
  collect: async (scene) => {
    const linux = scene.platform === 'linux';
    const averages = linux ? readKernel(scene, '/proc/loadavg') : undefined;
    const processes = linux ? kernelNames(scene, '/proc').filter((name) => /^\d+$/.test(name)) : [];
    return known([
      { id: 'load.uptime', value: Math.round((scene.machine.uptime() / 3600) * 10) / 10 },
      { id: 'load.average', value: averages?.split(' ').slice(0, 3).join(' ') },
      { id: 'load.processes', value: processes.length || undefined, unit: 'count' },
      { id: 'load.init', value: linux ? readKernel(scene, '/proc/1/comm') : undefined },
    ]);
  },
};
