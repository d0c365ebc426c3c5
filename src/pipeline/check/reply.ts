import { isDeathBlamed } from '../../check/customer/blamed-death.ts';
import { isOurFault } from '../../check/customer/fault.ts';
import { gistOf } from '../../check/customer/gist.ts';
import { gravityOf } from '../../check/customer/gravity.ts';
import { matterOf } from '../../check/customer/matter.ts';
import { nameOf } from '../../check/customer/name-of.ts';
import { namedNumber } from '../../check/customer/named-number.ts';
import { isOutage } from '../../check/customer/outage.ts';
import { senderName } from '../../check/customer/sender-name.ts';
import { allQuestions, isUnread, isUrgent, type JudgedFinding } from '../../check/judge.ts';
import { lowerPattern } from '../../check/letter-pattern.ts';
import { foundBy } from '../../check/perils/perils.ts';
import { ownText } from '../../check/read/own-text.ts';
import { isBlank } from '../../check/rules/blank.ts';
import { sayFinding } from '../../check/say-judgement.ts';
import { AskwellError, type Problem } from '../../errors.ts';
import type { Host } from '../../host/host.ts';
import type { Say } from '../../locale/messages.ts';
import { speaker } from '../../locale/speaker.ts';
import type { Reply } from '../../model/reply.ts';
import type { ReplyWish } from '../../model/reply-wish.ts';
import type { Language } from '../../model/words.ts';
import { renderReply } from '../../render/reply.ts';
import { check } from './check.ts';
import { disclosedIn } from './disclosed-in.ts';
import { isAwaited } from './is-awaited.ts';
import type { JudgedRequest } from './judge-request.ts';
import { privateIn, privateToQuote } from './private-in.ts';
import { compact, withoutMasked } from './without-masked.ts';

type ReplyHost = Pick<Host, 'files' | 'stdin' | 'cwd' | 'clock' | 'templates'>;

/**
 * Drafts the answer of a desk to a request, in the customer's language unless another is wished; a macro can do without a request.
 * @throws AskwellError `usage` when the request cannot be read, says nothing, or is not understood and nobody says how to answer it
 */
export async function reply(wish: ReplyWish, host: ReplyHost): Promise<string> {
  const request = wish.source === undefined ? undefined : await check({ source: wish.source }, host);
  if (request !== undefined && isBlank(request.seen)) throw new AskwellError('usage', [nothingIn(wish.source ?? '-')]);
  if (request !== undefined && wish.kind === undefined && isUnread(request.judged))
    throw new AskwellError('usage', [{ message: 'reply.source.unread' }]);
  const language = wish.language ?? request?.seen.reading.language ?? 'en';
  const [templates, say] = await Promise.all([host.templates.load(language), speaker(language)]);
  const customer: Told =
    request === undefined
      ? { isOurFault: false, gravity: 'usual', matter: 'fault', isBereaved: false, isDeathBlamed: false, isAwaited: false, disclosed: [] }
      : await told(request, host.clock);
  const isGood = customer.gravity === 'good';
  const perils = request?.judged.findings.filter(isUrgent) ?? [];
  const usual = perils.length === 0 && (isGood || customer.gravity === 'typo') ? 'thanks' : 'hold';
  const questions = request === undefined ? [] : questionsOf(request, { ...customer, perils }, say, language);
  const { kind = questions.length > 0 ? 'clarify' : usual, agent, macro, cause, done, left, prevent } = wish;
  const said = Object.fromEntries(Object.entries({ agent, macro, cause, done, left, prevent }).filter(([, value]) => value !== undefined));
  const { about, ...unquoted } = customer;
  // What somebody writes in despair or pain is not held up to them.
  const known = perils.some(({ message }) => foundBy(message.id) === 'nothing') ? unquoted : customer;
  const answer: Reply = { ...known, ...said, kind, language, questions, urgent: perils.map((peril) => sayFinding(peril, say, language).message) };
  return renderReply(answer, { templates, say });
}

function nothingIn(file: string): Problem {
  return file === '-' ? { message: 'reply.input.empty' } : { message: 'reply.source.empty', values: { file } };
}

/** What nobody asks in a letter: its answer comes the way the letter went. */
const KNOWN_BY_LETTER: ReadonlySet<string> = new Set(['missing.contact']);

