import { type ByteWindow, byteWindow } from './byte-window.ts';
import { type Cleaning, NotUnderstood, type Read, type Unseen } from './cleaning.ts';
import { type Draft, newDraft } from './draft.ts';

type Clean = (window: ByteWindow, draft: Draft) => Promise<void>;

const isoMedia = async () => (await import('./iso-media.ts')).cleanIsoMedia;
const matroska = async () => (await import('./matroska.ts')).cleanMatroska;

/** Formats that hold hidden data, by media type, each with what takes it away. */
const CLEANERS: ReadonlyMap<string, () => Promise<Clean>> = new Map([
  ['image/jpeg', async () => (await import('./jpeg.ts')).cleanJpeg],
  ['image/png', async () => (await import('./png.ts')).cleanPng],
  ['image/webp', async () => (await import('./webp.ts')).cleanWebp],
  ['image/gif', async () => (await import('./gif.ts')).cleanGif],
  // It has room for pixels alone.
  ['image/bmp', async () => async () => {}],
  ['image/tiff', async () => (await import('./tiff.ts')).cleanTiff],
  ['image/heic', isoMedia],
  ['image/avif', isoMedia],
  ['video/mp4', isoMedia],
  ['video/quicktime', isoMedia],
  ['audio/mp4', isoMedia],
  ['video/webm', matroska],
  ['video/x-matroska', matroska],
  ['audio/mpeg', async () => (await import('./mp3.ts')).cleanMp3],
  ['audio/flac', async () => (await import('./flac.ts')).cleanFlac],
  ['application/pdf', async () => (await import('./pdf.ts')).cleanPdf],
]);

/**
 * Finds what a picture, film, sound or PDF tells about places, people and devices beside what it shows. Nothing of what is shown changes: pixels, sound and
 * pages stay bit for bit. A file that cannot be understood is left as it is, and the result says so; nothing is thrown.
 * @param type media type, as its first bytes tell it
 * @param size of the file, in bytes
 * @param read gives a range of it; memory stays flat, and no more than a few times the size is ever asked for
 */
export async function metadataPatches(type: string, size: number, read: Read): Promise<Cleaning> {
  const cleaner = CLEANERS.get(type);
  if (!cleaner) return untouched('format');
  const window = byteWindow(size, read);
  const draft = newDraft();
  try {
    await (await cleaner())(window, draft);
    return await draft.finish(window);
  } catch (error) {
    return untouched(error instanceof NotUnderstood ? error.unseen : 'broken');
  }
}

function untouched(unseen: Unseen): Cleaning {
  return { patches: [], removed: [], unseen };
}
