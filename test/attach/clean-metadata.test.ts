import { describe, expect, it } from 'vitest';
import { cleanMetadata } from '../../src/attach/clean-metadata.ts';
import { gather } from '../../src/attach/gather/gather.ts';
import type { Source } from '../../src/attach/source.ts';
import { bareJpeg, jpeg, SECRET } from '../support/hidden-data.ts';
import { memoryHost } from '../support/memory-host.ts';

const PATH = '/home/anna/work/photo.jpg';

async function sourceOf(bytes: Buffer): Promise<{ readonly source: Source; readonly fs: typeof import('node:fs') }> {
  const { host, fs } = memoryHost({ files: { [PATH]: bytes } });
  const { sources } = await gather([{ path: PATH }], host);
  const [source] = sources;
  if (!source) throw new Error('nothing was gathered');
  return { source, fs };
}

async function contentOf({ content }: Source): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of content()) pieces.push(piece);
  return Buffer.concat(pieces);
}

describe('a source without hidden data', () => {
  it('has its exact size beforehand, can be read in parts, and is clean when it is cleaned again', async () => {
    const { source } = await sourceOf(jpeg());
    const { source: clean, removed, unseen } = await cleanMetadata({ ...source, sha256: 'of the bytes before' });
    expect(clean).toMatchObject({ name: 'photo.jpg', path: PATH, type: 'image/jpeg', size: bareJpeg().length });
    expect(clean.sha256).toBeUndefined();
    expect(await contentOf(clean)).toEqual(bareJpeg());
    expect(Buffer.from((await clean.read?.(100, 200)) ?? [])).toEqual(bareJpeg().subarray(100, 200));
    expect({ removed: removed.includes('place'), unseen }).toEqual({ removed: true, unseen: undefined });
    expect((await cleanMetadata(clean)).source).toBe(clean);
  });

  it('is the same as before where there was nothing to take, or nothing could be seen', async () => {
    const { source } = await sourceOf(bareJpeg());
    expect(await cleanMetadata(source)).toEqual({ source, removed: [] });
    const { read: _, ...stream } = source;
    expect(await cleanMetadata(stream)).toEqual({ source: stream, removed: [], unseen: 'format' });
  });

  it('refuses to go along when the file became another one meanwhile', async () => {
    const { source, fs } = await sourceOf(jpeg());
    const { source: clean } = await cleanMetadata(source);
    fs.writeFileSync(PATH, Buffer.from(jpeg()).reverse());
    fs.utimesSync(PATH, 1, 1);
    await expect(contentOf(clean)).rejects.toMatchObject({ problems: [{ message: 'attach.unstable', values: { name: 'photo.jpg' } }] });
  });

  it('takes what was there of a file that grows', async () => {
    const { source, fs } = await sourceOf(jpeg());
    const { source: clean } = await cleanMetadata(source);
    fs.appendFileSync(PATH, SECRET);
    expect(await contentOf(clean)).toEqual(bareJpeg());
  });
});