/** What a desk whose machines stand still for everybody sees for itself. */
const SEEN_BY_US: ReadonlySet<string> = new Set(['missing.version', 'missing.attachment', 'missing.error', 'missing.steps']);
/** Where a slip of the pen is, or what it is: it needs no number to be found. */
const TELLS_WHERE = lowerPattern(/["«“„]|(?<!\p{L})(?:in|on|at|в|во|на) (?:the |an? |your )?\p{L}/u);
const NONE: ReadonlySet<string> = new Set();
/** What a server answers to every browser. */
const SERVER_SAYS = /(?<![\d.,-])(?:404|410|50[0-4])(?![\d.,-]*\d)/;

/** What decides what is asked of a customer. */
type Asked = Pick<Reply, 'gravity' | 'isDeathBlamed'> & { readonly perils: readonly JudgedFinding[] };

/**
 * What the check would ask, each with its reason; but neither where to answer, nor what would only be nice to know and is not worth a letter's line. Who writes
 * of nothing but a loss is asked for the number of the contract, and for nothing else.
 */
function questionsOf(
  { judged, reading }: JudgedRequest,
  { gravity, isDeathBlamed: isBlamed, perils }: Asked,
  say: Say,
  language: Language,
): Reply['questions'] {
  const isPressed = perils.length > 0;
  if ((gravity === 'good' || isBlamed) && !isPressed) return [];
  const text = ownText(reading).toLowerCase();
  if (gravity === 'typo' && !isPressed && TELLS_WHERE.test(text)) return [];
  const unasked = isOutage(text) ? SEEN_BY_US : NONE;
  const wanted = allQuestions(judged).filter(
    ({ severity, rule, field, question }) =>
      severity !== 'hint' &&
      !KNOWN_BY_LETTER.has(rule) &&
      !unasked.has(rule) &&
      !(question?.id.endsWith('.site') && SERVER_SAYS.test(text)) &&
      (!judged.isOnlyOfLoss || field === 'reference'),
  );
  return wanted.flatMap((finding) => {
    const { question, why } = sayFinding(finding, say, language);
    return question === undefined ? [] : [{ question, ...(why === undefined ? {} : { why }) }];
  });
}

type Told = Pick<
  Reply,
  'customer' | 'about' | 'reference' | 'isOurFault' | 'gravity' | 'matter' | 'isBereaved' | 'isDeathBlamed' | 'isAwaited' | 'disclosed'
>;

/** What the answer takes from the request. */
async function told({ seen, sender, secrets, reading, judged }: JudgedRequest, clock: Host['clock']): Promise<Told> {
  const customer = asSigned(sender === undefined ? undefined : senderName(sender), nameOf(reading));
  const hidden = await privateIn(reading.source);
  const { facts } = await withoutMasked(seen, hidden);
  const reference = namedNumber(facts, reading.source);
  const found = await privateToQuote(reading.source, hidden, isFoundByPlace(judged));
  // The number that the letter itself is about stands beside the quote: dots for it would hide nothing.
  const veiled = reference === undefined ? found : found.filter(({ start, end }) => !isSameNumber(reading.source.slice(start, end), reference.value));
  const about = gistOf(seen, { hidden: secrets, veiled, isOfEarlier: reading.isOfEarlier ?? false, isWithList: true });
  return {
    isOurFault: isOurFault(seen),
    gravity: gravityOf(seen),
    matter: matterOf(seen),
    isBereaved: judged.isBereaved,
    isDeathBlamed: judged.isBereaved && isDeathBlamed(ownText(reading)),
    isAwaited: isAwaited(seen, clock),
    disclosed: disclosedIn(reading.source, secrets, judged),
    ...(customer === undefined ? {} : { customer }),
    ...(about === undefined ? {} : { about }),
    ...(reference === undefined ? {} : { reference }),
  };
}

/** A sender's name as they sign themselves, where they do: who signs "Bob" is no "Bob Stone", and a patronymic stands under the letter alone. */
function asSigned(sender: string | undefined, signed: string | undefined): string | undefined {
  if (sender === undefined || signed === undefined) return sender ?? signed;
  const [first] = sender.split(' ');
  return signed.split(' ')[0] === first ? signed : sender;
}

/** Whether two numbers are the same but for what people put between their parts. */
const isSameNumber = (one: string, other: string): boolean => compact(one) === compact(other);

/** Whether somebody is in danger who is found by where they are. */
const isFoundByPlace = ({ findings }: JudgedRequest['judged']): boolean =>
  findings.some((finding) => isUrgent(finding) && foundBy(finding.message.id) === 'place');
