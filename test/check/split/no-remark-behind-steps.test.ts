import { expect, it } from 'vitest';
import { readText } from '../../../src/check/read/read-text.ts';
import { see } from '../../../src/check/see/see.ts';
import { split } from '../../../src/check/split.ts';

const answersOf = (text: string) => split(see(readText(text), { now: new Date('2026-11-29T12:00:00Z') })).answers;

it.each([
  [
    "The watcher crashes when a file is renamed.\n\n### Steps to Reproduce\n1. Run `watch src`.\n2. Rename a file in src.\nIt happens on my colleague's machine too.",
    ['Run `watch src`.', 'Rename a file in src.'],
  ],
  ['### Шаги\n1. Открыть файл\n2. Нажать «Сохранить»\n\nУ коллеги то же самое.', ['Открыть файл', 'Нажать «Сохранить»']],
])('what only tells what happens, behind the last step under their heading, is no step: %s', (text, steps) => {
  const { steps: told, actual } = answersOf(text);
  expect(told).toEqual(steps);
  expect(actual).toContain(text.split('\n').at(-1));
});

it.each([
  ['### Steps to reproduce\nIt crashes when I open a file.', 1],
  ['### Steps\nOpen it. The list is empty. Press F5.', 3],
])('a step stays one where nothing else is, or others follow: %s', (text, count) => {
  expect(answersOf(text).steps).toHaveLength(count);
});
