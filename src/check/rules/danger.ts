import type { MessageId } from '../../locale/messages.ts';
import type { Danger, Rule } from './rule.ts';

/** What must never be sent, by the kinds that masking knows. */
const DANGERS = {
  password: ['password'],
  card: ['card', 'cvv', 'expiry'],
  code: ['otp'],
  key: ['token', 'key', 'secret', 'private-key', 'cookie'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A sort of what must never be sent. */
export type DangerName = keyof typeof DANGERS;

/** Secrets in the text, where masking found them. Their value is not known here, and is never said. */
export const dangers: readonly Rule[] = (Object.keys(DANGERS) as DangerName[]).map((name) => ({
  id: `danger.${name}`,
  family: 'danger',
  field: 'description',
  weight: 30,
  severity: 'error',
  message: { id: `finding.danger.${name}` satisfies MessageId },
  find: ({ danger }) => apart(danger.filter(({ kind }) => isOf(name, kind))).map(({ line, column }) => ({ at: { line, column } })),
}));

/** A card, its term and its code stand together, on the same line or the next ones. */
const MOST_LINES_APART = 3;

/** Secrets, each told once: of what belongs to one card, what stands first. */
function apart(found: readonly Danger[]): readonly Danger[] {
  const told: Danger[] = [];
  let parts = new Set<string>();
  let last = 0;
  for (const one of [...found].sort((a, b) => a.line - b.line || a.column - b.column)) {
    const isCard = isOf('card', one.kind);
    const belongs = isCard && parts.size > 0 && !parts.has(one.kind) && one.line - last <= MOST_LINES_APART;
    if (!belongs) {
      told.push(one);
      parts = new Set();
    }
    if (isCard) parts.add(one.kind);
    last = one.line;
  }
  return told;
}

/** `token:github` is a token. */
function isOf(name: DangerName, kind: Danger['kind']): boolean {
  const plain = kind.split(':', 1)[0];
  return DANGERS[name].some((one) => one === plain);
}

/** The sort of what must never be sent that a kind belongs to, if any. */
export function dangerNameOf(kind: string): DangerName | undefined {
  return (Object.keys(DANGERS) as DangerName[]).find((name) => isOf(name, kind));
}
