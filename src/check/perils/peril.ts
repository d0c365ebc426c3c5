import type { MessageId } from '../../locale/messages.ts';

/** What is told of each: `peril.` and its id is what to do at once. */
export type PerilId = MessageId extends infer Id ? (Id extends `peril.${infer Name}` ? (Name extends `ask.${string}` ? never : Name) : never) : never;

/**
 * Something that cannot wait for a letter, and how people tell it. All are alternatives of patterns for lower case with «е» for «ё» and straight apostrophes,
 * whole words on both sides; English and Russian together, since people mix them.
 */
export interface Peril {
  readonly id: PerilId;
  /** Stems without one of which nothing else is tried. Begins of words, or whatever stands in them. */
  readonly wakes: string;
  /** How it is told, within one sentence. */
  readonly told: readonly string[];
  /** What has to stand somewhere in the text, too, where the words alone are said of lesser things. */
  readonly beside?: readonly string[];
  /** What makes the words mean something else where it stands close to them, in their clause. */
  readonly unless?: readonly string[];
  /** What is told in plays and courses, too: the same, but not where the first person tells it now. */
  readonly story?: string;
  /** What tells, anywhere in the text, that it is over. */
  readonly over?: readonly string[];
  /** By what a desk finds those in need: the place, the number of an account; nothing where others help. */
  readonly found: 'place' | 'number' | 'nothing';
}
