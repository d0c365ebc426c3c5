import { base64Cuts } from './base64-cuts.ts';

/** Words that, where they stand encoded, are worth to decode what is around them. */
const WORDS: readonly string[] = [
  'password',
  'Password',
  'PASSWORD',
  'passwd',
  'PASSWD',
  'secret',
  'Secret',
  'SECRET',
  'token',
  'Token',
  'TOKEN',
  'api_key',
  'apikey',
  'apiKey',
  'API_KEY',
  'access_key',
  'ACCESS_KEY',
  'private_key',
  'BEGIN PRIVATE',
  'BEGIN RSA',
  'BEGIN OPENSSH',
  'BEGIN EC',
  'Authorization',
  'authorization',
  'Bearer ',
  'ghp_',
  'AKIA',
  'xoxb-',
  'xoxp-',
  'glpat-',
  'sk_live_',
  'postgres://',
  'mongodb',
  'mysql://',
  'redis://',
  'amqp://',
  'ftp://',
  'ldap://',
  'jdbc:',
  'IDENTIFIED BY',
  'pwd=',
  '"pwd"',
  'passphrase',
  'smtp_pass',
  '_PASS',
  'master_key',
  'encryption_key',
  'signingKey',
  'SECRET_KEY',
  'Api-Key',
  'APIKEY',
  'пароль',
  'Пароль',
  'токен',
];

/** Words that are looked for when encoded twice, too. */
const TWICE: readonly string[] = ['password', 'Password', 'PASSWORD', 'passwd', 'secret', 'SECRET', 'token', 'TOKEN', 'api_key', 'API_KEY'];

/** How the literals of base64, and of base64url where they differ, lie in their groups of four. */
export const PHASES: ReadonlyMap<string, number> = new Map(
  [...WORDS, ...TWICE.flatMap((word) => base64Cuts(word).map(({ literal }) => literal))]
    .flatMap((word) => base64Cuts(word))
    .flatMap(({ literal, phase }) => [literal, literal.replaceAll('+', '-').replaceAll('/', '_')].map((form) => [form, phase] as const)),
);

const HEX: readonly string[] = WORDS.flatMap((word) => {
  const hex = Buffer.from(word).toString('hex');
  return [hex, hex.toUpperCase()];
});

/** Literals for the pass over bytes, to be found as they are, in this case alone: telling words in base64, at each alignment, and in hex. */
export const ENCODED_KEYWORDS: readonly string[] = [...new Set([...PHASES.keys(), ...HEX])];
