import type { Say } from '../locale/messages.ts';
import { KINDS } from './kinds.ts';

const SERVICES = ['token', 'key', 'webhook'] as const;

/** A kind in the reader's words; one of somebody's own rules is called as they called it. */
export function kindWords(kind: string, say: Say): string {
  const known = Object.keys(KINDS).find((one): one is keyof typeof KINDS => one === kind);
  if (known !== undefined) return say(`mask.kind.${known}`);
  const [sort, service] = kind.split(/:(.*)/s);
  const named = SERVICES.find((one) => one === sort);
  return named === undefined || service === undefined ? kind : say(`mask.kind.${named}-of`, { service });
}
