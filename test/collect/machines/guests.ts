import { GIGABYTE, IDENTIFIERS, IDENTITY, type RecordedMachine, says } from './recorded-machine.ts';

const OVERLAY = 'overlay / overlay rw,lowerdir=/var/lib/docker/overlay2/l/ABC 0 0\n';

/** A container of Debian's image, held to two and a half processors and 512 MiB. */
const docker: RecordedMachine = {
  name: 'Debian 12 in a Docker container',
  options: {
    env: { PATH: '/usr/local/bin:/usr/bin', HOSTNAME: '3f2a9c81d7e4', TERM: 'xterm' },
    home: '/root',
    machine: { hostName: () => '3f2a9c81d7e4', userName: () => 'root', nodePath: '/usr/local/bin/node' },
    files: {
      '/.dockerenv': '',
      '/etc/os-release': 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nNAME="Debian GNU/Linux"\nVERSION_ID="12"\nID=debian\n',
      '/etc/debian_version': '12.6\n',
      '/proc/mounts': `${OVERLAY}/dev/vda1 /etc/hosts ext4 rw 0 0\n/dev/vda1 /etc/hostname ext4 rw 0 0\n/dev/vdb /data ext4 rw 0 0\n`,
      '/proc/1/cgroup': '0::/\n',
      '/sys/fs/cgroup/cpu.max': '250000 100000\n',
      '/sys/fs/cgroup/memory.max': '536870912\n',
      '/usr/local/lib/node_modules/npm/package.json': '{"name":"npm","version":"10.8.1"}',
      '/usr/local/lib/node_modules/pnpm/package.json': '{"name":"pnpm","version":"9.9.0"}',
      '/usr/local/lib/node_modules/pnpm/bin/pnpm.cjs': '',
      '/usr/local/lib/node_modules/corepack/package.json': '{"name":"corepack","version":"0.29.3"}',
      '/usr/local/lib/node_modules/corepack/dist/yarn.js': '',
      '/usr/local/lib/python3.12/site-packages/pip-24.2.dist-info/METADATA': '',
      '/usr/local/bin/pip3.12': '',
      '/usr/local/bin/python3': '',
      '/usr/local/go/bin/go': '',
      '/usr/local/go/VERSION': 'go1.23.0\ntime 2024-08-07T19:21:44Z\n',
      '/usr/share/dotnet/dotnet': '',
      '/usr/share/dotnet/sdk/8.0.204/dotnet.dll': '',
      '/usr/share/dotnet/sdk/8.0.401/dotnet.dll': '',
      '/usr/share/dotnet/sdk/6.0.425/dotnet.dll': '',
    },
    commands: { '/usr/local/bin/python3 --version': says('Python 3.12.5\n') },
  },
  links: {
    '/usr/local/bin/pnpm': '../lib/node_modules/pnpm/bin/pnpm.cjs',
    '/usr/local/bin/yarn': '../lib/node_modules/corepack/dist/yarn.js',
    '/usr/local/bin/go': '/usr/local/go/bin/go',
    '/usr/bin/dotnet': '/usr/share/dotnet/dotnet',
    '/usr/local/bin/pip3': 'pip3.12',
  },
  space: { '/': { total: 50 * GIGABYTE, free: 20 * GIGABYTE }, '/data': { total: 10 * GIGABYTE, free: GIGABYTE } },
  basic: {
    'os.name': 'Debian GNU/Linux 12 (bookworm)',
    'os.build': '12.6',
    'os.inside': ['Docker'],
    'limits.processors': 2.5,
    'limits.memory': 536_870_912,
    'disk.1.place': '/',
    'disk.1.system': 'overlay',
    'disk.2.place': '/data',
    'locale.name': 'C',
    'npm.version': '10.8.1',
  },
  full: { 'tool.go': '1.23.0', 'tool.dotnet': '8.0.401', 'tool.pnpm': '9.9.0', 'tool.pip': '24.2', 'tool.python': '3.12.5' },
  untold: ['os.desktop', 'terminal.shell', 'tool.yarn'],
  names: ['3f2a9c81d7e4'],
  never: [],
};

