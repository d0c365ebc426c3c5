import { join } from 'node:path';
import { Absent, type CollectHost, type Collector, type MaybeFact, numbered } from './collector.ts';
import { pciName } from './pci-name.ts';
import { kernelNames, kernelNumber, readKernel } from './read-kernel.ts';

/** Graphics adapters with their drivers; where Node's own files do not tell them, as the system's tools do, together with the displays. */
export const graphics: Collector = {
  id: 'graphics',
  level: 'basic',
  collect: async (scene) => {
    if (scene.platform === 'linux') return numbered('graphics', await adapters(scene));
    if (scene.platform !== 'win32' && scene.platform !== 'darwin') throw new Absent('unsupported');
    const found = await scene.machine.graphics();
    return [
      ...numbered(
        'graphics',
        found.adapters.map(({ name, driver, memory }) => [
          { id: 'name', value: name },
          { id: 'driver', value: driver },
          { id: 'memory', value: memory, unit: 'memory' },
        ]),
      ),
      ...numbered(
        'display',
        found.displays.map(({ name, width, height, hertz }) => [
          { id: 'name', value: name },
          { id: 'size', value: width > 0 ? `${width} × ${height}` : undefined },
          { id: 'rate', value: hertz, unit: 'hertz' },
        ]),
      ),
    ];
  },
};

/** The kernel's own list (drm), where a `cardN` is an adapter; without it PCI devices of the display class, 0x03. */
async function adapters(host: CollectHost): Promise<readonly (readonly MaybeFact[])[]> {
  const cards = kernelNames(host, '/sys/class/drm').filter((name) => /^card\d+$/.test(name));
  if (cards.length > 0) return Promise.all(cards.map((card) => adapter(host, join('/sys/class/drm', card, 'device'))));
  const folder = '/sys/bus/pci/devices';
  const found = await Promise.all(
    kernelNames(host, folder).map(async (name) => {
      const kind = readKernel(host, join(folder, name, 'class'));
      return kind?.startsWith('0x03') ? adapter(host, join(folder, name)) : [];
    }),
  );
  return found.length > 0 || !host.files.now.exists('/dev/dxg') ? found : [[{ id: 'driver', value: 'dxgkrnl' }]];
}

/** What drivers of adapters without a maker are for. */
const WITHOUT_MAKER: Readonly<Record<string, string>> = {
  virtio_gpu: 'Virtio GPU',
  'simple-framebuffer': 'simple framebuffer',
  vkms: 'VKMS',
  hyperv_drm: 'Hyper-V video',
  'vc4-drm': 'Broadcom VideoCore',
  panfrost: 'ARM Mali',
  panthor: 'ARM Mali',
  lima: 'ARM Mali',
  msm_dpu: 'Qualcomm Adreno',
  asahi: 'Apple GPU',
};

async function adapter(host: CollectHost, device: string): Promise<readonly MaybeFact[]> {
  const [vendor, product, events] = ['vendor', 'device', 'uevent'].map((name) => readKernel(host, join(device, name)));
  const driver = events === undefined ? undefined : /^DRIVER=(.+)$/m.exec(events)?.[1];
  const version = driver === undefined ? undefined : readKernel(host, `/sys/module/${driver.replaceAll('-', '_')}/version`);
  return [
    { id: 'name', value: (driver && WITHOUT_MAKER[driver]) ?? (vendor && product ? await pciName(host, vendor, product) : undefined) },
    { id: 'driver', value: [driver, version].filter(Boolean).join(' ') },
    { id: 'memory', value: kernelNumber(host, join(device, 'mem_info_vram_total')), unit: 'memory' },
  ];
}
