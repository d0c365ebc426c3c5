/** Bytes of a line of base64 with 76 characters (RFC 2045 section 6.8). */
const LINE = 57;

/** Content as base64 in lines of 76 characters that end with CRLF, piece by piece: no more than a piece is ever in memory. */
export async function* base64Lines(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array = new Uint8Array(0);
  for await (const piece of content) {
    const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    const whole = bytes.length - (bytes.length % LINE);
    if (whole > 0) yield lines(bytes.subarray(0, whole));
    rest = bytes.subarray(whole);
  }
  if (rest.length > 0) yield lines(rest);
}

function lines(bytes: Uint8Array): Uint8Array {
  const code = Buffer.from(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'), 'latin1');
  const count = Math.ceil(code.length / 76);
  const out = Buffer.allocUnsafe(code.length + 2 * count);
  for (let line = 0; line < count; line += 1) {
    const end = Math.min((line + 1) * 76, code.length);
    code.copy(out, line * 78, line * 76, end);
    out[end + 2 * line] = 13;
    out[end + 2 * line + 1] = 10;
  }
  return out;
}
