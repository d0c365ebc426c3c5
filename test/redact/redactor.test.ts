import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeRedactor } from '../../src/redact/redactor.ts';
import type { RedactorOptions, TextFile } from '../../src/redact/redactor-type.ts';
import type { Rule } from '../../src/redact/rule.ts';

const rule = (given: Pick<Rule, 'id' | 'kind' | 'pattern'> & Partial<Rule>): Rule => ({ rank: 3, finds: [], spares: [], ...given });

/** Rules for this test alone, so that what it says does not hang on those that find the world's secrets. */
const RULES: readonly Rule[] = [
  rule({ id: 'zq-token', kind: 'token:zq', keywords: ['zqt_'], pattern: /(?<![A-Za-z0-9])zqt_[A-Za-z0-9]{12}(?![A-Za-z0-9])/g }),
  rule({ id: 'zq-word', kind: 'secret', keywords: ['zqword='], pattern: /zqword=(?<value>[^\s;]{1,100})/gi, remembered: true }),
  rule({ id: 'zq-place', kind: 'name', keywords: ['владелец:'], pattern: /владелец: (?<value>\p{Lu}\p{L}+ \p{Lu}\p{L}+)/giu, remembered: true }),
  rule({ id: 'zq-block', kind: 'private-key', keywords: ['zqbegin'], reach: 'block', pattern: /zqbegin\n(?<value>[\s\S]{1,4000}?)\nzqend/g }),
  rule({ id: 'zq-net', kind: 'ip', anchor: 'dotted', rank: 2, pattern: /(?<![\d.])10\.\d{1,3}\.\d{1,3}\.\d{1,3}(?![\d.])/g }),
  rule({ id: 'zq-path', kind: 'user', keywords: ['/zqhome/'], rank: 1, pattern: /\/zqhome\/(?<value>[^/\n]{1,60})/g, remembered: true }),
];

const redactor = (options: RedactorOptions = {}) => makeRedactor({ rules: RULES, ...options });
const token = (letter: string) => `zqt_${letter.repeat(3)}${'Rv7'.repeat(3)}`;

