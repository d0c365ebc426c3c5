import { AskwellError, type Problem } from '../../errors.ts';
import type { ZipMode } from '../../model/words.ts';
import type { Source } from '../source.ts';
import type { Total } from './total.ts';

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
