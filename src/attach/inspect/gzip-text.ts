import type { Gzip } from '../../host/host.ts';
import type { Source } from '../source.ts';
import { HEAD, tellType } from './tell-type.ts';

/** Beyond these a small file makes a huge one, which nobody needs to look into. */
const MOST_BYTES = 1_000_000_000;
const MOST_TIMES = 1_000;

/** The charset of the text that a `.gz` file holds; `undefined` where it holds none, is broken, or would become too large. Reads it through. */
export async function gzipText(source: Source, gzip: Gzip, signal: AbortSignal | undefined): Promise<string | undefined> {
  const most = Math.min(MOST_BYTES, source.size * MOST_TIMES);
  let head = Buffer.alloc(0);
  let size = 0;
  let charset: string | undefined;
  try {
    for await (const piece of gzip.unpack(source.content())) {
      signal?.throwIfAborted();
      size += piece.length;
      if (size > most) return undefined;
      if (head.length >= HEAD) continue;
      head = Buffer.concat([head, piece.subarray(0, HEAD - head.length)]);
      if (head.length === HEAD) {
        charset = tellType(head, false, textName(source.name)).charset;
        if (charset === undefined) return undefined;
      }
    }
  } catch (error) {
    if (signal?.aborted) throw error;
    return undefined;
  }
  return head.length < HEAD ? tellType(head, true, textName(source.name)).charset : charset;
}

/** `app.log` of `app.log.gz`. */
export function textName(name: string): string {
  return name.replace(/\.gz$/i, '');
}
