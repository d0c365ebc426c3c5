import { AskwellError, type Problem } from '../../errors.ts';
import type { ZipMode } from '../../model/words.ts';
import type { Source } from '../source.ts';

/** What the attachments would come to, in bytes; `exact` where they were packed to the end. */
export interface Total {
  readonly bytes: number;
  readonly exact: boolean;
}

const SHOWN = 5;

/** The error that says by how much the limit is exceeded, lists the largest files, and tells what would help. */
export function overLimit(total: Total, limit: number, mode: ZipMode, sources: readonly Source[]): AskwellError {
  const bySize = [...sources].sort((a, b) => b.size - a.size);
  const rest = bySize.slice(SHOWN);
  const problems: Problem[] = [
    { message: total.exact ? 'attach.over' : 'attach.over-about', values: { total: total.bytes, limit } },
    ...bySize.slice(0, SHOWN).map(({ name, size }): Problem => ({ message: 'attach.over-file', values: { name, size }, goesOn: true })),
  ];
  if (rest.length > 0) {
    problems.push({ message: 'attach.over-rest', values: { count: rest.length, size: rest.reduce((sum, { size }) => sum + size, 0) }, goesOn: true });
  }
  problems.push({ message: mode === 'never' ? 'attach.over-help-zip' : 'attach.over-help', goesOn: true });
  return new AskwellError('attachments', problems);
}

/** Deflate can make a file this many times smaller and no more (RFC 1951: 258 bytes from two bits). */
const DEFLATE_AT_BEST = 1032;
/** What text usually deflates to, where nothing better is known. */
const USUAL = 0.2;

/** The total, if it is certain before any work that the archive cannot stay within `budget` bytes. */
export function hopeless(zipped: readonly Source[], budget: number): Total | undefined {
  const { stored, deflated } = weigh(zipped);
  if (stored + deflated / DEFLATE_AT_BEST <= budget) return undefined;
  return { bytes: Math.round(stored + deflated * USUAL), exact: deflated === 0 };
}

/** What an archive would come to, from what became of the part that was read. Bytes. */
export function estimate(zipped: readonly Source[], read: { readonly stored: number; readonly deflated: number }, written: number): number {
  const whole = weigh(zipped);
  const ratio = read.deflated > 0 ? Math.min(1, Math.max(0, written - read.stored) / read.deflated) : USUAL;
  return Math.max(written, Math.round(whole.stored + whole.deflated * ratio));
}

function weigh(sources: readonly Source[]): { readonly stored: number; readonly deflated: number } {
  let stored = 0;
  let deflated = 0;
  for (const source of sources) {
    if (source.stored) stored += source.size;
    else deflated += source.size;
  }
  return { stored, deflated };
}
