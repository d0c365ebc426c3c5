import { Absent, type CollectHost, type Collector, known, readLine } from './collector.ts';

/** A machine with more disks than this tells of its first ones. */
const MOST = 8;

/** Disks with their size and free space, in bytes: each file system once, by the shortest path it is mounted at. */
export const disks: Collector = {
  id: 'disk',
  level: 'basic',
  collect: async (host) => {
    const places = (await (host.platform === 'linux' ? mounted(host) : roots(host))).slice(0, MOST);
    const facts = await Promise.all(
      places.map(async (place, index) => {
        const space = await host.files.space(place).catch(() => undefined);
        if (space === undefined || space.total === 0) return [];
        return known([
          { id: `disk.${index + 1}.place`, value: place },
          { id: `disk.${index + 1}.total`, value: space.total, unit: 'bytes' },
          { id: `disk.${index + 1}.free`, value: space.free, unit: 'bytes' },
        ]);
      }),
    );
    if (facts.flat().length === 0) throw new Absent('missing');
    return facts.flat();
  },
};

async function mounted(host: CollectHost): Promise<readonly string[]> {
  const text = (await readLine(host, '/proc/mounts')) ?? '';
  const shortest = new Map<string, string>([['/', '/']]);
  for (const line of text.split('\n')) {
    const [device = '', place = ''] = line.split(' ').map(withBlanks);
    // Loop devices are packages (snap), boot partitions are nobody's trouble.
    if (!device.startsWith('/dev/') || device.startsWith('/dev/loop') || /^\/(boot|efi|etc\/|usr\/lib\/|snap\/|var\/lib\/)/.test(place)) continue;
    if (place === '/') shortest.delete('/');
    const earlier = shortest.get(device);
    if (earlier === undefined || place.length < earlier.length) shortest.set(device, place);
  }
  return [...shortest.values()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
}

/** `/proc/mounts` writes blanks and their like as octal escapes. */
function withBlanks(field: string): string {
  return field.replace(/\\([0-7]{3})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 8)));
}

async function roots({ platform, env }: CollectHost): Promise<readonly string[]> {
  return platform === 'win32' ? [`${env['SystemDrive'] ?? 'C:'}\\`] : ['/'];
}
