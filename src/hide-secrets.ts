/** What a message has to hold before it can hold a secret; most hold nothing of the sort, and the rules need not be loaded for them. */
const MAY_HOLD_SECRET = /pass|pwd|token|key|secret|auth|sig|cred|парол|ключ|токен|секрет|:\/\/[^\s/]*@|[\w+/=-]{20,}|-----BEGIN/i;

/** Hides secrets in what askwell itself says: a path or an address with a token in it, a bad value of a setting. The rules are loaded when they are needed. */
export async function hideSecrets(text: string): Promise<string> {
  return MAY_HOLD_SECRET.test(text) ? (await import('./redact/mask-secrets.ts')).maskSecrets(text) : text;
}
