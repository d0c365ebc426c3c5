import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCase, exactly } from '../../../src/redact/scan/needle.ts';
import { type Amount, ANCHORS, type Hits, makeScanner } from '../../../src/redact/scan/scanner.ts';

const pairsOf = ({ pairs, count }: Hits) => Array.from({ length: count }, (_, k) => [pairs[2 * k], pairs[2 * k + 1]] as const);

/** Gives the function that finds these keywords in a text, by their place and number, whichever bytes lay in the scanner's memory before. */
function finderOf(words: readonly string[], amount: Amount = 'much') {
  const scanner = makeScanner(words.map(anyCase), amount);
  const area = scanner.area(4096);
  return (text: string, from = 0, to = Buffer.byteLength(text)) => {
    area.bytes().fill('password');
    const size = area.bytes().write(text);
    return pairsOf(scanner.keywords(area, from, to, size));
  };
}

function anchorsIn(text: string) {
  const scanner = makeScanner([]);
  const area = scanner.area(4096);
  const size = area.bytes().write(text);
  return pairsOf(scanner.anchors(area, 0, size, size)).map(([at, what]) => `${ANCHORS[what ?? 0]} ${at}`);
}

describe('the scanner', () => {
  it('is what its source compiles to', async () => {
    const { scannerCode } = await import('../../../scripts/scanner.mjs');
    expect(readFileSync(resolve(import.meta.dirname, '../../../src/redact/scan/scanner-code.ts'), 'utf8')).toBe(await scannerCode());
  });

  it.each(['much', 'little'] as const)('finds every keyword wherever it stands, in any case, and nothing else, in %s text', (amount) => {
    const words = ['key', 'token', 'пароль', 'secret_key', 'ab-', 'ключ=', 'aaa', 'aaaa'];
    const find = finderOf(words, amount);
    const pieces = fc.constantFrom(...words, 'KEY', 'Пароль', 'ПАРОЛЬ', 'a', 'k', 'ke', ' ', '=', 'п', 'é', '日', 'toke', '\n');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const lower = text.toLowerCase();
        const expected = words.flatMap((word, number) =>
          [...lower.matchAll(new RegExp(`(?=${word})`, 'g'))].map(({ index }) => [Buffer.byteLength(lower.slice(0, index)), number] as const),
        );
        const order = (list: readonly (readonly [number | undefined, number | undefined])[]) =>
          [...list].sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d);
        const found = find(text);
        expect(order(found)).toEqual(order(expected));
        expect(found.map(([at]) => at)).toEqual([...found.map(([at]) => at)].sort((a = 0, b = 0) => a - b));
      }),
      { numRuns: 500 },
    );
  });

  it.each(['much', 'little'] as const)('finds what begins in the stretch it is given, though it ends behind it, in %s text', (amount) => {
    const find = finderOf(['token'], amount);
    expect(find('token token token', 1, 7)).toEqual([[6, 0]]);
    expect(find('token token token', 6, 12)).toEqual([[6, 0]]);
    expect(find('tok')).toEqual([]);
  });

  it('finds a literal only as it is written', () => {
    const scanner = makeScanner([exactly('cGFzc3dvcmQ')]);
    const area = scanner.area(4096);
    const size = area.bytes().write('cGFzc3dvcmQ CGFZC3DVCMQ');
    expect(pairsOf(scanner.keywords(area, 0, size, size))).toEqual([[0, 0]]);
  });

  it('finds more than it has room for at once', () => {
    const scanner = makeScanner([anyCase('aaa')]);
    const area = scanner.area(200_000);
    area.bytes().fill('a');
    const { count, pairs } = scanner.keywords(area, 0, 200_000, 200_000);
    expect([count, pairs[0], pairs[2 * 150_000], pairs[2 * count - 2]]).toEqual([199_998, 0, 150_000, 199_997]);
  });

  it.each([
    ['mail anna@example.org now', ['at 9']],
    ['from 10.0.3.4:5432 in 1.5 s, version 1.2.3', ['dotted 7']],
    ['a.1.2.3.4', ['dotted 3']],
    ['1.2.3.4444', []],
    ['00:1a:2B:3c:4d:5e', ['colons 2', 'colons 5', 'colons 8']],
    ['00-1A-2B-3C-4D-5E', ['colons 2']],
    ['at 10:02:11.123', []],
    ['fe80::1', ['colons 4']],
    ['2001:0db8:85a3:0:0:8a2e:370:7334', ['colons 4', 'colons 9', 'colons 14', 'colons 16', 'colons 18']],
    ['std::vector<int>', []],
    ['call +7 (912) 345-67-89 today', ['digits 6']],
    ['2026-11-22 10:02:11', []],
    ['22.11.2026 10:02', []],
    ['2026-11-22 +7 912 345 67 89', ['digits 12']],
    ['time 1763812345 and 1763812345678', []],
    ['id 4276 5500 1234 5678', ['digits 3']],
    ['IBAN DE89 3704 0044 0532 0130 00', ['capitals 7']],
    ['req=ab1234567890123', []],
    ['10.20.123.123 10.20.123.124', ['dotted 2', 'dotted 16']],
    ['=========================', []],
    ['                          ', []],
  ])('sees the anchors of %s', (text, anchors) => {
    expect(anchorsIn(text)).toEqual(anchors);
  });

  it('sees an anchor at whatever place of its stride', () => {
    for (let before = 0; before < 130; before += 1) {
      const text = `${'x'.repeat(before)} 10.0.3.4 a@b.c +7 912 345-67-89 aa:bb:cc:dd:ee:ff`;
      expect(anchorsIn(text).map((anchor) => anchor.split(' ')[0])).toEqual(['dotted', 'at', 'digits', 'colons', 'colons', 'colons']);
    }
  });

  it('finds learned values wherever they stand, in any case where that will do', () => {
    const scanner = makeScanner([]);
    const area = scanner.area(4096);
    expect(scanner.values('long', area, 0, 4096, 4096).count).toBe(0);
    const values = Array.from({ length: 600 }, (_, at) => `value-${at}-of-many`);
    for (const value of values) scanner.addValue('long', Buffer.from(value), value.endsWith('7-of-many'));
    for (let before = 0; before < 12; before += 1) {
      const size = area.bytes().write(`${'y'.repeat(before)}value-599-of-many VALUE-597-OF-MANY VALUE-598-OF-MANY`);
      expect(pairsOf(scanner.values('long', area, 0, size, size))).toEqual([
        [before, 599],
        [before + 18, 597],
      ]);
    }
  });

  it('finds short values too, of four bytes or more', () => {
    const scanner = makeScanner([]);
    const area = scanner.area(4096);
    for (const value of ['anna', 'orlova', 'host7']) scanner.addValue('short', Buffer.from(value), true);
    const size = area.bytes().write('xANNA host7 orlov orlova');
    expect(pairsOf(scanner.values('short', area, 0, size, size))).toEqual([
      [1, 0],
      [6, 2],
      [18, 1],
    ]);
  });
});
