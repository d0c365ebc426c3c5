import type { Problem } from '../errors.ts';
import type { WrittenFile } from './document.ts';
import type { Request } from './request.ts';

/** What a composition left behind. */
export interface Receipt {
  readonly request: Request;
  /** Absolute; absent when the request was only printed. */
  readonly folder?: string;
  readonly files: readonly WrittenFile[];
  readonly warnings: readonly Problem[];
  /** Where the person's own table of masks lies, and until which day (`YYYY-MM-DD`). */
  readonly masks?: { readonly path: string; readonly until: string };
}
