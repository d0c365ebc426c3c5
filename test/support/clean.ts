import type { Cleaning } from '../../src/attach/metadata/cleaning.ts';
import { metadataPatches } from '../../src/attach/metadata/metadata-patches.ts';
import { growth, patched } from '../../src/attach/metadata/patched.ts';

export interface Cleaned extends Cleaning {
  readonly bytes: Buffer;
  /** How many bytes were asked for. */
  readonly asked: number;
}

/** Cleans bytes in memory, in pieces of a size. @throws when the patches are no patches */
export async function clean(type: string, bytes: Buffer, piece = 4_096): Promise<Cleaned> {
  let asked = 0;
  const cleaning = await metadataPatches(type, bytes.length, async (start, end) => {
    asked += end - start;
    return bytes.subarray(start, end);
  });
  let done = 0;
  for (const { start, end } of cleaning.patches) {
    if (start < done || end < start || end > bytes.length) throw new Error(`patch from ${start} to ${end}, after ${done}`);
    done = end;
  }
  const out: Uint8Array[] = [];
  for await (const part of patched(inPieces(bytes, piece), cleaning.patches)) out.push(part);
  const cleaned = Buffer.concat(out);
  if (cleaned.length !== bytes.length + growth(cleaning.patches)) throw new Error('the size is not what the patches say');
  return { ...cleaning, bytes: cleaned, asked };
}

async function* inPieces(bytes: Buffer, piece: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
}
