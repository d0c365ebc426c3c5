/** Gives the bytes from `start` (inclusive) to `end` (exclusive); fewer where the file ends. */
export type Read = (start: number, end: number) => Promise<Uint8Array>;

/** Replaces the bytes from `start` to `end` by `bytes`, which may be none. */
export interface Patch {
  readonly start: number;
  readonly end: number;
  readonly bytes: Uint8Array;
}

/** What hidden data tells about, in the order in which it is said. */
export const TRACES = ['place', 'people', 'device', 'dates', 'comment', 'thumbnail', 'history', 'other'] as const;
export type Trace = (typeof TRACES)[number];

/**
 * Why a file, or a part of it, was not looked into: no rule for its format, not what its first bytes promise, encrypted, or compressed inside.
 */
export type Unseen = 'format' | 'broken' | 'encrypted' | 'compressed';

/** How a file becomes one without hidden data: patches in their order that never overlap, and what they take away. */
export interface Cleaning {
  readonly patches: readonly Patch[];
  readonly removed: readonly Trace[];
  readonly unseen?: Unseen;
}

/** Thrown inside this folder alone: the file is not what it promised to be. */
export class NotUnderstood extends Error {
  override readonly name = 'NotUnderstood';
  readonly unseen: Unseen;

  constructor(unseen: Unseen = 'broken') {
    super(unseen);
    this.unseen = unseen;
  }
}
