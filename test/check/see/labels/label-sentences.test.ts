import { describe, expect, it } from 'vitest';
import { readText } from '../../../../src/check/read/read-text.ts';
import { labelSentences } from '../../../../src/check/see/labels/label-sentences.ts';
import { readingOf } from './reading-of.ts';

const labelsOf = (text: string) => labelSentences(readingOf([text])).labels[0] ?? [];

describe('labelSentences', () => {
  it.each([
    'The app crashes with an error.',
    'The export does not work and fails with a NullPointerException.',
    'The page is broken, but nothing happens.',
  ])('takes %j for something observed', (text) => {
    expect(labelsOf(text)).toContain('observed');
  });

  it.each(['К тому же упаковка была мятая. Фото есть.', 'Moreover, the clerk hung up on me. Who is responsible?'])(
    'hears a sentence as without what only adds it: %s',
    (text) => {
      expect(labelSentences(readText(text)).labels[0]).toContain('observed');
    },
  );

  it.each(['The dialog should close.', 'I expected the file to be saved.', 'It would be nice if the list could be sorted.'])(
    'takes %j for something expected',
    (text) => {
      expect(labelsOf(text)).toContain('expected');
    },
  );

  it('takes what stands under a label for what the label says', () => {
    const { labels } = labelSentences(readText('The export stops at 99 %. Expected result: the file is saved.'));
    expect(labels).toEqual([['observed'], ['expected']]);
  });

  it.each(['To reproduce, open the settings page and click Save.', '1. Open the settings page and click Save'])('takes %j for a step', (text) => {
    expect(labelsOf(text)).toContain('step');
  });

  it('takes a build that is named for context alone', () => {
    expect(labelsOf('Build 20031105.')).toEqual(['context']);
  });

  it('hears that a text tells everything', () => {
    const reading = readingOf([
      { text: 'Steps to reproduce:', part: 'steps' },
      { text: '1. Open the report.', form: 'numbered', part: 'steps' },
      { text: '2. Click Export.', form: 'numbered', part: 'steps' },
      { text: '3. Select PDF.', form: 'numbered', part: 'steps' },
      { text: 'Expected: the file should be saved.', part: 'expected', paragraph: 1 },
      { text: 'Actual: it fails with an error.', part: 'actual', paragraph: 2 },
    ]);
    expect(labelSentences(reading).tells).toEqual({ observed: true, expected: true, steps: true });
  });

  it('misses what a bare cry does not tell', () => {
    const { tells } = labelSentences(readingOf(['Printing is broken.']));
    expect(tells.expected).toBe(false);
    expect(tells.steps).toBe(false);
  });

  it('knows how likely a text is to tell something, also where it does not say so', () => {
    const of = (text: string) => labelSentences(readingOf([text])).chances;
    expect(of('When I press Save, it crashes.').steps).toBeGreaterThan(of('Printing is broken.').steps);
    expect(of('I restarted the printer twice.').tried).toBeGreaterThan(of('Printing is broken.').tried);
    expect(of('It should print both pages.').expected).toBeGreaterThan(of('Printing is broken.').expected);
  });

  it('has nothing to say of an empty reading', () => {
    expect(labelSentences(readingOf([]))).toMatchObject({
      labels: [],
      likely: [],
      tells: { observed: false, expected: false, steps: false },
      chances: { tried: 0 },
    });
  });

  it('ends soon on a line of a megabyte', () => {
    const started = performance.now();
    labelSentences(readingOf(['when i click it fails but '.repeat(40_000)]));
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('hears as many sentences as ten megabytes of short ones hold', () => {
    expect(labelSentences(readingOf(Array.from({ length: 150_000 }, () => 'No.'))).likely).toHaveLength(150_000);
  });
});
