/** Secrets are kept nowhere; the other two may be looked up in the person's private table. */
export type Family = 'secret' | 'personal' | 'machine';

export interface KindTraits {
  readonly family: Family;
  /** How its masks are made: counted, or so that a network's addresses, or a name's blanks and foreign letters, can still be recognised. */
  readonly style?: 'subnet' | 'shape';
  /**
   * What makes two values one: `digits` alone count, those of a `phone` with the 8 that Russians dial taken for the +7 that all others do, or letters in
   * any case do, or of a `place` the one says more than the other. Absent: every character.
   */
  readonly same?: 'digits' | 'phone' | 'caseless' | 'place';
}

/** Every kind of finding that is no service's own: those are `token:SERVICE`, `key:SERVICE` and `webhook:SERVICE`, all secrets. */
export const KINDS = {
  password: { family: 'secret' },
  token: { family: 'secret' },
  key: { family: 'secret' },
  secret: { family: 'secret' },
  cookie: { family: 'secret' },
  signature: { family: 'secret' },
  'private-key': { family: 'secret' },
  otp: { family: 'secret' },
  cvv: { family: 'secret' },
  expiry: { family: 'secret', same: 'digits' },
  card: { family: 'secret', same: 'digits' },
  email: { family: 'personal', same: 'caseless' },
  phone: { family: 'personal', same: 'phone' },
  iban: { family: 'personal', same: 'caseless' },
  account: { family: 'personal', same: 'digits' },
  inn: { family: 'personal', same: 'digits' },
  snils: { family: 'personal', same: 'digits' },
  ogrn: { family: 'personal', same: 'digits' },
  kpp: { family: 'personal', same: 'digits' },
  passport: { family: 'personal', same: 'digits' },
  license: { family: 'personal', same: 'caseless' },
  'national-id': { family: 'personal', same: 'caseless' },
  birthday: { family: 'personal' },
  name: { family: 'personal', same: 'caseless' },
  address: { family: 'personal', same: 'place' },
  user: { family: 'machine', style: 'shape', same: 'caseless' },
  host: { family: 'machine', same: 'caseless' },
  ip: { family: 'machine', style: 'subnet', same: 'caseless' },
  mac: { family: 'machine', same: 'caseless' },
  serial: { family: 'machine' },
  uuid: { family: 'machine', same: 'caseless' },
  wifi: { family: 'machine' },
  hidden: { family: 'secret', same: 'caseless' },
} as const satisfies Readonly<Record<string, KindTraits>>;

export type Kind = keyof typeof KINDS | `${'token' | 'key' | 'webhook'}:${string}`;

/** What is known of a kind; a service's own is a secret. */
export function traitsOf(kind: string): KindTraits {
  return Object.hasOwn(KINDS, kind) ? KINDS[kind as keyof typeof KINDS] : { family: 'secret' };
}
