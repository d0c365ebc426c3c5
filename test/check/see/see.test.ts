import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/check/read/read-text.ts';
import { see } from '../../../src/check/see/see.ts';

const NOW = new Date('2026-11-29T12:00:00Z');

describe('what is seen of a request', () => {
  const text = 'Order 10-55821 has not arrived.\n\nI called the courier twice, no answer. Please send it again.';
  const seen = see(readText(text, { title: 'Parcel lost since 14 November' }), { now: NOW });

  it('has every sentence with its labels, in order', () => {
    expect(seen.sentences.map((sentence) => sentence.text)).toEqual(seen.reading.sentences.map((sentence) => sentence.text));
  });

  it('places facts in the whole source, title and body', () => {
    const { references, dates, tried, outcomes } = seen.facts;
    for (const fact of [...references, ...dates, ...tried, ...outcomes]) expect(seen.reading.source.slice(fact.start, fact.end)).toBe(fact.text);
    expect(references.map(({ kind, value }) => [kind, value])).toEqual([['order', '10-55821']]);
    expect(dates.map(({ value }) => value)).toEqual(['2026-11-14']);
    expect(tried.map((fact) => fact.text)).toEqual(['I called the courier twice']);
    expect(outcomes.map((fact) => fact.text)).toEqual(['Please send it again']);
  });

  it('labels a sentence that holds something tried as one that tells what was tried', () => {
    expect(seen.sentences.find(({ text: words }) => words.startsWith('I called'))?.labels).toContain('tried');
  });

  it('tells days in the zone of the person', () => {
    const late = new Date('2026-11-28T22:30:00Z');
    const today = (zone: string) => see(readText('It broke today.'), { now: late, zone }).facts.dates.map(({ value }) => value);
    expect(today('UTC')).toEqual(['2026-11-28']);
    expect(today('Europe/Moscow')).toEqual(['2026-11-29']);
  });

  it.each(['', '   ', '🙂🙂', '\u0000\u0001', ')))', '«', '`'.repeat(99), 'مرحبا لا يعمل'])('stands %j', (odd) => {
    expect(() => see(readText(odd), { now: NOW })).not.toThrow();
  });
});
