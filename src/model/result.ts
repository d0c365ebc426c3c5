import { array, type infer as Infer, literal, number, enum as oneOf, optional, strictObject, string, union } from 'zod/mini';
import { archiveSchema, droppedSchema, keptSchema } from './attachments.ts';
import { redactionsSchema } from './redaction.ts';
import { FORMATS } from './words.ts';

const noteSchema = strictObject({ message: string() });

/** A request that stands: what `--json` prints. `files` are relative to `folder`. */
export const doneSchema = strictObject({
  ok: literal(true),
  id: string(),
  /** Absolute; absent when nothing was kept. */
  folder: optional(string()),
  files: array(strictObject({ path: string(), format: oneOf([...FORMATS, 'attachment', 'archive']), bytes: number(), sha256: string() })),
  attachments: strictObject({
    archives: array(archiveSchema),
    kept: array(keptSchema),
    trimmed: array(keptSchema),
    dropped: array(droppedSchema),
  }),
  redactions: redactionsSchema,
  warnings: array(noteSchema),
});

/** A failure: what `--json` prints instead, with everything that is wrong at once. */
const failedSchema = strictObject({
  ok: literal(false),
  error: strictObject({
    kind: oneOf(['usage', 'attachments', 'delivery', 'found', 'environment', 'stopped', 'closed', 'bug']),
    message: string(),
    problems: array(
      strictObject({
        message: string(),
        file: optional(string()),
        line: optional(number()),
        column: optional(number()),
        key: optional(string()),
        flag: optional(string()),
      }),
    ),
    /** The id of the draft that keeps what was typed: `askwell resume ID`. */
    draft: optional(string()),
  }),
});

export const resultSchema = union([doneSchema, failedSchema]);

export type Done = Infer<typeof doneSchema>;
