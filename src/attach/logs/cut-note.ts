import type { Say } from '../../locale/messages.ts';
import type { Cut, CutNote } from './cut.ts';
import type { Dating } from './log-clock.ts';

/**
 * The note that stands in a log where lines were left out: `[… 48,211 lines, 6.1 MB, 10:02:11 to 18:29:40 …]`. Times are as the log's clock shows them; the date is there where
 * the stretch has several.
 */
export function cutNote(say: Say): CutNote {
  return (cut) => {
    const size = cut.lines === 0 ? say('attach.cut.inside', { bytes: cut.bytes }) : say('attach.cut.lines', { lines: cut.lines, bytes: cut.bytes });
    const times = timesOf(cut);
    const errors = cut.errors > 0 ? [say('attach.cut.errors', { errors: cut.errors })] : [];
    return `[… ${[size, ...(times ? [say('attach.cut.times', times)] : []), ...errors].join(', ')} …]`;
  };
}

function timesOf({ from, to, dating = 'full' }: Cut): { readonly from: string; readonly to: string } | undefined {
  if (from === undefined || to === undefined) return undefined;
  const dated = dating !== 'no-day' && day(from) !== day(to);
  return { from: clock(from, dated, dating), to: clock(to, dated, dating) };
}

/** `10:02:11`, with `2026-11-22` before it, or `11-22` where the log writes no year (ISO 8601 without the T, as logs write it). */
function clock(wall: number, dated: boolean, dating: Dating): string {
  const iso = new Date(wall).toISOString();
  const time = iso.slice(11, 19);
  if (!dated) return time;
  return `${iso.slice(dating === 'no-year' ? 5 : 0, 10)} ${time}`;
}

function day(wall: number): number {
  return Math.floor(wall / 86_400_000);
}
