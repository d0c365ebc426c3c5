import type { Problem } from '../errors.ts';
import type { WrittenFile } from './document.ts';
import type { Request } from './request.ts';

/** What a composition left behind. */
export interface Receipt {
  readonly request: Request;
  /** Absolute; absent when the request was only printed. */
  readonly folder?: string;
  readonly files: readonly WrittenFile[];
  /** What cannot wait for a letter: it is told before the warnings, and to whoever wants to read none. */
  readonly urgent: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** Where the person's own table of masks lies, and until which day (`YYYY-MM-DD`). */
  readonly masks?: { readonly path: string; readonly until: string };
}

/** What stands in the end, whatever was written on the way. */
export type Delivered = Omit<Receipt, 'urgent'>;
