import { expect, it } from 'vitest';
import { seenText } from '../../../support/seen-text.ts';

const labelsIn = (text: string) => seenText(text).sentences.map(({ labels }) => labels);

it('takes what stands under a heading for what the heading says, in whatever words', () => {
  expect(labelsIn('**Expected behavior**\nNothing printed.\n\n**Actual behavior**\nA warning is printed.')).toEqual([['expected'], ['observed']]);
  expect(labelsIn('**Expected behavior**\nIt stops after 100 steps.\n\n**Environment**\n - OS: Linux')[0]).toEqual(['expected']);
});

it('leaves to its words what tells both', () => {
  expect(labelsIn('**Expected behavior**\nIt should write a file, but it crashes.')[0]).toContain('expected');
});

it('hears no story in a value', () => {
  expect(labelsIn('### How often does it reproduce? Is there a required condition?\nAlways\n\n### Version\n\n1.0.3 (Default)')).toEqual([
    ['context'],
    ['context'],
  ]);
});
