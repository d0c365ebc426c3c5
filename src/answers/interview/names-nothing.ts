/** What stands for a letter or a digit of any writing. */
const SIGN = /[\p{L}\p{N}]/u;
/** An address that was not written to its end: "nope@". */
const HALF_ADDRESS = /^@|@$/;

/** Whether a line can hardly be the name or the number that is asked for: "???", "-", "nope@". Names are odd enough that nothing else is sure. */
export function namesNothing(text: string): boolean {
  return !SIGN.test(text) || HALF_ADDRESS.test(text);
}
