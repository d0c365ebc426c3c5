import type { Zip } from './host.ts';
import { HELD_STORED } from './zip-held.ts';

/** Bytes of each record without its names (APPNOTE 6.3.10, 4.3.7 to 4.3.16). */
const LOCAL = 30;
const DESCRIPTOR = { usual: 16, zip64: 24 };
const CENTRAL = 46;
const CENTRAL_ZIP64 = 28;
const END = 22;
const END_ZIP64 = 56 + 20;
/** Above these a field of the usual records does not hold the number. */
const MOST = { bytes: 0xffff_ffff, entries: 0xffff };

/**
 * Bytes of the archive that `writeZip` makes of these entries, to the byte: local headers, contents, data descriptors where sizes come after a content,
 * the central directory and its end, and Zip64 records where they are needed.
 */
export const weighZip: Zip['weigh'] = (entries) => {
  let local = 0;
  let central = 0;
  for (const { name, stored, bytes, packedBytes } of entries) {
    const names = Buffer.byteLength(name);
    const isLarge = bytes > MOST.bytes || packedBytes > MOST.bytes;
    central += CENTRAL + names + (isLarge || local > MOST.bytes ? CENTRAL_ZIP64 : 0);
    local += LOCAL + names + packedBytes;
    if (bytes > (stored ? HELD_STORED : 0)) local += isLarge ? DESCRIPTOR.zip64 : DESCRIPTOR.usual;
  }
  const isZip64 = entries.length > MOST.entries || central > MOST.bytes || local > MOST.bytes;
  return local + central + (isZip64 ? END_ZIP64 : 0) + END;
};
