import { array, type infer as Infer, int, minimum, number, optional, strictObject, string } from 'zod/mini';

const bytes = number().check(int(), minimum(0));

/** An archive of the request: its name in the request's folder, its size in bytes and the hex SHA-256 of its bytes. */
export const archiveSchema = strictObject({ name: string(), bytes, sha256: string() });

/**
 * A file that goes with the request. `name` is its relative name with `/`, as the other side sees it; `in` is the archive's name, or
 * `attachments` for one left loose in that folder. `sameAs` names the entry that holds the bytes when an identical file came earlier.
 */
export const keptSchema = strictObject({
  name: string(),
  in: string(),
  type: string(),
  bytes,
  sha256: string(),
  note: optional(string()),
  sameAs: optional(string()),
});

export const attachmentsSchema = strictObject({ archives: array(archiveSchema), kept: array(keptSchema) });

export type Archive = Infer<typeof archiveSchema>;
export type Kept = Infer<typeof keptSchema>;
export type Attachments = Infer<typeof attachmentsSchema>;

export const NO_ATTACHMENTS: Attachments = { archives: [], kept: [] };

/** The folder of loose files, and the archive's name, inside a request's folder. */
export const LOOSE_FOLDER = 'attachments';
export const ARCHIVE_NAME = 'attachments.zip';
