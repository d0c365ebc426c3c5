import type { Say } from '../locale/messages.ts';
import { momentWords } from '../locale/moment-words.ts';
import { plainWords } from '../model/plain-words.ts';
import type { Request } from '../model/request.ts';
import { REFERENCE_KINDS } from '../model/words.ts';
import { type AttachmentView, attachmentViews, type DroppedView, droppedViews, type TrimmedView, trimmedViews } from './attachment-view.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import { type FactWords, factWords, type MachineWords, machineWords } from './fact-words.ts';
import { type Greeting, greeting } from './greeting.ts';
import { storyOf } from './story.ts';
import { withoutSalutation } from './without-salutation.ts';

/**
 * What a template sees: every part of a request as text that is ready to read in the request's language, `null` where there is nothing, lists
 * that may be empty. Its keys are the answers file's own. Described for the authors of templates in `docs/templates.md`.
 */
export interface View {
  readonly id: string;
  readonly created: string;
  readonly language: string;
  readonly kind: string;
  readonly kindLabel: string;
  /** Whether the problem is with something that runs: then steps repeat it, and the machine matters. */
  readonly technical: boolean;
  readonly severity: string | null;
  readonly severityLabel: string | null;
  readonly frequency: string | null;
  readonly frequencyLabel: string | null;
  readonly summary: string;
  /** Whether what happened says all words of the summary again: then a letter without an opening need not begin with them. */
  readonly summarySaid: boolean;
  readonly product: string | null;
  readonly productName: string | null;
  readonly productVersion: string | null;
  readonly description: string | null;
  /** The description where it begins the story, and where it stands better behind what happens: one of both. */
  readonly opening: string | null;
  readonly besides: string | null;
  readonly steps: readonly string[];
  readonly expected: string | null;
  readonly actual: string | null;
  readonly errors: readonly string[];
  readonly when: string | null;
  readonly since: string | null;
  readonly changed: string | null;
  readonly lastGood: string | null;
  readonly neededBy: string | null;
  readonly tried: readonly { readonly action: string; readonly result: string | null }[];
  readonly outcome: string | null;
  readonly references: readonly ReferenceView[];
  /** The reference that a subject names: the order or the account. */
  readonly mainReference: ReferenceView | null;
  /** `value`: all of the `values` in one line; what stands between fences is read in each by itself. */
  readonly fields: readonly { readonly id: string; readonly value: string; readonly values: readonly string[] }[];
  readonly contact: PartyView & { readonly phone: string | null };
  readonly recipient: PartyView & { readonly organisation: string | null };
  readonly greeting: Greeting;
  readonly facts: readonly FactWords[];
  /** The machine in a few words, for a letter; empty where the request is not about something that runs. */
  readonly machine: MachineWords;
  readonly attachments: readonly AttachmentView[];
  /** Files that were shortened to fit. */
  readonly trimmed: readonly TrimmedView[];
  /** Files that were found and do not go along. */
  readonly dropped: readonly DroppedView[];
  /** Whether the attachments can be told in one sentence. */
  readonly fewAttachments: boolean;
  /** Whether something was masked, in the texts or in the attachments. */
  readonly masked: boolean;
}

/** One side of the correspondence. `parts` are all that is known of it, for a list. */
export interface PartyView {
  readonly name: string | null;
  readonly email: string | null;
  readonly parts: readonly string[];
}

export interface ReferenceView {
  readonly kind: string;
  readonly label: string;
  readonly value: string;
}

