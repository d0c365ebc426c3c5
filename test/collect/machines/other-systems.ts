import { GIGABYTE, type RecordedMachine, says } from './recorded-machine.ts';

const PLIST = `<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0">
<dict>
	<key>ProductBuildVersion</key>
	<string>23G93</string>
	<key>ProductName</key>
	<string>macOS</string>
	<key>ProductUserVisibleVersion</key>
	<string>14.6.1</string>
	<key>ProductVersion</key>
	<string>14.6.1</string>
</dict>
</plist>
`;

const mac: RecordedMachine = {
  name: 'macOS on Apple silicon',
  options: {
    platform: 'darwin',
    home: '/Users/max',
    env: { LANG: 'en_US.UTF-8', SHELL: '/bin/zsh', TERM_PROGRAM: 'Apple_Terminal', TERM_PROGRAM_VERSION: '453', PATH: '/opt/homebrew/bin:/usr/bin' },
    machine: {
      arch: 'arm64',
      release: '23.6.0',
      userName: () => 'max',
      hostName: () => 'Maxs-MacBook-Pro.local',
      cpus: () => Array.from({ length: 10 }, () => ({ model: 'Apple M1 Max', speed: 2400 })),
      nodePath: '/opt/homebrew/Cellar/node@20/20.17.0/bin/node',
      graphics: async () => ({ adapters: [{ name: 'Apple M1 Max' }], displays: [{ name: 'Color LCD', width: 3456, height: 2234, hertz: 120 }] }),
    },
    files: {
      '/System/Library/CoreServices/SystemVersion.plist': PLIST,
      '/opt/homebrew/Cellar/node@20/20.17.0/libexec/lib/node_modules/npm/package.json': '{ "version": "10.8.2" }',
      '/usr/bin/git': '',
      '/usr/bin/java': '',
      '/Library/Java/JavaVirtualMachines/temurin-21.jdk/Contents/Home/release': 'JAVA_VERSION="21.0.4"\n',
      '/opt/homebrew/bin/brew': '',
      '/Applications/Safari.app/Contents/version.plist': '<dict><key>CFBundleShortVersionString</key>\n\t<string>17.6</string></dict>',
      '/Users/max/Library/Application Support/Google/Chrome/Last Version': '128.0.6613.114',
    },
    commands: {
      'sysctl -n hw.model': says('MacBookPro18,2\n'),
      'sysctl -n kern.hv_vmm_present': says('0\n'),
      'sysctl -n vm.swapusage': says('total = 2048.00M  used = 1024.50M  free = 1023.50M  (encrypted)\n'),
      'pmset -g batt': says("Now drawing from 'Battery Power'\n -InternalBattery-0 (id=6881379)\t87%; discharging; 5:02 remaining present: true\n"),
      mount: says(
        '/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)\ndevfs on /dev (devfs, local, nobrowse)\n/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled, nobrowse)\n//max@nas/share on /Volumes/share (smbfs, nodev)\n/dev/disk5s1 on /Volumes/Backup of Max (hfs, local)\n',
      ),
      'defaults read com.apple.HIToolbox AppleEnabledInputSources': says(
        '(\n        {\n        InputSourceKind = "Keyboard Layout";\n        "KeyboardLayout ID" = 0;\n        "KeyboardLayout Name" = "U.S.";\n    },\n        {\n        "KeyboardLayout Name" = Russian;\n    }\n)\n',
      ),
      'networksetup -listallhardwareports': says(
        'Hardware Port: Wi-Fi\nDevice: en0\nEthernet Address: a4:83:e7:12:34:56\n\nHardware Port: Thunderbolt Bridge\nDevice: bridge0\nEthernet Address: 36:11:22:33:44:55\n',
      ),
      '/usr/bin/git --version': says('git version 0.0 that only a person at the screen could install'),
      '/opt/homebrew/bin/brew --version': says('Homebrew 4.3.18\n'),
      '/bin/zsh --version': says('zsh 5.9 (arm-apple-darwin23.0)\n'),
    },
  },
  space: { '/': { total: 994 * GIGABYTE, free: 310 * GIGABYTE }, '/Volumes/Backup of Max': { total: 2000 * GIGABYTE, free: 5 } },
  basic: {
    'os.name': 'macOS',
    'os.version': '14.6.1',
    'os.build': '23G93',
    'os.kernel': '23.6.0',
    'cpu.model': 'Apple M1 Max',
    'graphics.1.name': 'Apple M1 Max',
    'display.1.size': '3456 × 2234',
    'display.1.rate': 120,
    'disk.1.free': 310 * GIGABYTE,
    'terminal.program': 'Apple_Terminal 453',
    'npm.version': '10.8.2',
  },
  full: {
    'board.machine': 'Apple MacBookPro18,2',
    'memory.swap': 2048 * 1024 * 1024,
    'memory.swap-free': 1023.5 * 1024 * 1024,
    'battery.1.charge': 87,
    'battery.1.state': 'discharging',
    'disk.1.system': 'apfs',
    'disk.2.place': '/Volumes/Backup of Max',
    'keyboard.layout': ['U.S.', 'Russian'],
    'network.1.kind': 'Wi-Fi',
    'network.2.kind': 'Thunderbolt Bridge',
    'tool.brew': '4.3.18',
    'tool.java': '21.0.4',
    'tool.safari': '17.6',
    'tool.chrome': '128.0.6613.114',
    'terminal.shell': 'zsh 5.9',
  },
  // git is the program that offers to install git.
  untold: ['tool.git', 'os.desktop', 'os.inside', 'disk.3.place'],
  names: ['Maxs-MacBook-Pro', '/Users/max'],
  never: ['a4:83:e7', '36:11:22', '6881379', 'nas/share'],
};

