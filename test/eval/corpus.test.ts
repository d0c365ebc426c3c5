import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCorpus, readTold, WORDS } from '../../eval/corpus.mjs';
import { LACKS } from '../../src/model/judging-words.ts';

const SHOP = `=== en-shop-001 | order | person | lacks: steps error
title: Order [[r:10-55821]] is late
O	Paid on [[d=2026-11-14:14 November]], nothing came.
E+	You promised [[d=:three days]].

TW	[[t:Rang you [[d=2026-11-23:Monday]]]], [[o:send it]].
`;

describe('the labelled requests', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'askwell-corpus-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const write = (text: string, name = 'en-1.txt') => writeFileSync(join(folder, name), text);
  const read = (text: string) => {
    write(text);
    return readCorpus('en', folder);
  };

  it('are read without labels and marks, which say what stands where', () => {
    const [item, next] = read(`${SHOP}\n=== en-shop-002 | other | developer | lacks:\nX	nothing\n`);
    expect(item).toMatchObject({ id: 'en-shop-001', file: 'en-1', kind: 'order', audience: 'person', title: 'Order 10-55821 is late' });
    expect(item?.body).toBe('Paid on 14 November, nothing came. You promised three days.\n\nRang you Monday, send it.');
    expect(item?.source).toBe(`${item?.title}\n${item?.body}`);
    expect(item?.spans.map(({ start, end, labels }) => [item.source.slice(start, end), ...labels])).toEqual([
      ['Paid on 14 November, nothing came.', 'observed'],
      ['You promised three days.', 'expected'],
      ['Rang you Monday, send it.', 'tried'],
    ]);
    expect(item?.facts.map(({ kind, value, start, end }) => [kind, value, item.source.slice(start, end)])).toEqual([
      ['references', '10-55821', '10-55821'],
      ['dates', '2026-11-14', '14 November'],
      ['dates', '', 'three days'],
      ['dates', '2026-11-23', 'Monday'],
      ['tried', 'Rang you Monday', 'Rang you Monday'],
      ['outcomes', 'send it', 'send it'],
    ]);
    expect([...(next?.lacks ?? ['?'])]).toEqual([]);
  });

  it.each([
    'lacks: steps error',
    'lacks:steps error',
    'lacks: steps error | tone: angry | danger: smell of gas',
    'vague | lacks: steps error',
    'tone: rude | several | lacks: steps error',
  ])('lack what is said wherever their header says it: %s', (rest) => {
    expect([...(read(`=== en-1 | order | person | ${rest}\nO	It is late.\n`)[0]?.lacks ?? [])]).toEqual(['steps', 'error']);
  });

  it('lack only what a text can lack', () => {
    expect(WORDS).toEqual(LACKS);
  });

  it('keep closing brackets that close no mark', () => {
    expect(read('=== en-1 | technical | developer | lacks: steps\nX	if [[ -f it ]]; then\n')[0]?.body).toBe('if [[ -f it ]]; then');
  });

  it('that are only labelled need no header but their id', () => {
    write('What these are for.\n=== en-told-1\nS	I press it.\n=== en-told-2 | order | person\nO	It is late.\n', 'en-told.txt');
    expect(readTold('en', folder).map(({ id, body }) => [id, body])).toEqual([
      ['en-told-1', 'I press it.'],
      ['en-told-2', 'It is late.'],
    ]);
  });

  it.each([
    ['a header that says nothing of what is lacking', '=== it | order | person\nO	Late.', 'the header has to say once what the text lacks'],
    [
      'a header that says it twice',
      '=== it | order | person | lacks: steps | lacks: error\nO	Late.',
      'the header has to say once what the text lacks',
    ],
    ['a word that no text lacks', '=== it | order | person | lacks: step\nO	Late.', 'the header cannot be read: step'],
    ['a remark that nobody knows', '=== it | order | person | lacks: steps | tone: sad\nO	Late.', 'the header cannot be read: tone: sad'],
    ['what is lacking without its word', '=== it | order | person | steps error\nO	Late.', 'the header cannot be read: steps error'],
    ['a kind that there is none of', '=== it | orders | person | lacks: steps\nO	Late.', 'the header cannot be read: orders'],
    ['a header without its writer', '=== it | order | lacks: steps\nO	Late.', 'the header cannot be read: lacks: steps'],
    ['a header that ends early', '=== it | order\nO	Late.', 'the header cannot be read: a part is missing'],
    ['a line without labels', '=== it | order | person | lacks: steps\nIt is late.', 'a line is neither empty nor labels, a tab and a text'],
    ['a label that there is none of', '=== it | order | person | lacks: steps\nOZ	Late.', 'a line is neither empty nor labels, a tab and a text'],
    ['a blank in place of the tab', '=== it | order | person | lacks: steps\nO Late.', 'a line is neither empty nor labels, a tab and a text'],
    ['a title below the first line', '=== it | order | person | lacks: steps\nO	Late.\ntitle: Late', 'a line is neither empty'],
    ['a mark that is not closed', '=== it | order | person | lacks: steps\nO	Late since [[d:Monday.\nO	So it is]].', 'a mark is not closed'],
    ['a mark in the title that is not closed', '=== it | order | person | lacks: steps\ntitle: [[r:44\nO	Late.', 'a mark is not closed'],
  ])('are refused by file and id for %s', (_, text, why) => {
    expect(() => read(`${SHOP}\n${text}\n`)).toThrow(`en-1.txt, it: ${why}`);
  });
});
