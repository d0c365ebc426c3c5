import { sideBySide } from '../side-by-side.ts';
import type { Source } from '../source.ts';
import { type Digest, digestOf } from './read-source.ts';

/** The twins, each with the source that holds its bytes; and what was learned of the holders. */
interface Twins {
  readonly holders: ReadonlyMap<Source, Source>;
  readonly digests: ReadonlyMap<Source, Digest>;
}

/** Finds the sources whose bytes another one, earlier in the order, holds already. Only files of one size are read for it; empty ones are left alone. */
export async function findTwins(sources: readonly Source[], signal: AbortSignal | undefined): Promise<Twins> {
  const holders = new Map<Source, Source>();
  const digests = new Map<Source, Digest>();
  for (const alike of sameSize(sources)) {
    const byDigest = new Map<string, Source>();
    const read = await sideBySide(alike, 8, async (source) => ({
      source,
      digest: await knownDigest(source, signal),
    }));
    for (const { source, digest } of read) {
      const holder = byDigest.get(digest.sha256);
      if (holder) holders.set(source, holder);
      else {
        byDigest.set(digest.sha256, source);
        digests.set(source, digest);
      }
    }
  }
  return { holders, digests };
}

/** Small files were seen whole when they were gathered: they need not be read again. */
async function knownDigest({ sha256, seen, ...source }: Source, signal: AbortSignal | undefined): Promise<Digest> {
  const known = sha256 ?? seen;
  return known === undefined ? digestOf(source, signal) : { sha256: known };
}

function sameSize(sources: readonly Source[]): readonly (readonly Source[])[] {
  const bySize = new Map<number, Source[]>();
  for (const source of sources) {
    const alike = bySize.get(source.size);
    if (alike) alike.push(source);
    else if (source.size > 0) bySize.set(source.size, [source]);
  }
  return [...bySize.values()].filter(({ length }) => length > 1);
}
