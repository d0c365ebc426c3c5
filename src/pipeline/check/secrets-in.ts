import type { FoundSecret, SecretFinder } from '../../redact/find-secrets.ts';
import { mayHoldSecret } from './may-hold-secret.ts';

let finder: SecretFinder | undefined;

/** The secrets in a text. The rules are loaded when they are needed, once. */
export async function secretsIn(text: string): Promise<readonly FoundSecret[]> {
  if (!mayHoldSecret(text)) return [];
  finder ??= (await import('../../redact/find-secrets.ts')).makeSecretFinder();
  return finder(text);
}
