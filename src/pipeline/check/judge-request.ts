import { audienceOf } from '../../check/audience-of.ts';
import { type Judged, judge } from '../../check/judge.ts';
import { kindFor } from '../../check/kind-for.ts';
import { see } from '../../check/see/see.ts';
import type { Seen } from '../../check/see/seen.ts';
import type { Audience } from '../../model/judging-words.ts';
import type { FoundValue } from '../../redact/find-values.ts';
import type { ReadRequest } from './read-request.ts';
import { secretsIn } from './secrets-in.ts';

/** A request that was judged: what was seen in it, what is to be said of it, and where its secrets stand. */
export interface JudgedRequest extends ReadRequest {
  readonly seen: Seen;
  readonly judged: Judged;
  readonly secrets: readonly FoundValue[];
}

/** Who wrote it, and the day on which it is read, unless it says when it was written. */
export interface JudgeWish {
  readonly audience?: Audience;
  readonly now: Date;
  /** IANA. */
  readonly zone: string;
  /** Whether `now` is the day on which it was written. */
  readonly isDated: boolean;
}

/** Sees and judges a request. */
export async function judgeRequest(read: ReadRequest, { audience, now, zone, isDated }: JudgeWish): Promise<JudgedRequest> {
  const { reading, kind, written, address } = read;
  const seen = reachedAt(address, see(reading, { now: written ?? now, zone }));
  const secrets = await secretsIn(reading.source);
  const danger = secrets.map(({ rule, kind: what, start, end }) => ({ rule, kind: what, start, end, ...reading.place(start) }));
  const about = {
    seen,
    kind: kind ?? kindFor(seen, audience),
    audience: audience ?? audienceOf(seen),
    danger,
    isDated: isDated || written !== undefined,
  };
  const { sender } = read;
  return { reading, kind, sender, address, written, seen, secrets, judged: judge(about) };
}

/** Who sends an e-mail can be answered, whatever stands in it. */
function reachedAt(address: string | undefined, seen: Seen): Seen {
  if (address === undefined || seen.facts.contacts.length > 0) return seen;
  return { ...seen, facts: { ...seen.facts, contacts: [{ kind: 'email', text: address, value: address, start: 0, end: 0 }] } };
}
