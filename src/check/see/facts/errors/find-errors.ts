import { apart, type Found, type Passage } from '../passage.ts';
import { errorCodes } from './coded.ts';
import { quotedErrors } from './quoted.ts';
import { unquotedErrors } from './unquoted.ts';

/** Error codes and messages of a passage of prose. `plain` is its text in plain letters, where addresses are void. */
export function errorsIn({ text, beginnings }: Passage, plain: string): readonly Found[] {
  return apart([...quotedErrors(text, plain), ...unquotedErrors(text, plain, beginnings), ...errorCodes(text, plain)]);
}
