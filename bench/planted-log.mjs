// Secrets as they come into logs, made up: what to look for in what a masker writes. Each is put together here, so that none stands in this file.
import { generator, hex, letters, number, pick } from './random.mjs';

const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const SMALL = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';
const WORD = CAPITALS + SMALL + DIGITS;

const word = (random, length) => letters(random, length, WORD);
const password = (random) => `${letters(random, 4, SMALL)}${letters(random, 2, DIGITS)}${pick(random, '!#%+')}${word(random, 6)}`;
const base64url = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A kind of secret: how one is made, and the lines in which one stands. @typedef {{ make: (random: () => number) => string, lines: ((value: string, random: () => number) => string)[] }} Kind */

/** @type {Kind[]} */
const KINDS = [
  {
    make: (random) => `ghp${'_'}${word(random, 36)}`,
    lines: [(v) => `cloning with token ${v}`, (v) => `remote: https://x-access-token:${v}@github.com/acme/shop.git`],
  },
  {
    make: (random) => `glpat${'-'}${word(random, 20)}`,
    lines: [(v) => `PRIVATE-TOKEN: ${v}`, (v) => `curl --header "PRIVATE-TOKEN: ${v}" https://gitlab.acme.test/api/v4/projects`],
  },
  {
    make: (random) => `AKI${'A'}${letters(random, 16, `${CAPITALS}234567`)}`,
    lines: [(v) => `aws_access_key_id = ${v}`, (v) => `signing as ${v}/20261122/eu-west-1/s3`],
  },
  {
    make: (random) => `xox${'b'}-${letters(random, 12, DIGITS)}-${letters(random, 12, DIGITS)}-${word(random, 24)}`,
    lines: [(v) => `slack: posting with ${v}`, (v) => `SLACK_BOT_TOKEN=${v}`],
  },
  { make: (random) => `sk_liv${'e'}_${word(random, 24)}`, lines: [(v) => `stripe key ${v} rejected`, (v) => `{"stripe":{"apiKey":"${v}"}}`] },
  { make: (random) => `SG${'.'}${word(random, 22)}.${word(random, 43)}`, lines: [(v) => `sendgrid: 401 for ${v}`] },
  { make: (random) => `npm${'_'}${word(random, 36)}`, lines: [(v) => `//registry.npmjs.org/:_authToken=${v}`] },
  {
    make: (random) => `${letters(random, 9, '123456789')}:AA${word(random, 33)}`,
    lines: [(v) => `GET https://api.telegram.org/bot${v}/getUpdates 200`],
  },
  {
    make: (random) => `${base64url({ alg: 'HS256', typ: 'JWT' })}.${base64url({ sub: hex(random, 12), iat: 1_763_800_000 })}.${word(random, 43)}`,
    lines: [(v) => `Authorization: Bearer ${v}`, (v) => `GET /api/me?access_token=${v} 200`, (v) => `Set-Cookie: session=${v}; Path=/; HttpOnly`],
  },
  {
    make: password,
    lines: [
      (v) => `DB_PASSWORD=${v}`,
      (v) => `{"user":"shop","password":"${v}","host":"db"}`,
      (v) => `connecting to postgres://shop:${encodeURIComponent(v)}@db.internal:5432/shop`,
      (v) => `  password: "${v}"`,
      (v) => `<add key="Password" value="${v}" />`,
      (v) => `mysqldump --password='${v}' shop`,
      (v) => `пароль: ${v}`,
      (v) => `Server=db;User Id=sa;Password=${v};Encrypt=true`,
    ],
  },
  {
    make: (random) => hex(random, 32),
    lines: [(v) => `x-api-key: ${v}`, (v) => `client_secret=${v}&grant_type=client_credentials`, (v) => `"apiKey": "${v}",`],
  },
  {
    make: (random) => word(random, 40),
    lines: [(v) => `aws_secret_access_key = ${v}`, (v) => `SECRET_KEY_BASE=${v}`, (v) => `export ENCRYPTION_KEY="${v}"`],
  },
  {
    make: (random) => `${letters(random, 6, SMALL)}.${letters(random, 7, SMALL)}@${letters(random, 6, SMALL)}.ru`,
    lines: [(v) => `mail to ${v} bounced`, (v) => `user <${v}> signed in`],
  },
  {
    make: (random) => `+7 9${letters(random, 2, DIGITS)} ${letters(random, 3, DIGITS)}-${letters(random, 2, DIGITS)}-${letters(random, 2, DIGITS)}`,
    lines: [(v) => `sms to ${v} queued`],
  },
];

/**
 * A log with secrets in it: every so many lines of `log` another one.
 * @param {string} log @param {number} count
 * @returns {{ text: string, secrets: string[] }} the secrets as they stand in the text
 */
export function plantSecrets(log, count) {
  const random = generator(4242);
  const lines = log.split('\n');
  const stride = Math.floor(lines.length / count);
  const secrets = [];
  for (let plant = 0; plant < count; plant += 1) {
    const { make, lines: forms } = KINDS[plant % KINDS.length];
    const value = make(random);
    const line = pick(random, forms)(value, random);
    secrets.push(line.includes(value) ? value : encodeURIComponent(value));
    const at = plant * stride + number(random, stride - 1);
    lines[at] = `2026-11-22T10:02:11.123Z INFO [app] ${line}`;
  }
  return { text: lines.join('\n'), secrets };
}
