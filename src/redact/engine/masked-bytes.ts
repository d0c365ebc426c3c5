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
  allocate: (size: number) => Buffer = Buffer.allocUnsafe,
): { readonly written: Buffer; readonly masked: readonly Masked[] } {
  const masks = findings.map(maskOf);
  const written = allocate(findings.reduce((size, finding, k) => size + roomFor(masks[k], finding), to - from));
  const masked: Masked[] = [];
  let size = 0;
  let done = from;
  for (const [k, finding] of findings.entries()) {
    const mask = masks[k];
    if (mask === undefined) continue;
    size += bytes.copy(written, size, done, finding.start);
    masked.push({ finding, mask, at: size });
    size += written.write(mask + lineEnds(bytes, finding), size);
    done = finding.end;
  }
  size += bytes.copy(written, size, done, to);
  return { written: written.subarray(0, size), masked };
}

/** Bytes that a mask may take beyond those it replaces; its line ends are some of them. */
function roomFor(mask: string | undefined, { start, end }: Finding): number {
  return mask === undefined ? 0 : Math.max(0, mask.length * 3 - (end - start)) + (end - start);
}

function lineEnds(bytes: Buffer, { start, end }: Finding): string {
  const feed = bytes.indexOf(10, start);
  if (feed === -1 || feed >= end) return '';
  return bytes.toString('latin1', start, end).replace(/[^\r\n]+/g, '');
}