const VERSION_KEY = `
HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion
    SystemRoot    REG_SZ    C:\\WINDOWS
    CurrentBuild    REG_SZ    26100
    ProductId    REG_SZ    00330-80000-00000-AA123
    RegisteredOwner    REG_SZ    Anna Orlova
    DisplayVersion    REG_SZ    24H2
    ProductName    REG_SZ    Windows 10 Pro
    UBR    REG_DWORD    0x6b4

`.replaceAll('\n', '\r\n');

const REG = 'C:\\WINDOWS\\System32\\reg.exe';

const windows: RecordedMachine = {
  name: 'Windows 11',
  options: {
    platform: 'win32',
    home: 'C:\\Users\\Anna',
    env: {
      SystemRoot: 'C:\\WINDOWS',
      SystemDrive: 'C:',
      ComSpec: 'C:\\WINDOWS\\system32\\cmd.exe',
      PSModulePath: 'C:\\Users\\Anna\\Documents\\PowerShell\\Modules;C:\\Program Files\\PowerShell\\Modules',
      POWERSHELL_DISTRIBUTION_CHANNEL: 'MSI:Windows 10 Pro',
      WT_SESSION: '4c4c4544-004b-3510-804b-b6c04f4d3632',
      COMPUTERNAME: 'DESKTOP-4K2J9Q1',
      USERNAME: 'Anna',
      LOCALAPPDATA: '/appdata',
      ProgramFiles: '/programs',
      Path: '/tools;/git',
    },
    machine: {
      arch: 'x86_64',
      release: '10.0.26100',
      osVersion: 'Windows 10 Pro',
      userName: () => 'Anna',
      hostName: () => 'DESKTOP-4K2J9Q1',
      locale: () => 'ru-RU',
      graphics: async () => ({
        adapters: [{ name: 'NVIDIA GeForce RTX 4060', driver: '32.0.15.6094', memory: 8_585_740_288 }],
        displays: [{ width: 2560, height: 1440, hertz: 144 }],
      }),
    },
    files: {
      '/git/GIT.EXE': '',
      '/tools/pnpm.cmd': '',
      '/tools/node_modules/pnpm/package.json': '{"name": "pnpm", "version": "9.10.0"}',
      '/appdata/Microsoft/Edge/User Data/Last Version': '128.0.2739.67',
      '/programs/Mozilla Firefox/application.ini': '[App]\r\nVersion=130.0\r\n',
    },
    commands: {
      [`${REG} query HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion`]: says(VERSION_KEY),
      [`${REG} query HKLM\\HARDWARE\\DESCRIPTION\\System\\BIOS`]: says(
        '\r\nHKEY_LOCAL_MACHINE\\HARDWARE\\DESCRIPTION\\System\\BIOS\r\n    BIOSVersion    REG_SZ    F.60\r\n    BIOSReleaseDate    REG_SZ    05/15/2024\r\n    SystemManufacturer    REG_SZ    HP\r\n    SystemProductName    REG_SZ    HP ProBook 450 G9\r\n    BaseBoardProduct    REG_SZ    8A7B\r\n',
      ),
      [`${REG} query HKCU\\Keyboard Layout\\Preload`]: says(
        '\r\nHKEY_CURRENT_USER\\Keyboard Layout\\Preload\r\n    1    REG_SZ    00000409\r\n    2    REG_SZ    00000419\r\n    3    REG_SZ    0000046d\r\n',
      ),
      powershell: says('802.3|1 Gbps\r\nNative 802.11|866.7 Mbps\r\nBluetooth|3 Mbps\r\n'),
      '/git/GIT.EXE --version': says('git version 2.46.0.windows.1\r\n'),
    },
  },
  space: { 'C:\\': { total: 512 * GIGABYTE, free: 12 * GIGABYTE } },
  basic: {
    'os.name': 'Windows 11 Pro',
    'os.version': '24H2',
    'os.build': '26100.1716',
    'os.kernel': '10.0.26100',
    'disk.1.place': 'C:\\',
    'graphics.1.name': 'NVIDIA GeForce RTX 4060',
    'graphics.1.driver': '32.0.15.6094',
    'display.1.size': '2560 × 1440',
    'locale.name': 'ru-RU',
    'terminal.shell': 'PowerShell',
    'terminal.program': 'Windows Terminal',
  },
  full: {
    'board.machine': 'HP ProBook 450 G9',
    'board.firmware': 'F.60, 05/15/2024',
    'keyboard.layout': ['us', 'ru', '0000046d'],
    'network.1.kind': 'Ethernet',
    'network.2.kind': 'Wi-Fi',
    'network.2.speed': '866.7 Mbps',
    'network.3.kind': 'Bluetooth',
    'tool.git': '2.46.0.windows.1',
    'tool.pnpm': '9.10.0',
    'tool.edge': '128.0.2739.67',
    'tool.firefox': '130.0',
  },
  untold: ['os.desktop', 'keyboard.layout', 'os.inside'],
  names: ['Anna', 'DESKTOP-4K2J9Q1'],
  never: ['00330-80000', 'Orlova', '4c4c4544'],
};

