import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { speaker } from '../../src/locale/speaker.ts';
import { askwellTerminal, type Household, household, type Person } from '../support/askwell-terminal.ts';
import { noise } from '../support/text-source.ts';
import { hasTmux } from '../support/tmux.ts';

describe.skipIf(!hasTmux)('packing in a real terminal (needs tmux)', () => {
  let house: Household;
  let person: Person | undefined;

  beforeEach(() => {
    house = household();
    const line = (at: number) =>
      `${new Date(Date.UTC(2026, 10, 22) + at * 1000).toISOString()} INFO step ${noise(5, at + 1)
        .toString('base64')
        .replace(/[^a-z]/gi, 'x')}`;
    writeFileSync(join(house.work, 'app.log'), `${Array.from({ length: 6000 }, (_, at) => line(at)).join('\n')}\n`);
  });
  afterEach(async () => {
    await person?.kill();
    house.remove();
  });

  const archives = () => readdirSync(house.work).filter((name) => name.endsWith('.zip'));

  it.each(['en', 'ru'] as const)('offers what makes files fit as choices, and does what is chosen (%s)', async (language) => {
    const say = await speaker(language);
    person = await askwellTerminal(['pack', 'app.log', '--limit', '20kB', '--lang', language], house);
    await person.says(language === 'en' ? 'the limit is 20 kB' : 'а предел');
    await person.choose(say('fit.question'), language === 'en' ? 'Shorten the logs' : 'Оставить в журналах');
    await person.says(language === 'en' ? '1 file packed into 1 archive' : 'Упаковано: 1 файл в 1 архив');
    expect(archives()).toEqual(['attachments.zip']);
    expect(statSync(join(house.work, 'attachments.zip')).size).toBeLessThanOrEqual(20_000);
  });

  it('stops where the person wants it, and leaves nothing', async () => {
    const say = await speaker('en');
    person = await askwellTerminal(['pack', 'app.log', '--limit', '20kB'], house);
    await person.choose(say('fit.question'), say('fit.stop'));
    await person.says('Stopped');
    expect(archives()).toEqual([]);
  });
});
