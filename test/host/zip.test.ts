import { describe, expect, it } from 'vitest';
import type { FileSink, Files, ZipEntry } from '../../src/host/host.ts';
import { zipReader } from '../../src/host/zip-reader.ts';
import { writeZip } from '../../src/host/zip-writer.ts';
import { memoryHost } from '../support/memory-host.ts';
import { noise } from '../support/text-source.ts';

const NOON = new Date('2026-11-22T12:00:01.900Z');

function entry(name: string, bytes: Uint8Array | string, more: Partial<ZipEntry> = {}): ZipEntry {
  return { name, content: () => pieces(Buffer.from(bytes)), stored: false, modified: NOON, ...more };
}

async function* pieces(bytes: Buffer, size = 100_000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function written(entries: readonly ZipEntry[]): Promise<Buffer> {
  const out: Uint8Array[] = [];
  await writeZip(entries, memorySink(out));
  return Buffer.concat(out);
}

function memorySink(out: Uint8Array[]): FileSink {
  return {
    write: async (bytes) => {
      out.push(Buffer.from(bytes));
    },
    finish: async () => undefined,
    abandon: async () => undefined,
  };
}

async function opened(zip: Uint8Array) {
  const { host } = memoryHost({ files: { '/tmp/a.zip': zip } });
  return zipReader(host.files)('/tmp/a.zip');
}

async function bytesOf(content: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const out: Uint8Array[] = [];
  for await (const piece of content) out.push(piece);
  return Buffer.concat(out);
}

const random = (size: number) => Buffer.from(Uint8Array.from({ length: size }, (_, at) => (Math.imul(at, 2_654_435_761) >>> 13) & 255));

describe('a zip', () => {
  it('reads back with the names, bytes and times that went in', async () => {
    const big = random(9_000_000);
    const zip = await written([entry('журнал/app.log', 'line\n'.repeat(1000)), entry('empty.txt', ''), entry('big.bin', big, { stored: true })]);
    const { entries, close } = await opened(zip);
    expect(entries.map(({ name, size }) => [name, size])).toEqual([
      ['журнал/app.log', 5000],
      ['empty.txt', 0],
      ['big.bin', big.length],
    ]);
    expect(entries[0]?.modified).toEqual(new Date('2026-11-22T12:00:00Z'));
    const contents = await Promise.all(entries.map(async (read) => bytesOf(await read.content())));
    expect(contents.map((bytes) => bytes.length)).toEqual([5000, 0, big.length]);
    expect(contents[2]?.equals(big)).toBe(true);
    await close();
  });

  it('is the same bytes for the same input', async () => {
    const entries = [entry('a.log', 'x'.repeat(10_000)), entry('b.png', random(5000), { stored: true })];
    expect((await written(entries)).equals(await written(entries))).toBe(true);
  });

  it('flags UTF-8 names, says it was made by Unix with mode 0644, and needs no Zip64', async () => {
    const zip = await written([entry('ж.log', 'x')]);
    const central = zip.indexOf('PK\x01\x02', 0, 'latin1');
    expect(zip.readUInt16LE(central + 4) >> 8).toBe(3);
    expect(zip.readUInt16LE(central + 8) & 0x0800).toBe(0x0800);
    expect((zip.readUInt32LE(central + 38) >>> 16).toString(8)).toBe('100644');
    expect(zip.includes(Buffer.from('PK\x06\x06', 'latin1'))).toBe(false);
  });

  it('puts size and checksum of a stored entry before its bytes, so that a reader of a stream takes it', async () => {
    const zip = await written([entry('a.png', random(3000), { stored: true })]);
    expect(zip.readUInt16LE(6) & 8).toBe(0);
    expect(zip.readUInt32LE(22)).toBe(3000);
  });

  it('opens an entry only when its turn comes', async () => {
    let open = 0;
    let most = 0;
    const content = async function* () {
      open += 1;
      most = Math.max(most, open);
      yield Buffer.from('x');
      open -= 1;
    };
    await written(Array.from({ length: 50 }, (_, at) => ({ ...entry(`${at}.log`, ''), content })));
    expect([open, most]).toEqual([0, 1]);
  });

  it.each([true, false])('tells what a content throws (stored: %s), and opens nothing after it', async (stored) => {
    const opened: string[] = [];
    const bad = {
      ...entry('b', ''),
      stored,
      content: async function* () {
        yield Buffer.from('first');
        throw new Error('the disk is gone');
      },
    };
    const after = {
      ...entry('c', ''),
      content: () => {
        opened.push('c');
        return pieces(Buffer.alloc(0));
      },
    };
    await expect(written([entry('a', 'x'), bad, after])).rejects.toThrow('the disk is gone');
    expect(opened).toEqual([]);
  });

  it.each([true, false])('tells what the sink throws and closes the content that it was reading (stored: %s)', async (stored) => {
    let closed = false;
    const endless = {
      ...entry('a', ''),
      stored,
      content: async function* () {
        try {
          for (let at = 0; ; at += 1) yield random(50_000).map((byte) => byte ^ at);
        } finally {
          closed = true;
        }
      },
    };
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC' });
    const sink = { ...memorySink([]), write: () => Promise.reject(full) };
    await expect(writeZip([endless], sink)).rejects.toBe(full);
    expect(closed).toBe(true);
  });

  it('stops when the signal says so', async () => {
    const controller = new AbortController();
    const counts: number[] = [];
    const work = writeZip([entry('a', random(2_000_000)), entry('b', 'x')], memorySink([]), {
      signal: controller.signal,
      onBytes: (count) => {
        counts.push(count);
        controller.abort();
      },
    });
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
    expect(counts.length).toBeLessThan(20);
  });
});

describe('reading a zip back', () => {
  it('notices a byte that changed in a stored entry', async () => {
    const zip = await written([entry('a.png', random(3000), { stored: true })]);
    zip[500] = (zip[500] ?? 0) ^ 1;
    const { entries } = await opened(zip);
    await expect(entries[0]?.content().then(bytesOf)).rejects.toThrow('checksum of a.png');
  });

  it('refuses what is no zip, and one that is cut', async () => {
    await expect(opened(Buffer.from('no zip at all'))).rejects.toThrow();
    const zip = await written([entry('a', 'x'.repeat(1000))]);
    await expect(opened(zip.subarray(0, zip.length - 30))).rejects.toThrow();
    await expect(opened(zip.subarray(20))).rejects.toThrow();
  });

  it.each([100, 3_000_000])('gives out no byte more than an entry says it has, of %i', async (size) => {
    const zip = await written([entry('bomb.log', Buffer.alloc(size))]);
    zip.writeUInt32LE(size - 1, zip.indexOf('PK\x01\x02', 0, 'latin1') + 24);
    const { entries } = await opened(zip);
    let given = 0;
    const read = async () => {
      for await (const piece of (await entries[0]?.content()) ?? []) given += piece.length;
    };
    await expect(read()).rejects.toThrow(/size|larger/);
    expect(given).toBeLessThan(size);
  });

  it('refuses an entry that is cut short, encrypted, or packed by a method that it does not know', async () => {
    const zip = await written([entry('a.log', noise(500_000))]);
    const central = zip.indexOf('PK\x01\x02', 0, 'latin1');
    const broken = (change: (bytes: Buffer) => void) => {
      const bytes = Buffer.from(zip);
      change(bytes);
      return opened(bytes).then(async ({ entries }) => entries[0]?.content().then(bytesOf));
    };
    await expect(broken((bytes) => bytes.fill(0, 400_000, 400_050))).rejects.toThrow();
    await expect(broken((bytes) => bytes.writeUInt32LE(300_000, central + 20))).rejects.toThrow();
    await expect(broken((bytes) => bytes.writeUInt16LE(1, central + 8))).rejects.toThrow('a.log');
    await expect(broken((bytes) => bytes.writeUInt16LE(12, central + 10))).rejects.toThrow('a.log');
  });

  it('reads several contents side by side', async () => {
    const all = Array.from({ length: 6 }, (_, at) => Buffer.from(`${at} line of the log\n`.repeat(at * 50_000)));
    const { entries } = await opened(await written(all.map((bytes, at) => entry(`${at}.log`, bytes))));
    const read = await Promise.all(entries.map(async (one) => bytesOf(await one.content())));
    expect(read.map((bytes, at) => all[at]?.equals(bytes))).toEqual(all.map(() => true));
  });

  it('lets go of a content that is left half read', async () => {
    const { entries, close } = await opened(await written([entry('a.log', noise(3_000_000))]));
    for await (const piece of (await entries[0]?.content()) ?? []) {
      expect(piece.length).toBeGreaterThan(0);
      break;
    }
    await close();
  });

  it('refuses names that lead out of a folder', async () => {
    const zip = await written([entry('aa/evil.txt', 'x')]);
    const text = zip.toString('latin1').replaceAll('aa/evil.txt', '../evil.txt');
    await expect(opened(Buffer.from(text, 'latin1'))).rejects.toThrow();
  });

  it('reads the directory of many entries in few pieces', async () => {
    const zip = await written(Array.from({ length: 300 }, (_, at) => entry(`folder/file-${at}.log`, `${at}`)));
    const { host } = memoryHost({ files: { '/tmp/a.zip': zip } });
    let streams = 0;
    const files: Files = {
      ...host.files,
      stream: (path, range) => {
        streams += 1;
        return host.files.stream(path, range);
      },
    };
    const { entries } = await zipReader(files)('/tmp/a.zip');
    expect(entries).toHaveLength(300);
    expect(streams).toBeLessThan(10);
    expect((await bytesOf((await entries[299]?.content()) ?? pieces(Buffer.alloc(0)))).toString()).toBe('299');
  });
});
