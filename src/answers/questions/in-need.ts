import { inField } from './answer-place.ts';
import { askLine, reworded } from './ask-line.ts';
import { summary } from './happening.ts';
import { people } from './people.ts';
import type { Question } from './question.ts';
import { serviceAddress } from './references.ts';

/** By what a desk finds somebody whose matter cannot wait: the place, the number of an account; nothing where others help. */
export type Need = 'place' | 'number' | 'nothing';

const called = people.filter(({ id }) => id === 'contact.phone');
/** Who can be called needs no letter. */
const written = people.filter(({ id }) => id === 'contact.email').map((email) => ({ ...email, unless: ['contact.phone'] }));
const where = reworded(serviceAddress, 'place', 'answer.place');
const number = askLine('found-by', 'field.found-by', 'found-by', inField('field.found-by'), { unless: ['reference.account', 'card'] });

const FOUND: Readonly<Record<Need, readonly Question[]>> = { place: [where], number: [number], nothing: [] };

/** All that is asked where something cannot wait: what it is, where, and how to reach them. */
export const inNeed = (need: Need): readonly Question[] => [summary, ...FOUND[need], ...called, ...written];
