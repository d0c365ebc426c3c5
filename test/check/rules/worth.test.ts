import { describe, expect, it } from 'vitest';
import { allQuestions, isTold, judge } from '../../../src/check/judge.ts';
import { lacksOf } from '../../../src/check/lacks.ts';
import { readText } from '../../../src/check/read/read-text.ts';
import { githubReport } from '../../../src/check/report/github.ts';
import { sarifReport } from '../../../src/check/report/sarif.ts';
import { textReport } from '../../../src/check/report/text.ts';
import { caseOf } from '../../../src/check/rules/case-of.ts';
import { worthsOf } from '../../../src/check/rules/worth/worth.ts';
import type { WorthWeights } from '../../../src/check/rules/worth/worth-weights.ts';
import { see } from '../../../src/check/see/see.ts';
import { speaker } from '../../../src/locale/speaker.ts';
import type { Kind } from '../../../src/model/words.ts';

const seenIn = (text: string) => see(readText(text), { now: new Date('2026-11-29T12:00:00Z') });
const about = (text: string, kind?: Kind) => {
  const seen = seenIn(text);
  return { seen, kind: kind ?? seen.kind, audience: 'person', danger: [], isDated: false } as const;
};
const judged = (text: string, kind?: Kind) => judge(about(text, kind));

const NONE: WorthWeights = {
  bias: 'A-30 X-30 S-30 E-30 V-30 W-30 R-30 T-30 O-30 F-30',
  shows: '',
  measures: '',
  words: '',
  title: '',
  pairs: '',
  case: '',
  names: '',
};

describe('what is worth asking', () => {
  const worths = (text: string, weights: WorthWeights, kind?: Kind) => {
    const one = about(text, kind);
    return worthsOf(caseOf(one, lacksOf(one.seen)), weights);
  };

  it('is told from the bias where nothing speaks for it or against', () => {
    expect(worths('The kettle leaks.', { ...NONE, bias: 'R0 V-100' })).toMatchObject({ reference: 0.5, version: expect.closeTo(0, 3) });
  });

  it('is told from the kind of request, its purpose, who wrote it and what it lacks', () => {
    const weights = { ...NONE, bias: '', case: 'audience person S5, kind connection R10 V-20, lacks version V30, purpose report T-5' };
    expect(seenIn('The kettle leaks.').kind).not.toBe('connection');
    expect(worths('The kettle leaks.', weights, 'connection')).toMatchObject({
      reference: expect.closeTo(1 / (1 + Math.exp(-1)), 6),
      version: expect.closeTo(1 / (1 + Math.exp(-1)), 6),
      steps: expect.closeTo(1 / (1 + Math.exp(-0.5)), 6),
      tried: expect.closeTo(1 / (1 + Math.exp(0.5)), 6),
      when: 0.5,
    });
  });

  it.each([
    ['The chairs at Sycamore House wobble.', 'at ^'],
    ['The chairs at Sycamore House wobble.', '^ ^'],
    ['The chairs at Sycamore House wobble.', '^house'],
    ['Наледь у подъезда на Садовой, 14.', 'на ^'],
    ['Наледь у подъезда на Садовой, 14.', '^ ;'],
  ])('is told from what is called by name, by the words around it: %s', (text, sign) => {
    expect(worths(text, { ...NONE, bias: '', names: `${sign} R50` })?.reference).toBeGreaterThan(0.9);
  });

  it.each(['Hello, Chairs wobble here. I sat on one, in May, on a Monday.', 'THE CHAIRS AT SYCAMORE HOUSE WOBBLE'])(
    'takes no begin of a sentence, no month and no text in capitals for a name: %s',
    (text) => {
      expect(worths(text, { ...NONE, bias: '', case: 'names 0 R50' })?.reference).toBeGreaterThan(0.9);
    },
  );

  it('goes by every kind that comes into question, as far as it does, where the kind was guessed', () => {
    const { kind, kinds } = seenIn('The kettle leaks.');
    expect(kinds.length).toBeGreaterThan(1);
    expect(kinds[0]).toEqual({ kind, chance: Math.max(...kinds.map(({ chance }) => chance)) });
    for (const { kind: one, chance } of kinds) {
      const weights = { ...NONE, bias: '', case: `kind ${one} R20` };
      expect(worths('The kettle leaks.', weights)?.reference).toBeCloseTo(1 / (1 + Math.exp(-2 * chance)), 6);
    }
  });

  it('weighs names by the kind of request', () => {
    const weights = { ...NONE, bias: '', case: 'kind other and names 2 R-50' };
    expect(worths('The chairs at Sycamore House wobble.', weights, 'other')?.reference).toBeLessThan(0.4);
    expect(worths('The chairs at Sycamore House wobble.', weights, 'order')?.reference).toBe(0.5);
  });

  it('is told from words, and from two that stand side by side', () => {
    const [alone, beside] = ['words', 'pairs'].map((sort) =>
      worths('The kettle leaks.', { ...NONE, bias: '', [sort]: sort === 'words' ? 'kettl F10' : 'kettl leak F10, leak kettl F-100' }),
    );
    expect(alone?.attachment).toBeCloseTo(1 / (1 + Math.exp(-3 / Math.sqrt(8))), 6);
    expect(beside?.attachment).toBeCloseTo(1 / (1 + Math.exp(-2 / Math.sqrt(8))), 6);
  });

  it('is unknown of what has no sentence', () => {
    expect(worths('', NONE)).toBeUndefined();
  });
});

