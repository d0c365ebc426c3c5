import type { Sleeper } from '../awake.ts';

/** Words of deeds that are done for nothing but to solve a problem; `needs`: how one of them begins. */
export interface DeedWords extends Sleeper {
  readonly words: string;
}
