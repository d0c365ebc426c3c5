import type { Answers, Reference } from './answers.ts';
import type { Attachments } from './attachments.ts';
import type { Evidence } from './evidence.ts';
import type { Redactions } from './redaction.ts';
import type { Request } from './request.ts';
import type { Kind, Language } from './words.ts';

export interface RequestParts {
  readonly id: string;
  /** ISO 8601 with the offset of `zone`. */
  readonly created: string;
  /** IANA. */
  readonly zone: string;
  readonly language: Language;
  readonly generator: string;
  readonly system: Evidence;
  readonly attachments: Attachments;
  readonly redactions?: Redactions | undefined;
}

/** Settled answers and what joins them, as one request. */
export function makeRequest(answers: Answers & { readonly summary: string }, parts: RequestParts): Request {
  const { attachments: _paths, summary, zone, ...said } = answers;
  return {
    schema: 1,
    id: parts.id,
    created: parts.created,
    generator: parts.generator,
    summary,
    ...said,
    kind: kindOf(answers),
    language: parts.language,
    zone: zone ?? parts.zone,
    system: parts.system,
    attachments: parts.attachments,
    ...(parts.redactions ? { redactions: parts.redactions } : {}),
  };
}

/** References that give a request's kind away. */
const KIND_BY_REFERENCE: Readonly<Record<string, Kind>> = {
  order: 'order',
  article: 'order',
  'purchase-date': 'order',
  amount: 'payment',
  transaction: 'payment',
  contract: 'connection',
  'service-address': 'connection',
  account: 'account',
};

/** The kind of a request: what its answers tell, else a program. */
export function kindOf(answers: Answers): Kind {
  return toldKind(answers) ?? 'technical';
}

/** The kind that answers name, else what their references point to, but a program where steps, errors or a product are told of. */
export function toldKind({ kind, product, steps, errors, references }: Answers): Kind | undefined {
  if (kind !== undefined) return kind;
  if (product || steps || errors) return 'technical';
  return (references ?? []).map((reference: Reference) => KIND_BY_REFERENCE[reference.kind]).find((pointed) => pointed !== undefined);
}