describe('a request', () => {
  const TORN = 'The seam of the coat came open on the second day.';

  it('is asked first what a desk is likeliest to ask', () => {
    const worth = allQuestions(judged(TORN)).map((one) => one.worth ?? 0);
    expect(worth[0]).toBeGreaterThan(0.5);
    expect(judged(TORN).findings[0]?.field).toBe('reference');
  });

  it('costs as many points as an answer is worth', () => {
    const [first] = judged(TORN).findings;
    expect(first?.weight).toBe(Math.round(30 * (first?.worth ?? 0)));
  });

  it('is not asked for what no desk would, though it lacks that: programs alone are told, and it costs next to nothing', async () => {
    const all = judged(TORN, 'technical');
    const untold = all.findings.filter((one) => !isTold(one));
    expect(untold.map(({ rule }) => rule)).toContain('missing.expected');
    for (const { severity, weight } of untold) expect([severity, weight < 5]).toEqual(['hint', true]);
    expect(allQuestions(all).map(({ field }) => field)).not.toContain('expected');
    const say = await speaker('en');
    const same = (line: string) => line;
    const text = textReport(all, say, 'en', { heading: same, danger: same, question: same, weak: same });
    const reports = [text, githubReport(all, undefined, say, 'en'), sarifReport(all, { file: 'a.txt', version: '1' }, say, 'en')];
    for (const report of reports) expect(report).not.toMatch(/should have happened|missing\.expected/);
  });

  it.each<[text: string, kind: Kind, field: string, id: string]>([
    ['The tap in the yard drips day and night.', 'other', 'reference', 'finding.missing.reference.ask.street'],
    ['Кран во дворе капает днём и ночью.', 'other', 'reference', 'finding.missing.reference.ask.street'],
    ['My toaster from you came with a dent.', 'other', 'reference', 'finding.missing.order.ask'],
  ])('is asked what is surely needed, though no rule of its kind asks for that: %s', (text, kind, field, id) => {
    expect(allQuestions(judged(text, kind)).find((one) => one.field === field)?.question?.id).toBe(id);
  });

  it.each(['Your receptionist was very rude to my wife.', 'Something is wrong with the calendar.', 'Ваш администратор нахамила моей маме.'])(
    'that tells too little is asked what exactly happened: %s',
    (text) => {
      expect(allQuestions(judged(text)).map(({ rule }) => rule)).toEqual(expect.arrayContaining([expect.stringMatching(/^weak\.(unclear|vague)$/)]));
    },
  );

  it('that tells enough is usable, though none of its sentences was heard to tell a fault', () => {
    expect(judged('Hi, I ordered a blender and it came broken, order 4451-22.').level).not.toBe('unusable');
    expect(judged('Здравствуйте, заказал блендер, пришёл разбитый, заказ 4451-22.').level).not.toBe('unusable');
  });
});
