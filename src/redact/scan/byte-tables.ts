/** Signs that have a class of their own; all others share the class 0. */
const OWN_SIGNS = ' -_.:/="\'~';

/** How many classes of bytes there are. */
export const CLASSES = 64;

/**
 * The class of a byte, 0 to 63, in which letters of any case are one: ASCII letters by their place in the alphabet (1 to 26), digits (27 to 36), signs
 * (from 37), bytes of letters beyond ASCII so that both cases of a Cyrillic letter fall together (UTF-8 puts them 32 apart, in the second byte or
 * across two leads): the lead is 47, the bytes that follow are 48 to 63.
 */
export const CLASS_OF: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 0xc0) return 47;
  if (byte >= 0x80) return 48 + (byte & 15);
  const character = String.fromCharCode(byte).toLowerCase();
  if (/[a-z]/.test(character)) return character.charCodeAt(0) - 0x60;
  if (/\d/.test(character)) return 27 + Number(character);
  return OWN_SIGNS.includes(character) ? 37 + OWN_SIGNS.indexOf(character) : 0;
});

/** ASCII letters in lower case; every other byte is itself. */
export const LOWER: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte));

/** What a byte can be to an anchor, as bits: 1 a digit, 2 what may stand between the digits of one number (a no-break space has two bytes), 4 a hex digit, 8 a letter. */
export const SIGNS: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  return [/\d/, /[ ()+\-./\u00a0\u00c2]/, /[\da-f]/i, /[a-z_]/i].reduce((bits, sign, at) => bits | (sign.test(character) ? 1 << at : 0), 0);
});
