import type { Host } from '../../host/host.ts';
import type { Source } from '../source.ts';

export type ShrinkTools = Pick<Host, 'files' | 'images' | 'run' | 'random' | 'platform'>;

export interface ShrinkOptions {
  /** An absolute, existing, private folder for what is made: the converted sources are read from there until the caller removes it. */
  readonly folder: string;
  /** Whether another source bears a name already. */
  readonly isTaken?: (name: string) => boolean;
  readonly signal?: AbortSignal;
}

/**
 * Why a picture stays as it is: another form would be no smaller, it moves or has several pages, it has more pixels than any camera makes, it could not be
 * read, or every program that was tried failed.
 */
export type KeptReason = 'no-gain' | 'animated' | 'too-large' | 'unreadable' | 'failed';

/** What became of a picture or a film. Sizes are bytes; `tools` are the programs that would help, one of which is enough. */
export type Shrunk =
  | { readonly kind: 'converted'; readonly source: Source; readonly before: number; readonly after: number }
  | { readonly kind: 'kept'; readonly reason: KeptReason }
  | { readonly kind: 'needs'; readonly tools: readonly string[] };
