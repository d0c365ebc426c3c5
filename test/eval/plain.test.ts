import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ASKABLE, readAgain, readPlain, readPlainHeldOut } from '../../eval/plain.mjs';
import { isAskable } from '../../src/check/rules/worth/asking.ts';

describe('the plain messages', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'askwell-plain-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const read = (text: string) => {
    writeFileSync(join(folder, 'en-1.txt'), text);
    return readPlain('en', folder);
  };

  it('are read with what a desk has to ask, and what it might', () => {
    const [one, two] = read(
      '=== a | order/return | person | asks: reference, outcome | may: attachment\ntitle: Broken mug\nit has a crack\n\nAnn\n\n=== b | question | developer | asks: - | may: -\nOpen on Sunday?\n',
    );
    expect(one).toEqual({
      id: 'a',
      language: 'en',
      file: 'en-1',
      title: 'Broken mug',
      body: 'it has a crack\n\nAnn',
      kinds: ['order', 'return'],
      audience: 'person',
      asks: new Set(['reference', 'outcome']),
      may: new Set(['attachment']),
    });
    expect([two?.title, two?.body, two?.asks.size, two?.may.size]).toEqual([undefined, 'Open on Sunday?', 0, 0]);
  });

  it.each([
    ['orders | person | asks: - | may: -', '"orders" is no kind'],
    ['order | robot | asks: - | may: -', '"robot" is no audience'],
    ['order | person | asks: colour | may: -', '"colour" cannot be asked'],
    ['order | person | asks: -', '"may:" is missing'],
    ['order | person | asks: actual steps error version | may: -', 'more than 3 things are asked'],
  ])('are refused where a header is wrong, with the file and the message: %s', (header, why) => {
    expect(() => read(`=== a | ${header}\nit is late\n`)).toThrow(`en-1.txt, a: ${why}`);
  });

  it('are refused where there is no text', () => {
    expect(() => read('=== a | order | person | asks: - | may: -\n')).toThrow('en-1.txt, a: there is no text');
  });

  it('of both languages have the form that the guide tells, and no two the same name', () => {
    const all = ['en', 'ru'].flatMap((language) => readPlain(language));
    expect(all.length).toBeGreaterThan(5000);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it.each(['en', 'ru'])('that are held out in %s are judged again by a second person, each of them', (language) => {
    for (const name of ['kept', 'far'] as const) {
      expect([...readAgain(language, name).keys()]).toEqual(readPlainHeldOut(language, name).map(({ id }) => id));
    }
  });

  it('are refused where what a second person asks has another form, with the file and the message', () => {
    mkdirSync(join(folder, 'again'));
    writeFileSync(join(folder, 'again/en-kept.txt'), '=== a | order | person | asks: colour | may: -\n');
    expect(() => readAgain('en', 'kept', folder)).toThrow('again/en-kept.txt, a: "colour" cannot be asked');
  });

  it('ask for what is fitted', () => {
    expect(ASKABLE.filter((field) => !isAskable(field))).toEqual([]);
  });
});
