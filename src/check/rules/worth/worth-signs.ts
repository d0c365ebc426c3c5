import type { Case } from '../rule.ts';
import type { Sort } from './worth-weights.ts';

/** Calls `add` with every sign of what is worth asking, each once, and how much there is of it. */
export function worthSigns(about: Case, add: (sort: Sort, sign: string, value: number) => void): void {
  for (const { sort, name, value } of about.seen.signs) add(sort, name, value);
  add('case', `kind ${about.kind}`, 1);
  add('case', `audience ${about.audience}`, 1);
  add('case', `purpose ${about.purpose}`, 1);
  for (const lack of about.lacks) add('case', `lacks ${lack}`, 1);
}
