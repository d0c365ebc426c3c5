import type { CollectHost } from './collector.ts';
import { readKernel } from './read-kernel.ts';

/** How people write the names that container managers give themselves. */
const NAMES: Readonly<Record<string, string>> = {
  docker: 'Docker',
  libpod: 'Podman',
  podman: 'Podman',
  lxc: 'LXC',
  'lxc-libvirt': 'LXC',
  kubepods: 'Kubernetes',
  'systemd-nspawn': 'systemd-nspawn',
  oci: 'OCI container',
  openvz: 'OpenVZ',
};

/**
 * The container that the system runs in, if it does: by the files that managers leave (https://systemd.io/CONTAINER_INTERFACE), their variable, and
 * in old ones the control group's path.
 */
export function container(host: CollectHost): string | undefined {
  const { env, files } = host;
  const group = /[/:](kubepods|docker|lxc|libpod)[/.-]/.exec(readKernel(host, '/proc/1/cgroup') ?? '')?.[1];
  if (env['KUBERNETES_SERVICE_HOST'] || group === 'kubepods') return 'Kubernetes';
  if (files.now.exists('/.dockerenv')) return 'Docker';
  if (files.now.exists('/run/.containerenv')) return 'Podman';
  const manager = readKernel(host, '/run/systemd/container') || env['container'] || group;
  // On the machine that holds OpenVZ's containers both folders are there.
  if (!manager) return files.now.exists('/proc/vz') && !files.now.exists('/proc/bc') ? NAMES['openvz'] : undefined;
  return NAMES[manager.toLowerCase()] ?? 'container';
}
