import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Attachments } from '../../src/model/attachments.ts';
import { bundle } from '../support/bundle.ts';
import { noise } from '../support/text-source.ts';

const run = promisify(execFile);
const has = (tool: string) => {
  try {
    execFileSync('sh', ['-c', `command -v ${tool}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const FILES: Readonly<Record<string, Uint8Array>> = {
  'журнал за ноябрь.log': Buffer.from('2026-11-22 18:30:00 ошибка E-1042\n'.repeat(5000)),
  'app.log': Buffer.from('2026-11-22 18:30:00 error E-1042\n'.repeat(200)),
  'empty.txt': Buffer.alloc(0),
  'photo 😀.jpg': Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), noise(300_000)]),
  'video.mp4': Buffer.concat([Buffer.from('\0\0\0\x18ftypisom', 'latin1'), noise(9_000_000)]),
  'random.bin': noise(700_000, 3),
  'вложено/глубже/ё и й.json': Buffer.from('{"ключ": "значение"}'),
};

const root = fs.mkdtempSync(join(tmpdir(), 'askwell-zip-'));
const given = join(root, 'given');
const program = join(root, 'program', 'pack.mjs');
const archive = join(root, 'out', 'attachments.zip');
const names = Object.keys(FILES).map((name) => `given/${name}`);

async function packInto(folder: string, paths: readonly string[], more: { readonly limit?: number; readonly zone?: string } = {}) {
  fs.mkdirSync(folder, { recursive: true });
  const options = { folder, limit: more.limit ?? 50_000_000, zip: 'always' };
  const env = { ...process.env, TZ: more.zone ?? 'UTC' };
  const { stdout } = await run(process.execPath, [program, JSON.stringify({ paths, options })], { env });
  return JSON.parse(stdout) as { problems: unknown[]; failed?: unknown; packed: { attachments: Attachments }; peakMegabytes: number };
}

/** Files below a folder, relative name → digest; names in the composed form, whatever the file system made of them. */
function digests(folder: string): Record<string, string> {
  const all = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    all.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1).normalize('NFC'), sha256(fs.readFileSync(path))];
    }),
  );
}

const EXPECTED = Object.fromEntries(Object.entries(FILES).map(([name, bytes]) => [`given/${name.normalize('NFC')}`, sha256(bytes)]));

beforeAll(async () => {
  for (const [name, bytes] of Object.entries(FILES)) {
    const path = join(given, name);
    fs.mkdirSync(join(path, '..'), { recursive: true });
    fs.writeFileSync(path, bytes);
    fs.utimesSync(path, new Date('2026-11-22T15:30:01.500Z'), new Date('2026-11-22T15:30:01.500Z'));
  }
  await bundle(join(import.meta.dirname, '../support/pack-program.ts'), program);
  const { packed } = await packInto(join(root, 'out'), [given]);
  expect(packed.attachments.kept.map(({ name }) => name).sort()).toEqual(Object.keys(EXPECTED).sort());
});

afterAll(() => fs.rmSync(root, { recursive: true, force: true }));

describe('the archive, read by other programs', () => {
  /** Unpacks with a command that runs in an empty folder. */
  async function unpacked(tool: string, command: string, args: readonly string[]): Promise<Record<string, string>> {
    const folder = join(root, `by-${tool}`);
    fs.mkdirSync(folder);
    await run(command, args, { cwd: folder, env: { ...process.env, LC_ALL: 'C.UTF-8' } });
    return digests(folder);
  }

  it.skipIf(!has('unzip'))('is whole and the same to unzip (needs unzip)', async () => {
    const { stdout } = await run('unzip', ['-t', archive]);
    expect(stdout).toContain('No errors detected');
    expect(await unpacked('unzip', 'unzip', ['-q', archive])).toEqual(EXPECTED);
    const { stdout: listing } = await run('unzip', ['-Z', archive], { env: { ...process.env, LC_ALL: 'C.UTF-8' } });
    expect(listing.match(/^-rw-r--r-- {2}\d\.\d unx/gm)).toHaveLength(names.length);
  });

  it.skipIf(!has('7z'))('is whole and the same to 7z (needs 7z)', async () => {
    const { stdout } = await run('7z', ['t', archive]);
    expect(stdout).toContain('Everything is Ok');
    expect(stdout).not.toMatch(/warning/i);
    expect(await unpacked('7z', '7z', ['x', '-bd', '-y', archive])).toEqual(EXPECTED);
  });

  it.skipIf(!has('bsdtar'))('is the same to bsdtar, as a file and as a stream (needs bsdtar)', async () => {
    expect(await unpacked('bsdtar', 'bsdtar', ['-xf', archive])).toEqual(EXPECTED);
    expect(await unpacked('bsdtar-stream', 'sh', ['-c', `cat '${archive}' | bsdtar -xf -`])).toEqual(EXPECTED);
  });

  it.skipIf(!has('python3'))("is the same to Python's zipfile, with flags, times and modes as they should be (needs python3)", async () => {
    const script = `
import hashlib, json, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as z:
    assert z.testzip() is None
    print(json.dumps([[i.filename, hashlib.sha256(z.read(i)).hexdigest(), i.create_system, oct(i.external_attr >> 16), list(i.date_time), i.flag_bits & 0x800 != 0, i.compress_type] for i in z.infolist()]))
`;
    const { stdout } = await run('python3', ['-c', script, archive]);
    const entries = JSON.parse(stdout) as [string, string, number, string, number[], boolean, number][];
    expect(Object.fromEntries(entries.map(([name, digest]) => [name, digest]))).toEqual(EXPECTED);
    for (const [name, , system, mode, time, utf8, method] of entries) {
      expect([name, system, mode, time]).toEqual([name, 3, '0o100644', [2026, 11, 22, 15, 30, 0]]);
      expect(utf8, name).toBe(/[^\u0020-\u007e]/.test(name));
      expect(method, name).toBe(/\.(jpg|mp4)$|empty/.test(name) ? 0 : 8);
    }
  });

  it.skipIf(!has('jar'))('is the same to jar (needs jar)', async () => {
    const { stdout } = await run('jar', ['tf', archive], { env: { ...process.env, LC_ALL: 'C.UTF-8' } });
    expect(stdout.trim().split('\n').sort()).toEqual(Object.keys(EXPECTED).sort());
    expect(await unpacked('jar', 'jar', ['xf', archive])).toEqual(EXPECTED);
  });

  it('needs no Zip64', () => {
    expect(fs.readFileSync(archive).includes(Buffer.from('PK\x06\x06', 'latin1'))).toBe(false);
  });
});

describe('the archive', () => {
  it('is the same bytes in any time zone and from any copy of the files', async () => {
    const zones = ['Pacific/Kiritimati', 'America/St_Johns'];
    const sums = await Promise.all(
      zones.map(async (zone, at) => (await packInto(join(root, `zone-${at}`), [given], { zone })).packed.attachments.archives[0]?.sha256),
    );
    const copy = join(root, 'copy', 'given');
    fs.cpSync(given, copy, { recursive: true, preserveTimestamps: true });
    sums.push((await packInto(join(root, 'of-copy'), [copy])).packed.attachments.archives[0]?.sha256);
    expect(new Set(sums)).toEqual(new Set([sha256(fs.readFileSync(archive))]));
  });

  it('is made in flat memory', async () => {
    const big = join(root, 'big.log');
    const lines = Buffer.from(Array.from({ length: 20_000 }, (_, at) => `2026-11-22 18:30:${at % 60} request ${at * 7919} done\n`).join(''));
    const out = fs.openSync(big, 'w');
    for (let at = 0; at < 150_000_000; at += lines.length) fs.writeSync(out, lines);
    fs.closeSync(out);
    const { packed, peakMegabytes } = await packInto(join(root, 'big'), [big]);
    fs.rmSync(big);
    expect(packed.attachments.kept[0]?.bytes).toBeGreaterThan(140_000_000);
    expect(peakMegabytes).toBeLessThan(150);
  });
});
