/** The four bytes of an IPv4 address with points, or with the dashes that a host's name has instead; `undefined` for anything else, noughts in front included. */
export function parseIpv4(text: string): readonly number[] | undefined {
  if (!/^\d{1,3}([.-])\d{1,3}\1\d{1,3}\1\d{1,3}$/.test(text)) return undefined;
  const parts = text.split(text.includes('.') ? '.' : '-');
  const bytes: number[] = [];
  for (const part of parts) {
    const byte = Number(part);
    if (byte > 255 || (part.length > 1 && part.startsWith('0'))) return undefined;
    bytes.push(byte);
  }
  return bytes;
}

/** Addresses that belong to nobody: this host, loopback, link-local metadata, documentation (RFC 5737), multicast, reserved and broadcast. */
export function isNobodysIpv4([a = 0, b = 0, c = 0, d = 0]: readonly number[]): boolean {
  if (a === 0 || a === 127 || a >= 224) return true;
  if (a === 192 && b === 0 && (c === 0 || c === 2)) return true;
  if ((a === 198 && b === 51 && c === 100) || (a === 203 && b === 0 && c === 113)) return true;
  return a === 169 && b === 254 && c === 169 && d === 254;
}
