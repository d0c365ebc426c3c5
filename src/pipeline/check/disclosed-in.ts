import { isUrgent, type Judged } from '../../check/judge.ts';
import { lowerPattern } from '../../check/letter-pattern.ts';
import { dangerNameOf } from '../../check/rules/danger.ts';
import { DISCLOSED, type Disclosed } from '../../model/reply.ts';
import type { FoundValue } from '../../redact/find-values.ts';

/** What is told to be made safe by what to do at once. */
const SECURED: Readonly<Record<string, readonly Disclosed[]>> = {
  'peril.fraud': ['card', 'code'],
  'peril.card': ['card', 'pin'],
  'peril.account': ['password'],
};

/** What stands before the number of a card or a phone that opens it, and how long that is. */
const PIN = lowerPattern(/(?<!\p{L})(?:pin|пин)(?!\p{L})[^.!?\n]*$/u);
const NEAR = 20;
const isPin = (source: string, { start, end }: FoundValue): boolean =>
  /^\d{4,6}$/.test(source.slice(start, end)) && PIN.test(source.slice(Math.max(0, start - NEAR), start).toLowerCase());

/** What a customer told that nobody should know, each sort once; nothing of what they are told to make safe in any case. */
export function disclosedIn(source: string, secrets: readonly FoundValue[], { findings }: Pick<Judged, 'findings'>): readonly Disclosed[] {
  const found = new Set(secrets.map((one) => (isPin(source, one) ? 'pin' : dangerNameOf(one.kind))));
  const secured = new Set(findings.filter(isUrgent).flatMap(({ message }) => SECURED[message.id] ?? []));
  return DISCLOSED.filter((one) => found.has(one) && !secured.has(one));
}
