import { PHASES } from './encoded-keywords.ts';

interface Decoded {
  /** The encoded run in the text that was given. */
  readonly start: number;
  readonly end: number;
  /** What it says. */
  readonly text: string;
}

/** The longest run to either side of the keyword. */
const REACH = 16_384;
/** A text may hold some bytes that are none, where it was cut; more of them, and it was no text. */
const STRAY = 0.05;

/**
 * The run of base64 (also base64url) or hex around a keyword of `ENCODED_KEYWORDS` that stands at [start, end), decoded as UTF-8. It reaches as far as what
 * it decodes to is text; undefined where that is not so around the keyword itself.
 */
export function decodeAround(text: string, start: number, end: number): Decoded | undefined {
  const literal = text.slice(start, end);
  const phase = PHASES.get(literal);
  if (phase !== undefined) return decodeRun(text, start - phase, 4, /^[\w+/-]{2,4}={0,2}$/u, 'base64');
  return /^(?:[\da-f]{2})+$/iu.test(literal) ? decodeRun(text, start, 2, /^[\da-f]{2}$/iu, 'hex') : undefined;
}

function decodeRun(text: string, at: number, size: 2 | 4, group: RegExp, encoding: 'base64' | 'hex'): Decoded | undefined {
  const isText = (place: number): boolean => {
    const part = text.slice(Math.max(0, place), place + size);
    return (
      place >= 0 && group.test(part) && Buffer.from(part, encoding).every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d)
    );
  };
  let begin = at;
  while (begin - size >= Math.max(0, at - REACH) && isText(begin - size) && !text.slice(begin - size, begin).includes('=')) begin -= size;
  let stop = Math.max(at, 0);
  while (stop < Math.min(text.length, at + REACH) && isText(stop)) {
    const padded = text.slice(stop, stop + size).includes('=');
    stop = Math.min(text.length, stop + size);
    if (padded) break;
  }
  // Without its padding the last group may be of two or three characters.
  if (encoding === 'base64' && text[stop - 1] !== '=') {
    const rest = /^[\w+/-]{2,3}/u.exec(text.slice(stop, stop + 3))?.[0] ?? '';
    if (rest !== '' && !/[\w+/=-]/u.test(text[stop + rest.length] ?? '')) stop += rest.length;
  }
  if (begin < 0 || stop <= begin) return undefined;
  const decoded = Buffer.from(text.slice(begin, stop), encoding).toString('utf8');
  const strays = decoded.length - decoded.replaceAll('\ufffd', '').length;
  return strays > Math.max(2, decoded.length * STRAY) ? undefined : { start: begin, end: stop, text: decoded };
}
