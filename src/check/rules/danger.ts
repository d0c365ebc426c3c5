import type { MessageId } from '../../locale/messages.ts';
import type { Danger, Rule } from './rule.ts';

/** What must never be sent, by the kinds that masking knows. */
const DANGERS = {
  password: ['password'],
  card: ['card', 'cvv', 'expiry'],
  code: ['otp'],
  key: ['token', 'key', 'secret', 'private-key', 'cookie'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type Name = keyof typeof DANGERS;

/** Secrets in the text, where masking found them. Their value is not known here, and is never said. */
export const dangers: readonly Rule[] = (Object.keys(DANGERS) as Name[]).map((name) => ({
  id: `danger.${name}`,
  family: 'danger',
  field: 'description',
  weight: 30,
  severity: 'error',
  message: { id: `finding.danger.${name}` satisfies MessageId },
  find: ({ danger }) => danger.filter(({ kind }) => isOf(name, kind)).map(({ line, column }) => ({ at: { line, column } })),
}));

/** `token:github` is a token. */
function isOf(name: Name, kind: Danger['kind']): boolean {
  const plain = kind.split(':', 1)[0];
  return DANGERS[name].some((one) => one === plain);
}
