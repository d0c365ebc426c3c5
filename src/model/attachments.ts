import { array, type infer as Infer, int, literal, minimum, number, enum as oneOf, optional, strictObject, string } from 'zod/mini';

const bytes = number().check(int(), minimum(0));

/** An archive of the request: its name in the request's folder, its size in bytes and the hex SHA-256 of its bytes. */
export const archiveSchema = strictObject({ name: string(), bytes, sha256: string() });

/** What became of a file that goes along: whole, cut, brought into another form, or lying in another entry that holds the same bytes. */
const FATES = ['kept', 'trimmed', 'converted', 'stored-once'] as const;

/**
 * A file that goes with the request. `name` is its relative name with `/`, as the other side sees it; `in` is the archive's name, or
 * `attachments` for one left loose in that folder; `bytes` and `sha256` are those of what lies there. `sameAs` names the entry that holds the bytes
 * when an identical file came earlier.
 */
export const keptSchema = strictObject({
  name: string(),
  in: string(),
  type: string(),
  bytes,
  sha256: string(),
  note: optional(string()),
  sameAs: optional(string()),
  fate: optional(oneOf(FATES)),
  /** The name that it had before it was brought into another form. */
  was: optional(string()),
  /** Bytes of the file as it lay on the person's machine. */
  before: optional(bytes),
  /** What was left out of a text: whole lines and their bytes. */
  cut: optional(strictObject({ lines: bytes, bytes })),
  /** A text too large for one archive lies in several, cut at line ends: joined in this order they are the whole. */
  part: optional(strictObject({ of: string(), number: bytes, count: bytes })),
  /** Whether it was read for what is private, and that hidden. */
  masked: optional(literal(true)),
  /** Whether nobody could look into it, or into all of it, for what is private. */
  notInspected: optional(literal(true)),
  /** How many private things were found in it that cannot be hidden. */
  findings: optional(bytes),
  /** Whether places, names and the like that a camera or program had put in were taken out. */
  metadataRemoved: optional(literal(true)),
});

/** Why a file that was found does not go along. */
const DROPPED_REASONS = ['missing', 'unreadable', 'loop', 'broken-link', 'fifo', 'socket', 'device', 'failed', 'left-out'] as const;

/** A file that does not go along, under the name that it would have had. */
export const droppedSchema = strictObject({ name: string(), reason: oneOf(DROPPED_REASONS), bytes: optional(bytes) });

export const attachmentsSchema = strictObject({ archives: array(archiveSchema), kept: array(keptSchema), dropped: optional(array(droppedSchema)) });

export type Archive = Infer<typeof archiveSchema>;
export type Kept = Infer<typeof keptSchema>;
export type Dropped = Infer<typeof droppedSchema>;
export type Attachments = Infer<typeof attachmentsSchema>;

export const NO_ATTACHMENTS: Attachments = { archives: [], kept: [] };

/** The folder of loose files inside a request's folder. */
export const LOOSE_FOLDER = 'attachments';

/** The archive's name inside a request's folder; `attachments-2of3.zip` where there are several. */
export function archiveName(number: number, count: number): string {
  return count === 1 ? 'attachments.zip' : `attachments-${number}of${count}.zip`;
}
