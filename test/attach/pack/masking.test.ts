import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { gather } from '../../../src/attach/gather/gather.ts';
import { sourcesOfRequest } from '../../../src/attach/gather/sources-of-request.ts';
import { pack } from '../../../src/attach/pack/pack.ts';
import type { PackOptions } from '../../../src/attach/pack/workshop.ts';
import type { FileSink, ZipEntry } from '../../../src/host/host.ts';
import type { Attachments } from '../../../src/model/attachments.ts';
import type { Request } from '../../../src/model/request.ts';
import { fakeMasking } from '../../support/fake-masking.ts';
import { CWD, type MemoryHost, memoryHost } from '../../support/memory-host.ts';

const FOLDER = '/out/.request';

async function masked(files: Readonly<Record<string, string | Uint8Array>>, options: Partial<PackOptions> = {}) {
  const given = Object.fromEntries(Object.entries(files).map(([name, content]) => [`${CWD}/${name}`, content]));
  const memory = memoryHost({ files: { ...given, [`${FOLDER}/.keep`]: '' } });
  const masking = fakeMasking();
  const { sources, dropped } = await gather(
    Object.keys(files).map((path) => ({ path })),
    memory.host,
  );
  const { attachments } = await pack(sources, { folder: FOLDER, limit: 1_000_000, zip: 'always', masking, dropped, ...options }, memory.host);
  return { ...memory, masking, attachments, kept: Object.fromEntries(attachments.kept.map((kept) => [kept.name, kept])) };
}

async function contents({ host }: Pick<MemoryHost, 'host'>): Promise<Record<string, Buffer>> {
  const { entries } = await host.zip.open(`${FOLDER}/attachments.zip`);
  const all: [string, Buffer][] = [];
  for (const entry of entries) {
    const pieces: Uint8Array[] = [];
    for await (const piece of await entry.content()) pieces.push(piece);
    all.push([entry.name, Buffer.concat(pieces)]);
  }
  return Object.fromEntries(all);
}

async function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<Buffer> {
  const { host } = memoryHost();
  const pieces: Uint8Array[] = [];
  const sink: FileSink = { write: async (bytes) => void pieces.push(Buffer.from(bytes)), finish: async () => {}, abandon: async () => {} };
  const entries = Object.entries(files).map(
    ([name, content]): ZipEntry => ({
      name,
      stored: false,
      modified: new Date(0),
      content: async function* () {
        yield Buffer.from(content);
      },
    }),
  );
  await host.zip.write(entries, sink);
  return Buffer.concat(pieces);
}

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

