/** Words that name a secret, the longest of those with the same beginning first. */
const NAMES = 'passphrase|password|passwd|passwort|pwd|secret|token|credentials|credential|apikey|пароль|токен|секрет';

/** Words that stand beside them in a variable's name. */
const BESIDE =
  'access|admin|api|application|app|auth|authorization|base64|bearer|bot|client|config|confirmation|confirm|consumer|current|database|db|default|demo|' +
  'email|encrypted|encryption|env|field|file|for|hash|here|id|input|invalid|is|jwt|keystore|keys|key|ldap|login|mail|master|my|mysql|name|new|oauth|of|old|pass|' +
  'plain|postgres|prefix|private|proxy|public|random|raw|redis|refresh|root|salt|server|service|session|shared|signing|some|ssh|string|str|suffix|' +
  'temp|text|the|this|tmp|to|type|url|username|user|value|val|var|web|webhook|with|word|wrong|your|' +
  'базы|для|доступа|мой|мои|новый|пользователя|старый|от';

/** One word of a name; a plural's s and what joins names belong to it. */
const WORD = new RegExp(`(?:(${NAMES})|${BESIDE})s?[-_ .]{0,2}`, 'iuy');

/**
 * Whether a value only says once more what its key says (`dbPassword`, `MY_API_TOKEN`, `user-secret-key`): a variable's name, not the value.
 * A single digit behind it (`password1`) makes it a password again.
 */
export function isKeyName(value: string): boolean {
  if (value.length > 60) return false;
  let named = false;
  WORD.lastIndex = 0;
  while (WORD.lastIndex < value.length) {
    const word = WORD.exec(value);
    if (word === null) return false;
    named ||= word[1] !== undefined;
  }
  return named;
}
