import { tryProgram } from './ask-program.ts';
import { Absent, type CollectHost, type Collector, known, type Scene } from './collector.ts';
import { readKernel } from './read-kernel.ts';
import { registry } from './windows-registry.ts';

interface Board {
  readonly maker?: string | undefined;
  readonly product?: string | undefined;
  readonly version?: string | undefined;
  readonly board?: string | undefined;
  readonly firmware?: string | undefined;
  readonly date?: string | undefined;
  readonly boot?: string | undefined;
}

/** Model of the machine, its main board and its firmware: product names, never serial numbers. */
export const board: Collector = {
  id: 'board',
  level: 'full',
  collect: async (scene) => {
    const read = READERS[scene.platform];
    if (!read) throw new Absent('unsupported');
    const found = await read(scene);
    return known([
      {
        id: 'board.machine',
        value: together([found.product?.startsWith(found.maker ?? ' ') ? undefined : found.maker, found.product, found.version], ' '),
      },
      { id: 'board.name', value: meant(found.board) },
      { id: 'board.firmware', value: together([found.firmware, found.date], ', ') },
      { id: 'board.boot', value: found.boot },
    ]);
  },
};

const READERS: Readonly<Partial<Record<NodeJS.Platform, (scene: Scene) => Promise<Board>>>> = {
  linux: fromDmi,
  darwin: fromSysctl,
  win32: fromRegistry,
};

async function fromDmi(host: CollectHost): Promise<Board> {
  const read = (name: string) => readKernel(host, `/sys/class/dmi/id/${name}`);
  const [maker, product, version, name, firmware, date] = [
    'sys_vendor',
    'product_name',
    'product_version',
    'board_name',
    'bios_version',
    'bios_date',
  ].map(read);
  const described = product ?? readKernel(host, '/proc/device-tree/model');
  const boot = maker === undefined ? undefined : host.files.now.exists('/sys/firmware/efi') ? 'UEFI' : 'BIOS';
  return { maker, product: described, version, board: name, firmware, date, boot };
}

async function fromSysctl(scene: Scene): Promise<Board> {
  return { maker: 'Apple', product: (await tryProgram(scene, 'sysctl', ['-n', 'hw.model']))?.trim() };
}

async function fromRegistry(scene: Scene): Promise<Board> {
  const bios = await registry(scene, 'HKLM\\HARDWARE\\DESCRIPTION\\System\\BIOS');
  return {
    maker: bios.get('SystemManufacturer'),
    product: bios.get('SystemProductName'),
    board: bios.get('BaseBoardProduct'),
    firmware: bios.get('BIOSVersion'),
    date: bios.get('BIOSReleaseDate'),
  };
}

function together(words: readonly (string | undefined)[], between: string): string {
  return [...new Set(words.map(meant).filter(Boolean))].join(between);
}

/** What makers leave in a field that they did not fill in. */
const EMPTY = /^(to be filled.*|default string|system (product name|version|manufacturer)|not (applicable|specified|available)|none|n\/a|[0.-]+)$/i;

function meant(word: string | undefined): string | undefined {
  return word && EMPTY.test(word) ? undefined : word;
}
