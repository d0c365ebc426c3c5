import { Absent, type Collector, numbered } from './collector.ts';
import { readKernel } from './read-kernel.ts';

/** Sound cards by their drivers and names: ` 0 [PCH            ]: HDA-Intel - HDA Intel PCH`, and a second line with addresses that is left. */
export const audio: Collector = {
  id: 'audio',
  level: 'full',
  collect: async (scene) => {
    if (scene.platform !== 'linux') throw new Absent('unsupported');
    const cards = readKernel(scene, '/proc/asound/cards') ?? '';
    return numbered(
      'audio',
      Array.from(cards.matchAll(/^\s*\d+ \[.*?\]: (\S+) - (.+)$/gm), ([, driver, name]) => [
        { id: 'name', value: name },
        { id: 'driver', value: driver },
      ]),
    );
  },
};
