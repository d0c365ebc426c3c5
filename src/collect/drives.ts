import { join } from 'node:path';
import { Absent, type Collector, numbered } from './collector.ts';
import { kernelNames, kernelNumber, readKernel } from './read-kernel.ts';

const BLOCKS = '/sys/block';

/** The devices that carry the disks: model, kind and size, no serial number. */
export const drives: Collector = {
  id: 'drive',
  level: 'full',
  collect: async (scene) => {
    if (scene.platform !== 'linux') throw new Absent('unsupported');
    const names = kernelNames(scene, BLOCKS).filter((name) => /^(sd|hd|vd|xvd|nvme|mmcblk)/.test(name) && !/boot|rpmb/.test(name));
    return numbered(
      'drive',
      names.map((name) => {
        const number = (file: string) => kernelNumber(scene, join(BLOCKS, name, file));
        const sectors = number('size');
        if (!sectors) return [];
        const kind = /^[vx]/.test(name)
          ? 'virtual'
          : name.startsWith('nvme')
            ? 'NVMe'
            : name.startsWith('mmc')
              ? 'SD/eMMC'
              : number('queue/rotational') === 1
                ? 'HDD'
                : 'SSD';
        return [
          { id: 'model', value: readKernel(scene, join(BLOCKS, name, 'device/model')) },
          { id: 'kind', value: number('removable') === 1 ? 'USB' : kind },
          // The kernel counts in sectors of 512 bytes whatever the device's own are.
          { id: 'size', value: sectors * 512, unit: 'bytes' as const },
        ];
      }),
    );
  },
};
