import { describe, expect, it } from 'vitest';
import { rotatedSets } from '../../../src/attach/logs/rotation.ts';
import { surveyOf } from '../../support/log-trimming.ts';

const at = (hour: number) => `2026-11-22T${String(hour).padStart(2, '0')}:00:00Z INFO x\n`;
const bare = 'Nov 22 18:30:01 host a: x\n';

/** Names in the sets that they make, for logs whose text is given by their name. */
async function setsOf(texts: Readonly<Record<string, string>>): Promise<readonly (readonly string[])[]> {
  const surveys = await Promise.all(Object.entries(texts).map(([name, text]) => surveyOf(text, name)));
  return rotatedSets(surveys).map((set) => set.map(({ name }) => name));
}

describe('rotated logs', () => {
  it.each([
    ['by their times, whatever their numbers say', { 'a.log.2': at(5), 'a.log': at(1), 'a.log.1': at(3) }, [['a.log.2', 'a.log.1', 'a.log']]],
    [
      'by their numbers where no year is written',
      { 'syslog.10.gz': bare, syslog: bare, 'syslog.2': bare, 'syslog.1': bare },
      [['syslog', 'syslog.1', 'syslog.2', 'syslog.10.gz']],
    ],
    [
      'by the dates in their names',
      { 'a-20261120.log': bare, 'a-20261122.log': bare, 'a.log': bare, 'a-20261121.log': bare },
      [['a.log', 'a-20261122.log', 'a-20261121.log', 'a-20261120.log']],
    ],
    [
      'apart from other logs, and those of other folders',
      { 'x/a.log': at(1), 'x/b.log': at(2), 'y/a.log': at(3), 'x/a.log.1': at(0) },
      [['x/a.log', 'x/a.log.1'], ['x/b.log'], ['y/a.log']],
    ],
    ['by number before the extension', { 'a.1.log': bare, 'a.log': bare }, [['a.log', 'a.1.log']]],
  ])('are ordered %s', async (_, texts, sets) => {
    expect(await setsOf(texts)).toEqual(sets);
  });
});