describe('packing with a masking', () => {
  it('masks every kind of text as it is read, and says what came of it', async () => {
    const packed = await masked({
      'a.log': 'secret=hunter22\n',
      'b.json': '{"secret=hunter22": 1}',
      'c.svg': '<svg>secret=other333</svg>',
      'd.txt': Buffer.from('\ufeffsecret=hunter22', 'utf16le'),
      'e.txt': Buffer.from('журнал secret=hunter22'),
    });
    expect(packed.masking.read).toEqual(['a.log', 'b.json', 'c.svg', 'd.txt', 'e.txt']);
    const inside = await contents(packed);
    expect(inside['a.log']?.toString()).toBe('secret=[token-1]\n');
    expect(inside['b.json']?.toString()).toBe('{"secret=[token-1]": 1}');
    expect(inside['c.svg']?.toString()).toBe('<svg>secret=[token-2]</svg>');
    expect(inside['d.txt']?.toString('utf16le')).toBe('\ufeffsecret=[token-1]');
    expect(inside['e.txt']?.toString()).toBe('журнал secret=[token-1]');
    expect(packed.kept['a.log']).toMatchObject({ fate: 'kept', before: 16, bytes: 17, masked: true, sha256: sha256('secret=[token-1]\n') });
    expect(packed.kept['a.log']).not.toHaveProperty('notInspected');
  });

  it('says of what nobody can look into that it was not looked into, and without a masking says nothing of it', async () => {
    const files = { 'a.pdf': '%PDF-1.7', 'b.bin': Buffer.from([0, 1, 2, 3]), 'c.log': 'x' };
    const told = (kept: Attachments['kept'][number] | undefined) => [kept?.masked, kept?.notInspected];
    const { kept } = await masked(files);
    expect([told(kept['a.pdf']), told(kept['b.bin']), told(kept['c.log'])]).toEqual([
      [undefined, true],
      [undefined, true],
      [true, undefined],
    ]);
    const plain = memoryHost({ files: { [`${CWD}/a.pdf`]: '%PDF-1.7', [`${FOLDER}/.keep`]: '' } });
    const { sources } = await gather([{ path: 'a.pdf' }], plain.host);
    const { attachments } = await pack(sources, { folder: FOLDER, limit: 1_000_000, zip: 'always' }, plain.host);
    expect(told(attachments.kept[0])).toEqual([undefined, undefined]);
  });

  it('unpacks gzip of text, masks it and packs it again, the same everywhere', async () => {
    const packed = await masked({ 'a.log.gz': gzipSync('secret=hunter22\n'.repeat(500)) });
    const bytes = (await contents(packed))['a.log.gz'] ?? Buffer.alloc(0);
    expect(gunzipSync(bytes).toString()).toBe('secret=[token-1]\n'.repeat(500));
    // No name, no time, no system (RFC 1952 section 2.3).
    expect([...bytes.subarray(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
    expect(packed.kept['a.log.gz']).toMatchObject({ masked: true, sha256: sha256(bytes) });
  });

  it.each([
    ['that is broken', gzipSync('secret=hunter22\n'.repeat(500)).subarray(0, 40)],
    ['of what is no text', gzipSync(Buffer.from([0, 1, 2, 3]))],
    ['that would become a thousand times larger', gzipSync(Buffer.alloc(3_000_000, 'a'))],
  ])('leaves gzip alone %s', async (_, bytes) => {
    const packed = await masked({ 'a.gz': bytes });
    expect((await contents(packed))['a.gz']?.equals(bytes)).toBe(true);
    expect(packed.kept['a.gz']).toMatchObject({ notInspected: true });
  });

  it('counts what it finds in a container that it cannot write anew', async () => {
    const zip = await zipOf({ 'in/a.log': 'secret=hunter22 secret=other333', 'in/b.log': 'nothing', 'in/': '' });
    const mixed = await zipOf({ 'a.log': 'secret=hunter22', 'p.png': Buffer.from('89504e470d0a1a0a', 'hex') });
    const bomb = await zipOf({ 'a.log': Buffer.alloc(3_000_000, 'a') });
    const packed = await masked({ 'a.zip': zip, 'b.zip': mixed, 'c.zip': bomb, 'd.zip': zip.subarray(0, 60) });
    expect((await contents(packed))['a.zip']?.equals(zip)).toBe(true);
    const told = (name: string) => [packed.kept[name]?.findings, packed.kept[name]?.notInspected];
    expect([told('a.zip'), told('b.zip'), told('c.zip'), told('d.zip')]).toEqual([
      [2, undefined],
      [1, true],
      [0, true],
      [0, true],
    ]);
  });

  it('writes all anew when a value turned out to be private after a file with it was written', async () => {
    const packed = await masked({ 'a.log': 'user hunter22 came', 'b.log': 'secret=hunter22' });
    const inside = await contents(packed);
    expect([inside['a.log']?.toString(), inside['b.log']?.toString()]).toEqual(['user [token-1] came', 'secret=[token-1]']);
    expect(packed.masking.read).toEqual(['a.log', 'b.log', 'a.log', 'b.log']);
    const zipped = await masked({ 'a.log.gz': gzipSync('user hunter22 came'), 'b.log': 'secret=hunter22' });
    expect(gunzipSync((await contents(zipped))['a.log.gz'] ?? Buffer.alloc(0)).toString()).toBe('user [token-1] came');
  });

  it('masks loose texts too', async () => {
    const packed = await masked({ 'a.log': 'user hunter22 came', 'b.log': 'secret=hunter22' }, { zip: 'never' });
    expect(packed.tree()[`${FOLDER}/attachments/a.log`]).toBe('user [token-1] came');
  });

  it('takes a third time for a mistake of its own', async () => {
    const memory = memoryHost({ files: { [`${CWD}/a.log`]: 'x', [`${FOLDER}/.keep`]: '' } });
    const { sources } = await gather([{ path: 'a.log' }], memory.host);
    const masking = { ...fakeMasking(), leaks: async () => true };
    const options = { folder: FOLDER, limit: 1000, zip: 'always', masking } as const;
    await expect(pack(sources, options, memory.host)).rejects.toMatchObject({ kind: 'bug' });
    expect(Object.keys(memory.tree()).filter((path) => path.startsWith(FOLDER))).toEqual([`${FOLDER}/.keep`]);
  });

  it('masks names, and keeps them apart', async () => {
    const packed = await masked({ '0.log': 'secret=hunter22', 'hunter22.log': 'x' });
    expect(Object.keys(packed.kept)).toEqual(['0.log', 'hunter22.log']);
    const masking = { ...fakeMasking(), name: (name: string) => name.replace('anna', '[user:1]') };
    const named = await masked({ 'anna.log': 'x', '[user_1].log': 'y' }, { masking });
    expect(Object.keys(named.kept)).toEqual(['[user_1] (2).log', '[user_1].log']);
  });

  it('says in what comes back what was left out, under a masked name', async () => {
    const masking = { ...fakeMasking(), name: (name: string) => name.replace('anna', '[user-1]') };
    const { attachments } = await masked({ 'a.log': 'x' }, { masking, dropped: [{ name: 'tree/anna.sock', reason: 'socket' }] });
    expect(attachments.dropped).toEqual([{ name: 'tree/[user-1].sock', reason: 'socket' }]);
  });

  it('gives the same again for a request that is given back', async () => {
    const first = await masked({
      'a.log': 'secret=hunter22',
      'b.log': 'secret=hunter22',
      'c.zip': await zipOf({ 'a.log': 'secret=hunter22' }),
      'd.log.gz': gzipSync('x'),
    });
    const request = { attachments: first.attachments } as unknown as Request;
    first.fs.mkdirSync('/again');
    const { sources, problems } = await sourcesOfRequest(request, FOLDER, first.host);
    expect(problems).toEqual([]);
    const again = await pack(sources, { folder: '/again', limit: 1_000_000, zip: 'always', masking: fakeMasking() }, first.host);
    expect(again.attachments.kept).toEqual(first.attachments.kept);
  });
});
