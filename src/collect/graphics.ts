import { join } from 'node:path';
import type { Fact } from '../model/evidence.ts';
import { Absent, type CollectHost, type Collector, known, readLine } from './collector.ts';

/** Graphics adapters with their drivers, and the displays with their sizes. */
export const graphics: Collector = {
  id: 'graphics',
  level: 'basic',
  collect: async (host) => {
    const facts = host.platform === 'linux' ? await fromSys(host) : await fromSystem(host);
    if (facts.length === 0) throw new Absent('missing');
    return facts;
  },
};

async function fromSystem({ machine }: CollectHost): Promise<readonly Fact[]> {
  const { adapters, displays } = await machine.graphics();
  return [
    ...adapters.flatMap(({ name, driver, memory }, index) =>
      known([
        { id: `graphics.${index + 1}.name`, value: name },
        { id: `graphics.${index + 1}.driver`, value: driver },
        { id: `graphics.${index + 1}.memory`, value: memory, unit: 'memory' },
      ]),
    ),
    ...displays.flatMap(({ width, height, hertz }, index) =>
      known([
        { id: `display.${index + 1}.size`, value: width > 0 ? `${width} × ${height}` : undefined },
        { id: `display.${index + 1}.rate`, value: hertz, unit: 'hertz' },
      ]),
    ),
  ];
}

const DRM = '/sys/class/drm';

/** The kernel's own list (drm): a `cardN` is an adapter, a `cardN-HDMI-A-1` one of its plugs. */
async function fromSys(host: CollectHost): Promise<readonly Fact[]> {
  const names = await host.files.list(DRM).catch((): readonly string[] => []);
  const cards = names.filter((name) => /^card\d+$/.test(name));
  const plugs = names.filter((name) => /^card\d+-/.test(name));
  const adapters = await Promise.all(cards.map((card) => adapter(host, join(DRM, card, 'device'))));
  const sizes = (await Promise.all(plugs.map((plug) => displaySize(host, join(DRM, plug))))).filter((size) => size !== undefined);
  return [
    ...adapters.flatMap(({ name, driver }, index) =>
      known([
        { id: `graphics.${index + 1}.name`, value: name },
        { id: `graphics.${index + 1}.driver`, value: driver },
      ]),
    ),
    ...known(sizes.map((size, index) => ({ id: `display.${index + 1}.size`, value: size }))),
  ];
}

async function adapter(host: CollectHost, device: string): Promise<{ readonly name: string | undefined; readonly driver: string | undefined }> {
  const [vendor, product, events] = await Promise.all([
    readLine(host, join(device, 'vendor')),
    readLine(host, join(device, 'device')),
    readLine(host, join(device, 'uevent')),
  ]);
  const driver = events === undefined ? undefined : /^DRIVER=(.+)$/m.exec(events)?.[1];
  const version = driver === undefined ? undefined : await readLine(host, `/sys/module/${driver}/version`);
  return { name: await pciName(host, vendor, product), driver: [driver, version].filter(Boolean).join(' ') || undefined };
}

/** Lists of PCI ids (https://pci-ids.ucw.cz) where distributions put them. */
const PCI_IDS = ['/usr/share/hwdata/pci.ids', '/usr/share/misc/pci.ids'];

async function pciName(host: CollectHost, vendor: string | undefined, product: string | undefined): Promise<string | undefined> {
  if (vendor === undefined || product === undefined) return undefined;
  const [vendorId, productId] = [vendor, product].map((id) => id.replace(/^0x/, '').toLowerCase());
  for (const path of PCI_IDS) {
    const list = await readLine(host, path);
    if (list === undefined) continue;
    const start = list.search(new RegExp(`^${vendorId}  `, 'm'));
    if (start === -1) continue;
    const [head = '', ...rest] = list.slice(start, start + 200_000).split('\n');
    const end = rest.findIndex((line) => /^[0-9a-f]{4} {2}/.test(line));
    const line = rest.slice(0, end === -1 ? rest.length : end).find((candidate) => candidate.startsWith(`\t${productId}  `));
    return [head.slice(6), line?.slice(7) ?? productId].join(' ');
  }
  return `${vendorId}:${productId}`;
}

/** The first mode of a plug with a display in it is the one the display prefers. */
async function displaySize(host: CollectHost, plug: string): Promise<string | undefined> {
  const [status, modes] = await Promise.all([readLine(host, join(plug, 'status')), readLine(host, join(plug, 'modes'))]);
  return status === 'connected' ? modes?.split('\n')[0]?.replace('x', ' × ') : undefined;
}
