import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAtPlace } from '../../../src/redact/places/find-at-place.ts';
import { mayBePlace } from '../../../src/redact/places/may-be-place.ts';
import { PLACE_KEYWORDS } from '../../../src/redact/places/place-keywords.ts';
import { spansLines } from '../../../src/redact/places/spans-lines.ts';
import { SYNTAXES } from '../../../src/redact/places/syntaxes/syntaxes.ts';
import { findPlaces } from '../../support/find-places.ts';
import { markedSpans } from '../../support/marked-spans.ts';
import { negativeSamples, positiveSamples } from '../../support/place-corpus.ts';

describe('the places of a corpus', () => {
  const samples = positiveSamples(42, 12);

  it('are found, whole, in 98 of a hundred at least', () => {
    const missed = samples.flatMap(({ about, text, spans }) => {
      const found = findPlaces(text);
      return spans.filter(([from, to]) => !found.some(({ start, end }) => start === from && end === to)).map(() => `${about}: ${text}`);
    });
    const planted = samples.reduce((sum, { spans }) => sum + spans.length, 0);
    expect(missed.slice(Math.floor(planted * 0.02))).toEqual([]);
  });

  it('hold nothing but what was planted', () => {
    const more = samples.filter(({ text, spans }) =>
      findPlaces(text).some(({ start, end }) => !spans.some(([from, to]) => start < to && end > from)),
    );
    expect(more.map(({ text }) => text)).toEqual([]);
  });

  it('are none in what people say, write and log of secrets', () => {
    const alarms = negativeSamples(42).filter(({ text }) => findPlaces(text).length > 0);
    expect(alarms.map(({ text }) => text)).toEqual([]);
  });
});

describe('a header', () => {
  it.each([
    '"AUTHORIZATION"=>"Bearer ‹785JMP8LSOnk7e›"',
    'Authorization:[Bearer ‹785JMP8LSOnk7e›] Accept:[*/*]',
    '{"name": "authorization",\n"value": "Bearer ‹785JMP8LSOnk7e›"}',
    '{"name": "Cookie", "value": "sid=‹G2p42p9MRhIk7q›; a=‹1›"}',
    '"COOKIE"=>"sid=‹G2p42p9MRhIk7q›"',
  ])('has its credentials found however its name and value are joined: %s', (marked) => {
    const { text, spans } = markedSpans(marked);
    expect(findPlaces(text).map(({ start, end }) => [start, end])).toEqual(spans);
  });
});

