import { audienceOf } from '../../check/audience-of.ts';
import { gistOf } from '../../check/customer/gist.ts';
import { judge } from '../../check/judge.ts';
import { LONGEST_SUMMARY } from '../../check/longest-summary.ts';
import { see } from '../../check/see/see.ts';
import type { Seen } from '../../check/see/seen.ts';
import { tellsChange } from '../../check/split/tells-change.ts';
import { type Spares, split } from '../../check/split.ts';
import type { Host } from '../../host/host.ts';
import { regionOf } from '../../locale/language.ts';
import { checkInput } from './check-input.ts';
import type { Complaint } from './complaint.ts';
import { questionsFor } from './questions-for.ts';
import { readMessage } from './read-request.ts';
import { readableContacts } from './readable-contacts.ts';

/** What a check finds missing, of which the interview asks, too. */
const ASKED = ['steps', 'expected', 'error', 'version', 'when', 'tried', 'outcome'];

/**
 * Reads a complaint, a text or an e-mail, and splits it into answers.
 * @throws AskwellError `usage` when it cannot be read
 */
export async function splitComplaint(source: string, host: Pick<Host, 'files' | 'stdin' | 'cwd' | 'clock' | 'env'>): Promise<Complaint> {
  const { reading, written } = await readMessage(await checkInput(source, host));
  const whole = see(reading, { now: written ?? host.clock.now(), zone: host.clock.zone() });
  const { seen, unread } = await readableContacts(whole, regionOf(host.env).country);
  const { answers } = split(seen);
  const summary = answers.summary === undefined ? gistOf(seen, [], LONGEST_SUMMARY) : undefined;
  const sparing = (spares: Spares) => split(seen, spares).answers;
  return { answers, sparing, told: toldBy(seen), proposed: summary === undefined ? {} : { summary }, unread };
}

/** The questions that nobody asks who has read it: where a sentence says two things, the answer to the second stands with the first. */
function toldBy(seen: Seen): readonly string[] {
  const { findings } = judge({ seen, kind: seen.kind, audience: audienceOf(seen), danger: [], isDated: true });
  const open = new Set<string>(findings.flatMap(({ question, field }) => (question === undefined ? [] : [field])));
  const told = ASKED.filter((field) => !open.has(field)).flatMap((field) => questionsFor(field, seen.kind));
  return tellsChange(seen) ? [...told, 'changed'] : told;
}
