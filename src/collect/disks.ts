import { tryProgram } from './ask-program.ts';
import { type CollectHost, type Collector, numbered, type Scene } from './collector.ts';
import { readKernel } from './read-kernel.ts';

/** A machine with more disks than this tells of its first ones. */
const MOST = 8;

interface Mount {
  readonly device: string;
  readonly place: string;
  readonly system?: string | undefined;
}

/**
 * Disks with their size and free space, in bytes: each file system once, by the shortest path it is mounted at. Disks of other machines are left out:
 * one that does not answer would hold up this whole process.
 */
export const disks: Collector = {
  id: 'disk',
  level: 'basic',
  collect: async (scene) => {
    const mounts = (await (READERS[scene.platform] ?? root)(scene)).slice(0, MOST);
    return numbered(
      'disk',
      await Promise.all(
        mounts.map(async ({ place, system }) => {
          const space = await scene.files.space(place).catch(() => undefined);
          if (space === undefined || space.total === 0) return [];
          return [
            { id: 'place', value: scene.level === 'basic' ? withoutLabel(place, scene.home) : place },
            { id: 'system', value: system },
            { id: 'total', value: space.total, unit: 'bytes' as const },
            { id: 'free', value: space.free, unit: 'bytes' as const },
          ];
        }),
      ),
    );
  },
};

const READERS: Readonly<Partial<Record<NodeJS.Platform, (scene: Scene) => Promise<readonly Mount[]>>>> = {
  linux: fromMounts,
  darwin: fromMountProgram,
  win32: async ({ env }) => [{ device: '', place: `${env['SystemDrive'] ?? 'C:'}\\` }],
};

async function root(): Promise<readonly Mount[]> {
  return [{ device: '', place: '/' }];
}

/** Kinds of file systems that lie on no disk with a place for files: images of live systems and packages. FUSE's (but not that for whole disks) may hang. */
const NO_DISK = /^(squashfs|iso9660|udf|erofs|fuse|fuse\..*)$/;
/** Boot partitions are nobody's trouble; the others are parts of a container. */
const NO_PLACE = /^\/(boot|efi|etc|usr\/lib|snap|var\/lib|proc|sys|dev|run\/(?!media))(\/|$)/;

async function fromMounts(host: CollectHost): Promise<readonly Mount[]> {
  const lines = (readKernel(host, '/proc/mounts') ?? '').split('\n');
  const mounts = lines.map((line): Mount => {
    const [device = '', place = '', system] = line.split(' ').map(withBlanks);
    return { device, place, system };
  });
  // In a container, and with some file systems, the root is on no device.
  const first = mounts.findLast(({ place, system }) => place === '/' && system !== 'rootfs') ?? { device: '/', place: '/' };
  const others = mounts.filter(
    ({ device, place, system = '' }) =>
      device.startsWith('/dev/') && !device.startsWith('/dev/loop') && device !== first.device && !NO_DISK.test(system) && !NO_PLACE.test(place),
  );
  return [first, ...shortestPlaces(others)];
}

function shortestPlaces(mounts: readonly Mount[]): readonly Mount[] {
  const shortest = new Map<string, Mount>();
  for (const mount of mounts) {
    const earlier = shortest.get(mount.device);
    if (earlier === undefined || mount.place.length < earlier.place.length) shortest.set(mount.device, mount);
  }
  return [...shortest.values()].sort((a, b) => a.place.length - b.place.length || (a.place < b.place ? -1 : 1));
}

/** `/proc/mounts` writes blanks and their like as octal escapes of bytes; only those of ASCII are escaped. */
function withBlanks(field: string): string {
  return field.replace(/\\([0-7]{3})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 8)));
}

/** `/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)`: all volumes of macOS' own container share its space, so the rest are outside ones. */
async function fromMountProgram(scene: Scene): Promise<readonly Mount[]> {
  if (scene.level === 'basic') return root();
  const text = (await tryProgram(scene, 'mount', [])) ?? '';
  const mounts = Array.from(text.matchAll(/^(\/dev\/\S+) on (.+) \((\w+),/gm), ([, device = '', place = '', system]) => ({ device, place, system }));
  const inside = mounts.find(({ place }) => place === '/') ?? { device: '', place: '/', system: undefined };
  return [inside, ...mounts.filter(({ place }) => place.startsWith('/Volumes/'))];
}

/** Names that systems themselves give to places for disks; any other was given by somebody, and may tell who. */
const OWN_NAMES = new Set('/ /home /usr /var /opt /srv /tmp /mnt /media /data /root /boot /nix /var/log /var/tmp /run/media /Volumes'.split(' '));

/** The place as far as the system named it: `/media/anna/Annas stick` is `/media/…`. */
function withoutLabel(place: string, home: string | undefined): string {
  if (place === home || /^[A-Z]:\\$/i.test(place)) return place;
  const parts = place.split('/').filter(Boolean);
  for (let count = parts.length; count > 0; count -= 1) {
    const start = `/${parts.slice(0, count).join('/')}`;
    if (OWN_NAMES.has(start)) return count === parts.length ? start : `${start}/…`;
  }
  return parts.length === 0 ? '/' : '/…';
}
