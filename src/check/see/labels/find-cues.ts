import { findTurns, type TurnIndex } from '../turns/turn-index.ts';
import type { Cue } from './cue.ts';

/** A cue with its place among those that are called up, by which it is known to have been tried. */
interface Called {
  readonly cue: Cue;
  readonly place: number;
}

/** Cues, ready to be looked for: those that any sentence may hold, and those that a word's beginning calls up. */
export interface CueIndex {
  readonly always: readonly Cue[];
  readonly byStart: ReadonlyMap<string, readonly Called[]>;
  /** How many cues there are to be called up. */
  readonly size: number;
  /** Cues that are turns of phrase, matched word by word. */
  readonly turns?: TurnIndex;
}

/** Puts cues in order once, so that a sentence meets only those whose words it holds. */
export function indexCues(cues: readonly Cue[], turns?: TurnIndex): CueIndex {
  const byStart = new Map<string, Called[]>();
  const called = cues.filter(({ starts }) => starts !== '');
  for (const [place, cue] of called.entries()) {
    for (const start of cue.starts.split(' ')) byStart.set(start, [...(byStart.get(start) ?? []), { cue, place }]);
  }
  return { always: cues.filter(({ starts }) => starts === ''), byStart, size: called.length, ...(turns && { turns }) };
}

/** How a word begins, as `starts` counts it. */
export const startOf = (word: string): string => (word.length > 4 ? word.slice(0, 4) : word);

/** The cues that a sentence holds, given as `plain` writes it with its words. */
export function findCues({ always, byStart, size, turns }: CueIndex, sentence: string, words: readonly string[]): readonly Pick<Cue, 'id'>[] {
  const found: Pick<Cue, 'id'>[] = always.filter(({ pattern }) => pattern.test(sentence));
  const tried = new Uint8Array(size);
  for (const word of words) {
    for (const { cue, place } of byStart.get(startOf(word)) ?? []) {
      if (tried[place] === 1) continue;
      tried[place] = 1;
      if (cue.pattern.test(sentence)) found.push(cue);
    }
  }
  if (turns) for (const id of findTurns(turns, sentence)) found.push({ id });
  return found;
}
