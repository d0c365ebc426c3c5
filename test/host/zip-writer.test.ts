import { setImmediate as soon } from 'node:timers/promises';
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileSink, ZipEntry, ZipOptions } from '../../src/host/host.ts';
import { zipReader } from '../../src/host/zip-reader.ts';
import { writeZip } from '../../src/host/zip-writer.ts';
import { memoryHost } from '../support/memory-host.ts';
import { noise } from '../support/text-source.ts';

const CHUNK = 1024 * 1024;
const NOON = new Date('2026-11-22T12:00:00Z');

const lines = (size: number) => {
  const all = Array.from({ length: Math.ceil(size / 20) }, (_, at) => `request ${at * 7919} done\n`.padEnd(20));
  return Buffer.from(all.join('')).subarray(0, size);
};

/** Gives the bytes out in pieces of these sizes in turn, each after so many turns of the event loop. */
async function* inPieces(bytes: Buffer, sizes: readonly number[], turns: readonly number[] = [0]): AsyncGenerator<Uint8Array> {
  for (let at = 0, piece = 0; at < bytes.length; piece += 1) {
    for (let turn = turns[piece % turns.length] ?? 0; turn > 0; turn -= 1) await soon();
    const size = sizes[piece % sizes.length] ?? 1;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

function entry(name: string, bytes: Buffer, more: Partial<ZipEntry> = {}): ZipEntry {
  return { name, content: () => inPieces(bytes, [100_000]), stored: false, modified: NOON, ...more };
}

async function write(entries: readonly ZipEntry[], options?: ZipOptions) {
  const out: Uint8Array[] = [];
  const written = await writeZip(
    entries,
    sinkOf(async (bytes) => void out.push(Buffer.from(bytes))),
    options,
  );
  return { zip: Buffer.concat(out), written };
}

function sinkOf(write: FileSink['write']): FileSink {
  return { write, finish: async () => undefined, abandon: async () => undefined };
}

describe('the bytes of an archive', () => {
  it('are the same in whatever pieces the contents come, and however long each takes', async () => {
    const contents = [lines(2_500_000), noise(1_200_000), Buffer.alloc(0), lines(900), noise(70_000)];
    const given = (sizes: number[], turns: number[], early: boolean) =>
      contents.map((bytes, at) =>
        entry(`${at}.log`, bytes, {
          stored: at === 4,
          content: () => inPieces(bytes, sizes, turns),
          ...(early ? { size: bytes.length } : {}),
        }),
      );
    const { zip } = await write(given([65_536], [0], false));
    const sizes = fc.array(fc.integer({ min: 1000, max: 3_000_000 }), { minLength: 1, maxLength: 4 });
    const turns = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(sizes, turns, fc.boolean(), async (pieces, waits, early) => {
        expect((await write(given(pieces, waits, early))).zip.equals(zip)).toBe(true);
      }),
      { numRuns: 8 },
    );
  });

  it('hold contents of about a chunk, and of many, to the last byte', async () => {
    const sizes = [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK + 17];
    const contents = sizes.map((size, at) => (at % 2 === 0 ? noise(size, at) : lines(size)));
    const { zip } = await write(contents.map((bytes, at) => entry(`${at}.log`, bytes)));
    const { host } = memoryHost({ files: { '/tmp/a.zip': zip } });
    const { entries } = await zipReader(host.files)('/tmp/a.zip');
    for (const [at, { content }] of entries.entries()) {
      const pieces: Uint8Array[] = [];
      for await (const piece of await content()) pieces.push(piece);
      expect(contents[at]?.equals(Buffer.concat(pieces)), `${sizes[at]} bytes`).toBe(true);
    }
  });

  it('hold a content that comes so slowly that each chunk is written before the next one is there', async () => {
    // Each chunk ends as it begins: were its own end taken for that of the one before, it would refer to it.
    const bytes = Buffer.concat([0, 1, 2, 3].flatMap((at) => [noise(30_000, 90 + at), noise(CHUNK - 60_000, at), noise(30_000, 90 + at)]));
    const out: Uint8Array[] = [];
    const size = () => out.reduce((sum, { length }) => sum + length, 0);
    const content = async function* () {
      for (let at = 0; at < bytes.length; at += CHUNK) {
        // The first byte of the next chunk lets the one before go.
        yield bytes.subarray(at === 0 ? 0 : at + 1, at + CHUNK + 1);
        while (at + CHUNK < bytes.length && size() < at + CHUNK - 300_000) await soon();
      }
    };
    await writeZip(
      [entry('slow.log', bytes, { content })],
      sinkOf(async (piece) => void out.push(Buffer.from(piece))),
    );
    const { host } = memoryHost({ files: { '/tmp/a.zip': Buffer.concat(out) } });
    const { entries } = await zipReader(host.files)('/tmp/a.zip');
    const pieces: Uint8Array[] = [];
    for await (const piece of (await entries[0]?.content()) ?? []) pieces.push(piece);
    expect(Buffer.concat(pieces).equals(bytes)).toBe(true);
  });

  it('are fewer at a higher level', async () => {
    const given = [entry('a.log', lines(3_000_000))];
    const bytes = await Promise.all([1, 6, 9].map(async (level) => (await write(given, { level })).zip.length));
    expect(bytes).toEqual([...bytes].sort((a, b) => b - a));
    expect(new Set(bytes).size).toBe(3);
  });

  it('are told entry by entry as the directory has them', async () => {
    const contents = [lines(2_500_000), noise(50_000), Buffer.alloc(0)];
    const { zip, written } = await write(contents.map((bytes, at) => entry(`ж${at}`, bytes, { stored: at === 1 })));
    let at = zip.indexOf('PK\x01\x02', 0, 'latin1');
    for (const [which, one] of written.entries()) {
      expect(one).toEqual({
        name: `ж${which}`,
        stored: which > 0,
        bytes: contents[which]?.length,
        packedBytes: zip.readUInt32LE(at + 20),
        crc32: crc32(contents[which] ?? ''),
      });
      expect([zip.readUInt32LE(at + 16), zip.readUInt32LE(at + 24)]).toEqual([one.crc32, one.bytes]);
      at = zip.indexOf('PK\x01\x02', at + 4, 'latin1');
    }
  });
});

describe('a packing that fails', () => {
  /** Endless contents that tell whether they are open, how much was read of them, and are mostly deflated when something happens. */
  function watched(stop: (bytes: number) => void) {
    const state = { open: 0, read: 0 };
    const piece = lines(100_000);
    const content = async function* () {
      state.open += 1;
      try {
        for (;;) {
          state.read += piece.length;
          stop(state.read);
          yield piece;
        }
      } finally {
        state.open -= 1;
      }
    };
    return { state, content };
  }

  const large = 7 * CHUNK;
  const sink = sinkOf(async () => undefined);

  it('in the middle of a content tells its error, and reads nothing after it', async () => {
    const { state, content } = watched((bytes) => {
      if (bytes > large) throw new Error('the disk is gone');
    });
    const small = Array.from({ length: 5 }, (_, at) => entry(`${at}`, lines(5000), { size: 5000 }));
    await expect(writeZip([...small, entry('large.log', Buffer.alloc(0), { content }), ...small], sink)).rejects.toThrow('the disk is gone');
    const { read } = state;
    await soon();
    expect(state).toEqual({ open: 0, read });
  });

  it('since the disk is full closes the content, and reads nothing after it', async () => {
    const { state, content } = watched(() => undefined);
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC' });
    let writes = 0;
    const bad = sinkOf(async () => {
      writes += 1;
      if (writes === 3) throw full;
    });
    await expect(writeZip([entry('large.log', Buffer.alloc(0), { content })], bad)).rejects.toBe(full);
    const { read } = state;
    await soon();
    expect(state).toEqual({ open: 0, read });
    expect(writes).toBe(3);
  });

  it.each([0, large])('since it was stopped after %i bytes closes the content, and reads nothing after it', async (after) => {
    const controller = new AbortController();
    const { state, content } = watched((bytes) => bytes > after && controller.abort());
    const entries = [entry('large.log', Buffer.alloc(0), { content }), entry('next.log', lines(5000))];
    await expect(writeZip(entries, sink, { signal: controller.signal })).rejects.toMatchObject({ name: 'AbortError' });
    const { read } = state;
    await soon();
    expect(state).toEqual({ open: 0, read });
  });

  it('since it was stopped before it began opens nothing', async () => {
    const { state, content } = watched(() => undefined);
    const signal = AbortSignal.abort();
    await expect(writeZip([entry('large.log', Buffer.alloc(0), { content })], sink, { signal })).rejects.toMatchObject({ name: 'AbortError' });
    expect(state.open).toBe(0);
  });
});

it.each(['deflated', 'stored', 'stored in small files'])('reads only as far ahead of a slow disk as memory allows (%s)', async (how) => {
  let [read, written, most] = [0, 0, 0];
  const slow = sinkOf(async (bytes) => {
    for (let turn = 0; turn < 20; turn += 1) await soon();
    written += bytes.length;
    most = Math.max(most, read - written);
  });
  const bytes = noise(how === 'stored in small files' ? 400_000 : 20_000_000);
  const count = how === 'stored in small files' ? 60 : 1;
  const entries = Array.from({ length: count }, (_, at) => entry(`${at}`, bytes, { stored: how !== 'deflated' }));
  await writeZip(entries, slow, {
    onBytes: (passed) => {
      read += passed;
    },
  });
  expect(read).toBe(bytes.length * count);
  expect(most).toBeLessThan(how === 'stored' ? 18_000_000 : 10_000_000);
});
