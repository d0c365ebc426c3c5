import type { FoundSecret, SecretFinder } from '../../redact/find-secrets.ts';

/** What a text has to hold before it can hold a secret; most hold nothing of the sort, and the rules need not be loaded for them. */
const MAY_HOLD_SECRET =
  /pass|pwd|pin|token|key|secret|auth|sig|cred|cvv|cvc|otp|code|парол|ключ|токен|секрет|код|пин|:\/\/[^\s/]*@|(?:\d[ -]?){12}|[\w+/=-]{20,}|-----BEGIN/i;

let finder: SecretFinder | undefined;

/** The secrets in a text. The rules are loaded when they are needed, once. */
export async function secretsIn(text: string): Promise<readonly FoundSecret[]> {
  if (!MAY_HOLD_SECRET.test(text)) return [];
  finder ??= (await import('../../redact/find-secrets.ts')).makeSecretFinder();
  return finder(text);
}
