import { expect, it } from 'vitest';
import { nearestWord } from '../../src/model/nearest-word.ts';

const KEYS = ['summary', 'actual', 'steps', 'lastGood', 'to'];

it.each([
  ['sumary', 'summary'],
  ['SUMMARY', 'summary'],
  ['acutal', 'actual'],
  ['step', 'steps'],
  ['lastgood', 'lastGood'],
  ['lastGod', 'lastGood'],
  ['ti', 'to'],
  ['colour', undefined],
  ['', undefined],
])('takes «%s» for %s', (word, known) => {
  expect(nearestWord(word, KEYS)).toBe(known);
});

it('suggests nothing where nothing is known', () => {
  expect(nearestWord('summary', [])).toBeUndefined();
});
