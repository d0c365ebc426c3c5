import type { Cue } from './cue.ts';
import { findTurns, type TurnIndex } from './turns/turn-index.ts';

/** Cues, ready to be looked for: those that any sentence may hold, and those that a word's beginning calls up. */
export interface CueIndex {
  readonly always: readonly Cue[];
  readonly byStart: ReadonlyMap<string, readonly Cue[]>;
  /** Cues that are turns of phrase, matched word by word. */
  readonly turns?: TurnIndex;
}

/** Puts cues in order once, so that a sentence meets only those whose words it holds. */
export function indexCues(cues: readonly Cue[], turns?: TurnIndex): CueIndex {
  const byStart = new Map<string, Cue[]>();
  for (const cue of cues) for (const start of cue.starts.split(' ')) byStart.set(start, [...(byStart.get(start) ?? []), cue]);
  return { always: cues.filter((cue) => cue.starts === ''), byStart, ...(turns && { turns }) };
}

/** How a word begins, as `starts` counts it. */
const startOf = (word: string): string => (word.length > 4 ? word.slice(0, 4) : word);

/** The cues that a sentence holds, given as `plain` writes it with its words. */
export function findCues(index: CueIndex, sentence: string, words: readonly string[]): readonly Pick<Cue, 'id'>[] {
  const candidates = new Set<Cue>(index.always);
  for (const word of words) for (const cue of index.byStart.get(startOf(word)) ?? []) candidates.add(cue);
  const found: Pick<Cue, 'id'>[] = [...candidates].filter((cue) => cue.pattern.test(sentence));
  if (index.turns) for (const id of findTurns(index.turns, sentence)) found.push({ id });
  return found;
}
