import { isPlaceholder } from '../placeholder.ts';
import { NO_VALUES } from './no-values.ts';
import type { PlaceFinding } from './place.ts';
import { looksMadeUp, looksRandom } from './value-looks.ts';

/** What joins the header's name to its value, in raw HTTP, in JSON, in two members of it (as HAR has them), in code, in a shell. */
const LINK =
  /(?:ation)?(?:\\*["'`])?[\])]?(?:\s{0,4},\s{0,200}\\*["'`]?value\\*["'`]?\s{0,4}:\s{0,8}|\s{0,4}(?::|=>|=(?!=)|,)\s{0,8}|[ \t]{1,4}(?=(?:Basic|Bearer|Token)[ \t]))(?:[rbufl@$[]{0,2}\\*["'`]|\[)?\s{0,4}/iuy;

/** Schemes with the credentials as one word behind them. */
const SCHEME =
  /(Basic|Bearer|Token|ApiKey|Api-Key|Api-Token|apitoken|OAuth|OAuth2|JWT|Negotiate|NTLM|Kerberos|SSWS|Key|Splunk|GenieKey|Bot|PRIVATE-TOKEN|SharedKey(?:Lite)?|AWS|Klaviyo-API-Key|Discogs|MAC|DPoP|GoogleLogin|Zoho-oauthtoken|access_token)(?:[ \t]{1,4}|%20)(?:(?:auth|token|key|access_token)=)?["']?/iuy;
/** Schemes with members; of those only these are the secret. */
const MEMBER =
  /(?:[\s,;](?:response|signature|oauth_signature|oauth_token|cnonce|mac|token|credential|password))\s{0,2}=\s{0,2}["']?([^"',\s;\\]{4,400})/giu;
const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/iu;
const WORD = /[^\s"'`<>\\,;)}\]]{1,8192}/uy;

/** The credentials of an `Authorization` or `Proxy-Authorization` header, RFC 9110, 11.6; the scheme stays. `end` is the keyword's. */
export function findAuthorization(text: string, _start: number, end: number): readonly PlaceFinding[] {
  LINK.lastIndex = end;
  const link = LINK.exec(text);
  return link === null ? [] : findCredentials(text, end + link[0].length, true);
}

/** The credentials that begin at `at` with a scheme; without one, a value that shows by itself what it is, where a header's name stood before. */
function findCredentials(text: string, at: number, isHeader: boolean): readonly PlaceFinding[] {
  if (/^(?:Digest|AWS4-HMAC-SHA256|Hawk|OAuth|Signature|MAC|acs|SAPISIDHASH|Custom|OAuth2)[ \t]/iu.test(text.slice(at, at + 24))) {
    const line = text.slice(at, at + 2000).split(/[\r\n]/u, 1)[0] as string;
    const members = [...line.matchAll(MEMBER)].map((member) => {
      const start = at + member.index + member[0].length - (member[1] as string).length;
      return { start, end: start + (member[1] as string).length, kind: 'signature', rule: 'place-authorization', rank: 2 } as const;
    });
    if (members.length > 0)
      return members.filter((member) => !isPlaceholder(text.slice(member.start, member.end)) && !isScope(text.slice(member.start, member.end)));
  }
  SCHEME.lastIndex = at;
  const scheme = SCHEME.exec(text);
  WORD.lastIndex = scheme === null ? at : at + scheme[0].length;
  const value = WORD.exec(text)?.[0].replace(/[.:]+$/u, '') ?? '';
  const start = scheme === null ? at : at + scheme[0].length;
  if (
    value === '' ||
    /^[{<([$]|\$[({]/u.test(value) ||
    isPlaceholder(value) ||
    NO_VALUES.has(value.toLowerCase()) ||
    /^(?:realm|error|charset)=/iu.test(value)
  )
    return [];
  const kind = /^basic/iu.test(scheme?.[0] ?? '') ? 'password' : 'token';
  const isSure =
    isHeader && scheme !== null
      ? value.length >= 4 && !/^[a-z]{4,12}$|^\w+\(/u.test(value)
      : scheme === null
        ? value.length >= 8 && (looksMadeUp(value) || (isHeader && UUID.test(value)))
        : looksRandom(value);
  return isSure ? [{ start, end: start + value.length, kind, rule: 'place-authorization', rank: 2 }] : [];
}

/** The scope of an AWS signature (`AKIA…/20261127/eu-west-1/s3/aws4_request`) is looked at by the rule for the key's own shape. */
function isScope(value: string): boolean {
  return value.includes('/aws4_request');
}

/** Credentials behind a scheme's name without a header (`Bearer eyJ…`, `Basic dXNlcjpwYXNz`); `start` is the scheme's. */
export function findAfterScheme(text: string, start: number): readonly PlaceFinding[] {
  if (/[\w-]/u.test(text[start - 1] ?? ' ')) return [];
  const findings = findCredentials(text, start, false);
  const basic = /^basic/iu.test(text.slice(start, start + 5));
  return basic
    ? findings.filter(
        (finding) => /^[\w+/-]{8,}={0,2}$/u.test(text.slice(finding.start, finding.end)) && /\d|=/u.test(text.slice(finding.start, finding.end)),
      )
    : findings;
}
