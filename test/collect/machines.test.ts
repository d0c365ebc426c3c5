import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collect } from '../../src/collect/collect.ts';
import { en } from '../../src/locale/en/index.ts';
import { ru } from '../../src/locale/ru/index.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import { memoryHost } from '../support/memory-host.ts';
import { GUESTS } from './machines/guests.ts';
import { LAPTOPS } from './machines/laptops.ts';
import { ODDITIES } from './machines/oddities.ts';
import { OTHER_SYSTEMS } from './machines/other-systems.ts';
import type { RecordedMachine } from './machines/recorded-machine.ts';

async function tell({ options, links = {}, space }: RecordedMachine, level: 'basic' | 'full'): Promise<Evidence> {
  const { host, fs } = memoryHost(options);
  for (const [path, target] of Object.entries(links)) {
    fs.mkdirSync(dirname(path), { recursive: true });
    fs.symlinkSync(target, path);
  }
  const ofPlace = async (place: string) => {
    const found = space[place];
    if (!found) throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
    return found;
  };
  return collect(level, { ...host, files: { ...host.files, space: ofPlace } });
}

function values({ facts }: Evidence): Record<string, unknown> {
  return Object.fromEntries(facts.map(({ id, value }) => [id, value]));
}

describe.each([...LAPTOPS, ...GUESTS, ...OTHER_SYSTEMS, ...ODDITIES])('facts about $name', (machine) => {
  it('are right at basic', async () => {
    expect(values(await tell(machine, 'basic'))).toMatchObject(machine.basic);
  });

  it('are right at full', async () => {
    expect(values(await tell(machine, 'full'))).toMatchObject({ ...machine.basic, ...machine.full, ...shellOf(machine) });
  });

  it('are not invented', async () => {
    const told = values(await tell(machine, 'basic'));
    expect((machine.untold ?? []).filter((id) => id in told)).toEqual([]);
    const more = values(await tell(machine, 'full'));
    expect((machine.untold ?? []).filter((id) => id in more && !(id in machine.full))).toEqual([]);
  });

  it('tell at basic neither who nor which machine it is', async () => {
    const text = JSON.stringify(await tell(machine, 'basic')).toLowerCase();
    expect([...machine.names, ...machine.never].filter((word) => holdsWord(text, word.toLowerCase()))).toEqual([]);
  });

  it('tell at no level a number made to tell machines apart, a secret, or where the home is', async () => {
    const text = JSON.stringify(await tell(machine, 'full')).toLowerCase();
    expect(machine.never.filter((word) => text.includes(word.toLowerCase()))).toEqual([]);
  });

  it('have a name in every language, as has what is absent', async () => {
    const { facts, skipped } = await tell(machine, 'full');
    for (const catalogue of [en, ru] as Readonly<Record<string, string>>[]) {
      const nameless = facts.map(({ id }) => `fact.${id.replace(/\.\d+(?=\.)/g, '')}`).filter((id) => !(id in catalogue));
      const unknown = skipped.map(({ id }) => (id.startsWith('tool.') ? `fact.${id}` : `source.${id}`)).filter((id) => !(id in catalogue));
      expect([...nameless, ...unknown]).toEqual([]);
    }
  });

  it('come with a reason for each that is absent', async () => {
    const { facts, skipped } = await tell(machine, 'full');
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
    expect(skipped.filter(({ reason, detail }) => reason === 'failed' && detail !== undefined)).toEqual([]);
  });
});

/** At `full` the shell may come with its version. */
function shellOf({ basic, full }: RecordedMachine) {
  const shell = full['terminal.shell'] ?? basic['terminal.shell'];
  return shell === undefined ? {} : { 'terminal.shell': shell };
}

/** Whether a name stands there as a word; "Max" in a processor's own name is the maker's. */
function holdsWord(text: string, word: string): boolean {
  return new RegExp(`(?<![a-z0-9])${word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(?![a-z0-9])`).test(text);
}
