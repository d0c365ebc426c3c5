import { expect, it } from 'vitest';
import { isNuisanceSomewhere } from '../../../src/check/rules/missing/nuisance.ts';

const isSomewhere = (...sentences: string[]) =>
  isNuisanceSomewhere({ lower: { source: sentences.join(' '), sentences } } as Parameters<typeof isNuisanceSomewhere>[0]);

it.each([
  ['соседи сверху шумят каждую ночь.'],
  ['в подъезде курят, примите меры.'],
  ['the neighbours upstairs play loud music every night.'],
  ['the stairwell stinks.', 'please send somebody.'],
])('a house that is noisy or dirty is somewhere: %s', (...sentences) => {
  expect(isSomewhere(...sentences)).toBe(true);
});

it.each([
  ['third party app: next door device is not found.'],
  ['музыка в приложении пропадает, за стеной роутер.'],
  ['the fridge is noisy.', 'my neighbour helped to carry it in.'],
  ['соседи сверху шумят, ул. лесная 14.'],
])('what a device does, or a house that is named, is not: %s', (...sentences) => {
  expect(isSomewhere(...sentences)).toBe(false);
});
