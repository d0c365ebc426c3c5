import { array, type infer as Infer, int, maximum, minimum, number, enum as oneOf, optional, strictObject, string } from 'zod/mini';
import { FINDING_SEVERITIES, LABELS, LACKS, LEVELS } from './judging-words.ts';

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
  /** Why an answer helps, in one line. */
  why: optional(string()),
  /** What an answer could look like, made from the person's own words where they offer some. */
  example: optional(string()),
  /** The person's own words, mended. Whether to take them is theirs to decide. */
  rewrite: optional(string()),
  line: place,
  column: place,
});

const sentenceSchema = strictObject({ text: string(), line: place, column: place, labels: array(oneOf(LABELS)) });

/** Something that the text names: its words as they stand, and its normal form. */
const factSchema = strictObject({ text: string(), value: string(), line: place, column: place });

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
