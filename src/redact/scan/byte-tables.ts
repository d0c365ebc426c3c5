/** How many classes of bytes there may be. */
export const CLASSES = 128;

/**
 * The class of a byte, in which letters of any case are one: ASCII in lower case is its own class, bytes of letters beyond ASCII are classed so that both
 * cases of a Cyrillic letter fall together (UTF-8 puts them 32 apart, in the second byte or across two leads): in the places of controls, which no
 * keyword holds, the bytes that follow a lead are 0 to 15, and a lead is 16.
 */
export const CLASS_OF: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 0xc0) return 16;
  if (byte >= 0x80) return byte & 15;
  return byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte;
});

/** ASCII letters in lower case; every other byte is itself. */
export const LOWER: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte));

/** What a byte can be to an anchor, as bits: 1 a digit, 2 what may stand between the digits of one number (a no-break space has two bytes), 4 a hex digit, 8 a letter. */
export const SIGNS: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  return [/\d/, /[ ()+\-./\u00a0\u00c2]/, /[\da-f]/i, /[a-z_]/i].reduce((bits, sign, at) => bits | (sign.test(character) ? 1 << at : 0), 0);
});
