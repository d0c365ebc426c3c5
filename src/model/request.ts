import { extend, type infer as Infer, literal, omit, optional, required, string } from 'zod/mini';
import { answersSchema } from './answers.ts';
import { attachmentsSchema } from './attachments.ts';
import { evidenceSchema } from './evidence.ts';
import { redactionsSchema } from './redaction.ts';

/**
 * A request, ready to be rendered: the machine form (`request.json`). It is the answers, settled (dates absolute, phone international, attachments
 * packed), with the machine's facts and an id. Keys are only ever added.
 */
export const requestSchema = extend(required(omit(answersSchema, { attachments: true }), { summary: true, kind: true, language: true }), {
  schema: literal(1),
  /** `AW-YYYYMMDD-XXXX`, the last part in Crockford base32, so that it can be read out on the phone. */
  id: string(),
  /** ISO 8601 with the offset of `zone`. */
  created: string(),
  zone: string(),
  /** Who wrote the file: `askwell 1.2.3`. */
  generator: optional(string()),
  system: evidenceSchema,
  attachments: attachmentsSchema,
  /** What was masked in it; absent where an older askwell made it. */
  redactions: optional(redactionsSchema),
});

export type Request = Infer<typeof requestSchema>;
