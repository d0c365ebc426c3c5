import { formatBytes } from '../locale/format-bytes.ts';
import type { Attachments, Kept } from '../model/attachments.ts';
import { LOOSE_FOLDER } from '../model/attachments.ts';
import type { Language } from '../model/words.ts';
import { cleanLine, cleanText } from './clean-text.ts';

/** A file of a request as a template sees it. An archive has the files that lie in it. */
export interface AttachmentView {
  readonly name: string;
  readonly size: string;
  readonly type: string | null;
  readonly note: string | null;
  readonly sha256: string;
  readonly files: readonly AttachmentView[];
}

/** The loose files in their order, then the archives with what is in them. */
export function attachmentViews({ archives, kept }: Attachments, language: Language): readonly AttachmentView[] {
  const file = (one: Kept): AttachmentView => ({
    name: cleanLine(one.name),
    size: formatBytes(one.bytes, language),
    type: cleanLine(one.type) || null,
    note: cleanText(one.note ?? '') || null,
    sha256: cleanLine(one.sha256),
    files: [],
  });
  const loose = kept.filter((one) => one.in === LOOSE_FOLDER).map(file);
  const packed = archives.map(({ name, bytes, sha256 }) => ({
    name: cleanLine(name),
    size: formatBytes(bytes, language),
    type: null,
    note: null,
    sha256: cleanLine(sha256),
    files: kept.filter((one) => one.in === name).map(file),
  }));
  return [...loose, ...packed];
}
