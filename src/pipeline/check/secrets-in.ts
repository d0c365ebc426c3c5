import type { FoundValue, ValueFinder } from '../../redact/find-values.ts';
import { mayHoldSecret } from './may-hold-secret.ts';

let finder: ValueFinder | undefined;

/** The secrets in a text. The rules are loaded when they are needed, once. */
export async function secretsIn(text: string): Promise<readonly FoundValue[]> {
  if (!mayHoldSecret(text)) return [];
  finder ??= (await import('../../redact/find-secrets.ts')).makeSecretFinder();
  return finder(text);
}
