import { setImmediate as soon } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { ZipEntry } from '../../src/host/host.ts';
import { readEarly } from '../../src/host/read-early.ts';

/** Entries whose contents tell when they are opened and closed. */
function watched(sizes: readonly (number | undefined)[]) {
  const log = { open: 0, most: 0, opened: [] as number[] };
  const entries = sizes.map((size, at): ZipEntry => {
    const content = async function* () {
      log.open += 1;
      log.most = Math.max(log.most, log.open);
      log.opened.push(at);
      try {
        await soon();
        yield Buffer.from(`content ${at}`);
      } finally {
        log.open -= 1;
      }
    };
    return { name: `${at}.log`, content, stored: false, modified: new Date(0), ...(size === undefined ? {} : { size }) };
  });
  return { log, entries };
}

async function read(entries: readonly ZipEntry[], onBytes: (count: number) => void = () => undefined): Promise<string[]> {
  const texts: string[] = [];
  for await (const { content } of readEarly(entries, onBytes)) {
    const pieces: Uint8Array[] = [];
    for await (const piece of content) pieces.push(piece);
    texts.push(Buffer.concat(pieces).toString());
  }
  return texts;
}

it('reads contents in their order, one after the other, where nothing is said of their size', async () => {
  const { log, entries } = watched(Array.from({ length: 20 }, () => undefined));
  expect(await read(entries)).toEqual(entries.map((_, at) => `content ${at}`));
  expect(log.most).toBe(1);
  expect(log.opened).toEqual(entries.map((_, at) => at));
});

it('opens a few small ones before their turn, and gives them in their order all the same', async () => {
  const { log, entries } = watched(Array.from({ length: 50 }, () => 9));
  let bytes = 0;
  const texts = await read(entries, (count) => {
    bytes += count;
  });
  expect(texts).toEqual(entries.map((_, at) => `content ${at}`));
  expect(log.most).toBe(8);
  expect(log.open).toBe(0);
  expect(bytes).toBe(texts.join('').length);
});

it('opens a large one only when its turn comes', async () => {
  const { log, entries } = watched([9, 1_000_000, 9, 9]);
  const reading = readEarly(entries, () => undefined);
  await reading.next();
  expect(log.opened).toEqual([0, 2, 3]);
  await reading.return(undefined);
  expect(log.open).toBe(0);
});

it('tells the failure of a content in its turn, and leaves none open', async () => {
  const { log, entries } = watched([9, 9, 9, 9]);
  const bad: ZipEntry = {
    ...(entries[2] as ZipEntry),
    content: async function* () {
      yield Buffer.from('x');
      throw new Error('the disk is gone');
    },
  };
  const texts: string[] = [];
  const reading = async () => {
    for await (const { entry, content } of readEarly([...entries.slice(0, 2), bad, ...entries.slice(3)], () => undefined)) {
      for await (const _ of content);
      texts.push(entry.name);
    }
  };
  await expect(reading()).rejects.toThrow('the disk is gone');
  expect(texts).toEqual(['0.log', '1.log']);
  expect(log.open).toBe(0);
});
