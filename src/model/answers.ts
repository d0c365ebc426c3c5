import { array, type infer as Infer, enum as oneOf, optional, record, strictObject, string, union } from 'zod/mini';
import { FREQUENCIES, KINDS, LANGUAGES, SEVERITIES } from './words.ts';

const text = string();

/** What a person says about a problem: the shape of the answers file. Every value is text, so that `0012345` and `4.10` keep each character. */
export const answersSchema = strictObject({
  summary: optional(text),
  kind: optional(oneOf(KINDS)),
  product: optional(strictObject({ name: optional(text), version: optional(text) })),
  description: optional(text),
  steps: optional(array(text)),
  expected: optional(text),
  actual: optional(text),
  errors: optional(array(text)),
  /** A moment as `model/moment.ts` has it, or words that a date parser understands until they are settled. */
  when: optional(text),
  /** The IANA time zone in which `when` was said, such as `Europe/Moscow`: an offset alone does not name one. */
  zone: optional(text),
  since: optional(text),
  changed: optional(text),
  lastGood: optional(text),
  neededBy: optional(text),
  frequency: optional(oneOf(FREQUENCIES)),
  severity: optional(oneOf(SEVERITIES)),
  tried: optional(array(strictObject({ action: text, result: optional(text) }))),
  outcome: optional(text),
  references: optional(array(strictObject({ kind: text, value: text }))),
  contact: optional(strictObject({ name: optional(text), email: optional(text), phone: optional(text) })),
  recipient: optional(strictObject({ organisation: optional(text), name: optional(text), email: optional(text) })),
  fields: optional(record(text, union([text, array(text)]))),
  attachments: optional(array(strictObject({ path: text, note: optional(text) }))),
  /** The language that the request is written in. */
  language: optional(oneOf(LANGUAGES)),
});

export type Answers = Infer<typeof answersSchema>;
export type AnswerKey = keyof Answers;
export type Reference = NonNullable<Answers['references']>[number];
export type Contact = NonNullable<Answers['contact']>;
export type Recipient = NonNullable<Answers['recipient']>;
export type AttachmentAnswer = NonNullable<Answers['attachments']>[number];

/** What nobody can leave out when no one can be asked. */
export const REQUIRED = ['summary', 'actual'] as const satisfies readonly AnswerKey[];
