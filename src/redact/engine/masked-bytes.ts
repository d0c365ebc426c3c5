import type { Finding } from './finding.ts';

/** A finding with its mask in place: where the mask begins in the block as it was written. */
export interface Masked {
  readonly finding: Finding;
  readonly mask: string;
  readonly at: number;
}

/**
 * Writes the bytes [from, to) with every finding replaced by what `maskOf` says (`undefined` lets it stand). A mask over several lines is followed by
 * their line ends, so that every line keeps its number.
 */
export function maskedBytes(
  bytes: Buffer,
  from: number,
  to: number,
  findings: readonly Finding[],
  maskOf: (finding: Finding) => string | undefined,
): { readonly written: Buffer; readonly masked: readonly Masked[] } {
  const masked: Masked[] = [];
  const pieces: Buffer[] = [];
  let size = 0;
  let done = from;
  const put = (piece: Buffer) => {
    if (piece.length === 0) return;
    pieces.push(piece);
    size += piece.length;
  };
  for (const finding of findings) {
    const mask = maskOf(finding);
    if (mask === undefined) continue;
    put(bytes.subarray(done, finding.start));
    masked.push({ finding, mask, at: size });
    put(Buffer.from(mask + lineEnds(bytes, finding)));
    done = finding.end;
  }
  put(bytes.subarray(done, to));
  return { written: Buffer.concat(pieces, size), masked };
}

function lineEnds(bytes: Buffer, { start, end }: Finding): string {
  const feed = bytes.indexOf(10, start);
  if (feed === -1 || feed >= end) return '';
  return bytes.toString('latin1', start, end).replace(/[^\r\n]+/g, '');
}
