import type { Source } from '../attach/source.ts';
import type { Host } from '../host/host.ts';
import type { Request } from '../model/request.ts';

/** A mask, in whatever text; its number is at its end. */
const MASKS = /\[[a-z][a-z0-9:-]{0,120}-\d{1,9}(?:\.\d{1,9})?(?:_[^\]\n]{0,40})?\]/g;
/** No mask is longer. */
const LONGEST = 200;

/** The masks that stand in an earlier request and its files: they pass through unchanged, so that no other value may be given their numbers. */
export async function takenMasks(request: Request, sources: readonly Source[], { gzip }: Pick<Host, 'gzip'>): Promise<string> {
  const found = new Set<string>(JSON.stringify(request).match(MASKS));
  for (const { content, charset, type } of sources) {
    if (charset === undefined && type !== 'application/gzip') continue;
    let rest = '';
    try {
      for await (const piece of charset === undefined ? gzip.unpack(content()) : content()) {
        // All but a shape's letters is ASCII, in every charset; UTF-16 has zeros between.
        const text = rest + Buffer.from(piece.buffer, piece.byteOffset, piece.length).toString('latin1').replaceAll('\0', '');
        for (const mask of text.match(MASKS) ?? []) found.add(mask);
        rest = text.slice(-LONGEST);
      }
    } catch {
      // What is wrong with the file is told when it is packed.
    }
  }
  return [...found].join(' ');
}
