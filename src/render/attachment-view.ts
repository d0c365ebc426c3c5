import { formatBytes } from '../locale/format-bytes.ts';
import type { Say } from '../locale/messages.ts';
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

/** A file that was shortened: what it was and what it is. */
export interface TrimmedView {
  readonly name: string;
  readonly before: string;
  readonly size: string;
}

/** A file that was found and does not go along, with the reason in words. */
export interface DroppedView {
  readonly name: string;
  readonly reason: string;
}

export function trimmedViews({ kept }: Attachments, language: Language): readonly TrimmedView[] {
  const trimmed = kept.filter(({ fate }) => fate === 'trimmed');
  return trimmed.map(({ name, before = 0, bytes }) => ({
    name: cleanLine(name),
    before: formatBytes(before, language),
    size: formatBytes(bytes, language),
  }));
}

export function droppedViews({ dropped = [] }: Attachments, say: Say): readonly DroppedView[] {
  return dropped.map(({ name, reason }) => ({ name: cleanLine(name), reason: say(`dropped.${reason}`) }));
}

/** The loose files in their order, then the archives with what is in them. */
export function attachmentViews({ archives, kept }: Attachments, language: Language, say: Say): readonly AttachmentView[] {
  const file = (one: Kept): AttachmentView => ({
    // Nothing lies under the name of a file whose bytes another one holds.
    name: one.sameAs === undefined ? cleanLine(one.name) : say('files.same', { name: cleanLine(one.name), same: cleanLine(one.sameAs) }),
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
