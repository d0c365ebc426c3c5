import { apart, type Found, type Passage } from '../passage.ts';
import { errorCodes } from './coded.ts';
import { bareStatuses } from './http-statuses.ts';
import { labelledErrors } from './labelled.ts';
import { quotedErrors } from './quoted.ts';
import { shownCodes } from './shown-codes.ts';
import { toldErrors } from './told.ts';

/** Error codes and messages of a passage of prose. `plain` is its text in plain letters, where addresses are void. */
export function errorsIn({ text, beginnings }: Passage, plain: string): readonly Found[] {
  return apart([
    ...quotedErrors(text, plain),
    ...labelledErrors(text, beginnings),
    ...errorCodes(text, plain),
    ...shownCodes(text, plain),
    ...bareStatuses(plain),
    ...toldErrors(text, plain),
  ]);
}
