import { checkEmail } from '../../answers/check/email.ts';
import { mergeAnswers } from '../../answers/merge-answers.ts';
import { audienceOf } from '../../check/audience-of.ts';
import { gistOf } from '../../check/customer/gist.ts';
import { senderName } from '../../check/customer/sender-name.ts';
import { isUrgent, type Judged, judge } from '../../check/judge.ts';
import { LONGEST_SUMMARY } from '../../check/longest-summary.ts';
import { readText } from '../../check/read/read-text.ts';
import type { Reading } from '../../check/read/reading.ts';
import type { RuleId } from '../../check/rules/rule.ts';
import { mattersOf } from '../../check/rules/weak/matters.ts';
import { onlyCounts } from '../../check/rules/weak/only-counts.ts';
import { withoutLead } from '../../check/rules/weak/without-lead.ts';
import { see } from '../../check/see/see.ts';
import type { Seen } from '../../check/see/seen.ts';
import { titleWithThing } from '../../check/split/title-with-thing.ts';
import { withoutPlea } from '../../check/split/without-plea.ts';
import { type Spares, type Split, split } from '../../check/split.ts';
import { cardEnd } from '../../check/told/card-end.ts';
import { loginIn } from '../../check/told/login.ts';
import type { Host } from '../../host/host.ts';
import { regionOf } from '../../locale/language.ts';
import { localTime } from '../../locale/local-time.ts';
import { speaker } from '../../locale/speaker.ts';
import type { Answers } from '../../model/answers.ts';
import { isAbout, type Matter } from '../../model/matter.ts';
import { checkInput } from './check-input.ts';
import type { Complaint } from './complaint.ts';
import { questionsFor } from './questions-for.ts';
import { type ReadRequest, readMessage } from './read-request.ts';
import { readableContacts } from './readable-contacts.ts';
import { toldIn } from './told-beside.ts';
import { servicePlaceIn, withServicePlace } from './with-service-place.ts';
import { withoutMasked } from './without-masked.ts';

/** What a check finds missing, of which the interview asks, too. */
const ASKED = ['steps', 'expected', 'error', 'version', 'when', 'tried', 'outcome'];

/**
 * Reads a complaint, a text or an e-mail, and splits it into answers.
 * @throws AskwellError `usage` when it cannot be read
 */
export async function splitComplaint(source: string, host: Pick<Host, 'files' | 'stdin' | 'cwd' | 'clock' | 'env'>): Promise<Complaint> {
  return splitRead(await readMessage(await checkInput(source, host)), host);
}

/** Splits a text that is at hand already. */
export async function splitText(text: string, host: Pick<Host, 'clock' | 'env'>): Promise<Complaint> {
  return splitRead({ reading: readText(text) }, host);
}

async function splitRead({ reading, written, ...sent }: ReadRequest, host: Pick<Host, 'clock' | 'env'>): Promise<Complaint> {
  const whole = await withoutMasked(see(reading, { now: written ?? host.clock.now(), zone: host.clock.zone() }));
  const { seen, unread } = await readableContacts(whole, regionOf(host.env).country);
  const place = await servicePlaceIn(seen);
  const named = await withOwnNames(seen);
  const placed = (answers: Answers) => named(withServicePlace(answers, seen.kind, place));
  const { answers: told, about } = split(seen, { place });
  const answers = placed(told);
  const summary = answers.summary === undefined ? summaryOf(seen, about) : undefined;
  const actual = about && mergeAnswers([answers]).actual;
  const proposed = { ...(summary === undefined ? {} : { summary }), ...(actual === undefined ? {} : { actual }) };
  const sparing = (spares: Spares) => placed(split(seen, { spares, place }).answers);
  const judged = judge({ seen, kind: seen.kind, audience: audienceOf(seen), danger: [], isDated: true });
  const urgent = judged.findings.filter(isUrgent).map(({ message }) => ({ message: message.id }));
  const now = localTime(written ?? host.clock.now(), host.clock.zone());
  return {
    answers: withoutComing(signed(answers, sent), now.slice(0, 10)),
    sparing,
    told: toldBy(judged, now),
    proposed,
    urgent,
    unread,
    matters: mattersIn(judged),
    alone: async (matter) => aboutMatter(await splitRead({ ...sent, written, reading: readAlone(matter, reading) }, host), matter),
  };
}

/** Reads a matter alone as the whole was read, under its title. */
function readAlone({ alone }: Matter, whole: Reading): Reading {
  const title = whole.source.slice(0, whole.bodyStart).trimEnd();
  return { ...whole, ...readText(alone, { mail: whole.isDecoded === true, ...(title === '' ? {} : { title }) }) };
}

