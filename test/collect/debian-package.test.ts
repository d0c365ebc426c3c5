import { describe, expect, it } from 'vitest';
import { debianVersion, packagedVersion } from '../../src/collect/debian-package.ts';

const STATUS = `Package: apt
Status: install ok installed
Version: 2.6.1

Package: git-man
Status: install ok installed
Version: 9.9

Package: git
Status: install ok installed
Depends: libc6
Version: 1:2.39.5-0+deb12u2

Package: cmake
Status: deinstall ok config-files
Version: 3.25.1-1

Package: systemd
Status: install ok installed
Version: 252.39-1~deb12u1

Package: bash
Status: install ok installed`;

const scene = (status: string | undefined) => ({ debianPackages: async () => status });

describe('the version of a Debian package', () => {
  it.each([
    ['apt', '2.6.1'],
    ['git', '2.39.5'],
    ['systemd', '252.39'],
    ['cmake', undefined],
    ['bash', undefined],
    ['man', undefined],
    ['git-', undefined],
  ])('of %s is %s', async (name, version) => {
    expect(await debianVersion(scene(STATUS), name)).toBe(version);
  });

  it('is unknown where there is no list', async () => {
    expect(await debianVersion(scene(undefined), 'git')).toBeUndefined();
  });

  it.each([
    ['/usr/bin/git', '2.39.5'],
    ['/bin/systemctl', '252.39'],
    ['/usr/local/bin/git', undefined],
    ['/home/anna/bin/git', undefined],
    ['/usr/bin/nothing', undefined],
  ])('is that of the program %s only where packages put theirs: %s', async (path, version) => {
    expect(await packagedVersion(scene(STATUS), path)).toBe(version);
  });
});
