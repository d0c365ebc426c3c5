import { array, type infer as Infer, enum as oneOf, optional, strictObject, string } from 'zod/mini';
import type { Checksum } from '../rule.ts';

const CHECKSUMS = [
  'luhn',
  'card',
  'iban',
  'inn',
  'inn-10',
  'inn-12',
  'snils',
  'ogrn',
  'ogrnip',
  'bik-account',
] as const satisfies readonly Checksum[];

/** One rule of somebody's own, as their file has it. Every value is text, so that a pattern keeps each of its characters. */
export const ownRuleSchema = strictObject({
  id: string(),
  kind: string(),
  keywords: array(string()),
  pattern: string(),
  flags: optional(string()),
  entropy: optional(string()),
  allow: optional(array(string())),
  checksum: optional(oneOf(CHECKSUMS)),
  family: optional(oneOf(['secret', 'personal', 'machine'])),
});

/** The shape of a rules file: a list of records. */
export const rulesSchema = array(ownRuleSchema);

export type OwnRule = Infer<typeof ownRuleSchema>;
