/** A sentence end that may be: where its stop begins and what it is, in the text `text` in which the sentence began at `from`. */
export interface Stop {
  readonly text: string;
  readonly from: number;
  readonly at: number;
  readonly mark: string;
}

/** Characters that marks may stand apart, on either side of the stop. */
const NEAR = 200;

/** Whether the mark `close` stands soon behind the stop. */
function isClosed({ text, at }: Stop, close: string): boolean {
  const found = text.indexOf(close, at);
  return found > 0 && found - at < NEAR;
}

const before = ({ text, from, at }: Stop): string => text.slice(Math.max(from, at - NEAR), at);
const isOdd = (text: string, mark: string): boolean => text.split(mark).length % 2 === 0;

/** Whether the stop stands within code among words: "`echo $?` prints 0". */
export function isInCode(stop: Stop): boolean {
  return isOdd(before(stop), '`') && isClosed(stop, '`');
}

/** Whether the stop stands within a quotation that is closed soon: a message of two sentences is one thing that was seen. */
export function isQuoted(stop: Stop): boolean {
  const said = before(stop);
  const sign = /[«“"](?=[^»”"]{0,200}$)/.exec(said)?.[0];
  if (sign === undefined || (sign === '"' && !isOdd(said, '"'))) return false;
  return isClosed(stop, sign === '«' ? '»' : sign === '“' ? '”' : '"');
}
