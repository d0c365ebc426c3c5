/** The closed sets of words that answers, requests and flags share. Order is the order in which people see them. */
export const KINDS = ['technical', 'order', 'return', 'delivery', 'payment', 'account', 'connection', 'question', 'other'] as const;
export type Kind = (typeof KINDS)[number];

/** What is about no program, site, device or connection: the person's computer has no part in it, and nothing of it is told unless somebody asks for it. */
export const KINDS_WITHOUT_FACTS: readonly Kind[] = ['order', 'return', 'delivery', 'payment', 'other'];

export const SEVERITIES = ['blocker', 'major', 'minor', 'question'] as const;

export const FREQUENCIES = ['always', 'often', 'sometimes', 'once'] as const;

/** Languages askwell speaks on the screen and writes requests in (BCP 47 primary subtags). */
export const LANGUAGES = ['en', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

export const SYSTEM_LEVELS = ['none', 'basic', 'full'] as const;
export type SystemLevel = (typeof SYSTEM_LEVELS)[number];

/** When files are packed: `auto` leaves a few pictures and PDFs loose, `always` none, `never` all. */
export const ZIP_MODES = ['auto', 'always', 'never'] as const;
export type ZipMode = (typeof ZIP_MODES)[number];

/** Kinds of reference that have a question and a label of their own; any other word is kept as it was given. */
export const REFERENCE_KINDS = [
  'order',
  'article',
  'purchase-date',
  'model',
  'serial',
  'account',
  'contract',
  'amount',
  'transaction',
  'service-address',
  'previous-case',
] as const;
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

export const FORMATS = ['text', 'markdown', 'eml', 'html', 'json'] as const;
export type Format = (typeof FORMATS)[number];