describe('a name in codes', () => {
  const units = (text: string) => Array.from(text, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
  const bytes = (text: string) => Array.from(Buffer.from(text), (byte) => `%${byte.toString(16).toUpperCase()}`).join('');
  it.each([
    `{"${units('пароль')}": "‹Xk71kkw81q›", "a": 1}`,
    `{"${units('Пароль')}": "‹${units('Кот')}422›"}`,
    `a=1&${encodeURIComponent('пароль')}=‹Xk71kkw81q›&b=2`,
    `?q=${bytes('password=')}‹${bytes('Xk71kkw81q')}›`,
    `"${units('token=')}‹${units('9d8f7a6b5c4e3f2a')}›"`,
  ])('is read as what it says: %s', (marked) => {
    const { text, spans } = markedSpans(marked);
    expect(findPlaces(text).map(({ start, end }) => [start, end])).toEqual(spans);
  });

  it('says nothing where its letters are cut, or no value stands beside it', () => {
    expect(findPlaces(`{"${units('пароль')}": ""} ${bytes('pass')}word`)).toEqual([]);
  });
});

describe('a value before its name', () => {
  it.each(['- value: ‹9hUoRQIkQzxk7q›\n  name: DB_PASSWORD\n', '  - value: "‹hunter2›"\r\n    name: "DB_PASSWORD"\r\n'])(
    'is found on the line above: %j',
    (marked) => {
      const { text, spans } = markedSpans(marked);
      expect(findPlaces(text).map(({ start, end }) => [start, end])).toEqual(spans);
    },
  );
});

describe('a place', () => {
  const parts = fc.oneof(
    fc.constantFrom(
      ...PLACE_KEYWORDS,
      '=',
      ': ',
      '"',
      "'",
      '\\',
      '>',
      '</',
      '\n',
      '  ',
      '--',
      ';',
      '&',
      '%3D',
      '@',
      '/',
      '{',
      '}',
      '|',
      '. ',
      'Bearer ',
      'value',
      'name=',
    ),
    fc.string({ maxLength: 12, unit: 'grapheme' }),
    fc.stringMatching(/^[A-Za-z0-9+/]{0,24}$/),
  );
  const texts = fc.array(parts, { minLength: 1, maxLength: 14 }).map((list) => list.join(''));

  it('lies within the text, is not empty and breaks no line', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...PLACE_KEYWORDS), texts, (before, keyword, behind) => {
        const text = before + keyword + behind;
        const found = findAtPlace(text, before.length, before.length + keyword.length);
        for (const { start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end).trim()).not.toBe('');
          expect(text.slice(start, end)).not.toContain('\n');
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('that was masked already is none any more', () => {
    for (const { text, spans } of positiveSamples(7, 3)) {
      let masked = text;
      for (const [start, end] of [...spans].reverse()) masked = `${masked.slice(0, start)}[password-1]${masked.slice(end)}`;
      expect(findPlaces(masked)).toEqual([]);
    }
  });

  it('costs no more than the text is long', () => {
    const cost = (text: string, at: number, length: number) => {
      const begin = performance.now();
      for (let round = 0; round < 20; round += 1) findAtPlace(text, at, at + length);
      return performance.now() - begin;
    };
    for (const filling of ['a', ' ', '"', "'", '\\', '=', ')', '(', '<', '>', '%3D', 'a ', '- a\n', '\n', 'a:', '&quot;', 'aA1']) {
      const text = `password: ${filling.repeat(8192 / filling.length)}`;
      expect(cost(text, 0, 4)).toBeLessThan(2000);
      expect(cost(text.split('').reverse().join('') + 'password=x', text.length, 4)).toBeLessThan(2000);
    }
  });

  it('is looked for only where something joins a name to a value', () => {
    const asks = (text: string, keyword: string) => mayBePlace(Buffer.from(text), text.indexOf(keyword), text.indexOf(keyword) + keyword.length);
    expect(asks('the key was found', 'key')).toBe(false);
    expect(asks('session opened', 'session')).toBe(false);
    expect(asks('authentication failed', 'auth')).toBe(false);
    expect(asks('https://x.test/a/b@c', '://')).toBe(false);
    expect(asks('api_key = x', 'key')).toBe(true);
    expect(asks('password x', 'pass')).toBe(true);
    expect(asks('https://a:b@x.test', '://')).toBe(true);
    expect(asks('amqp://a:b/c@x.test', '://')).toBe(true);
  });
});

describe('a name at the end of its line', () => {
  it('is looked at with the lines around wherever a syntax goes over lines', () => {
    for (const { id, finds } of SYNTAXES) {
      for (const example of finds) {
        const { text, spans } = markedSpans(example);
        const [first] = spans;
        const line = text.slice(0, text.indexOf('\n') === -1 ? text.length : text.indexOf('\n'));
        if (!first || first[0] <= line.length) continue;
        const ends = [...line.matchAll(/[\p{L}_]+/gu)].map((word) => word.index + word[0].length);
        expect([id, ends.some((end) => spansLines(line, end))]).toEqual([id, true]);
      }
    }
  });

  it('is not looked at so where its value stands beside it', () => {
    expect(spansLines('password: hunter2', 8)).toBe(false);
    expect(spansLines('{"password":"hunter2"}', 10)).toBe(false);
  });
});
