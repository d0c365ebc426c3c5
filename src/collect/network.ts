import { join } from 'node:path';
import { Absent, type Collector, known, readLine } from './collector.ts';

const NET = '/sys/class/net';

/** What the machine is connected by (cable, Wi-Fi, mobile, VPN) and at what speed: no name, address or number of it. */
export const network: Collector = {
  id: 'network',
  level: 'full',
  collect: async (host) => {
    const names = await host.files.list(NET).catch(() => {
      throw new Absent('unsupported');
    });
    const links = await Promise.all(
      names
        .filter((name) => name !== 'lo')
        .map(async (name) => {
          if ((await readLine(host, join(NET, name, 'operstate'))) === 'down') return [];
          const speed = Number(await readLine(host, join(NET, name, 'speed')));
          return [`${kindOf(name)}${speed > 0 ? ` ${speed} Mbit/s` : ''}`];
        }),
    );
    return known([{ id: 'network.links', value: [...new Set(links.flat())] }]);
  },
};

/** systemd's predictable names (systemd.net-naming-scheme(7)) and the kernel's old ones tell the kind by their first letters. */
const KINDS: readonly (readonly [pattern: RegExp, kind: string])[] = [
  [/^(wl|wifi|ath)/, 'Wi-Fi'],
  [/^(ww|ppp)/, 'WWAN'],
  [/^(tun|tap|wg|vpn|zt|tailscale)/, 'VPN'],
  [/^(docker|br|veth|virbr|podman|cni|lxc)/, 'bridge'],
];

function kindOf(name: string): string {
  return KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? 'Ethernet';
}
