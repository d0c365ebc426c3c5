import { array, type infer as Infer, number, enum as oneOf, optional, strictObject, string, union } from 'zod/mini';
import { SYSTEM_LEVELS } from './words.ts';

/** Why a collector has no value: it took too long, its source is not there, it failed, this system has none, or the whole collection ran out of time. */
export const REASONS = ['timeout', 'missing', 'failed', 'unsupported'] as const;

/**
 * One fact about the machine. `id` is a dotted name such as `os.name` or `memory.total`, whose label is the message `fact.<id>`;
 * an id of a list carries a number (`disk.1.free`). `unit` tells how a number reads: `bytes`, `memory` (bytes too, shown in powers of two, as memory is sold), `megahertz`, `hertz`, `percent`, `celsius`.
 */
export const factSchema = strictObject({
  id: string(),
  value: union([string(), number(), array(string())]),
  unit: optional(oneOf(['bytes', 'memory', 'megahertz', 'hertz', 'percent', 'celsius', 'count'])),
});

export const skippedSchema = strictObject({ id: string(), reason: oneOf(REASONS), detail: optional(string()) });

/** What was gathered about the machine, and what was not and why. */
export const evidenceSchema = strictObject({
  level: oneOf(SYSTEM_LEVELS),
  facts: array(factSchema),
  skipped: array(skippedSchema),
});

export type Fact = Infer<typeof factSchema>;
export type Skipped = Infer<typeof skippedSchema>;
export type Evidence = Infer<typeof evidenceSchema>;
export type Reason = (typeof REASONS)[number];

export const NO_EVIDENCE: Evidence = { level: 'none', facts: [], skipped: [] };
