import { describe, expect, it } from 'vitest';
import { gather } from '../../../src/attach/gather/gather.ts';
import { pack } from '../../../src/attach/pack/pack.ts';
import { fakeMasking } from '../../support/fake-masking.ts';
import { pdf, png, pngChunk } from '../../support/hidden-data.ts';
import { CWD, memoryHost } from '../../support/memory-host.ts';

const FOLDER = '/out/.request';
const ENCRYPTED = pdf(['<< /Type /Catalog >>', '<< /Author (Anna) >>', '<< /Filter /Standard >>'], '/Root 1 0 R /Info 2 0 R /Encrypt 3 0 R');
const LETTER = Buffer.from('PK\x03\x04[Content_Types].xml word/document.xml docProps/core.xml', 'latin1');

async function words(files: Readonly<Record<string, Uint8Array>>, options: { readonly masking?: ReturnType<typeof fakeMasking> } = {}) {
  const given = Object.fromEntries(Object.entries(files).map(([name, content]) => [`${CWD}/${name}`, content]));
  const { host } = memoryHost({ files: { ...given, [`${FOLDER}/.keep`]: '' } });
  const { sources } = await gather(
    Object.keys(files).map((path) => ({ path })),
    host,
  );
  return (await pack(sources, { folder: FOLDER, limit: 1_000_000, zip: 'always', ...options }, host)).warnings;
}

describe('hidden data that cannot be taken out', () => {
  const files = {
    'a.pdf': ENCRYPTED,
    'b.png': Buffer.from('89504e470d0a1a0a00000001ffffffff', 'hex'),
    'c.docx': LETTER,
    'd.png': png(pngChunk('tEXt', Buffer.from('Author\0Anna'))),
    'e.bin': Buffer.from([0, 1, 2, 3]),
    'f.txt': Buffer.from('text'),
  };
  const told = [
    { message: 'media.unseen-encrypted', values: { count: 1, names: 'a.pdf' } },
    { message: 'media.unseen-broken', values: { count: 1, names: 'b.png' } },
    { message: 'media.unseen-format', values: { count: 1, names: 'c.docx' } },
  ];

  it('is told of encrypted, damaged and office files, and of no others', async () => {
    expect(await words(files)).toEqual(told);
  });

  it('is told with a masking, too', async () => {
    expect(await words(files, { masking: fakeMasking() })).toEqual(told);
  });

  it('names no more than twenty of very many files', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 25 }, (_, at) => [`${String(at).padStart(2, '0')}.pdf`, Buffer.concat([ENCRYPTED, Buffer.from(`${at}`)])]),
    );
    const [word] = await words(many);
    expect(word?.values).toMatchObject({ count: 25, names: expect.stringMatching(/^00\.pdf, .*, 19\.pdf, …$/) });
  });
});
