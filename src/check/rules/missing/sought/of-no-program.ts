import { people, staff } from './people.ts';
import { places } from './places.ts';
import { anyOf, type Sought } from './sought.ts';

/** Papers that somebody wants to have, and figures of a meter that they hand in. */
const PAPERS: Sought = {
  words: anyOf(
    '(?:income|salary|tax|medical|bank) (?:certificate|statement)s?|certificate of (?:income|employment|payment)|(?:a|the|my) (?:receipt|certificate)|reconciliation statement|meter readings?',
    'справк\\p{L}{1,2}|2-?ндфл|акт\\p{L}? (?:сверки|выполненн)\\p{L}*|(?:кассов\\p{L}{2} )?чек\\p{L}? (?:за|на|по)|показани\\p{L}',
  ),
};

/** What lives, stands or works somewhere, by the names under which a desk looks for it. */
const IDS: ReadonlySet<Sought['id']> = new Set(['home', 'street', 'patient', 'pupil']);
const APART: readonly Sought[] = [...people.filter(({ id }) => IDS.has(id)), ...places.filter(({ id }) => IDS.has(id)), staff, PAPERS];

/** Whether a text in lower case is about a house, a street, a patient, somebody's manners or a paper: nothing that a computer has a part in by itself. */
export function isOfNoProgram(lower: string): boolean {
  return APART.some(({ words, beside, unless }) => words.test(lower) && (beside === undefined || beside.test(lower)) && !unless?.test(lower));
}
