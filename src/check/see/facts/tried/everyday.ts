import type { Sleeper } from '../awake.ts';

/** What tells that something was done about a trouble, in everyday words. */
export interface Everyday extends Sleeper {
  readonly pattern: RegExp;
  /** Whether it is a deed only with a thing that one mends with. */
  readonly ofThing?: boolean;
  /** Whether it is a deed only beside others of its sentence. */
  readonly isBeside?: boolean;
  /** How the sentence goes on, where the deed tells too little. */
  readonly goesOn?: RegExp;
}
