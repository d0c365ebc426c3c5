import { Absent, type CollectHost, type Collector, known, readLine } from './collector.ts';

/** Whether the system runs inside another: a container, WSL, a virtual machine. */
export const surroundings: Collector = {
  id: 'surroundings',
  level: 'basic',
  collect: async (host) => {
    if (host.platform !== 'linux') throw new Absent('unsupported');
    const found = (await Promise.all([container(host), wsl(host), virtualMachine(host)])).filter((name) => name !== undefined);
    if (found.length === 0) throw new Absent('missing');
    return known([{ id: 'os.inside', value: found }]);
  },
};

async function container({ env, files }: CollectHost): Promise<string | undefined> {
  const [docker, podman] = await Promise.all([files.exists('/.dockerenv'), files.exists('/run/.containerenv')]);
  const name = docker ? 'Docker' : podman ? 'Podman' : env['container'];
  return env['FLATPAK_ID'] ? 'Flatpak' : env['SNAP_NAME'] ? 'Snap' : env['KUBERNETES_SERVICE_HOST'] ? 'Kubernetes' : name;
}

async function wsl({ machine }: CollectHost): Promise<string | undefined> {
  if (!/microsoft/i.test(machine.release)) return undefined;
  return /WSL2|microsoft-standard/i.test(machine.release) ? 'WSL 2' : 'WSL 1';
}

/** What firmware calls a virtual machine's maker or product, and what people call it. */
const VIRTUAL_MACHINES: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/virtualbox/i, 'VirtualBox'],
  [/vmware/i, 'VMware'],
  [/parallels/i, 'Parallels'],
  [/microsoft corporation virtual machine/i, 'Hyper-V'],
  [/amazon ec2/i, 'Amazon EC2'],
  [/google compute/i, 'Google Compute Engine'],
  [/firecracker/i, 'Firecracker'],
  [/xen/i, 'Xen'],
  [/bochs|qemu|kvm/i, 'QEMU/KVM'],
];

async function virtualMachine(host: CollectHost): Promise<string | undefined> {
  const [vendor, product, hypervisor] = await Promise.all([
    readLine(host, '/sys/class/dmi/id/sys_vendor'),
    readLine(host, '/sys/class/dmi/id/product_name'),
    readLine(host, '/sys/hypervisor/type'),
  ]);
  const text = [vendor, product, hypervisor].filter(Boolean).join(' ');
  const named = VIRTUAL_MACHINES.find(([pattern]) => pattern.test(text))?.[1];
  if (named) return named;
  // The kernel knows that a hypervisor is there even where the firmware names none.
  const flags = await readLine(host, '/proc/cpuinfo');
  return flags !== undefined && /^flags\s*:.*\bhypervisor\b/m.test(flags) && !/microsoft/i.test(host.machine.release) ? 'hypervisor' : undefined;
}
