import { expect, it } from 'vitest';
import { wordClasses } from '../../src/check/word-set.ts';

it('tells all the lists that have a word, by the whole word or by how it begins', () => {
  const classesOf = wordClasses(['apple pear', 'pea* plum', 'pear pearl']);
  expect(['apple', 'pear', 'pearls', 'plum', 'fig'].map(classesOf)).toEqual([0b001, 0b111, 0b010, 0b010, 0]);
});