const alpine: RecordedMachine = {
  name: 'Alpine in Kubernetes',
  options: {
    env: { PATH: '/usr/bin', KUBERNETES_SERVICE_HOST: '10.96.0.1', HOSTNAME: 'web-7d9c5b6f4-x2x9q', SHELL: '/bin/ash' },
    home: '/root',
    machine: { hostName: () => 'web-7d9c5b6f4-x2x9q', userName: () => 'root', cpus: () => [] },
    files: {
      '/etc/os-release': 'NAME="Alpine Linux"\nID=alpine\nVERSION_ID=3.20.2\nPRETTY_NAME="Alpine Linux v3.20"\n',
      '/lib/ld-musl-x86_64.so.1': '',
      '/proc/mounts': OVERLAY,
      '/sys/fs/cgroup/cpu.max': 'max 100000\n',
      '/sys/fs/cgroup/memory/memory.limit_in_bytes': '9223372036854771712\n',
    },
  },
  space: { '/': { total: 50 * GIGABYTE, free: 20 * GIGABYTE } },
  basic: { 'os.name': 'Alpine Linux v3.20', 'os.version': '3.20.2', 'os.libc': 'musl', 'os.inside': ['Kubernetes'], 'terminal.shell': 'ash' },
  full: {},
  untold: ['cpu.model', 'limits.memory', 'limits.processors'],
  names: ['web-7d9c5b6f4-x2x9q'],
  never: ['10.96.0.1'],
};

const wsl: RecordedMachine = {
  name: 'Ubuntu in WSL 2',
  options: {
    env: {
      LANG: 'C.UTF-8',
      SHELL: '/bin/bash',
      WT_SESSION: '4c4c4544-004b-3510-804b-b6c04f4d3632',
      PATH: '/usr/bin:/mnt/c/Windows/System32:/mnt/c/Users/Anna/bin',
      NAME: 'ANNAS-PC',
    },
    machine: { release: '5.15.153.1-microsoft-standard-WSL2', hostName: () => 'ANNAS-PC' },
    files: {
      '/etc/os-release': 'PRETTY_NAME="Ubuntu 22.04.4 LTS"\nVERSION_ID="22.04"\nID=ubuntu\n',
      '/proc/mounts': 'none /mnt/wsl tmpfs rw 0 0\n/dev/sdc / ext4 rw 0 0\nC:\\134 /mnt/c 9p rw 0 0\n/dev/sdc /mnt/wslg/distro ext4 ro 0 0\n',
      '/proc/cpuinfo': 'processor\t: 0\nflags\t\t: fpu hypervisor\n\n',
      '/dev/dxg': '',
      '/mnt/c/Users/Anna/bin/git': '',
    },
  },
  space: { '/': { total: 1000 * GIGABYTE, free: 900 * GIGABYTE }, '/mnt/c': { total: 1, free: 1 } },
  basic: {
    'os.inside': ['WSL 2'],
    'os.kernel': '5.15.153.1-microsoft-standard-WSL2',
    'graphics.1.driver': 'dxgkrnl',
    'terminal.program': 'Windows Terminal',
    'disk.1.place': '/',
  },
  full: {},
  untold: ['disk.2.place', 'tool.git'],
  names: ['anna', 'ANNAS-PC'],
  never: IDENTIFIERS,
};

const virtualBox: RecordedMachine = {
  name: 'openSUSE in VirtualBox',
  options: {
    env: { LANG: 'en_US.UTF-8', SHELL: '/bin/bash' },
    files: {
      ...IDENTITY,
      '/etc/os-release': 'NAME="openSUSE Leap"\nVERSION="15.6"\nID="opensuse-leap"\nVERSION_ID="15.6"\nPRETTY_NAME="openSUSE Leap 15.6"\n',
      '/sys/class/dmi/id/sys_vendor': 'innotek GmbH\n',
      '/sys/class/dmi/id/product_name': 'VirtualBox\n',
      '/sys/bus/pci/devices/0000:00:02.0/class': '0x030000\n',
      '/sys/bus/pci/devices/0000:00:02.0/vendor': '0x15ad\n',
      '/sys/bus/pci/devices/0000:00:02.0/device': '0x0405\n',
      '/sys/bus/pci/devices/0000:00:03.0/class': '0x020000\n',
      '/etc/vconsole.conf': 'KEYMAP=de-latin1\nFONT=eurlatgr\n',
    },
  },
  space: { '/': { total: 40 * GIGABYTE, free: 20 * GIGABYTE } },
  basic: { 'os.name': 'openSUSE Leap 15.6', 'os.inside': ['VirtualBox'], 'graphics.1.name': 'VMware [15ad:0405]', 'keyboard.layout': ['de-latin1'] },
  full: { 'board.machine': 'innotek GmbH VirtualBox', 'board.boot': 'BIOS' },
  untold: ['graphics.2.name'],
  names: ['anna', 'annas-laptop'],
  never: IDENTIFIERS,
};

