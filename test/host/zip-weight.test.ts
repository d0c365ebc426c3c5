import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WrittenEntry, ZipEntry } from '../../src/host/host.ts';
import { weighZip } from '../../src/host/zip-weight.ts';
import { writeZip } from '../../src/host/zip-writer.ts';
import { noise } from '../support/text-source.ts';

/** Writes the entries and gives back how many bytes that took, and what became of each. */
async function weighed(entries: readonly ZipEntry[]): Promise<{ readonly bytes: number; readonly written: readonly WrittenEntry[] }> {
  let bytes = 0;
  const write = async (piece: Uint8Array) => {
    bytes += piece.length;
  };
  const written = await writeZip(entries, { write, finish: async () => undefined, abandon: async () => undefined });
  return { bytes, written };
}

function entry(name: string, bytes: Uint8Array, stored: boolean): ZipEntry {
  const content = async function* () {
    yield bytes;
  };
  return { name, stored, content, modified: new Date('2026-11-22T12:00:00Z') };
}

const names = fc.uniqueArray(fc.string({ unit: fc.constantFrom('a', 'b', '.', 'ж', '猫', '😀', ' '), minLength: 1, maxLength: 20 }), {
  maxLength: 12,
});
const content = fc.oneof(
  fc.constant(new Uint8Array()),
  fc.uint8Array({ maxLength: 300 }),
  fc.integer({ min: 1, max: 40_000 }).map((count) => Buffer.from('2026-11-22 error E-1042\n'.repeat(count))),
);

describe('the weight of an archive', () => {
  it('is to the byte what it takes to write it', async () => {
    const entries = names.chain((all) =>
      fc.tuple(...all.map((name) => fc.tuple(content, fc.boolean()).map(([bytes, stored]) => entry(name, bytes, stored)))),
    );
    await fc.assert(
      fc.asyncProperty(entries, async (given) => {
        const { bytes, written } = await weighed(given);
        expect(weighZip(written)).toBe(bytes);
      }),
      { numRuns: 60 },
    );
  });

  it('counts the descriptor of a stored entry that is too large to be held', async () => {
    for (const size of [8 * 1024 * 1024, 8 * 1024 * 1024 + 1]) {
      const { bytes, written } = await weighed([entry('photo.jpg', noise(size), true), entry('next.jpg', noise(10), true)]);
      expect(weighZip(written)).toBe(bytes);
    }
  });

  it('counts Zip64 records where there are more entries than the usual ones can count', async () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => entry(`${at}`, Buffer.from('x'), true));
    for (const count of [65_535, 65_536]) {
      const { bytes, written } = await weighed(many(count));
      expect(weighZip(written)).toBe(bytes);
    }
  });

  it('adds up from parts, but for the weight of an archive of nothing', async () => {
    const { written } = await weighed([entry('a.log', noise(1000), false), entry('б.png', noise(2000), true)]);
    const nothing = weighZip([]);
    const parts = written.map((one) => weighZip([one]) - nothing);
    expect(weighZip(written)).toBe(nothing + parts.reduce((sum, part) => sum + part, 0));
  });
});
