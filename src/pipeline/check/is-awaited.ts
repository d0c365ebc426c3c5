import type { Host } from '../../host/host.ts';
import { localTime } from '../../locale/local-time.ts';
import type { JudgedRequest } from './judge-request.ts';

/** Milliseconds within which somebody waits for an answer before something happens. */
const SOON = 2 * 24 * 3600 * 1000;

/** Whether the one moment to come that a request names is near: the answer has to be there before it. */
export function isAwaited({ dates }: JudgedRequest['seen']['facts'], clock: Host['clock']): boolean {
  const zone = clock.zone();
  const now = localTime(clock.now(), zone);
  const soon = localTime(new Date(clock.now().getTime() + SOON), zone);
  const ahead = new Set(dates.flatMap(({ value }) => (value.length >= 10 && value > now.slice(0, value.length) ? [value] : [])));
  const [value] = ahead;
  return ahead.size === 1 && value !== undefined && value <= soon.slice(0, value.length);
}