/** The complaint about one matter: a title that has no word in common with it may be of another, and is only proposed. */
function aboutMatter(complaint: Complaint, matter: Matter): Complaint {
  const { summary, ...answers } = complaint.answers;
  if (summary === undefined || isAbout(summary, matter)) return complaint;
  return { ...complaint, answers, proposed: { summary, ...complaint.proposed } };
}

/** The matters of a judged text, where it has several that can be told apart. */
function mattersIn({ seen, findings }: Judged): readonly Matter[] {
  if (!findings.some(({ rule }) => rule === IS_SEVERAL)) return [];
  return mattersOf({ seen, lower: { source: '', sentences: seen.sentences.map(({ text }) => text.toLowerCase()) } });
}

const IS_SEVERAL: RuleId = 'weak.several';

/** The answers without a day that is yet to come as when it happened: the day is of something else, and its words stand where they are. */
function withoutComing(answers: Answers, today: string): Answers {
  const { when, since, ...rest } = answers;
  const hasCome = (day: string | undefined): day is string => day !== undefined && !(/^\d{4}-/.test(day) && day.slice(0, 10) > today);
  return { ...rest, ...(hasCome(when) ? { when } : {}), ...(hasCome(since) ? { since } : {}) };
}

/** One line of the sentence that a text is about, else of what tells best what went wrong. */
function summaryOf(seen: Seen, about: Split['about']): string | undefined {
  // Praise is a courtesy, and a count a beginning: neither sums up anything where something else is told.
  const sentences = seen.sentences.filter(({ start }) => start === about?.start).map((sentence) => ({ ...sentence, labels: ['observed' as const] }));
  const untitled = seen.sentences.filter(({ isTitle, text }) => !isTitle && !onlyCounts(text.toLowerCase()));
  const gists = [sentences, untitled, seen.sentences].map((among) => gistOf({ sentences: among }, { longest: LONGEST_SUMMARY }));
  const gist = gists.find((one) => one !== undefined);
  return gist && titleWithThing(withoutPlea(withoutLead(gist)), seen.sentences, LONGEST_SUMMARY);
}

/** The answers with what the head of a letter tells of who sent it: a full name is more than a first one under it, and what the text tells otherwise is meant. */
function signed(answers: Answers, { sender, address }: Pick<ReadRequest, 'sender' | 'address'>): Answers {
  const own = answers.contact;
  const head = sender === undefined ? undefined : senderName(sender);
  const name = own?.name === undefined || head?.split(' ').includes(own.name) ? (head ?? own?.name) : own.name;
  const email = own?.email ?? (address === undefined ? undefined : soundAddress(address));
  const contact = { ...own, ...(name === undefined ? {} : { name }), ...(email === undefined ? {} : { email }) };
  return Object.keys(contact).length === 0 ? answers : { ...answers, contact };
}

function soundAddress(address: string): string | undefined {
  const check = checkEmail(address);
  return check.kind === 'bad' ? undefined : check.email;
}

/**
 * Puts beside answers what a desk finds somebody by and its words would be hidden with: the name they sign in with, and the end of the card they paid with,
 * where a whole number must not stand.
 */
async function withOwnNames(seen: Seen): Promise<(answers: Answers) => Answers> {
  const login = seen.kind === 'account' ? loginIn(seen)?.name : undefined;
  const end = seen.kind === 'payment' ? cardEnd(seen)?.digits : undefined;
  const label = end === undefined ? undefined : (await speaker(seen.reading.language))('field.card');
  return ({ references = [], fields, ...answers }) => {
    const isKnown = login === undefined || references.some(({ kind }) => kind === 'account');
    const numbers = isKnown ? references : [...references, { kind: 'account', value: login }];
    const all = label === undefined || end === undefined ? fields : { ...fields, [label]: end };
    return { ...answers, ...(numbers.length > 0 ? { references: numbers } : {}), ...(all === undefined ? {} : { fields: all }) };
  };
}

/** The questions that nobody asks who has read it: where a sentence says two things, the answer to the second stands with the first. */
function toldBy({ seen, findings }: Judged, now: string): readonly string[] {
  const open = new Set<string>(findings.flatMap(({ question, field }) => (question === undefined ? [] : [field])));
  const told = ASKED.filter((field) => !open.has(field)).flatMap((field) => questionsFor(field, seen.kind));
  return [...new Set([...told, ...toldIn(seen, seen.kind, now)])];
}
