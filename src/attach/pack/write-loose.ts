import { dirname, join } from 'node:path';
import type { Files } from '../../host/host.ts';
import type { Parcel } from './parcel.ts';
import { readParcel } from './read-parcel.ts';
import type { Tally } from './tally.ts';

/** Writes the parcels into `folder` under their names, flushed, folders 0700, files 0600. What a failure leaves is the caller's to remove. */
export async function writeLoose(
  parcels: readonly Parcel[],
  folder: string,
  files: Files,
  tally: Tally,
  signal: AbortSignal | undefined,
): Promise<void> {
  for (const parcel of parcels) {
    const path = join(folder, ...parcel.name.split('/'));
    await files.ensureFolder(dirname(path), 0o700);
    const sink = await files.create(path, 0o600);
    try {
      for await (const piece of readParcel(parcel, tally.onWritten, tally)) {
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
