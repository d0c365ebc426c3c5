import { apart, type Found } from '../passage.ts';
import { errorCodes } from './coded.ts';
import { quotedErrors } from './quoted.ts';
import { unquotedErrors } from './unquoted.ts';

/** Error codes and messages of a passage of prose. `plain` is its text in plain letters, where addresses are void. */
export function errorsIn(text: string, plain: string): readonly Found[] {
  return apart([...quotedErrors(text, plain), ...unquotedErrors(text, plain), ...errorCodes(text, plain)]);
}
