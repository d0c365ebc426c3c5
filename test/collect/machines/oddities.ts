import { GIGABYTE, type RecordedMachine, says } from './recorded-machine.ts';

const failing = { kind: 'done', stdout: 'error: 9.9.9 is not installed', stderr: '', code: 1 } as const;

/** No home, no environment, not one file of the kernel's. */
const bare: RecordedMachine = {
  name: 'a Linux that tells nothing',
  options: {
    env: {},
    home: undefined,
    machine: { userName: () => undefined, hostName: () => '', cpus: () => [{ model: '', speed: 0 }], memory: () => ({ total: 1000, free: 500 }) },
    files: { '/etc/os-release': 'NAME=""\nnonsense\n=x\n# VERSION_ID=1\n' },
  },
  space: { '/': { total: 0, free: 0 } },
  basic: { 'os.name': 'Linux', 'locale.name': 'C', 'memory.free': 500, 'cpu.cores': 1 },
  full: {},
  untold: ['cpu.model', 'cpu.speed', 'os.version', 'disk.1.place', 'terminal.shell', 'keyboard.layout'],
  names: [],
  never: [],
};

/** Sensors, batteries, drives and limits that are there and say nothing of use; programs that fail. */
const broken: RecordedMachine = {
  name: 'a server of which half is broken',
  options: {
    env: {
      LANG: 'en_US.UTF-8',
      SHELL: '/bin/zsh',
      PATH: '/usr/bin::/usr/bin:/none',
      FLATPAK_ID: 'org.example.App',
      XDG_CURRENT_DESKTOP: 'GNOME',
      RUSTUP_HOME: '/rust',
    },
    files: {
      '/etc/os-release': 'NAME=Void\nVERSION_ID=\n',
      '/proc/1/cgroup': '1:name=systemd:/lxc/web\n',
      '/proc/meminfo': 'garbage\n',
      '/proc/cpuinfo': 'processor : 0\nBogoMIPS : 50\n\nprocessor : 1\n',
      '/proc/mounts': [
        'rootfs / rootfs rw 0 0',
        '/dev/sda1 / xfs rw 0 0',
        '/dev/sda1 /srv/bind xfs rw 0 0',
        '/dev/sdb1 /b ext4 rw 0 0',
        '/dev/sdc1 /a ext4 rw 0 0',
        '/dev/sdb1 /longer ext4 rw 0 0',
        '/dev/sdd1',
        '',
      ].join('\n'),
      '/sys/fs/cgroup/cpu.max': 'nonsense\n',
      '/sys/fs/cgroup/memory.max': 'max\n',
      '/sys/class/hwmon/hwmon0/name': 'k10temp\n',
      '/sys/class/hwmon/hwmon0/temp1_input': 'n/a\n',
      '/sys/class/hwmon/hwmon1/temp1_input': '20000\n',
      '/sys/class/power_supply/BAT1/status': 'Unknown\n',
      '/sys/class/power_supply/CMB0/charge_full': '40\n',
      '/sys/class/power_supply/CMB0/charge_full_design': '80\n',
      '/sys/block/sda/size': '2000\n',
      '/sys/block/sda/queue/rotational': '1\n',
      '/sys/block/sdb/size': '0\n',
      '/sys/block/vda/size': '4000\n',
      '/sys/devices/system/cpu/cpu0/cache/index0/type': 'Data\n',
      '/sys/class/drm/card0/device/uevent': 'NOTHING=1\n',
      '/sys/class/drm/card0-VGA-1/status': 'connected\n',
      '/sys/class/drm/card0-VGA-1/edid': new Uint8Array([1, 2, 3]),
      '/sys/class/drm/card0-VGA-2/status': 'connected\n',
      '/sys/class/drm/card0-VGA-2/edid': new Uint8Array(128).fill(7),
      '/sys/class/net/wwan0/uevent': 'DEVTYPE=wwan\n',
      '/sys/class/net/wwan0/device/power': '',
      '/sys/class/net/bnep0/uevent': 'DEVTYPE=bluetooth\n',
      '/sys/class/net/bnep0/device/uevent': 'DRIVER=bnep\n',
      '/sys/class/net/eth0/device/uevent': 'X=1\n',
      '/sys/class/net/eth0/speed': '-1\n',
      '/usr/bin/git': '',
      '/usr/bin/make': '',
      '/usr/bin/go': '',
      '/usr/bin/java': '',
      '/usr/bin/yarn': '',
      '/usr/bin/dotnet': '',
      '/usr/bin/pip3': '',
      '/usr/bin/rustup': '',
      '/usr/bin/chromium': '',
      '/rust/settings.toml': 'default_toolchain = "1.79.0-x86_64-unknown-linux-gnu"\n',
      '/var/lib/dpkg/status': 'Package: vim\n',
    },
    commands: {
      '/usr/bin/git': failing,
      '/usr/bin/make --version': says('no number here'),
      '/bin/zsh --version': failing,
      'gsettings get org.gnome.desktop.input-sources sources': says('@a(ss) []'),
    },
  },
  links: { '/usr/bin/rustc': 'rustup' },
  space: { '/': { total: GIGABYTE, free: 1 }, '/a': { total: GIGABYTE, free: 2 }, '/b': { total: GIGABYTE, free: 3 } },
  basic: {
    'os.name': 'Void',
    'os.inside': ['Flatpak', 'LXC'],
    'disk.1.system': 'xfs',
    'disk.2.free': 2,
    'disk.3.free': 3,
    'disk.2.place': '/…',
    'display.1.plug': 'VGA-1',
  },
  full: {
    'disk.2.place': '/a',
    'drive.1.kind': 'HDD',
    'drive.2.kind': 'virtual',
    'battery.1.state': 'Unknown',
    'battery.2.health': 50,
    'network.1.kind': 'Bluetooth',
    'network.2.kind': 'Ethernet',
    'network.3.kind': 'WWAN',
    'terminal.shell': 'zsh',
    'tool.rust': '1.79.0',
  },
  untold: [
    'cpu.physical',
    'cpu.temperature',
    'cpu.cache',
    'limits.processors',
    'limits.memory',
    'display.1.name',
    'graphics.1.name',
    'keyboard.layout',
    'network.2.speed',
    'tool.git',
    'tool.make',
    'tool.go',
    'tool.java',
    'tool.yarn',
    'tool.dotnet',
    'tool.pip',
    'tool.chromium',
  ],
  names: ['anna', 'annas-laptop'],
  never: [],
};

