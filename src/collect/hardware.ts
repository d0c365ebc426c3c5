import { Absent, type Collector, known, readLine } from './collector.ts';

export const processor: Collector = {
  id: 'cpu',
  level: 'basic',
  collect: async (host) => {
    const cpus = host.machine.cpus();
    const [first] = cpus;
    if (!first) throw new Absent('missing');
    return known([
      { id: 'cpu.model', value: first.model.replace(/\s+/g, ' ').trim() || (await readLine(host, '/sys/firmware/devicetree/base/model')) },
      { id: 'cpu.cores', value: cpus.length, unit: 'count' },
      { id: 'cpu.speed', value: first.speed > 0 ? first.speed : undefined, unit: 'megahertz' },
    ]);
  },
};

/** Memory in bytes. Linux tells what programs could still get, which is more than what is free. */
export const memory: Collector = {
  id: 'memory',
  level: 'basic',
  collect: async (host) => {
    const { total, free } = host.machine.memory();
    const info = host.platform === 'linux' ? await readLine(host, '/proc/meminfo') : undefined;
    const kibibytes = (key: string) => {
      const value = info === undefined ? undefined : new RegExp(`^${key}:\\s*(\\d+) kB`, 'm').exec(info)?.[1];
      return value === undefined ? undefined : Number(value) * 1024;
    };
    return known([
      { id: 'memory.total', value: total, unit: 'memory' },
      { id: 'memory.free', value: kibibytes('MemAvailable') ?? free, unit: 'memory' },
      { id: 'memory.swap', value: kibibytes('SwapTotal') || undefined, unit: 'memory' },
    ]);
  },
};

/** Model of the machine and its firmware: product names, never serial numbers. */
export const board: Collector = {
  id: 'board',
  level: 'full',
  collect: async (host) => {
    if (host.platform !== 'linux') throw new Absent('unsupported');
    const read = (name: string) => readLine(host, `/sys/class/dmi/id/${name}`);
    const [vendor, product, boardName, bios, biosDate] = await Promise.all(
      ['sys_vendor', 'product_name', 'board_name', 'bios_version', 'bios_date'].map(read),
    );
    const facts = known([
      { id: 'board.machine', value: [vendor, product].filter(Boolean).join(' ') },
      { id: 'board.name', value: boardName },
      { id: 'board.firmware', value: [bios, biosDate].filter(Boolean).join(', ') },
    ]);
    if (facts.length === 0) throw new Absent('missing');
    return facts;
  },
};

/** How long the machine has run, and how busy it is. */
export const load: Collector = {
  id: 'load',
  level: 'full',
  collect: async (host) => {
    const averages = (await readLine(host, '/proc/loadavg'))?.split(' ').slice(0, 3);
    return known([
      { id: 'load.uptime', value: Math.round((host.machine.uptime() / 3600) * 10) / 10 },
      { id: 'load.average', value: averages?.join(' ') },
    ]);
  },
};
