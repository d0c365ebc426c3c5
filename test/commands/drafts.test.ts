import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/main.ts';
import { HOME, type MemoryHostOptions, memoryHost } from '../support/memory-host.ts';

const FOLDER = `${HOME}/.local/share/askwell/drafts`;

function draft(id: string, change: object = {}): Record<string, string> {
  const times = { created: '2026-11-20T10:00:00.000Z', updated: '2026-11-22T15:30:00.000Z' };
  const rest = { pid: 11, answers: {}, plan: {}, typed: {}, unticked: [], begun: [], asked: [], language: 'en' };
  return { [join(FOLDER, `${id}.json`)]: JSON.stringify({ schema: 1, id, ...times, ...rest, ...change }) };
}

async function drafts(argv: readonly string[], options: Omit<MemoryHostOptions, 'argv'> = {}) {
  const world = memoryHost({ ...options, argv: ['drafts', ...argv] });
  const code = await run(world.host);
  return { ...world, code, left: () => world.fs.readdirSync(FOLDER) };
}

const THREE = {
  ...draft('7F3K', { answers: { summary: 'Export stops\u001b[2J at 99 %' } }),
  ...draft('0002', { updated: '2026-11-23T10:00:00.000Z' }),
  ...draft('0003', { updated: '2026-11-21T10:00:00.000Z', pid: 77, answers: { summary: 'The tap drips' } }),
};

describe('askwell drafts', () => {
  it('lists unfinished requests, the newest first, one a line on standard output', async () => {
    const { code, out, err } = await drafts([], { files: THREE, alive: [77] });
    expect(code).toBe(0);
    expect(out()).toBe(
      [
        '0002 · no summary yet · saved 23 November 2026, 13:00 (Moscow, UTC+3)\n',
        '7F3K · Export stops␛[2J at 99 % · saved 22 November 2026, 18:30 (Moscow, UTC+3)\n',
        '0003 · The tap drips · saved 21 November 2026, 13:00 (Moscow, UTC+3) · open in another window\n',
      ].join(''),
    );
    expect(err()).toContain('askwell resume 0002');
    expect(err()).toContain('askwell drafts --delete 0002');
  });

  it('lists them in Russian', async () => {
    const { out } = await drafts(['--lang', 'ru'], { files: THREE, alive: [77] });
    expect(out().split('\n').at(-2)).toBe(
      '0003 · The tap drips · сохранено 21\u00a0ноября 2026\u00a0г., 13:00 (Москва, UTC+3) · открыто в другом окне',
    );
  });

  it('says so when there is none, and nothing at all with --quiet', async () => {
    const { code, out, err } = await drafts([]);
    expect([code, out(), err()]).toEqual([0, '', 'There is no unfinished request.\n']);
    const quiet = await drafts(['--quiet'], { home: undefined });
    expect([quiet.code, quiet.out(), quiet.err()]).toEqual([0, '', '']);
  });

  it('offers no way to go on with one that is open elsewhere', async () => {
    const { err } = await drafts([], { files: draft('0003', { pid: 77 }), alive: [77] });
    expect(err()).not.toContain('resume');
  });

  it('gives the list as JSON alone, damaged files as warnings', async () => {
    const { code, out, err } = await drafts(['--json'], { files: { ...THREE, [join(FOLDER, '0009.json')]: 'torn' }, alive: [77] });
    expect([code, err()]).toEqual([0, '']);
    expect(JSON.parse(out())).toEqual({
      ok: true,
      drafts: [
        { id: '0002', updated: '2026-11-23T10:00:00.000Z', open: false },
        { id: '7F3K', summary: 'Export stops\u001b[2J at 99 %', updated: '2026-11-22T15:30:00.000Z', open: false },
        { id: '0003', summary: 'The tap drips', updated: '2026-11-21T10:00:00.000Z', open: true },
      ],
      warnings: [{ message: expect.stringContaining('0009.json') }],
    });
  });

  it('tells of a damaged draft and leaves it where it is', async () => {
    const { code, err, left } = await drafts([], { files: { [join(FOLDER, '0009.json')]: 'torn' } });
    expect(code).toBe(0);
    expect(err()).toContain(join(FOLDER, '0009.json'));
    expect(left()).toEqual(['0009.json']);
  });

  it('deletes those that are named, as people write their ids, damaged ones too', async () => {
    const files = { ...THREE, [join(FOLDER, '0009.json')]: 'torn' };
    const { code, out, err, left } = await drafts(['--delete', '7f3k', '--delete', 'OOO9', '--delete', '7F3K'], { files, alive: [77] });
    expect([code, out(), err()]).toEqual([0, '', '2 drafts are deleted.\n']);
    expect(left()).toEqual(['0002.json', '0003.json']);
  });

  it('tells as JSON what it deleted', async () => {
    const { out } = await drafts(['--json', '--delete', '7f3k'], { files: THREE });
    expect(JSON.parse(out())).toEqual({ ok: true, deleted: ['7F3K'] });
  });

  it('deletes nothing when an id is unknown or a draft is open elsewhere, and names all of them', async () => {
    const { code, err, left } = await drafts(['--delete', 'ZZZZ', '--delete', '7F3K', '--delete', '../x', '--delete', '0003'], {
      files: THREE,
      alive: [77],
    });
    expect(code).toBe(2);
    for (const word of ['ZZZZ', '../x', '0003']) expect(err()).toContain(word);
    expect(err()).not.toContain('7F3K');
    expect(left()).toHaveLength(3);
  });

  it('takes no operands', async () => {
    const { code, err } = await drafts(['7F3K', '--delete'], { files: THREE });
    expect(code).toBe(2);
    expect(err()).toContain('--delete');
    expect((await drafts(['7F3K'])).code).toBe(2);
  });
});
