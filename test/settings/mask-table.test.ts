import { describe, expect, it } from 'vitest';
import { keepMaskTable, sweepMaskTables } from '../../src/settings/mask-table.ts';
import { memoryHost } from '../support/memory-host.ts';

const FOLDER = '/home/anna/.local/share/askwell/masks';

describe('the private table of masks', () => {
  it('lies in the person’s own folder, for them alone, with the day on which it ends', async () => {
    const { host, fs } = memoryHost();
    const kept = await keepMaskTable('AW-20261124-7F3K', [['[email-1]', 'anna@corp.test']], host);
    expect(kept).toEqual({ path: `${FOLDER}/AW-20261124-7F3K.json`, until: '2027-02-22' });
    expect(JSON.parse(fs.readFileSync(kept?.path ?? '', 'utf8') as string)).toEqual({
      schema: 1,
      id: 'AW-20261124-7F3K',
      until: '2027-02-22',
      masks: { '[email-1]': 'anna@corp.test' },
    });
    expect([fs.statSync(FOLDER).mode & 0o777, fs.statSync(kept?.path ?? '').mode & 0o777]).toEqual([0o700, 0o600]);
  });

  it('is not written where there is nothing to keep, or no folder for it', async () => {
    const { host, fs } = memoryHost();
    expect(await keepMaskTable('AW-1', [], host)).toBeUndefined();
    expect(fs.existsSync(FOLDER)).toBe(false);
    expect(await keepMaskTable('AW-1', [['[ip-1.1]', '10.0.0.1']], memoryHost({ home: undefined }).host)).toBeUndefined();
    await sweepMaskTables(memoryHost({ home: undefined }).host);
  });

  it('goes away after its last day, and not before; what is none stays', async () => {
    const table = (until: string) => JSON.stringify({ schema: 1, id: 'x', until, masks: {} });
    const { host, fs } = memoryHost({
      files: {
        [`${FOLDER}/AW-20260101-AAAA.json`]: table('2026-11-23'),
        [`${FOLDER}/AW-20260101-BBBB.json`]: table('2026-11-24'),
        [`${FOLDER}/AW-20260101-CCCC.json`]: 'broken',
        [`${FOLDER}/notes.json`]: table('2000-01-01'),
      },
    });
    await sweepMaskTables(host);
    expect(fs.readdirSync(FOLDER)).toEqual(['AW-20260101-BBBB.json', 'AW-20260101-CCCC.json', 'notes.json']);
  });
});
