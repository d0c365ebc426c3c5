import { createHash } from 'node:crypto';
import { AskwellError, type Problem, systemCode } from '../../errors.ts';
import type { MessageId } from '../../locale/messages.ts';
import type { Source, SourceState } from '../source.ts';

/** What was read of a source: hex SHA-256 of exactly `size` bytes. */
export interface Digest {
  readonly sha256: string;
}

/** States in which a file cannot be read as it was gathered. A log that grew can: what was there is read. */
const FATAL: Readonly<Partial<Record<SourceState, MessageId>>> = {
  missing: 'attach.vanished',
  shrunk: 'attach.shrunk',
  replaced: 'attach.replaced',
};

/** Why the source cannot be read as it was gathered, if so. */
export async function stateProblem({ name, state }: Source): Promise<Problem | undefined> {
  const message = FATAL[await state()];
  return message && { message, values: { name } };
}

/**
 * Reads a source and passes its bytes on, exactly as many as were seen when it was gathered.
 * `record` hears what the bytes were, and the warning when the file became another meanwhile: all that was promised has been read by then.
 * @throws AskwellError `attachments` when the file is gone, shorter, replaced, or refuses to be read
 */
export async function* readSource(
  source: Source,
  onBytes: (count: number) => void,
  record: (source: Source, digest: Digest, warning: Problem | undefined) => void,
): AsyncGenerator<Uint8Array> {
  const lost = await stateProblem(source);
  if (lost) throw new AskwellError('attachments', [lost]);
  const hash = createHash('sha256');
  let size = 0;
  for await (const piece of readable(source)) {
    hash.update(piece);
    size += piece.length;
    onBytes(piece.length);
    yield piece;
  }
  if (size < source.size) throw refusal(source, 'attach.shrunk');
  const sha256 = hash.digest('hex');
  if (source.sha256 !== undefined && source.sha256 !== sha256) throw refusal(source, 'attach.request-changed');
  const state = await source.state();
  const word: MessageId | undefined = state === 'grew' ? 'attach.grew' : state === 'same' ? undefined : 'attach.changed';
  record(source, { sha256 }, word && { message: word, values: { name: source.name } });
}

/** The content, whose failures say which source they are about. */
async function* readable(source: Source): AsyncGenerator<Uint8Array> {
  try {
    yield* source.content();
  } catch (error) {
    throw unread(source, error);
  }
}

/** The SHA-256 of a source's bytes. @throws as `readSource`, or the signal's reason */
export async function digestOf(source: Source, signal: AbortSignal | undefined): Promise<Digest> {
  let digest: Digest = { sha256: '' };
  const reading = readSource(
    source,
    () => signal?.throwIfAborted(),
    (_, read) => {
      digest = read;
    },
  );
  for await (const _ of reading);
  return digest;
}

/** One source that cannot go along, and why. */
export function refusal({ name }: Source, message: MessageId): AskwellError {
  return new AskwellError('attachments', [{ message, values: { name } }]);
}

function unread(source: Source, error: unknown): AskwellError {
  if (error instanceof AskwellError) return error;
  const code = systemCode(error);
  if (code === 'ENOENT') return refusal(source, 'attach.vanished');
  const values = { name: source.name, code: code ?? (error instanceof Error ? error.message : '') };
  return new AskwellError('attachments', [{ message: 'attach.unread', values }], { cause: error });
}
