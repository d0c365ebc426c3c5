import { join } from 'node:path';
import { tryProgram } from './ask-program.ts';
import { Absent, type CollectHost, type Collector, known, type MaybeFact, numbered, type Scene } from './collector.ts';
import { kernelNames, wholeNumber } from './read-kernel.ts';
import { readSystemFile } from './read-system-file.ts';

/** What the machine is connected by, at what speed and with which driver: no name, address or number of it. */
export const network: Collector = {
  id: 'network',
  level: 'full',
  collect: async (scene) => {
    const read = READERS[scene.platform];
    if (!read) throw new Absent('unsupported');
    const proxies = PROXIES.filter((name) => scene.env[name] || scene.env[name.toUpperCase()]);
    return [...numbered('network', await read(scene)), ...known([{ id: 'network.proxy', value: proxies }])];
  },
};

/** Which of them are set; where they lead is nobody's business. */
const PROXIES = ['http_proxy', 'https_proxy', 'all_proxy', 'no_proxy'];

type Links = readonly (readonly MaybeFact[])[];

const READERS: Readonly<Partial<Record<NodeJS.Platform, (scene: Scene) => Promise<Links>>>> = {
  linux: async (host) =>
    Promise.all(
      kernelNames(host, NET)
        .filter((name) => name !== 'lo')
        .map((name) => link(host, name)),
    ),
  darwin: fromNetworkSetup,
  win32: fromPowerShell,
};

const NET = '/sys/class/net';

/** Names of devices that have no hardware under them, where the name is all that tells a tunnel from a bridge (systemd.net-naming-scheme(7)). */
const TUNNELS = /^(tun|tap|wg|vpn|zt|tailscale|ppp|utun|nordlynx|proton)/;

async function link(host: CollectHost, name: string): Promise<readonly MaybeFact[]> {
  const folder = join(NET, name);
  const [device, own, state, speed, wireless] = await Promise.all([
    readSystemFile(host, join(folder, 'device/uevent')),
    readSystemFile(host, join(folder, 'uevent')),
    readSystemFile(host, join(folder, 'operstate')),
    readSystemFile(host, join(folder, 'speed')).then(wholeNumber),
    host.files.exists(join(folder, 'wireless')),
  ]);
  const tunnel = TUNNELS.test(name);
  // Bridges, pairs for containers and their like tell nothing about a connection.
  if (device === undefined && !tunnel && !(await host.files.exists(join(folder, 'device')))) return [];
  const type = /^DEVTYPE=(.+)$/m.exec(own ?? '')?.[1];
  const kind = wireless || type === 'wlan' ? 'Wi-Fi' : type === 'wwan' ? 'WWAN' : type === 'bluetooth' ? 'Bluetooth' : tunnel ? 'VPN' : 'Ethernet';
  return [
    { id: 'kind', value: kind },
    { id: 'state', value: state },
    { id: 'speed', value: speed !== undefined && speed > 0 ? `${speed} Mbit/s` : undefined },
    { id: 'driver', value: /^DRIVER=(.+)$/m.exec(device ?? '')?.[1] },
  ];
}

/** `Hardware Port: Wi-Fi`; the addresses on the lines that follow are left there. */
async function fromNetworkSetup(scene: Scene): Promise<Links> {
  const text = (await tryProgram(scene, 'networksetup', ['-listallhardwareports'])) ?? '';
  return Array.from(text.matchAll(/^Hardware Port: (.+)$/gm), ([, kind]) => [{ id: 'kind', value: kind }]);
}

/** One line an adapter that is up: what it is by NDIS, and its speed. */
async function fromPowerShell(scene: Scene): Promise<Links> {
  const script = "Get-NetAdapter -Physical | Where-Object Status -eq 'Up' | ForEach-Object { $_.PhysicalMediaType + '|' + $_.LinkSpeed }";
  const text = (await tryProgram(scene, 'powershell', ['-NoProfile', '-NonInteractive', '-Command', script])) ?? '';
  return Array.from(text.matchAll(/^([^|\r\n]+)\|([^\r\n]+)\r?$/gm), ([, medium = '', speed]) => [
    { id: 'kind', value: medium === '802.3' ? 'Ethernet' : /802\.11/.test(medium) ? 'Wi-Fi' : medium },
    { id: 'speed', value: speed },
  ]);
}
