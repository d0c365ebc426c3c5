import type { Rule } from '../../rule.ts';

/** Tokens that carry what they say (JSON Web Token, RFC 7519; encrypted, RFC 7516), and the private members of JSON Web Keys (RFC 7517). */
export const SIGNED_TOKENS: readonly Rule[] = [
  {
    id: 'json-web-token',
    kind: 'token:jwt',
    keywords: ['eyj', '.ey', 'ewog', 'ewoj'],
    pattern:
      /(?<![A-Za-z0-9+/])(?:ey[A-Za-z0-9]|ewo[gJ])[\w-]{8,4000}={0,2}[.](?:(?:ey[A-Za-z0-9]|ewo[gJ])[\w-]{7,8000}={0,2}(?:[.][\w+/-]{0,2000}={0,2})?|[\w-]{0,1000}[.][\w-]{8,40}[.][\w-]{8,8000}[.][\w-]{16,100})/g,
    entropy: 3.5,
    rank: 2,
    finds: [
      'Authorization: Bearer ‹eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ{s60}.{s43}›',
      'id_token=‹eyJhbGciOiJub25lIn0.eyJ{s30}.›',
      '"jwt": "‹eyJhbGciOiJIUzI1NiJ9.eyJ{s80}›"',
      'jwe ‹eyJhbGciOiJkaXIi{s20}..{s16}.{s200}.{s22}›',
      'jwe ‹eyJhbGciOiJSU0EtT0FFUCIs{s20}.{s342}.{s16}.{s100}.{s22}›',
    ],
    spares: ['eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9', 'monkey.eyebrow', 'eyJhbGci.min.js', '{b40}eyJ{b40}'],
  },
  {
    id: 'json-web-key',
    kind: 'private-key',
    keywords: ['"d":', '"d" :', '"p":', '"q":', '"dp":', '"dq":', '"qi":', '"k":', '"k" :', '\\"d\\"', '\\"k\\"'],
    pattern: /(?<=[{,\s]\\?"(?:d|p|q|dp|dq|qi|k)\\?"\s{0,4}:\s{0,4}\\?")[\w-]{42,1000}(?=\\?")/g,
    entropy: 4.5,
    remembered: true,
    rank: 2,
    finds: ['{{"kty":"EC","crv":"P-256","x":"{s43}","d":"‹{s43}›"}', '  "qi": "‹{s171}›",', '"{{\\"kty\\":\\"oct\\",\\"k\\":\\"‹{s43}›\\"}"'],
    spares: ['{{"x":"{s43}"}', '"d": "2026-11-22"', '"k":"{h64}"', '"n": "{s342}"'],
  },
];
