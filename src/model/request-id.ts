/** Crockford's base32: no I, L, O or U, so that an id survives being read out. https://www.crockford.com/base32.html */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** `length` characters of Crockford base32 from random bytes (one byte a character; the alphabet divides 256, so none is favoured). */
export function crockford(bytes: Uint8Array, length: number): string {
  return Array.from(bytes.subarray(0, length), (byte) => ALPHABET[byte % ALPHABET.length]).join('');
}

/** `AW-YYYYMMDD-XXXX`. `day` is the local calendar day as `YYYY-MM-DD`; `bytes` are at least four random ones. */
export function requestId(day: string, bytes: Uint8Array): string {
  return `AW-${day.replaceAll('-', '')}-${crockford(bytes, 4)}`;
}
