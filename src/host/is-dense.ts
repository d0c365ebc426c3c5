/** Bytes that are looked at in each of the places. */
const SAMPLE = 4096;
const PLACES = [0.1, 0.5, 0.9];

/** Bits of information in a byte (Shannon) from which no deflating helps: what is compressed or encrypted has 7.95 in a sample of this size, text below 6. */
const DENSE = 7.85;

/** Whether bytes are compressed or encrypted already, judged by how evenly their values are spread in three places. */
export function isDense(bytes: Uint8Array): boolean {
  if (bytes.length < 4 * SAMPLE) return false;
  return PLACES.every((share) => {
    const from = Math.floor((bytes.length - SAMPLE) * share);
    return bitsPerByte(bytes.subarray(from, from + SAMPLE)) >= DENSE;
  });
}

function bitsPerByte(bytes: Uint8Array): number {
  const counts = new Uint32Array(256);
  for (const byte of bytes) counts[byte] = (counts[byte] ?? 0) + 1;
  let bits = 0;
  for (const count of counts) if (count > 0) bits -= (count / bytes.length) * Math.log2(count / bytes.length);
  return bits;
}
