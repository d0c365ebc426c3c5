import { describe, expect, it } from 'vitest';
import { readText } from '../../../../src/check/read/read-text.ts';
import { passagesOf } from '../../../../src/check/see/facts/passage.ts';
import { signsOfClauses } from '../../../../src/check/see/facts/tried/clause-signs.ts';
import { deedIn, triedBy } from '../../../../src/check/see/facts/tried/find-tried.ts';
import { shownBy } from '../../../../src/check/see/facts/weigh-clauses.ts';
import { type Ear, earFor } from '../../../../src/check/see/labels/ear.ts';

const passagesIn = (text: string) => passagesOf(readText(text, {}), { labels: [], likely: [] });

describe('what was tried, by any judge of sentences', () => {
  it('asks the judge of no sentence in a list of things tried, nor in another part of a form', () => {
    const asked: string[] = [];
    const found = triedBy(
      passagesIn('The line drops. Tried so far: a new cable, the other socket. ### Steps to reproduce\n\n1. Restart the box\n'),
      () => (passage) => {
        asked.push(passage.text);
        return [];
      },
    );
    expect(asked).toContain('The line drops.');
    expect(asked.some((text) => text.startsWith('Tried'))).toBe(false);
    expect(found.flatMap(({ passage, clauses }) => clauses.map(({ start, end }) => passage.text.slice(start, end)))).toEqual([
      'a new cable',
      'the other socket',
    ]);
  });

  it('tells the judge what was found in the sentence before', () => {
    const before: (number | undefined)[] = [];
    triedBy(passagesIn('Restarted it. Cleaned it. It is the same.'), () => (passage, _at, last) => {
      before.push(last?.clauses.length);
      return passage.clauses;
    });
    expect(before).toEqual([undefined, 1, 1]);
  });

  it.each([
    'Signed out, twice, on Saturday.',
    'Signed out, as the fitter said on the phone.',
    'Signed out, it turns out.',
    'Signed out, heaven knows why.',
    "Signed out, I'm afraid.",
  ])('takes nothing from a judge that is said beside a deed: %s', (text) => {
    const found = triedBy(
      passagesIn(text),
      () =>
        ({ clauses }) =>
          clauses,
    );
    expect(found.flatMap(({ passage, clauses }) => clauses.map(({ start, end }) => passage.text.slice(start, end)))).toEqual(['Signed out']);
  });

  it.each([
    ['Strict mode off avoids it.', 'Strict mode off'],
    ['A second certificate gets past it.', 'A second certificate'],
    ['I asked for a refund by mail and was politely refused.', 'I asked for a refund by mail'],
    ['We rang the depot and were sent to you.', 'We rang the depot'],
  ])('leaves out what came of it in: %s', (text, deed) => {
    const [sentence] = passagesIn(text);
    const clause = sentence?.clauses[0];
    expect(sentence && clause && sentence.text.slice(deedIn(sentence, clause).start, deedIn(sentence, clause).end)).toBe(deed);
  });

  it('leaves out what came of a deed, and keeps the quote that ends it', () => {
    const [sentence] = passagesIn('Unticking "remember me" did not help.');
    const clause = sentence?.clauses[0];
    expect(sentence && clause && sentence.text.slice(deedIn(sentence, clause).start, deedIn(sentence, clause).end)).toBe('Unticking "remember me"');
  });
});

describe('what a clause shows', () => {
  it('is its own shapes and words, and the shapes of its neighbours', () => {
    const clauses = ['a', 'b', 'c'].map((name) => ({ clause: { start: 0, end: 0 }, shapes: [name], words: [`${name} word`] }));
    expect(shownBy(clauses, 1)).toEqual({ shapes: ['b'], before: ['a'], after: ['c'], words: ['b word'] });
    expect(shownBy(clauses, 0).before).toEqual([]);
  });

  it('is the cues of its language too, where they are listened for', () => {
    const [sentence] = passagesIn('Перезагрузил роутер, лампочка не горит.');
    const cues = (ear?: Ear) => (sentence ? signsOfClauses(sentence, ear) : []).map((clause) => clause.cues?.());
    expect(cues(earFor('ru'))[0]).toContain('remedy');
    expect(cues(earFor('ru'))[1]).not.toContain('remedy');
    expect(cues()).toEqual([undefined, undefined]);
  });
});
