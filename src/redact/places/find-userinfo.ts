import { isPlaceholder } from '../placeholder.ts';
import type { PlaceFinding } from './place.ts';
import { looksRandom } from './value-looks.ts';

/** What stands between `://` and the host: everything up to the last @ of the authority. */
const AUTHORITY = /[^\s"'<>`/?#\\]{0,300}/uy;
/** A password that holds a slash, a question mark or a hash as it is, though it should not; only where its user stands before it and a host behind. */
const UNESCAPED = /[\w.%+-]{0,64}:(?!\d{1,5}[/?#])[^\s"'<>`@]{1,100}@(?=[\w.-]{1,100}(?:[:/?\s"']|$))/uy;
const WEB = /(?:https?|wss?|file|git|chrome|about)$/iu;

/** The password, or the lone token, in a URL whose `://` ends at `end`; the user's name stays. RFC 3986, 3.2.1. */
export function findUserinfo(text: string, start: number, end: number): readonly PlaceFinding[] {
  AUTHORITY.lastIndex = end;
  const authority = AUTHORITY.exec(text)?.[0] ?? '';
  let at = authority.lastIndexOf('@');
  if (at === -1) {
    if (WEB.test(text.slice(Math.max(0, start - 12), start))) return [];
    UNESCAPED.lastIndex = end;
    const whole = UNESCAPED.exec(text)?.[0];
    if (whole === undefined) return [];
    at = whole.length - 1;
  }
  const userinfo = text.slice(end, end + at);
  const colon = userinfo.indexOf(':');
  const user = colon === -1 ? userinfo : userinfo.slice(0, colon);
  const password = colon === -1 ? '' : userinfo.slice(colon + 1);
  const findings: PlaceFinding[] = [];
  const fixed = /^(?:x-oauth-basic|x-access-token|oauth2?|api|token)?$/u.test(password);
  if (fixed && (looksRandom(user) || (password !== '' && user.length >= 16)) && !isPlaceholder(user))
    findings.push({ start: end, end: end + user.length, kind: 'token', rule: 'place-url', rank: 2 });
  if (!fixed && isSecret(password)) findings.push({ start: end + colon + 1, end: end + at, kind: 'password', rule: 'place-url', rank: 2 });
  return findings;
}

function isSecret(password: string): boolean {
  return !isPlaceholder(password) && !/^(?:pass|pw|pwd|passw?|port|\d{1,5}\/.*|[A-Z_]*(?:PASS|PASSWORD|TOKEN|SECRET)[A-Z_]*)$/u.test(password);
}
