import type { Concern } from '../source.ts';
import { charsetOf } from './charset.ts';
import { FILE_TYPES, TEXT_TYPES } from './file-types.ts';

/** How much of a file's beginning is needed, in bytes. */
export const HEAD = 4096;

export interface ToldType {
  readonly type: string;
  readonly stored: boolean;
  /** How its bytes are read, where it is text. */
  readonly charset?: string;
  readonly concern?: Concern;
}

/**
 * Tells a file's type from its first bytes, not from its name; the name only says which kind of text a text is.
 * @param head the first `HEAD` bytes, or all where there are fewer
 * @param whole whether that is the whole file
 */
export function tellType(head: Uint8Array, whole: boolean, name: string): ToldType {
  const latin = Buffer.from(head).toString('latin1');
  const known = FILE_TYPES.find(
    ({ signature, holds = [] }) =>
      signature.every(([offset, bytes]) => latin.startsWith(bytes, offset)) && holds.every((part) => latin.includes(part)),
  );
  if (known) {
    const concern: Concern | undefined = known.program ? 'program' : needsPassword(latin) ? 'password' : undefined;
    return { type: known.type, stored: known.compressed ?? false, ...(concern ? { concern } : {}) };
  }
  const read = charsetOf(head, whole);
  if (!read) return { type: 'application/octet-stream', stored: false };
  const type = TEXT_TYPES.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) ?? 'text/plain';
  const isTold = type.startsWith('text/') && read.isCertain;
  return { type: isTold ? `${type}; charset=${read.charset}` : type, stored: false, charset: read.charset };
}

/** Whether an archive's first header says that its content, or its directory, is encrypted (zip: APPNOTE 4.4.4 bit 0; RAR 4 and 5: technical notes). */
function needsPassword(latin: string): boolean {
  if (latin.startsWith('PK\x03\x04')) return (latin.charCodeAt(6) & 1) === 1;
  if (latin.startsWith('Rar!\x1a\x07\0')) return (latin.charCodeAt(10) & 0x80) !== 0;
  return latin.startsWith('Rar!\x1a\x07\x01\0') && latin.charCodeAt(13) === 4;
}
