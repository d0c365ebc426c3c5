import type { Problem } from '../errors.ts';
import type { Attachments } from './attachments.ts';
import type { WrittenFile } from './document.ts';
import type { Request } from './request.ts';

/** What a composition left behind. `folder` is absolute, and absent when the request was only printed. */
export interface Receipt {
  readonly request: Request;
  readonly folder?: string;
  readonly files: readonly WrittenFile[];
  readonly attachments: Attachments;
  readonly warnings: readonly Problem[];
}
