import { parseIpv4 } from './ipv4.ts';

/**
 * The eight groups of an IPv6 address (RFC 4291, 2.2: shortened by `::` once, the last two groups with points at will; a zone behind `%` is let go);
 * `undefined` for anything else.
 */
export function parseIpv6(text: string): readonly number[] | undefined {
  const [address = ''] = text.split('%', 1);
  const halves = address.split('::');
  if (halves.length > 2) return undefined;
  const [head, tail] = halves.map(groupsOf);
  if (!head || (halves.length === 2 && !tail)) return undefined;
  if (!tail) return head.length === 8 ? head : undefined;
  const missing = 8 - head.length - tail.length;
  return missing >= 1 ? [...head, ...Array.from({ length: missing }, () => 0), ...tail] : undefined;
}

function groupsOf(half: string): number[] | undefined {
  if (half === '') return [];
  const groups: number[] = [];
  const words = half.split(':');
  for (const [at, word] of words.entries()) {
    const bytes = at === words.length - 1 ? parseIpv4(word) : undefined;
    if (bytes && word.includes('.')) {
      const [a = 0, b = 0, c = 0, d = 0] = bytes;
      groups.push(a * 256 + b, c * 256 + d);
    } else if (/^[0-9a-f]{1,4}$/i.test(word)) groups.push(Number.parseInt(word, 16));
    else return undefined;
  }
  return groups;
}

/** The IPv4 address that an IPv6 one only carries (`::ffff:10.1.2.3`, RFC 4291, 2.5.5.2; `64:ff9b::10.1.2.3`, RFC 6052). */
export function mappedIpv4(groups: readonly number[]): readonly number[] | undefined {
  const [a, b, , , , f, g = 0, h = 0] = groups;
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && f === 0xffff;
  const isTranslated = a === 0x64 && b === 0xff9b && groups.slice(2, 6).every((group) => group === 0);
  return isMapped || isTranslated ? [g >> 8, g & 255, h >> 8, h & 255] : undefined;
}

/** Addresses that belong to nobody: unspecified, loopback, a bare link-local prefix, multicast, documentation (RFC 3849, RFC 9637). */
export function isNobodysIpv6(groups: readonly number[]): boolean {
  const [a = 0, b = 0] = groups;
  const isShort = groups.slice(0, 7).every((group) => group === 0);
  if (isShort || groups.slice(1).every((group) => group === 0)) return true;
  return (a & 0xff00) === 0xff00 || (a === 0x2001 && b === 0xdb8) || (a === 0x3fff && (b & 0xf000) === 0);
}
