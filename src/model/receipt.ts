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
}
