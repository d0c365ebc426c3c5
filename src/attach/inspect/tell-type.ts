import type { Concern } from '../source.ts';
import { FILE_TYPES, TEXT_TYPES } from './file-types.ts';

/** How much of a file's beginning is needed, in bytes. */
export const HEAD = 4096;

export interface ToldType {
  readonly type: string;
  readonly stored: boolean;
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
  return { type: textType(head, latin, whole, name) ?? 'application/octet-stream', stored: false };
}

function textType(head: Uint8Array, latin: string, whole: boolean, name: string): string | undefined {
  const charset = charsetOf(head, latin, whole);
  if (charset === undefined) return undefined;
  const type = TEXT_TYPES.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) ?? 'text/plain';
  return type.startsWith('text/') ? `${type}; charset=${charset}` : type;
}

function charsetOf(head: Uint8Array, latin: string, whole: boolean): string | undefined {
  if (latin.startsWith('\xff\xfe')) return 'utf-16le';
  if (latin.startsWith('\xfe\xff')) return 'utf-16be';
  if (latin.includes('\0')) return undefined;
  try {
    // As a stream, a character that the head cuts is no error.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: !whole });
    return 'utf-8';
  } catch {
    return undefined;
  }
}

/** Whether an archive's first header says that its content, or its directory, is encrypted (zip: APPNOTE 4.4.4 bit 0; RAR 4 and 5: technical notes). */
function needsPassword(latin: string): boolean {
  if (latin.startsWith('PK\x03\x04')) return (latin.charCodeAt(6) & 1) === 1;
  if (latin.startsWith('Rar!\x1a\x07\0')) return (latin.charCodeAt(10) & 0x80) !== 0;
  return latin.startsWith('Rar!\x1a\x07\x01\0') && latin.charCodeAt(13) === 4;
}