const hyperV: RecordedMachine = {
  name: 'Windows 10 in Hyper-V, where the registry may not be asked at first',
  options: {
    platform: 'win32',
    home: 'C:\\Users\\anna',
    env: { PROMPT: '$P$G', ComSpec: 'C:\\Windows\\system32\\cmd.exe', ConEmuBuild: '230724' },
    machine: { release: '10.0.19045', osVersion: 'Windows 10 Enterprise' },
    commands: {
      'C:\\Windows\\System32\\reg.exe query HKLM\\HARDWARE\\DESCRIPTION\\System\\BIOS': says(
        '    SystemManufacturer    REG_SZ    Microsoft Corporation\r\n    SystemProductName    REG_SZ    Virtual Machine\r\n',
      ),
    },
  },
  space: {},
  basic: {
    'os.name': 'Windows 10 Enterprise',
    'os.version': '10.0.19045',
    'os.build': '19045',
    'terminal.shell': 'cmd',
    'terminal.program': 'ConEmu',
  },
  full: { 'os.inside': ['Hyper-V'] },
  names: ['anna', 'annas-laptop'],
  never: [],
};

const freeBsd: RecordedMachine = {
  name: 'FreeBSD',
  options: { platform: 'freebsd', env: { LANG: 'C.UTF-8', SHELL: '/bin/sh' }, machine: { release: '14.1-RELEASE', arch: 'amd64' } },
  space: { '/': { total: GIGABYTE, free: 1 } },
  basic: { 'os.name': 'FreeBSD', 'os.version': '14.1-RELEASE', 'disk.1.place': '/' },
  full: {},
  untold: ['graphics.1.name', 'network.1.kind', 'board.machine'],
  names: ['anna', 'annas-laptop'],
  never: [],
};

export const OTHER_SYSTEMS = [mac, windows, hyperV, freeBsd];
