import { array, boolean, type infer as Infer, literal, number, enum as oneOf, optional, strictObject, string, union } from 'zod/mini';
import { archiveSchema, droppedSchema, keptSchema } from './attachments.ts';
import { findingSchema } from './judgement.ts';
import { LEVELS } from './judging-words.ts';
import { STEPS } from './plan.ts';
import { redactionsSchema } from './redaction.ts';
import { FORMATS } from './words.ts';

const noteSchema = strictObject({ message: string() });

/** What became of the files: each is in one of the lists. */
const sortedSchema = strictObject({
  archives: array(archiveSchema),
  kept: array(keptSchema),
  trimmed: array(keptSchema),
  dropped: array(droppedSchema),
});

/** A request that stands: what `--json` prints. `files` are relative to `folder`. */
export const doneSchema = strictObject({
  ok: literal(true),
  id: string(),
  /** Absolute; absent when nothing was kept. */
  folder: optional(string()),
  files: array(strictObject({ path: string(), format: oneOf([...FORMATS, 'attachment', 'archive']), bytes: number(), sha256: string() })),
  attachments: sortedSchema,
  redactions: redactionsSchema,
  /** How a desk will find it. */
  check: strictObject({ score: number(), level: oneOf(LEVELS), findings: array(findingSchema) }),
  warnings: array(noteSchema),
});

/** Files that were packed alone: what `pack --json` prints. Paths are absolute. */
const packDoneSchema = strictObject({
  ok: literal(true),
  files: array(strictObject({ path: string(), format: literal('archive'), bytes: number(), sha256: string() })),
  attachments: sortedSchema,
  redactions: redactionsSchema,
  warnings: array(noteSchema),
});

const plannedFileSchema = strictObject({ name: string(), bytes: number(), packed: number(), isExact: boolean(), sameAs: optional(string()) });

const plannedStepSchema = strictObject({
  step: oneOf(STEPS),
  saves: number(),
  total: number(),
  isExact: boolean(),
  fits: boolean(),
  parts: optional(number()),
  lacks: optional(literal('sharp')),
});

/** What packing would come to: what `pack --plan --json` prints. */
const planSchema = strictObject({
  ok: literal(true),
  plan: strictObject({
    limit: number(),
    total: number(),
    isExact: boolean(),
    fits: boolean(),
    files: array(plannedFileSchema),
    steps: array(plannedStepSchema),
  }),
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

export const resultSchema = union([doneSchema, packDoneSchema, planSchema, failedSchema]);

export type Done = Infer<typeof doneSchema>;
export type PackDone = Infer<typeof packDoneSchema>;
