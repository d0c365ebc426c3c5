/** How far a request is, in the order from best to worst: nothing comes back; little is left; a question will come back; nobody can act on it. */
export const LEVELS = ['ready', 'almost', 'question', 'unusable'] as const;
export type Level = (typeof LEVELS)[number];

/** What a text can lack, whoever writes it. */
export const LACKS = [
  'summary',
  'steps',
  'expected',
  'actual',
  'error',
  'version',
  'when',
  'reference',
  'tried',
  'outcome',
  'contact',
  'attachment',
] as const;
export type Lack = (typeof LACKS)[number];

/** What a sentence does in a request. It may do several things. */
export const LABELS = ['observed', 'expected', 'step', 'tried', 'context', 'question', 'courtesy'] as const;
export type Label = (typeof LABELS)[number];

export const FINDING_SEVERITIES = ['error', 'warning', 'hint'] as const;

/** Who wrote the request: a lay person is never asked for a stack trace. */
export const AUDIENCES = ['person', 'developer'] as const;
export type Audience = (typeof AUDIENCES)[number];
