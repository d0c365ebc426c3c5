import type { Rule } from '../../rule.ts';
import { hasDigit } from './shape.ts';

/** A service whose keys look like anything: a number, a hash, a UUID. */
export interface NamedService {
  /** What the mask calls it. */
  readonly service: string;
  /** The names it goes by in settings, in lower case: what stands before the value. */
  readonly names: readonly string[];
  /** What its keys look like, as the source of a pattern. */
  readonly value: string;
  /** A key made up, as in a rule's examples. */
  readonly example: string;
  /** Whether a key of this shape tells itself, so that its service's name is enough (`cloudflare: …`). */
  readonly telling?: true;
}

/** Words of a name that make its value a secret. */
const SECRET = '(?:token|key|secret|pass|pwd|auth|cred|licen[cs]e|login|api|access)';

/** A rule that finds a service's key beside a name in which the service stands: `DATADOG_API_KEY=`, `"snykToken": "…"`, `<plaid-secret>…</`. */
export function besideName({ service, names, value, example, telling }: NamedService): Rule {
  const name = names.map((one) => one.replace(/[._ -]/g, '[._ -]?')).join('|');
  const middle = telling ? String.raw`[\w .-]{0,40}?` : String.raw`[\w .-]{0,30}?${SECRET}[\w .-]{0,30}?`;
  const [first = ''] = names;
  const key = `${first.replace(/\W/g, '_')}_token`;
  return {
    id: `${service}-key-by-name`,
    kind: `key:${service}`,
    keywords: names,
    pattern: new RegExp(
      String.raw`(?<![A-Za-z])(?:[A-Za-z]{0,20}[_.-])?(?:${name})${middle}["'\`\]]{0,2}\s{0,4}(?:=>|:{0,3}=|\?=|\|\|:?|[:>,])\s{0,4}["'\`]{0,3}(?<value>${value})(?![\w-])`,
      'gi',
    ),
    accept: hasDigit,
    remembered: true,
    rank: 3,
    finds: [`${key.toUpperCase()}=‹${example}›`, `"${key}": "‹${example}›",`, `const ${first.replace(/\W/g, '')}ApiKey = '‹${example}›';`],
    spares: [`${first} ${example.replace(/[{}]/g, '')} was read`, `${key}=`, `${key}: $${key.toUpperCase()}`],
  };
}
