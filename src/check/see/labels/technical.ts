import type { Block, Reading } from '../../read/reading.ts';
import { type Signs, withStructure } from './signs.ts';

/** What only those write who speak of programs: code, names run together, paths, tags. */
const TECHNICAL = /[<>{}=_`\\|]|\w\(|[a-z][A-Z]|\w\.\w|\w\/\w|::|->/;
const LOOKED_AT = 1000;
const OF_PROGRAMS: ReadonlySet<Block['kind']> = new Set(['code', 'log', 'trace', 'diff']);
/** From which share of technical sentences on a text is one about programs. */
const FROM = 0.2;

/** Whether something stands in a reading that programs write, or that is written for them. */
export const holdsProgramText = ({ blocks }: Pick<Reading, 'blocks'>): boolean => blocks.some(({ kind }) => OF_PROGRAMS.has(kind));

/** The share of a reading's sentences that only somebody writes who speaks of programs, 0 to 1. */
export function technicalShare({ sentences }: Reading): number {
  if (sentences.length === 0) return 0;
  return sentences.filter(({ text }) => TECHNICAL.test(text.slice(0, LOOKED_AT))).length / sentences.length;
}

/**
 * Marks the cues of a text about programs once more, as `technical` and `technical …`: the same words weigh otherwise there than in a letter to a shop
 * ("should", "when").
 */
export function withTechnical(signs: readonly Signs[], reading: Reading): readonly Signs[] {
  if (!holdsProgramText(reading) && technicalShare(reading) <= FROM) return signs;
  return signs.map((sign) => withStructure(sign, ['technical', ...sign.cues.map(({ id }) => `technical ${id}`)]));
}
