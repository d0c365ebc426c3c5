/** The four bytes of an IPv4 address with points, or with the dashes that a host's name has instead; `undefined` for anything else, noughts in front included. */
export function parseIpv4(text: string): readonly number[] | undefined {
  const match = /^(\d{1,3})([.-])(\d{1,3})\2(\d{1,3})\2(\d{1,3})$/.exec(text);
  if (!match) return undefined;
  const parts = [match[1], match[3], match[4], match[5]];
  const bytes = parts.map(Number);
  return bytes.every((byte, at) => byte <= 255 && String(byte) === parts[at]) ? bytes : undefined;
}

/** Addresses that belong to nobody: this host, loopback, link-local metadata, documentation (RFC 5737), multicast, reserved and broadcast. */
export function isNobodysIpv4([a = 0, b = 0, c = 0, d = 0]: readonly number[]): boolean {
  if (a === 0 || a === 127 || a >= 224) return true;
  if (a === 192 && b === 0 && (c === 0 || c === 2)) return true;
  if ((a === 198 && b === 51 && c === 100) || (a === 203 && b === 0 && c === 113)) return true;
  return a === 169 && b === 254 && c === 169 && d === 254;
}
