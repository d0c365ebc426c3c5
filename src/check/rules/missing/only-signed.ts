import { takesLeave } from '../../read/mail-courtesy.ts';
import type { Seen } from '../../see/seen.ts';

/** What sets a signature apart. */
const DELIMITER = /^(?:--|—|__)[ \t]*$/;
/** How a sentence ends. */
const SAYS = /[.?!…]$/;
/** A signature has no more lines, and none that is longer. */
const MOST_LINES = 8;
const LONGEST_LINE = 60;

/** Facts that stand in signatures. */
const OF_SIGNATURES: ReadonlySet<string> = new Set(['contacts', 'urls', 'names']);
/** What lines of a signature may be taken for. */
const OF_LINES: ReadonlySet<string> = new Set(['courtesy', 'context']);

/** Whether a text is a signature and nothing else: words of leave or two dashes, and lines that tell who somebody is. */
export function isOnlySigned({ sentences, facts, reading }: Seen): boolean {
  if (reading.source.length > MOST_LINES * (LONGEST_LINE + 2) || (reading.attachments?.length ?? 0) > 0) return false;
  const [first, ...rest] = reading.source.split('\n').flatMap((line) => line.trim() || []);
  if (first === undefined || rest.length === 0 || rest.length > MOST_LINES || !(DELIMITER.test(first) || takesLeave(first))) return false;
  if (rest.some((line) => line.length > LONGEST_LINE || SAYS.test(line))) return false;
  if (Object.entries(facts).some(([name, list]) => Array.isArray(list) && list.length > 0 && !OF_SIGNATURES.has(name))) return false;
  return sentences.every(({ labels }) => labels.every((label) => OF_LINES.has(label)));
}
