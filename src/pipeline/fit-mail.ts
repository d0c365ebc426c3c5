import { OverLimit } from '../attach/pack/over-limit.ts';
import { AskwellError, type Problem } from '../errors.ts';
import type { Attachments } from '../model/attachments.ts';
import { LOOSE_FOLDER } from '../model/attachments.ts';
import type { Rendition } from '../model/document.ts';

/** What most mail servers take of one e-mail, encoded. */
export const USUAL_MAIL = 10_000_000;

/** Base64 with a line end after every 76 letters (RFC 2045 section 6.8): 57 bytes become 78. */
const RAW = 57;
const ENCODED = 78;

/** A letter in text and HTML with its headers is hardly ever longer. */
const LETTER = 100_000;

/** How many bytes of files an e-mail of so many bytes holds, with hardly any letter. */
function filesInMail(bytes: number): number {
  return Math.max(1, Math.floor((bytes / ENCODED) * RAW));
}

/** The bytes of the largest of these e-mails. */
export async function largestMail(mails: readonly Rendition[]): Promise<number> {
  let largest = 0;
  for (const { content } of mails) {
    let bytes = 0;
    for await (const piece of typeof content === 'string' ? [Buffer.from(content)] : content) bytes += piece.length;
    largest = Math.max(largest, bytes);
  }
  return largest;
}

/** Whether an e-mail with these could come to more than `limit` bytes. */
export function mayBeTooLarge(attachments: Attachments, limit: number): boolean {
  return (largestPart(attachments) / RAW) * ENCODED + LETTER > limit;
}

/** The bytes of the files in the fullest e-mail: an archive, the first with the loose files. */
function largestPart({ archives, kept }: Attachments): number {
  const loose = kept.filter((file) => file.in === LOOSE_FOLDER && file.sameAs === undefined).reduce((sum, { bytes }) => sum + bytes, 0);
  return Math.max(loose + (archives[0]?.bytes ?? 0), ...archives.map(({ bytes }) => bytes));
}

interface Made {
  readonly attachments: Attachments;
  readonly mails: () => Promise<readonly Rendition[]>;
}

const TRIES = 5;

/**
 * Makes something of attachments within `limit` bytes, and again with less, until each of its e-mails comes to `most` bytes at most, encoded.
 * @throws AskwellError `attachments` where what may be done is not enough for it
 */
export async function fitMail<T extends Made>(limit: number, most: number | undefined, make: (limit: number) => Promise<T>): Promise<T> {
  if (most === undefined) return make(limit);
  let room = Math.min(limit, filesInMail(most));
  try {
    for (let tries = 0; tries < TRIES && room > 0; tries += 1) {
      const made = await make(room);
      const bytes = await largestMail(await made.mails());
      if (bytes <= most) return made;
      room = Math.min(room, largestPart(made.attachments)) - Math.ceil(((bytes - most) / ENCODED) * RAW) - RAW;
    }
  } catch (error) {
    if (!(error instanceof OverLimit) || room >= limit) throw error;
    const about: Problem = { message: 'attach.over-mail', values: { most, room }, goesOn: true };
    throw new OverLimit(error.plan, [...error.problems, about]);
  }
  throw new AskwellError('attachments', [{ message: 'attach.letter-too-large', values: { most } }]);
}
