import { dirname, join } from 'node:path';
import type { Files } from '../../host/host.ts';
import type { Source } from '../source.ts';
import { readSource } from './read-source.ts';
import type { Tally } from './tally.ts';

/** Copies the sources into `folder` under their names, flushed, folders 0700, files 0600. What a failure leaves is the caller's to remove. */
export async function writeLoose(
  sources: readonly Source[],
  folder: string,
  files: Files,
  tally: Tally,
  signal: AbortSignal | undefined,
): Promise<void> {
  for (const source of sources) {
    const path = join(folder, ...source.name.split('/'));
    await files.ensureFolder(dirname(path), 0o700);
    const sink = await files.create(path, 0o600);
    try {
      const pieces = readSource(source, tally.onWritten, tally.record);
      for await (const piece of pieces) {
        signal?.throwIfAborted();
        await sink.write(piece);
      }
      await sink.finish();
    } catch (error) {
      await sink.abandon();
      throw error;
    }
  }
}
