import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { realHost } from '../../src/host/real-host.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'askwell-host-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('is the process it was given', () => {
  const host = realHost(process);
  expect(host).toMatchObject({ argv: process.argv.slice(2), platform: process.platform, cwd: process.cwd() });
  expect(host.env).toBe(process.env);
  expect(host.signals.pid).toBe(process.pid);
});

it('gives other random bytes each time', () => {
  const { random } = realHost(process);
  expect(random(16)).toHaveLength(16);
  expect(random(16)).not.toEqual(random(16));
});

it('runs programs, and packs and unpacks files', async () => {
  const { run, zip, files } = realHost(process);
  expect(await run(process.execPath, ['-p', '6 * 7'], { timeout: 60_000 })).toMatchObject({ kind: 'done', stdout: '42\n' });
  const path = join(folder, 'files.zip');
  const sink = await files.create(path, 0o600);
  const entry = { name: 'note.txt', stored: false, modified: new Date('2026-11-24T09:00:00Z') };
  await zip.write(
    [
      {
        ...entry,
        content: async function* () {
          yield Buffer.from('a note');
        },
      },
    ],
    sink,
  );
  await sink.finish();
  const archive = await zip.open(path);
  expect(archive.entries).toMatchObject([{ name: 'note.txt', size: 6 }]);
  await archive.close();
});

it('says what is not there: a mail program without a desktop, a picture that is none', async () => {
  const host = realHost(process);
  const nothing = async function* () {
    yield Buffer.from('not a picture');
  };
  expect(await host.images.thumbnail(nothing())).toBeUndefined();
});