/** A builder's machine: its hypervisor names itself nowhere, but the processor knows. */
const builder: RecordedMachine = {
  name: 'a virtual machine of GitHub Actions',
  options: {
    env: { LANG: 'C.UTF-8', GITHUB_ACTIONS: 'true', CI: 'true' },
    home: '/home/runner',
    machine: { userName: () => 'runner', hostName: () => 'fv-az1234-567', osVersion: '#1 SMP' },
    files: {
      '/proc/cpuinfo': 'processor\t: 0\nflags\t\t: fpu hypervisor lahf_lm\n\n',
      '/sys/class/drm/card0/device/uevent': 'DRIVER=virtio_gpu\n',
      '/run/systemd/container': 'lxc\n',
    },
  },
  space: { '/': { total: 80 * GIGABYTE, free: 20 * GIGABYTE } },
  basic: { 'os.name': 'Linux', 'os.inside': ['GitHub Actions', 'LXC', 'hypervisor'], 'graphics.1.name': 'Virtio GPU' },
  full: {},
  names: ['fv-az1234-567'],
  never: [],
};

const centos: RecordedMachine = {
  name: 'CentOS 6, older than os-release',
  options: {
    env: { LANG: 'en_US.UTF-8', container: 'podman' },
    files: { '/etc/redhat-release': 'CentOS release 6.10 (Final)\n', '/run/.containerenv': 'engine="podman"\n' },
  },
  space: {},
  basic: { 'os.name': 'CentOS release 6.10 (Final)', 'os.inside': ['Podman'] },
  full: {},
  untold: ['disk.1.place', 'os.version'],
  names: ['anna', 'annas-laptop'],
  never: [],
};

const raspberry: RecordedMachine = {
  name: 'a Raspberry Pi',
  options: {
    env: { LANG: 'en_GB.UTF-8', PATH: '/home/anna/.pyenv/shims:/home/anna/.cargo/bin' },
    machine: { arch: 'aarch64', cpus: () => Array.from({ length: 4 }, () => ({ model: 'unknown', speed: 0 })) },
    files: {
      '/etc/os-release': 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nVERSION_ID="12"\nID=debian\n',
      '/etc/debian_version': '12',
      '/sys/firmware/devicetree/base/model': 'Raspberry Pi 5 Model B Rev 1.0\0',
      '/proc/device-tree/model': 'Raspberry Pi 5 Model B Rev 1.0\0',
      '/proc/device-tree/serial-number': '10000000a1b2c3d4\0',
      '/sys/class/drm/card1/device/uevent': 'DRIVER=vc4-drm\nOF_NAME=gpu\n',
      '/sys/block/mmcblk0/size': '62333952\n',
      '/sys/block/mmcblk0boot0/size': '8192\n',
      '/home/anna/.pyenv/shims/python3': '',
      '/home/anna/.pyenv/shims/pip3': '',
      '/home/anna/.pyenv/version': '3.11.9\n',
      '/home/anna/.pyenv/versions/3.11.9/lib/python3.11/site-packages/pip-24.0.dist-info/METADATA': '',
      '/home/anna/.cargo/bin/rustup': '',
      '/home/anna/.rustup/settings.toml': 'version = "12"\ndefault_toolchain = "stable-aarch64-unknown-linux-gnu"\n',
    },
    commands: {
      '/home/anna/.rustup/toolchains/stable-aarch64-unknown-linux-gnu/bin/rustc --version': says('rustc 1.80.0 (051478957 2024-07-21)\n'),
    },
  },
  links: { '/home/anna/.cargo/bin/rustc': 'rustup' },
  space: { '/': { total: 31 * GIGABYTE, free: 20 * GIGABYTE } },
  basic: { 'cpu.model': 'Raspberry Pi 5 Model B Rev 1.0', 'cpu.cores': 4, 'graphics.1.name': 'Broadcom VideoCore' },
  full: {
    'board.machine': 'Raspberry Pi 5 Model B Rev 1.0',
    'drive.1.kind': 'SD/eMMC',
    'tool.python': '3.11.9',
    'tool.pip': '24.0',
    'tool.rust': '1.80.0',
  },
  untold: ['cpu.speed', 'os.build', 'board.boot'],
  names: ['anna', 'annas-laptop'],
  never: ['a1b2c3d4'],
};

export const GUESTS = [docker, alpine, wsl, virtualBox, builder, centos, raspberry];
