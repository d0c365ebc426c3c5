/** How a text's bytes are to be read, and whether that is what it is called too: a charset of one byte a character can be read without knowing which it is. */
export interface Charset {
  readonly charset: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251';
  readonly isCertain: boolean;
}

/**
 * Tells from a file's first bytes whether it is text, and in which charset. A crash leaves blocks of zeros in a log, which is text all the same.
 * @param whole whether `head` is the whole file
 */
export function charsetOf(head: Uint8Array, whole: boolean): Charset | undefined {
  const latin = Buffer.from(head).toString('latin1');
  if (latin.startsWith('\xff\xfe')) return { charset: 'utf-16le', isCertain: true };
  if (latin.startsWith('\xfe\xff')) return { charset: 'utf-16be', isCertain: true };
  if (latin.includes('\0')) return withZeros(latin);
  // As a stream, a character that the head cuts is no error.
  if (isUtf8(head, whole)) return { charset: 'utf-8', isCertain: true };
  return oneByteCharset(latin);
}

function isUtf8(bytes: Uint8Array, whole: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !whole });
    return true;
  } catch {
    return false;
  }
}

/** Every other byte of plain text in UTF-16 is zero; a program's zeros stand between bytes that no text has. */
function withZeros(latin: string): Charset | undefined {
  const plain = latin.length - (latin.length % 2);
  if (plain >= 8 && WIDE_LITTLE.test(latin.slice(0, plain))) return { charset: 'utf-16le', isCertain: true };
  if (plain >= 8 && WIDE_BIG.test(latin.slice(0, plain))) return { charset: 'utf-16be', isCertain: true };
  const rest = latin.replace(/\0{16,}/g, '\n');
  if (rest.includes('\0') || rest.trim().length < 32 || CONTROL.test(rest)) return undefined;
  return isUtf8(Buffer.from(rest, 'latin1'), false) ? { charset: 'utf-8', isCertain: true } : oneByteCharset(rest);
}

const WIDE_LITTLE = /^(?:[\t\n\r\x20-\x7e]\0)+$/;
const WIDE_BIG = /^(?:\0[\t\n\r\x20-\x7e])+$/;

/** What stands in no text: controls but tab, line ends, form feed, backspace and the beginning of a colour. */
const CONTROL = /[\x00-\x07\x0b\x0e-\x1a\x1c-\x1f\x7f]/;

/** Text of one byte a character has letters in words, and no controls. Where the words are Cyrillic the charset is certain. */
function oneByteCharset(latin: string): Charset | undefined {
  if (CONTROL.test(latin)) return undefined;
  const high = latin.match(/[\x80-\xff]/g)?.length ?? 0;
  const cyrillic = latin.match(/[\xc0-\xff\xa8\xb8]/g)?.length ?? 0;
  const words = latin.match(/[\xc0-\xff\xa8\xb8]{2,}/g)?.join('').length ?? 0;
  // The signs that Windows-1251 has beside its letters are dashes, quotes, the number sign and a no-break space.
  const others = latin.match(/[\x81-\x83\x86-\x90\x98-\x9f\xa1-\xa7\xaa\xac-\xb7\xba\xbc-\xbf]/g)?.length ?? 0;
  if (words >= 0.8 * high && cyrillic >= 0.9 * (high - others)) return { charset: 'windows-1251', isCertain: true };
  return high <= latin.length / 4 ? { charset: 'windows-1251', isCertain: false } : undefined;
}
