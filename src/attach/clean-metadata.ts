import type { Trace, Unseen } from './metadata/cleaning.ts';
import { metadataPatches } from './metadata/metadata-patches.ts';
import { growth, patched, patchedRead } from './metadata/patched.ts';
import { refusal } from './pack/read-source.ts';
import type { Source } from './source.ts';

/** A source that tells nothing beside what it shows; what was taken away; why it, or a part of it, could not be looked into. */
export interface CleanedSource {
  readonly source: Source;
  readonly removed: readonly Trace[];
  readonly unseen?: Unseen;
}

/**
 * Takes places, people's names, device serials and the like out of a source, without touching what it shows. The size of the result is exact, and
 * nothing is held in memory. A source that is clean already, or cannot be looked into, is the one that was given. Nothing is thrown.
 */
export async function cleanMetadata(source: Source): Promise<CleanedSource> {
  if (!source.read) return { source, removed: [], unseen: 'format' };
  const { patches, ...found } = await metadataPatches(source.type, source.size, source.read);
  if (patches.length === 0) return { source, ...found };
  const { sha256: _, ...rest } = source;
  const content = async function* () {
    yield* patched(source.content(), patches);
    // Patches belong to the bytes that were seen: in others they would leave what they should have taken.
    if (['changed', 'replaced'].includes(await source.state())) throw refusal(source, 'attach.unstable');
  };
  return { source: { ...rest, size: source.size + growth(patches), content, read: patchedRead(source.read, patches) }, ...found };
}
