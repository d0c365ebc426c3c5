import type { Scene } from './collector.ts';

/**
 * The version of an installed Debian package, from dpkg's own list (deb-control(5) paragraphs): the part that its makers gave it, without Debian's
 * epoch, revision and additions. Reading the list once takes less than starting one program.
 */
export async function debianVersion({ debianPackages }: Pick<Scene, 'debianPackages'>, name: string): Promise<string | undefined> {
  const list = (await debianPackages()) ?? '';
  const first = `Package: ${name}\n`;
  const start = list.startsWith(first) ? 0 : list.indexOf(`\n${first}`);
  if (start === -1) return undefined;
  const end = list.indexOf('\n\n', start);
  const paragraph = list.slice(start, end === -1 ? undefined : end);
  if (!/^Status: .* installed$/m.test(paragraph)) return undefined;
  return /^Version: (?:\d+:)?(\d[\w.]*)/m.exec(paragraph)?.[1];
}

/** Programs and the packages that bring them, where both have the same version. */
const PACKAGES: Readonly<Record<string, string>> = {
  'apt-get': 'apt',
  bash: 'bash',
  cmake: 'cmake',
  fish: 'fish',
  flatpak: 'flatpak',
  gcc: 'gcc',
  git: 'git',
  make: 'make',
  perl: 'perl-base',
  podman: 'podman',
  python3: 'python3-minimal',
  systemctl: 'systemd',
  zsh: 'zsh',
};

/** The version of a program that a package brought; nothing for one that stands elsewhere than packages put theirs. */
export async function packagedVersion(scene: Pick<Scene, 'debianPackages'>, path: string): Promise<string | undefined> {
  const name = /^(?:\/usr)?\/bin\/([^/]+)$/.exec(path)?.[1];
  const brought = name === undefined ? undefined : PACKAGES[name];
  return brought === undefined ? undefined : debianVersion(scene, brought);
}
