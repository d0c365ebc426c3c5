import { execFile } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import type { FileSink, ZipEntry } from '../../src/host/host.ts';
import { nodeFiles } from '../../src/host/node-files.ts';
import { zipReader } from '../../src/host/zip-reader.ts';
import { weighZip } from '../../src/host/zip-weight.ts';
import { writeZip } from '../../src/host/zip-writer.ts';
import { has } from '../support/has-command.ts';

const run = promisify(execFile);
const root = fs.mkdtempSync(join(tmpdir(), 'askwell-zip-edges-'));
const files = nodeFiles(fs);
const ZEROS = Buffer.alloc(16 * 1024 * 1024);
// These take a while on a machine with other work.
const LIMIT = 240_000;
const modified = new Date('2026-11-22T12:00:00Z');

afterAll(() => fs.rmSync(root, { recursive: true, force: true }));

/** What Python's zipfile finds in the directory: how many entries, the last one's name, sizes and content. */
async function seenByPython(path: string): Promise<unknown> {
  const script = `
import json, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as z:
    last = z.infolist()[-1]
    print(json.dumps([len(z.infolist()), last.filename, [i.file_size for i in z.infolist()[:2]], z.read(last).decode()]))
`;
  return JSON.parse((await run('python3', ['-c', script, path])).stdout);
}

/** A sink that leaves holes in its file where there are only zeros, so that large archives cost nothing. */
async function sparseSink(path: string): Promise<FileSink & { readonly size: () => number }> {
  const file = await fs.promises.open(path, 'wx');
  let size = 0;
  return {
    size: () => size,
    write: async (bytes) => {
      if (Buffer.compare(bytes, ZEROS.subarray(0, bytes.length)) !== 0) await file.write(bytes, 0, bytes.length, size);
      size += bytes.length;
    },
    finish: () => file.close(),
    abandon: () => file.close(),
  };
}

describe.skipIf(!has('python3'))('an archive at the edges of the format (needs python3)', () => {
  const COUNT = 100_000;

  it(
    'holds 100,000 small files, with the Zip64 end that so many need',
    async () => {
      const path = join(root, 'many.zip');
      const entries = Array.from({ length: COUNT }, (_, at): ZipEntry => {
        const text = Buffer.from(`line ${at} of a small file\n`);
        const content = async function* () {
          yield text;
        };
        return { name: `folder ${at % 100}/${at}.log`, content, stored: false, modified, size: text.length };
      });
      const sink = await files.create(path, 0o600);
      const written = await writeZip(entries, sink);
      await sink.finish();
      expect(weighZip(written)).toBe((await files.follow(path)).size);
      expect(await seenByPython(path)).toEqual([COUNT, 'folder 99/99999.log', [23, 23], 'line 99999 of a small file\n']);
      const { entries: read, close } = await zipReader(files)(path);
      expect(read).toHaveLength(COUNT);
      await close();
    },
    LIMIT,
  );

  it(
    'holds a file of more than 4 GiB, and one that lies behind it',
    async () => {
      const path = join(root, 'large.zip');
      const size = 4 * 1024 ** 3 + 10;
      const large = async function* () {
        for (let left = size; left > 0; left -= ZEROS.length) yield ZEROS.subarray(0, left);
      };
      const small = async function* () {
        yield Buffer.from('behind it');
      };
      const sink = await sparseSink(path);
      const written = await writeZip(
        [
          { name: 'large.bin', content: large, stored: true, modified },
          { name: 'small.txt', content: small, stored: false, modified },
        ],
        sink,
      );
      await sink.finish();
      expect(written.map(({ bytes }) => bytes)).toEqual([size, 9]);
      expect(weighZip(written)).toBe(sink.size());
      expect(await seenByPython(path)).toEqual([2, 'small.txt', [size, 9], 'behind it']);
    },
    LIMIT,
  );
});
