import { deedOf } from './deed-verbs.ts';

const LEAD = /^(?:(?:only|just|even|simply|also|merely|manually|not|but|so|sadly|unfortunately|then) )*([a-z-]{4,20})(?= )/;

/** What a deed does, or does not: it fits after no object of the deed, so that it begins what is said of the deed. */
const SAYS =
  /(?<![a-z])(?:(?:do|does|did|has|had|is|was|would|wo|ca)(?:n't| not)|cannot|has|had|is|was|makes?|made|keeps?|kept|lets|gives?|gave|brings|brought|helps|helped|works|worked|fixes|fixed|cures|cured|solves|solved|changes|changed|adds|added|avoids|avoided|removes|removed|reduces|reduced|slows|delays|moves|moved|deletes|deleted|shows|showed|leads|hides|stops|stopped|clears|cleared|gets|turns|turned|does|did|costs|buys|bought|silences|reveals|leaves|restores|restored|resolves|prevents|prevented|improves|improved|survives|halves|doubles|takes care|only|also)(?![a-z-])/;
/** A fault of the deed itself: that is a step, and what is seen then. */
const BREAKS =
  /^(?:(?:also|only|always|then|now|just|sometimes|is|was|gets|makes (?:it|the [a-z]+)|causes? (?:it|the [a-z]+)|gives|gave|shows|leads|throws) (?:to )?)*(?:crash(?:es|ed)?|fail(?:s|ed)?|throws?|threw|hangs?|hung|freez(?:es|ing)|froze|errors?|an? (?:[a-z]+ )?error|an? (?:[a-z]+ )?exception|slow|broken|greyed|impossible|not possible|blocked|refused|rejected|takes|took|does nothing|doesn't work|does not work|didn't work|did not work)(?![a-z])/;

/** Where in a clause that begins with a deed in -ing it is said what came of it; undefined where that is a fault, or none. */
export function outcomeOfGerund(clause: string): number | undefined {
  const lead = LEAD.exec(clause);
  const deed = lead && deedOf(lead[1] ?? '');
  if (!lead || deed?.form !== 'doing' || (deed.deed !== 'remedy' && deed.deed !== 'mend')) return undefined;
  const after = clause.slice(lead[0].length);
  const says = SAYS.exec(after);
  return says !== null && says.index > 1 && says.index < 90 && !BREAKS.test(after.slice(says.index)) ? lead[0].length + says.index : undefined;
}

/** "Deleting the lock file changes nothing", "Setting X is ignored": something done to mend it as the subject of a sentence that says what came of it. */
export function isGerundOfDeed(clause: string): boolean {
  return outcomeOfGerund(clause) !== undefined;
}
