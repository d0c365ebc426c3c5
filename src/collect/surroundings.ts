import { tryProgram } from './ask-program.ts';
import { Absent, type CollectHost, type Collector, known, type Scene } from './collector.ts';
import { container } from './container.ts';
import { readKernel } from './read-kernel.ts';
import { virtualMachine } from './virtual-machine.ts';
import { registry } from './windows-registry.ts';

/** What the system runs inside: a sandbox, a container, WSL, a virtual machine, a service that runs programs for people. */
export const surroundings: Collector = {
  id: 'surroundings',
  level: 'basic',
  collect: async (scene) => {
    const read = READERS[scene.platform];
    if (!read) throw new Absent('unsupported');
    const found = [...services(scene), ...(await read(scene))].filter((name) => name !== undefined);
    return known([{ id: 'os.inside', value: [...new Set(found)] }]);
  },
};

type Found = readonly (string | undefined)[];

const READERS: Readonly<Partial<Record<NodeJS.Platform, (scene: Scene) => Promise<Found>>>> = {
  linux: async (host) => [sandbox(host), container(host), wsl(host), firmware(host)],
  darwin: async (scene) => (scene.level === 'full' ? hypervisor(scene) : []),
  win32: async (scene) => (scene.level === 'full' ? bios(scene) : []),
};

async function hypervisor(scene: Scene): Promise<Found> {
  const answer = await tryProgram(scene, 'sysctl', ['-n', 'kern.hv_vmm_present']);
  return answer?.trim() === '1' ? ['hypervisor'] : [];
}

async function bios(scene: Scene): Promise<Found> {
  const values = await registry(scene, 'HKLM\\HARDWARE\\DESCRIPTION\\System\\BIOS');
  return [virtualMachine([values.get('SystemManufacturer'), values.get('SystemProductName')])];
}

/** Services that run programs for people, by a variable that each sets. */
const SERVICES: readonly (readonly [variable: string, name: string])[] = [
  ['GITHUB_ACTIONS', 'GitHub Actions'],
  ['GITLAB_CI', 'GitLab CI'],
  ['JENKINS_URL', 'Jenkins'],
  ['TEAMCITY_VERSION', 'TeamCity'],
  ['TF_BUILD', 'Azure Pipelines'],
  ['CIRCLECI', 'CircleCI'],
  ['CODESPACES', 'GitHub Codespaces'],
  ['GITPOD_WORKSPACE_ID', 'Gitpod'],
];

function services({ env }: CollectHost): Found {
  return SERVICES.filter(([variable]) => env[variable]).map(([, name]) => name);
}

function sandbox({ env }: CollectHost): string | undefined {
  return env['FLATPAK_ID'] ? 'Flatpak' : env['SNAP_NAME'] ? 'Snap' : env['APPIMAGE'] ? 'AppImage' : undefined;
}

function wsl({ machine }: CollectHost): string | undefined {
  if (!isWsl(machine.release)) return undefined;
  return /WSL2|microsoft-standard/i.test(machine.release) ? 'WSL 2' : 'WSL 1';
}

function isWsl(release: string): boolean {
  return /microsoft/i.test(release);
}

const FIRMWARE = ['/sys/class/dmi/id/sys_vendor', '/sys/class/dmi/id/product_name', '/sys/hypervisor/type', '/proc/device-tree/compatible'];

function firmware(host: CollectHost): string | undefined {
  const named = virtualMachine(FIRMWARE.map((path) => readKernel(host, path)));
  if (named || isWsl(host.machine.release)) return named;
  // The kernel knows that a hypervisor is there even where the firmware names none.
  const processor = readKernel(host, '/proc/cpuinfo');
  return processor !== undefined && /^flags\s*:.*\bhypervisor\b/m.test(processor) ? 'hypervisor' : undefined;
}
