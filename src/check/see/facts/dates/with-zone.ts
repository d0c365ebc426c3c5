import { formatOffset } from '../../../../model/moment.ts';
import { instantOf } from '../../../../moments/zone.ts';
import { takeZone, type Whereabouts, zoneBehind } from '../../../../moments/zone-words.ts';
import type { Found } from '../passage.ts';

const CLOCK = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/;

/** A time with the zone that was said with it, within its words or behind them: as its offset, so that nobody takes it for a time of their own. */
export function withZone(found: Found, text: string): Found {
  const [, year, month, day, hour, minute] = CLOCK.exec(found.value ?? '') ?? [];
  if (minute === undefined) return found;
  const within = takeZone(text.slice(found.start, found.end))?.value;
  const behind = within === undefined ? zoneBehind(text.slice(found.end)) : undefined;
  const where = within ?? behind?.where;
  const local = { year: Number(year), month: Number(month), day: Number(day), hour: Number(hour), minute: Number(minute) };
  return {
    ...found,
    end: found.end + (behind?.length ?? 0),
    ...(where === undefined ? {} : { value: `${found.value}${formatOffset(offsetThere(where, local))}` }),
  };
}

function offsetThere(where: Whereabouts, local: Parameters<typeof instantOf>[0]): number {
  return 'offset' in where ? where.offset : instantOf(local, where.zone).offset;
}
