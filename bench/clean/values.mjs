// Values that look random and are no secret: hashes, identifiers, versions, times.
import { hex, letters, number, pick } from '../random.mjs';

const WORD = 'abcdefghijklmnopqrstuvwxyz';
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const URL64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const NAMES = [
  'core',
  'http',
  'parser',
  'react',
  'lodash',
  'token',
  'auth',
  'secret',
  'key',
  'session',
  'crypto',
  'oauth',
  'passport',
  'vault',
  'loader',
  'tls',
];
const ENDS = ['utils', 'client', 'js', 'plugin', 'types', 'store', 'stream', 'cli', 'kit', 'provider'];
/** Loopback and the ranges of documentation (RFC 5737), which stay as they are. */
const NETS = ['127.0.0', '192.0.2', '198.51.100', '203.0.113'];

export const sha1 = (random) => hex(random, 40);
export const sha256 = (random) => hex(random, 64);
export const md5 = (random) => hex(random, 32);
export const short = (random) => hex(random, 7 + number(random, 5));
export const uuid = (random) => `${hex(random, 8)}-${hex(random, 4)}-4${hex(random, 3)}-a${hex(random, 3)}-${hex(random, 12)}`;
export const base64 = (random, length) => letters(random, length, BASE64);
export const url64 = (random, length) => letters(random, length, URL64);
export const integrity = (random) => `sha512-${base64(random, 86)}==`;
export const version = (random) => `${number(random, 30)}.${number(random, 40)}.${number(random, 99)}`;
export const name = (random) => `${pick(random, NAMES)}-${pick(random, ENDS)}`;
export const word = (random) => letters(random, 3 + number(random, 7), WORD);
export const address = (random) => `${pick(random, NETS)}.${number(random, 255)}`;
export const pad = (value, width) => String(value).padStart(width, '0');
export const clock = (random) => `${pad(number(random, 24), 2)}:${pad(number(random, 60), 2)}:${pad(number(random, 60), 2)}`;
export const date = (random) => `2026-${pad(1 + number(random, 12), 2)}-${pad(1 + number(random, 28), 2)}`;
export const iso = (random) => `${date(random)}T${clock(random)}.${pad(number(random, 1000), 3)}Z`;