/** Makes the view of a request. Every text in it is clean (see `cleanText`). */
export function viewOf(request: Request, say: Say): View {
  const { language, kind, severity, frequency, product, zone } = request;
  const moment = (text: string | undefined) => block(text === undefined ? undefined : momentWords(text, zone, language));
  const references = (request.references ?? []).flatMap((reference) => referenceView(reference, request, say));
  const technical = TECHNICAL_KINDS.includes(kind);
  const facts = request.system.facts.map((fact) => factWords(fact, language, say));
  const attachments = attachmentViews(request.attachments, language, say);
  const contact = { name: line(request.contact?.name), email: line(request.contact?.email), phone: line(request.contact?.phone) };
  const recipient = {
    name: line(request.recipient?.name),
    organisation: line(request.recipient?.organisation),
    email: line(request.recipient?.email),
  };
  const description = block(request.description === undefined ? undefined : withoutSalutation(request.description, contact.name));
  return {
    id: cleanLine(request.id),
    // Its offset is the machine's, which may lie in another zone than what the person tells of.
    created: cleanLine(momentWords(request.created, undefined, language)),
    language,
    kind,
    kindLabel: say(`kind.${kind}`),
    technical,
    severity: severity ?? null,
    severityLabel: severity ? say(`severity.${severity}`) : null,
    frequency: frequency ?? null,
    frequencyLabel: frequency ? say(`frequency.${frequency}`) : null,
    summary: cleanLine(request.summary),
    summarySaid: saysAgain(request.actual ?? '', request.summary),
    product: [line(product?.name), line(product?.version)].filter(Boolean).join(' ') || null,
    productName: line(product?.name),
    productVersion: line(product?.version),
    description,
    ...storyOf(description, block(request.actual)),
    steps: blocks(request.steps),
    expected: block(request.expected),
    actual: block(request.actual),
    errors: blocks(request.errors),
    when: moment(request.when),
    since: moment(request.since),
    changed: block(request.changed),
    lastGood: moment(request.lastGood),
    neededBy: moment(request.neededBy),
    tried: (request.tried ?? []).flatMap(({ action, result }) => {
      const done = block(action);
      return done === null && block(result) === null ? [] : [{ action: done ?? '', result: block(result) }];
    }),
    outcome: block(request.outcome),
    references,
    mainReference: mainReference(kind, references),
    fields: Object.entries(request.fields ?? {}).flatMap(([id, value]) => {
      // Each is cleaned alone: an escape sequence that one leaves open must not swallow the next.
      const values = blocks([value].flat());
      return values.length === 0 ? [] : [{ id: line(id) ?? say('field.unnamed'), value: values.join(', '), values }];
    }),
    contact: withParts(contact),
    recipient: withParts(recipient),
    greeting: greeting(recipient.name),
    facts,
    machine: machineWords(technical ? facts : []),
    attachments,
    trimmed: trimmedViews(request.attachments, language),
    dropped: droppedViews(request.attachments, say),
    masked: (request.redactions?.total ?? 0) > 0,
    fewAttachments: attachments.length <= 3 && attachments.every(({ files }) => files.length <= 3),
  };
}

/** Whether a text holds the summary word for word; one word alone, such as "App", tells more at the head of a letter than among others. */
function saysAgain(text: string, summary: string): boolean {
  const [whole, words] = [plainWords(text), plainWords(summary)];
  return cleanLine(summary) === '' || (words !== '' && (whole === words || (words.includes(' ') && ` ${whole} `.includes(` ${words} `))));
}

function referenceView({ kind, value }: { kind: string; value: string }, { zone, language }: Request, say: Say): readonly ReferenceView[] {
  const text = line(kind === 'purchase-date' ? momentWords(value, zone, language) : value);
  if (text === null) return [];
  const known = REFERENCE_KINDS.find((one) => one === kind);
  return [{ kind: cleanLine(kind), label: known ? say(`reference.${known}`) : (line(kind) ?? say('reference.unnamed')), value: text }];
}

const TECHNICAL_KINDS: readonly string[] = ['technical', 'account', 'connection'];

/** Which number a desk looks up first, by kind of request. */
const BY_ORDER = ['order', 'contract', 'account', 'previous-case'];
const BY_ACCOUNT = ['contract', 'account', 'order', 'previous-case'];
const ORDERED_KINDS: readonly string[] = ['order', 'return', 'delivery', 'payment'];

function mainReference(kind: string, references: readonly ReferenceView[]): ReferenceView | null {
  const wanted = ORDERED_KINDS.includes(kind) ? BY_ORDER : BY_ACCOUNT;
  for (const one of wanted) {
    const found = references.find((reference) => reference.kind === one);
    if (found) return found;
  }
  return null;
}

function withParts<T extends Readonly<Record<string, string | null>>>(party: T): T & { readonly parts: readonly string[] } {
  return { ...party, parts: Object.values(party).filter((part) => part !== null) };
}

function line(text: string | undefined): string | null {
  return cleanLine(text ?? '') || null;
}

function block(text: string | undefined): string | null {
  return cleanText(text ?? '') || null;
}

function blocks(texts: readonly string[] | undefined): readonly string[] {
  return (texts ?? []).flatMap((text) => block(text) ?? []);
}
