import { LACKS, type Lack } from '../../../model/judging-words.ts';

/** What a desk asks back, or does not: a summary it writes itself, and how the person is reached it always has to know. */
export type Askable = Exclude<Lack, 'summary' | 'contact'>;

const NEVER: ReadonlySet<string> = new Set(['summary', 'contact'] satisfies Exclude<Lack, Askable>[]);

/** Whether it was fitted how likely a field is to be asked for. */
export function isAskable(field: string): field is Askable {
  return LACKS.some((lack) => lack === field) && !NEVER.has(field);
}

/** How likely a good desk is to ask for each thing that a request does not tell, from 0 to 1; what it might ask as well counts half. */
export type Worths = Readonly<Record<Askable, number>>;

/** What is less likely to be asked than this nobody needs. */
export const ASKED = 0.3;
/** What is at least so likely to be asked is asked, though the rules would not. */
export const SURELY_ASKED = 0.4;
/** From here on it is more likely to be asked than not. */
export const LIKELY = 0.5;
