import { type FoundValue, makeValueFinder, type ValueFinder } from './find-values.ts';
import { traitsOf } from './kinds.ts';

/** A secret in a text. */
export type FoundSecret = FoundValue;

/** Finds the secrets in one text after another. Nothing is learned from one for the next. */
export type SecretFinder = ValueFinder;

/** Loads the rules for secrets once, for as many texts as there are. */
export const makeSecretFinder = (): SecretFinder => makeValueFinder((kind) => traitsOf(kind).family === 'secret');
