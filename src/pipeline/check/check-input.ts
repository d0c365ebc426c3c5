import { join, resolve } from 'node:path';
import { HEAD, tellType } from '../../attach/inspect/tell-type.ts';
import { AskwellError, type Problem } from '../../errors.ts';
import type { Host } from '../../host/host.ts';
import { isQueue } from './is-queue.ts';

/** Bytes of one request. Ten times what a desk takes is a mistake. */
export const CHECK_LIMIT = 64_000_000;

/** What is to be judged, as text, and what the person calls it. */
export interface CheckInput {
  readonly name: string;
  readonly text: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads one request: a file or a pipe, the folder of a request, or `-` for standard input.
 * @throws AskwellError `usage` when there is nothing to read, it is no text, or it is more than one request
 */
export async function checkInput(source: string, host: Pick<Host, 'files' | 'stdin' | 'cwd'>): Promise<CheckInput> {
  if (source === '-') return inputOf('-', await readStdin(host));
  const path = resolve(host.cwd, source);
  const info = await host.files.follow(path).catch((cause: unknown) => {
    throw refused('check.not-found', source, cause);
  });
  if (info.kind === 'folder') {
    const inside = join(path, 'request.json');
    if (!(await host.files.exists(inside))) throw refused('check.folder', source);
    return checkInput(inside, host);
  }
  if (info.kind !== 'file') return inputOf(source, await readPipe(path, source, host));
  if (info.size > CHECK_LIMIT) throw refused('check.too-large', source);
  const bytes = await host.files.read(path).catch((cause: unknown) => {
    throw refused('check.unreadable', source, cause);
  });
  return inputOf(source, bytes);
}

/**
 * The text of bytes in whatever charset they are.
 * @throws AskwellError `usage` where they are a picture, a program or the like, or a queue of requests
 */
function inputOf(name: string, given: Uint8Array): CheckInput {
  if (given.length === 0) return { name, text: '', bytes: given };
  const bytes = charsetOf(given) === undefined ? withoutStrayZeros(given) : given;
  const charset = charsetOf(bytes);
  if (charset === undefined) throw refused('check.no-text', name);
  const text = new TextDecoder(charset).decode(bytes);
  if (isQueue(text, name)) throw refused('check.queue.alone', name);
  return { name, text, bytes };
}

/** What comes through a pipe that has a name, as `/dev/stdin` and what a shell makes of `<(…)`. */
async function readPipe(path: string, source: string, { files }: Pick<Host, 'files'>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const piece of files.stream(path)) {
      size += piece.length;
      if (size > CHECK_LIMIT) throw refused('check.too-large', source);
      pieces.push(Uint8Array.from(piece));
    }
  } catch (cause) {
    throw cause instanceof AskwellError ? cause : refused('check.not-a-file', source, cause);
  }
  return Buffer.concat(pieces);
}

const charsetOf = (bytes: Uint8Array) => tellType(bytes.subarray(0, HEAD), bytes.length <= HEAD, '').charset;

/** A text in which a program left a zero here and there is a text all the same; of a picture they are more. */
function withoutStrayZeros(bytes: Uint8Array): Uint8Array {
  const rest = bytes.filter((byte) => byte !== 0);
  return (bytes.length - rest.length) * FEW_ZEROS <= bytes.length && charsetOf(rest) === 'utf-8' ? rest : bytes;
}

/** One byte in so many may be a stray zero. */
const FEW_ZEROS = 50;

async function readStdin({ stdin }: Pick<Host, 'stdin'>): Promise<Uint8Array> {
  try {
    return await stdin.read(CHECK_LIMIT);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EFBIG') throw refused('check.too-large', '-', error);
    throw error;
  }
}

function refused(message: Problem['message'], file: string, cause?: unknown): AskwellError {
  return new AskwellError('usage', [{ message, values: { file, limit: CHECK_LIMIT / 1e6 } }], cause === undefined ? {} : { cause });
}
