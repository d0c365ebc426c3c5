import { join } from 'node:path';
import { Absent, type CollectHost, type Collector, type MaybeFact, numbered } from './collector.ts';
import { kernelNames } from './read-kernel.ts';
import { readSystemFile } from './read-system-file.ts';

const DRM = '/sys/class/drm';

/** Displays with their names and sizes: the kernel's `cardN-HDMI-A-1` is a plug, and the first mode of a display in it is the one it prefers. */
export const displays: Collector = {
  id: 'display',
  level: 'basic',
  collect: async (scene) => {
    // Elsewhere they come together with the adapters.
    if (scene.platform !== 'linux') throw new Absent('unsupported');
    const plugs = kernelNames(scene, DRM).filter((name) => /^card\d+-/.test(name));
    return numbered('display', await Promise.all(plugs.map((plug) => display(scene, join(DRM, plug)))));
  },
};

async function display(host: CollectHost, plug: string): Promise<readonly MaybeFact[]> {
  if ((await readSystemFile(host, join(plug, 'status'))) !== 'connected') return [];
  const [modes, edid] = await Promise.all([readSystemFile(host, join(plug, 'modes')), host.files.read(join(plug, 'edid')).catch(() => undefined)]);
  return [
    { id: 'name', value: edid && productName(edid) },
    { id: 'size', value: modes?.split('\n')[0]?.replace('x', ' × ') },
    { id: 'plug', value: plug.replace(/^.*\/card\d+-/, '') },
  ];
}

/**
 * The product's name in a display's description (VESA E-EDID, four descriptors of 18 bytes from byte 54; 0xFC marks the name). The serial number
 * stands beside it, under 0xFF, and stays there.
 */
function productName(edid: Uint8Array): string | undefined {
  for (let at = 54; at + 18 <= Math.min(edid.length, 126); at += 18) {
    if (edid[at] !== 0 || edid[at + 1] !== 0 || edid[at + 3] !== 0xfc) continue;
    return String.fromCharCode(...edid.subarray(at + 5, at + 18))
      .split('\n')[0]
      ?.trim();
  }
  return undefined;
}
