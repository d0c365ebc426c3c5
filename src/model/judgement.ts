import { array, type infer as Infer, int, maximum, minimum, number, enum as oneOf, optional, strictObject, string } from 'zod/mini';

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

const place = number().check(int(), minimum(1));

/** One thing that a request lacks or says in a way that a question will come back. Lines and columns count from 1, columns in UTF-16 units. */
export const findingSchema = strictObject({
  rule: string(),
  /** What would have to be mended: a word of `LACKS`, `description`, or a form's own field. */
  field: string(),
  severity: oneOf(FINDING_SEVERITIES),
  /** How many points of the score it costs. */
  weight: number(),
  message: string(),
  /** What a support engineer would ask back; absent where nothing has to be asked. */
  question: optional(string()),
  line: place,
  column: place,
});

const sentenceSchema = strictObject({ text: string(), line: place, column: place, labels: array(oneOf(LABELS)) });

/** Something that the text names: its words as they stand, and its normal form. */
export const factSchema = strictObject({ text: string(), value: string(), line: place, column: place });

export const judgementSchema = strictObject({
  score: number().check(int(), minimum(0), maximum(100)),
  level: oneOf(LEVELS),
  lacks: array(oneOf(LACKS)),
  findings: array(findingSchema),
  sentences: array(sentenceSchema),
  facts: strictObject({
    versions: array(factSchema),
    errors: array(factSchema),
    dates: array(factSchema),
    references: array(factSchema),
    tried: array(factSchema),
    attachments: array(factSchema),
    outcomes: array(factSchema),
  }),
});

/** A judged request: what `check --json` prints. */
export type Judgement = Infer<typeof judgementSchema>;
export type Finding = Infer<typeof findingSchema>;
export type Fact = Infer<typeof factSchema>;
