import { join } from 'node:path';
import { Absent, type CollectHost, type Collector, known } from './collector.ts';
import { wholeNumber } from './read-kernel.ts';
import { namesIn, readSystemFile } from './read-system-file.ts';

const SENSORS = '/sys/class/hwmon';
/** Sensors inside processors, by their drivers' names. */
const PROCESSOR = /^(coretemp|k10temp|zenpower|cpu_thermal|soc_thermal)$/;

/** The processor's temperature: one that is too hot slows down or switches the machine off. */
export const sensors: Collector = {
  id: 'sensors',
  level: 'full',
  collect: async (scene) => {
    if (scene.platform !== 'linux') throw new Absent('unsupported');
    const all = await Promise.all((await namesIn(scene, SENSORS)).map((name) => hottest(scene, join(SENSORS, name))));
    const temperatures = all.filter((value) => value !== undefined);
    return known([
      { id: 'cpu.temperature', value: temperatures.length > 0 ? Math.round(Math.max(...temperatures) / 1000) : undefined, unit: 'celsius' },
    ]);
  },
};

/** In thousandths of a degree. */
async function hottest(host: CollectHost, sensor: string): Promise<number | undefined> {
  if (!PROCESSOR.test((await readSystemFile(host, join(sensor, 'name'))) ?? '')) return undefined;
  const inputs = (await namesIn(host, sensor)).filter((name) => /^temp\d+_input$/.test(name));
  const values = (await Promise.all(inputs.map(async (name) => wholeNumber(await readSystemFile(host, join(sensor, name)))))).filter(
    (value) => value !== undefined,
  );
  return values.length > 0 ? Math.max(...values) : undefined;
}
