/** ASCII letters in lower case; every other byte is itself. */
export const LOWER: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte));

/** What a byte can be to an anchor, as bits: 1 a digit, 2 what may stand between the digits of one number (a no-break space has two bytes), 4 a hex digit, 8 a letter. */
export const SIGNS: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  return [/\d/, /[ ()+\-./\u00a0\u00c2]/, /[\da-f]/i, /[a-z_]/i].reduce((bits, sign, at) => bits | (sign.test(character) ? 1 << at : 0), 0);
});
