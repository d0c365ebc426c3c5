import { AskwellError, type Problem } from '../errors.ts';

/**
 * The text of a UTF-8 file, with or without a byte order mark.
 * @throws AskwellError `usage` that names the first line which is not UTF-8.
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) throw refuse({ message: 'answers.utf16', at: { file } });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw refuse({ message: 'answers.not-utf8', at: { file, line: firstBadLine(bytes) } }, cause);
  }
}

/** No byte of a longer UTF-8 sequence is a line feed, so that each line is UTF-8 by itself or not. */
function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = 0; start <= bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    const stop = end === -1 ? bytes.length : end;
    try {
      decoder.decode(bytes.subarray(start, stop));
    } catch {
      break;
    }
    start = stop + 1;
  }
  return line;
}

function refuse(problem: Problem, cause?: unknown): AskwellError {
  return new AskwellError('usage', [problem], cause === undefined ? {} : { cause });
}
