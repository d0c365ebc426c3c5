/** The four bytes of an IPv4 address with points, or with the dashes that a host's name has instead; `undefined` for anything else, noughts in front included. */
export function parseIpv4(text: string): readonly number[] | undefined {
  if (text.length > 15) return undefined;
  const bytes: number[] = [];
  let sign = 0;
  let begin = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at === text.length ? sign : text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) continue;
    if (sign === 0) sign = code;
    const byte = Number(text.slice(begin, at));
    const isByte = at > begin && at - begin <= 3 && byte <= 255 && (at - begin === 1 || text[begin] !== '0');
    if (code !== sign || !isByte || bytes.length === 4) return undefined;
    bytes.push(byte);
    begin = at + 1;
  }
  return bytes.length === 4 && (sign === 0x2e || sign === 0x2d) ? bytes : undefined;
}

/** Addresses that belong to nobody: this host, loopback, link-local metadata, documentation (RFC 5737), multicast, reserved and broadcast. */
export function isNobodysIpv4([a = 0, b = 0, c = 0, d = 0]: readonly number[]): boolean {
  if (a === 0 || a === 127 || a >= 224) return true;
  if (a === 192 && b === 0 && (c === 0 || c === 2)) return true;
  if ((a === 198 && b === 51 && c === 100) || (a === 203 && b === 0 && c === 113)) return true;
  return a === 169 && b === 254 && c === 169 && d === 254;
}
