import type { SeenSentence } from '../see/seen.ts';
import type { Field } from './field.ts';
import { isSurely } from './how-surely.ts';
import { listsOf } from './lists-of.ts';
import { isNoBetterBefore } from './only-worked.ts';

/** From here on a sentence tells what happens rather than that it wishes something. */
const MAYBE = 0.4;
/** So much of a list has to tell what happens for it to be one of faults. */
const MOST = 0.5;

/** A sentence that may tell what happens is no wish where others wish: "I had to pay £400 for a hotel. Pay me back." */
export function keepFaultsFromWishes(sentences: readonly SeenSentence[], fields: Field[]): void {
  const isFault = (sentence: SeenSentence | undefined) =>
    sentence?.part === undefined && sentence?.labels.includes('observed') && isSurely(sentence, 'observed', MAYBE);
  const wishes = fields.flatMap((field, at) => (field === 'outcome' ? [at] : []));
  const faults = wishes.filter((at) => isFault(sentences[at]));
  if (faults.length < wishes.length) for (const at of faults) fields[at] = 'actual';
}

/** That it was no better before is what happens only where nothing else is. */
export function keepComparisons(sentences: readonly SeenSentence[], fields: Field[]): void {
  const compared = fields.flatMap((field, at) => (field === 'actual' && isNoBetterBefore(sentences[at]?.text ?? '') ? [at] : []));
  if (compared.length < fields.filter((field) => field === 'actual').length) for (const at of compared) fields[at] = 'description';
}

/** A list most of whose items tell what happens is one of faults: what tells nothing else, and the line above it, stay with them. */
export function keepFaultsTogether(sentences: readonly SeenSentence[], fields: Field[]): void {
  for (const { lead, items } of listsOf(sentences)) {
    if (items.filter((at) => fields[at] === 'actual').length < items.length * MOST) continue;
    for (const at of items) {
      const labels = sentences[at]?.labels ?? [];
      if (labels.length === 0 ? fields[at] === 'description' : labels.includes('observed')) fields[at] = 'actual';
    }
    if (lead !== undefined) fields[lead] = 'actual';
  }
}
