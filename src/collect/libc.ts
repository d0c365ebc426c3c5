import { tryProgram } from './ask-program.ts';
import { Absent, type Collector, known } from './collector.ts';
import { debianVersion } from './debian-package.ts';

/** The C library on Linux: programs built for one do not run on the other. glibc's version costs a process, so at `full` alone. */
export const libc: Collector = {
  id: 'libc',
  level: 'basic',
  collect: async (scene) => {
    if (scene.platform !== 'linux') throw new Absent('unsupported');
    if (scene.files.now.exists(`/lib/ld-musl-${scene.machine.arch}.so.1`)) return known([{ id: 'os.libc', value: 'musl' }]);
    if (scene.level === 'basic') throw new Absent('missing');
    const packaged = await debianVersion(scene, 'libc6');
    return known([{ id: 'os.libc', value: packaged ? `glibc ${packaged}` : (await tryProgram(scene, 'getconf', ['GNU_LIBC_VERSION']))?.trim() }]);
  },
};
