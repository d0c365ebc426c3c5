import { isPlaceholder } from '../../read/placeholder.ts';
import type { Seen } from '../../see/seen.ts';

/** Whether a text is nothing but what somebody types to get past a field: "n/a", "test", «нет». */
export function saysNothing({ reading }: Seen): boolean {
  return (reading.attachments?.length ?? 0) === 0 && isPlaceholder(reading.source, undefined);
}
