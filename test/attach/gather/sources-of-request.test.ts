import { describe, expect, it } from 'vitest';
import { sourcesOfRequest } from '../../../src/attach/gather/sources-of-request.ts';
import { pack } from '../../../src/attach/pack/pack.ts';
import type { Attachments, Kept } from '../../../src/model/attachments.ts';
import type { Request } from '../../../src/model/request.ts';
import { memoryHost } from '../../support/memory-host.ts';
import { noise, textSource } from '../../support/text-source.ts';

const FOLDER = '/out/AW-20261124-7F3K';
const OPTIONS = { folder: FOLDER, limit: 10_000_000, zip: 'auto' } as const;

const SOURCES = [
  textSource('a.png', noise(2000), { type: 'image/png', stored: true, note: 'the screen' }),
  textSource('logs/app.log', 'line\n'.repeat(100)),
  textSource('logs/copy.log', 'line\n'.repeat(100)),
  textSource('пусто.log', ''),
];

async function composed(change: (attachments: Attachments) => Attachments = (attachments) => attachments) {
  const memory = memoryHost({ files: { [`${FOLDER}/request.json`]: '{}' } });
  const { attachments } = await pack(SOURCES, OPTIONS, memory.host);
  return { ...memory, attachments, request: { attachments: change(attachments) } as Request };
}

const withKept = (name: string, other: Partial<Kept>) => (attachments: Attachments) => ({
  ...attachments,
  kept: attachments.kept.map((kept) => (kept.name === name ? { ...kept, ...other } : kept)),
});

describe('the attachments of an earlier request', () => {
  it('are those that lie beside it, and pack to the same again', async () => {
    const { host, request, attachments } = await composed();
    const found = await sourcesOfRequest(request, FOLDER, host);
    expect([found.problems, found.warnings]).toEqual([[], []]);
    expect(found.sources.map(({ name, size, note, stored }) => [name, size, note, stored])).toEqual([
      ['a.png', 2000, 'the screen', false],
      ['logs/app.log', 500, undefined, false],
      ['logs/copy.log', 500, undefined, false],
      ['пусто.log', 0, undefined, false],
    ]);
    await host.files.ensureFolder('/again', 0o700);
    const again = await pack(found.sources, { ...OPTIONS, folder: '/again', zip: 'always' }, host);
    const same = ({ name, sha256, sameAs, note }: Kept) => ({ name, sha256, sameAs, note });
    expect(again.attachments.kept.map(same)).toEqual(attachments.kept.map(same));
  });

  it('are none where the request has none', async () => {
    const { host } = memoryHost();
    const request = { attachments: { archives: [], kept: [] } } as unknown as Request;
    expect(await sourcesOfRequest(request, FOLDER, host)).toEqual({ sources: [], problems: [], warnings: [], dropped: [] });
  });

  it.each([
    ['another digest', withKept('logs/app.log', { sha256: 'f'.repeat(64) }), 'attach.request-changed', 'logs/app.log'],
    ['another size', withKept('a.png', { bytes: 3 }), 'attach.request-changed', 'a.png'],
    ['an entry that the archive lacks', withKept('logs/app.log', { name: 'logs/other.log' }), 'attach.request-missing', 'logs/other.log'],
    ['a place that does not exist', withKept('logs/app.log', { in: 'elsewhere.zip' }), 'attach.request-missing', 'logs/app.log'],
    ['a name that leads out', withKept('a.png', { name: '../request.json' }), 'attach.request-name', '../request.json'],
    ['an absolute name', withKept('a.png', { name: '/etc/passwd' }), 'attach.request-name', '/etc/passwd'],
    ['a twin of a name that leads out', withKept('logs/copy.log', { sameAs: '../../x' }), 'attach.request-name', 'logs/copy.log'],
  ])('are refused with %s', async (_, change, message, name) => {
    const { host, request } = await composed(change);
    const found = await sourcesOfRequest(request, FOLDER, host);
    expect(found.problems).toEqual([{ message, values: { name, folder: FOLDER } }]);
    expect(found.sources).toHaveLength(3);
  });

  it('are refused when a loose one was edited, removed, or made a link', async () => {
    const { host, request, fs } = await composed();
    const picture = `${FOLDER}/attachments/a.png`;
    fs.writeFileSync(picture, noise(2000, 7));
    expect((await sourcesOfRequest(request, FOLDER, host)).problems).toMatchObject([{ message: 'attach.request-changed' }]);
    fs.rmSync(picture);
    expect((await sourcesOfRequest(request, FOLDER, host)).problems).toMatchObject([{ message: 'attach.request-missing' }]);
    fs.writeFileSync('/elsewhere.png', noise(2000));
    fs.symlinkSync('/elsewhere.png', picture);
    expect((await sourcesOfRequest(request, FOLDER, host)).problems).toMatchObject([{ message: 'attach.request-missing' }]);
  });

  it('are refused once for an archive that is gone or broken', async () => {
    const { host, request, fs } = await composed();
    fs.writeFileSync(`${FOLDER}/attachments.zip`, 'no zip');
    const found = await sourcesOfRequest(request, FOLDER, host);
    expect(found.problems).toEqual([{ message: 'attach.request-archive', values: { name: 'attachments.zip', folder: FOLDER } }]);
    expect(found.sources.map(({ name }) => name)).toEqual(['a.png']);
  });

  it('are refused when an entry does not read', async () => {
    const { host, request, fs } = await composed();
    const zip = fs.readFileSync(`${FOLDER}/attachments.zip`) as Buffer;
    zip[45] = (zip[45] ?? 0) ^ 0xff;
    fs.writeFileSync(`${FOLDER}/attachments.zip`, zip);
    expect((await sourcesOfRequest(request, FOLDER, host)).problems).toMatchObject([
      { message: 'attach.request-changed' },
      { message: 'attach.request-changed' },
    ]);
  });
});
