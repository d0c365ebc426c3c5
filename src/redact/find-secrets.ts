import { makeValueFinder, type ValueFinder } from './find-values.ts';
import { traitsOf } from './kinds.ts';

/** Loads the rules for secrets once, for as many texts as there are. */
export const makeSecretFinder = (): ValueFinder => makeValueFinder((kind) => traitsOf(kind).family === 'secret');
