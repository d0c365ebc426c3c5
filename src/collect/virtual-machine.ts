/** What firmware calls a virtual machine's maker or product, and what people call it. */
const VIRTUAL_MACHINES: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/virtualbox|innotek/i, 'VirtualBox'],
  [/vmware/i, 'VMware'],
  [/parallels/i, 'Parallels'],
  [/microsoft corporation virtual machine/i, 'Hyper-V'],
  [/amazon ec2/i, 'Amazon EC2'],
  [/google compute/i, 'Google Compute Engine'],
  [/digitalocean/i, 'DigitalOcean'],
  [/hetzner/i, 'Hetzner'],
  [/alibaba/i, 'Alibaba Cloud'],
  [/yandex/i, 'Yandex Cloud'],
  [/openstack/i, 'OpenStack'],
  [/firecracker/i, 'Firecracker'],
  [/apple virtualization/i, 'Apple Virtualization'],
  [/bhyve/i, 'bhyve'],
  [/\bxen\b/i, 'Xen'],
  [/bochs|qemu|\bkvm\b|dummy-virt/i, 'QEMU/KVM'],
];

/** The virtual machine that the firmware's words (maker, product) tell of, if they do. */
export function virtualMachine(words: readonly (string | undefined)[]): string | undefined {
  const text = words.filter(Boolean).join(' ');
  return VIRTUAL_MACHINES.find(([pattern]) => pattern.test(text))?.[1];
}
