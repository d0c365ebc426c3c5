import { array, type infer as Infer, int, literal, minimum, number, optional, record, strictObject, string } from 'zod/mini';

const count = number().check(int(), minimum(0));

/** How much was masked: all findings, and those of each kind; `off` where the person wanted nothing masked. */
export const redactionsSchema = strictObject({ total: count, byKind: record(string(), count), off: optional(literal(true)) });

/** A finding without its value: where it stands (from 1, columns in characters of the original line), which rule found it, and the line as it leaves. */
const findingSchema = strictObject({
  file: string(),
  line: count,
  column: count,
  rule: string(),
  kind: string(),
  mask: string(),
  excerpt: string(),
});

/** What `--report` writes. `omitted` counts findings beyond those that are told one by one; what was not inspected may hold anything, and in what
 * was not masked something was found that cannot be hidden there (an office file, an archive). */
export const reportSchema = strictObject({
  schema: number(),
  total: count,
  byKind: record(string(), count),
  findings: array(findingSchema),
  omitted: optional(count),
  notInspected: array(string()),
  notMasked: array(strictObject({ name: string(), findings: count })),
});

export type Redactions = Infer<typeof redactionsSchema>;
export type RedactionReport = Infer<typeof reportSchema>;
export type RedactedFinding = Infer<typeof findingSchema>;
