import { Absent, type Collector, known } from './collector.ts';
import { readKernel } from './read-kernel.ts';

/** What may forbid a program something that the file's permissions allow: SELinux, AppArmor, a locked-down kernel. */
export const security: Collector = {
  id: 'security',
  level: 'full',
  collect: async (scene) => {
    if (scene.platform !== 'linux') throw new Absent('unsupported');
    const [selinux, apparmor, lockdown] = [
      readKernel(scene, '/sys/fs/selinux/enforce'),
      readKernel(scene, '/sys/module/apparmor/parameters/enabled'),
      readKernel(scene, '/sys/kernel/security/lockdown'),
    ];
    return known([
      {
        id: 'os.security',
        value: [
          selinux === '1' ? 'SELinux' : '',
          apparmor === 'Y' ? 'AppArmor' : '',
          /\[(integrity|confidentiality)\]/.test(lockdown ?? '') ? 'lockdown' : '',
        ].filter(Boolean),
      },
    ]);
  },
};