/** An old Mac with its developer tools in a virtual machine, where some programs are not to be had. */
const oldMac: RecordedMachine = {
  name: 'an Intel Mac with developer tools, as a guest',
  options: {
    platform: 'darwin',
    home: '/Users/anna',
    env: { SHELL: '/bin/bash', PATH: '/usr/bin', JAVA_HOME: '/jdk8' },
    machine: { release: '20.6.0', locale: () => 'de-DE', graphics: async () => ({ adapters: [], displays: [{ name: 'Odd', width: 0, height: 0 }] }) },
    files: {
      '/usr/bin/git': '',
      '/usr/bin/java': '',
      '/jdk8/release': 'JAVA_VERSION="1.8.0_412"\n',
      '/Library/Developer/CommandLineTools/usr/bin/git': '',
    },
    commands: { '/usr/bin/git --version': says('git version 2.39.3 (Apple Git-146)\n'), 'sysctl -n kern.hv_vmm_present': says('1\n') },
  },
  space: { '/': { total: GIGABYTE, free: 1 } },
  basic: { 'os.name': 'macOS', 'locale.name': 'de-DE', 'display.1.name': 'Odd' },
  full: { 'os.inside': ['hypervisor'], 'tool.git': '2.39.3', 'tool.java': '1.8.0_412', 'board.machine': 'Apple' },
  untold: ['os.version', 'display.1.size', 'graphics.1.name'],
  names: ['anna', 'annas-laptop'],
  never: [],
};

/** A Windows so bare that only Node knows what it is. */
const bareWindows: RecordedMachine = {
  name: 'a Windows without settings',
  options: { platform: 'win32', home: 'C:\\Users\\anna', env: {}, machine: { release: '10.0.20348', osVersion: '', cpus: () => [] } },
  space: {},
  basic: { 'os.name': 'Windows', 'os.version': '10.0.20348', 'os.build': '20348' },
  full: {},
  untold: ['terminal.shell', 'tool.edge'],
  names: ['anna', 'annas-laptop'],
  never: [],
};

const openVz: RecordedMachine = {
  name: 'a rented OpenVZ container with an unknown manager beside',
  options: { env: { LANG: 'C' }, files: { '/etc/issue': 'Ubuntu 12.04 LTS \\n \\l\n', '/proc/vz/veinfo': '' } },
  space: {},
  basic: { 'os.name': 'Ubuntu 12.04 LTS', 'os.inside': ['OpenVZ'] },
  full: {},
  names: ['anna', 'annas-laptop'],
  never: [],
};

const unknown: RecordedMachine = {
  name: 'an unknown container on an unknown system’s old WSL',
  options: {
    env: { LANG: 'C', container: 'something-new' },
    machine: { release: '4.4.0-19041-Microsoft' },
    files: { '/etc/alpine-release': '3.8.4\n' },
  },
  space: {},
  basic: { 'os.name': 'Alpine Linux 3.8.4', 'os.inside': ['container', 'WSL 1'] },
  full: {},
  names: ['anna', 'annas-laptop'],
  never: [],
};

export const ODDITIES = [bare, broken, oldMac, bareWindows, openVz, unknown];
