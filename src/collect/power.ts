import { join } from 'node:path';
import { tryProgram } from './ask-program.ts';
import { Absent, type CollectHost, type Collector, numbered, type Scene } from './collector.ts';
import { wholeNumber } from './read-kernel.ts';
import { namesIn, readSystemFile } from './read-system-file.ts';

const SUPPLIES = '/sys/class/power_supply';

/** Batteries of the machine: how full, what they are doing, and what is left of their capacity. */
export const power: Collector = {
  id: 'power',
  level: 'full',
  collect: async (scene) => {
    const read = READERS[scene.platform];
    if (!read) throw new Absent('unsupported');
    return numbered('battery', await read(scene));
  },
};

const READERS: Readonly<Partial<Record<NodeJS.Platform, (scene: Scene) => ReturnType<typeof fromSys>>>> = { linux: fromSys, darwin: fromPmset };

async function fromSys(host: CollectHost) {
  const batteries = (await namesIn(host, SUPPLIES)).filter((name) => /^BAT|^CMB|battery/i.test(name));
  return Promise.all(
    batteries.map(async (name) => {
      const number = async (file: string) => wholeNumber(await readSystemFile(host, join(SUPPLIES, name, file)));
      const [charge, state, full, design, fullCharge, designCharge] = await Promise.all([
        number('capacity'),
        readSystemFile(host, join(SUPPLIES, name, 'status')),
        number('energy_full'),
        number('energy_full_design'),
        number('charge_full'),
        number('charge_full_design'),
      ]);
      const [now, once] = [full ?? fullCharge, design ?? designCharge];
      return [
        { id: 'charge', value: charge, unit: 'percent' as const },
        { id: 'state', value: state },
        { id: 'health', value: now && once ? Math.round((now / once) * 100) : undefined, unit: 'percent' as const },
      ];
    }),
  );
}

/** ` -InternalBattery-0 (id=…)	87%; discharging; 5:02 remaining present: true` */
async function fromPmset(scene: Scene) {
  const text = (await tryProgram(scene, 'pmset', ['-g', 'batt'])) ?? '';
  return Array.from(text.matchAll(/\t(\d+)%; ([\w ]+);/g), ([, charge, state]) => [
    { id: 'charge', value: Number(charge), unit: 'percent' as const },
    { id: 'state', value: state },
  ]);
}