async function* pieces(bytes: Uint8Array, sizes: readonly number[] = [65_536]): AsyncGenerator<Uint8Array> {
  for (let at = 0, k = 0; at < bytes.length; k += 1) {
    const size = Math.max(1, sizes[k % sizes.length] ?? 1);
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

async function all(content: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const list: Uint8Array[] = [];
  for await (const piece of content) list.push(Buffer.from(piece));
  return Buffer.concat(list);
}

const masked = async (text: string | Uint8Array, options: RedactorOptions = {}, file: TextFile = { name: 'a.log' }, sizes?: readonly number[]) =>
  all(redactor(options).content(pieces(Buffer.from(text), sizes), file));

describe('masking a text', () => {
  it('puts a typed mask where a value stands, and leaves every other character', () => {
    const text = redactor().text(`ключ: ${token('A')}, сервер 10.1.2.3 (порт 80)\r\nzqword=hunter2; конец`, 'description');
    expect(text).toBe('ключ: [token:zq-1], сервер [ip-1.1] (порт 80)\r\nzqword=[secret-1]; конец');
  });

  it.each([
    [['12 Mill Lane', '12 Mill Lane, Leeds LS1 4AP', '12 mill lane', '14 Mill Lane'], '1 1 1 2'],
    [['12 Mill Lane, Leeds LS1 4AP', '12 Mill Lane', '2 Mill Lane', '112 Mill Lane'], '1 1 2 3'],
    [['ул. Мельничная, д. 12', 'г. Москва, ул. Мельничная, д. 12, кв. 3', 'ул. Мельничная, 12', 'ул. Мельничная, д. 1'], '1 1 1 2'],
    [['ул. Мельничная, д. 12', 'ул. Мельничная, д. 12, кв. 7', 'ул. Мельничная, д. 12, кв. 8', 'ул. Мельничная, д. 12, кв. 7'], '1 1 2 1'],
    [['ул. Мельничная, д. 12, кв. 7', 'ул. Мельничная, д. 12, кв. 8', 'ул. Мельничная, д. 12', 'ул. Мельничная, д. 12, кв. 8'], '1 2 3 2'],
    [['12 Mill Lane', '12 Mill Lane, Leeds', '12 Mill Lane, York', '12 Mill Lane, Leeds LS1 4AP', '12 Mill Lane'], '1 1 2 1 1'],
    [['12 Mill Lane, Leeds', '12 Mill Lane, York', '12 Mill Lane'], '1 2 3'],
    [['ул. Мельничная, д. 12/7', 'ул. Мельничная, д. 12, кв. 7', 'ул. Большая Мельничная, д. 12/7'], '1 2 3'],
  ])('gives an address the same mask with its town and without, and never two flats or towns one: %j', (addresses, numbers) => {
    const redactor = makeRedactor();
    const masked = addresses.map((address) => redactor.text(`Address: ${address.replace('mill lane', 'Mill Lane')}`, 'field'));
    expect(masked.map((text) => /\[address-(\d)\]$/.exec(text)?.[1]).join(' ')).toBe(numbers);
  });

  it('gives the same value the same mask in every text, and another value another', () => {
    const one = redactor();
    expect(one.text(`${token('A')} ${token('B')}`, 'a')).toBe('[token:zq-1] [token:zq-2]');
    expect(one.text(`${token('B')} ${token('C')} ${token('A')}`, 'b')).toBe('[token:zq-2] [token:zq-3] [token:zq-1]');
  });

  it('lets addresses of one network be recognised, and a name with a blank or with foreign letters', () => {
    expect(redactor().text('10.1.2.3 10.1.2.4 10.9.2.3 10.1.2.3', 'a')).toBe('[ip-1.1] [ip-1.2] [ip-2.1] [ip-1.1]');
    expect(redactor().text('/zqhome/Анна Орлова/x /zqhome/anna/y', 'a')).toBe('/zqhome/[user-1_ж ж]/x /zqhome/[user-2]/y');
  });

  it("sees a value whole, and nothing but it, among a terminal's colours, as they are or escaped", () => {
    for (const sign of ['\u001b', '\\u001b', '\\x1b']) {
      const [on, off] = [`${sign}[1;33m`, `${sign}[0m`];
      const text = `${on}${token('A')}${off} ${on}10.1.2.3${off} zqword=hunterhunter ${on}hunterhunter${off}`;
      expect(redactor().text(text, 'a')).toBe(`${on}[token:zq-1]${off} ${on}[ip-1.1]${off} zqword=[secret-1] ${on}[secret-1]${off}`);
    }
  });

  it('masks a value bare wherever it stands once it was found by its place, and in what it becomes when it is encoded', () => {
    const secret = 'hunter2-hunter2';
    const base64 = Buffer.from(`x${secret}y`).toString('base64');
    const hex = Buffer.from(secret).toString('hex');
    const text = redactor().text(`zqword=${secret}\nsent ${secret}! and ${hex}, ${encodeURIComponent(`${secret}/?`)}`, 'a');
    expect(text).toMatch(/^zqword=\[secret-1\]\nsent \[secret-1\]! and \[secret-1\], \[secret-1\]%2F%3F$/);
    expect(redactor().text(`zqword=${secret}\n${base64}`, 'a')).toContain('[secret-1]');
  });

  it('does not look for a short value, nor for a word within a word', () => {
    expect(redactor().text('zqword=abc123 abc123', 'a')).toBe('zqword=[secret-1] abc123');
    expect(redactor().text('владелец: Анна Орлова, Анна Орлова, Анна Орловаюк', 'a')).toBe('владелец: [name-1], [name-1], Анна Орловаюк');
  });

  it('finds a name in any case, whatever its letters', () => {
    expect(redactor().text('владелец: Анна Орлова; АННА ОРЛОВА, анна орлова', 'a')).toBe('владелец: [name-1]; [name-1], [name-1]');
  });

  it('masks what is known beforehand, and what the person adds', () => {
    const one = redactor({
      learned: [
        { kind: 'host', value: 'annas-laptop' },
        { kind: 'hidden', value: 'Projekt Adler' },
      ],
    });
    expect(one.text('ANNAS-LAPTOP runs Projekt Adler (annas-laptops do not)', 'a')).toBe('[host-1] runs [hidden-1] (annas-laptops do not)');
  });

  it('finds a value on the line below its name, though no line end follows it', () => {
    expect(makeRedactor().text('{"name": "DB_PASSWORD",\n"value": "hunter2"}', 'a')).toBe('{"name": "DB_PASSWORD",\n"value": "[password-1]"}');
  });

  it('never masks a mask, whatever stands around it', () => {
    const text =
      'token: [token:github-1], secret=[token:slack-12] user [user-1_ж ж] password: "[password-3]" https://x:[token:gitlab-1]@h.io [ip-1.2]';
    expect(makeRedactor().text(text, 'a')).toBe(text);
  });

  it('does not take the name of an account for a word of its own where it could be any word', () => {
    expect(makeRedactor().text('/home/anna/x\nanna says', 'a')).toBe('/home/[user-1]/x\n[user-1] says');
    expect(makeRedactor().text('user: apetrova1\nuser: shop\nthe shop of apetrova1', 'a')).toBe(
      'user: [user-1]\nuser: [user-2]\nthe shop of [user-1]',
    );
  });

  it('lets through what the person lets through, and keeps the numbers of all others', () => {
    const one = redactor({ letThrough: new Set([token('A')]) });
    expect(one.text(`${token('A')} ${token('B')}`, 'a')).toBe(`${token('A')} [token:zq-2]`);
    expect(one.report().total).toBe(1);
  });

  it('leaves what is open in a text exactly as it is there, and hides it in any other', async () => {
    const one = makeRedactor();
    const open = new Set(['12 Mill Lane']);
    expect(one.text('Lamp at 12 Mill Lane', 'summary', open)).toBe('Lamp at 12 Mill Lane');
    expect(one.text('I am at 12 Mill Lane, Flat 3, Leeds LS1 4AP', 'actual', open)).toBe('I am at [address-1]');
    expect(one.text('Lamp at 12 Mill Lane', 'note')).toBe('Lamp at [address-1]');
    const log = '12 Mill Lane, Flat 3, Leeds LS1 4AP\n12 Mill Lane\n';
    expect((await all(one.content(pieces(Buffer.from(log)), { name: 'a.log' }))).toString()).toBe('[address-1]\n[address-1]\n');
  });

  it('keeps the numbers of masks that stand in the request already', () => {
    const one = redactor();
    one.keepNumbers('see [token:zq-4] and [ip-2.7]');
    expect(one.text(`${token('A')} 10.0.0.1 [token:zq-4]`, 'a')).toBe('[token:zq-5] [ip-3.1] [token:zq-4]');
  });

  it('never takes the words of its own masks for values', () => {
    expect(
      redactor({
        learned: [
          { kind: 'host', value: 'token' },
          { kind: 'user', value: 'hidden' },
        ],
      }).text('token hidden', 'a'),
    ).toBe('token hidden');
  });

  it('makes names of files that every system can have', () => {
    expect(redactor().name(`logs/${token('A')}.log`)).toBe('logs/[token-zq-1].log');
  });

  it('masks a token whole in a line that is longer than a window', () => {
    const long = { rules: [rule({ id: 'zq-long', kind: 'token:zq', keywords: ['zql_'], pattern: /zql_[A-Za-z0-9]{20,9000}/g })] };
    const rest = '"a":"b c d",'.repeat(900);
    const text = `{${rest}"t":"zql_${'Rv7Kx2'.repeat(700)}",${rest}}`;
    expect(makeRedactor(long).text(text, 'description')).toBe(`{${rest}"t":"[token:zq-1]",${rest}}`);
  });

  it('keeps the number of lines of a block', () => {
    expect(redactor().text('a\nzqbegin\none\r\ntwo\nthree\nzqend\nb', 'a')).toBe('a\nzqbegin\n[private-key-1]\r\n\n\nzqend\nb');
  });
});

describe('masking a stream', () => {
  const filler = (lines: number) => Array.from({ length: lines }, (_, at) => `2026-11-22 10:02:11 INFO line ${at} of many, nothing here\n`).join('');

  it('finds what lies across any two pieces, the same in whatever pieces it comes', async () => {
    const text = `${filler(3000)}${token('A')} 10.1.2.3\n${'я'.repeat(200_000)}zqword=берёза-47-берёза ${filler(2000)}${'x'.repeat(300_000)} ${token('B')} ${'y'.repeat(400_000)}\n10.1.2.4`;
    const expected = await masked(text);
    expect(expected.includes('[token:zq-1] [ip-1.1]\n')).toBe(true);
    expect(expected.includes('zqword=[secret-1] ')).toBe(true);
    expect(expected.includes('x [token:zq-2] y')).toBe(true);
    expect(expected.toString('utf8', expected.length - 9)).toBe('\n[ip-1.2]');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 300_000 }), { minLength: 1, maxLength: 6 }), async (sizes) => {
        expect((await masked(text, {}, { name: 'a' }, sizes)).equals(expected)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it('gives the same bytes where its pieces take turns in the same memory', async () => {
    const text = Buffer.from(`${filler(9000)}${token('A')} 10.1.2.3\n${filler(9000)}${token('B')}\n`);
    const expected = await masked(text);
    const held: Uint8Array[] = [];
    let done = Buffer.alloc(0);
    for await (const piece of redactor().content(pieces(text, [100_000]), { name: 'a.log', brief: true })) {
      // One piece is held while the next is made.
      held.push(piece);
      if (held.length > 1) done = Buffer.concat([done, held.shift() ?? piece]);
    }
    expect(Buffer.concat([done, ...held]).equals(expected)).toBe(true);
  });

  it('changes nothing when it masks again', async () => {
    const once = await masked(`${token('A')} 10.1.2.3 zqword=hunter2hunter2 /zqhome/Анна Орлова/\n${filler(10)}`);
    expect((await masked(once)).equals(once)).toBe(true);
  });

  it('keeps every byte that is no part of a finding, whatever the bytes are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (bytes) => {
        const text = Buffer.concat([Buffer.from(bytes), Buffer.from(` ${token('A')} `), Buffer.from(bytes)]);
        const expected = Buffer.concat([Buffer.from(bytes), Buffer.from(' [token:zq-1] '), Buffer.from(bytes)]);
        expect((await masked(text)).equals(expected)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('tells of a value that stood bare before it was learned, until it is masked in a second round', async () => {
    const one = redactor();
    const early = Buffer.from(`first correct-horse-battery\n${filler(9000)}`);
    const first = await all(one.content(pieces(early), { name: 'a' }));
    expect(first.toString()).toContain('correct-horse-battery');
    expect(await one.leaks(pieces(first), { name: 'a' })).toBe(false);
    await all(one.content(pieces(Buffer.from('zqword=correct-horse-battery')), { name: 'b' }));
    expect(await one.leaks(pieces(first), { name: 'a' })).toBe(true);
    const second = await all(one.content(pieces(early), { name: 'a' }));
    expect(second.toString()).toMatch(/^first \[secret-1\]\n/);
    expect(await one.leaks(pieces(second), { name: 'a' })).toBe(false);
  });

  it.each([['utf-16le'], ['utf-16be'], ['windows-1251']] as const)('masks a text in %s, and writes it in the same', async (charset) => {
    const write = (text: string) =>
      charset === 'windows-1251'
        ? Buffer.from(Array.from(text, (letter) => (letter.charCodeAt(0) > 0x400 ? letter.charCodeAt(0) - 0x350 : letter.charCodeAt(0))))
        : charset === 'utf-16le'
          ? Buffer.from(`\ufeff${text}`, 'utf16le')
          : Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
    const before = write(`владелец: Анна Орлова ${token('A')}\r\nвсё`.replace('ё', 'е'));
    const after = write('владелец: [name-1] [token:zq-1]\r\nвсе');
    expect((await masked(before, {}, { name: 'a', charset }, [3])).equals(after)).toBe(true);
  });

  it('counts, in a text that stays as it is, what it holds', async () => {
    const one = redactor();
    expect(await one.inspect(pieces(Buffer.from(`${token('A')} ${token('A')} 10.0.0.1`)), { name: 'a.docx' })).toBe(3);
  });

  it('tells each finding with its line and column, nothing of its value, and counts what it does not tell', async () => {
    const one = redactor({ details: 2 });
    await all(one.content(pieces(Buffer.from(`${filler(6000)}key ${token('A')} end\n10.1.2.3\n10.1.2.4\n`), [1000]), { name: 'a.log' }));
    expect(one.report()).toEqual({
      total: 3,
      byKind: { ip: 2, 'token:zq': 1 },
      findings: [
        { file: 'a.log', line: 6001, column: 5, rule: 'zq-token', kind: 'token:zq', mask: '[token:zq-1]', excerpt: 'key [token:zq-1] end' },
        { file: 'a.log', line: 6002, column: 1, rule: 'zq-net', kind: 'ip', mask: '[ip-1.1]', excerpt: '[ip-1.1]' },
      ],
    });
  });

  it('gives the person their table without any secret in it, and shows a value on request', async () => {
    const one = redactor();
    await all(one.content(pieces(Buffer.from(`${token('A')} 10.1.2.3 zqword=hunter2hunter2`)), { name: 'a' }));
    expect(one.table()).toEqual([['[ip-1.1]', '10.1.2.3']]);
    expect(one.valueOf('[token:zq-1]')).toBe(token('A'));
  });
});
