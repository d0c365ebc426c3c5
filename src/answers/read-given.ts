import { dirname, isAbsolute, join, resolve } from 'node:path';
import { AskwellError, type Problem } from '../errors.ts';
import type { Host } from '../host/host.ts';
import type { Answers } from '../model/answers.ts';
import type { Request } from '../model/request.ts';
import { mergeAnswers } from './merge-answers.ts';
import { ANSWERS_LIMIT, type AnswersFile, type Places, readAnswersFile, readSoundAnswers } from './read-answers-file.ts';

type GivenHost = Pick<Host, 'files' | 'stdin' | 'cwd'>;

/** All that is known before anybody is asked. */
export interface Given {
  readonly answers: Answers;
  /** Where in the answers file each value stands. */
  readonly places: Places;
  /** Mistakes in the answers file; the answers are what is sound of it. */
  readonly problems: readonly Problem[];
  /** The earlier request that the answers come from, and the folder that holds its files. */
  readonly earlier?: { readonly request: Request; readonly folder: string };
}

/**
 * Joins what the flags, the answers file (`from`, or `-` for standard input) and the remembered settings say, in that order of weight.
 * Mistakes in the file are in the result, so that they can be told together with what is wrong in the rest of it.
 * @throws AskwellError `usage` when nothing of the file can be read.
 */
export async function readGiven(flags: Answers, from: string | undefined, remembered: Answers, host: GivenHost): Promise<Given> {
  if (from === undefined) return { answers: mergeAnswers([flags, remembered]), places: new Map(), problems: [] };
  const file = from === '-' ? undefined : resolve(host.cwd, from);
  const bytes = file === undefined ? await readInput(host) : await readFile(file, from, host);
  const { answers, request, places, problems } = await readAsFarAsSound(bytes, from);
  const folder = file === undefined ? host.cwd : dirname(file);
  const said = request ? answers : await resolveAttachments(answers, folder, host);
  return { answers: mergeAnswers([flags, said, remembered]), places, problems, ...(request ? { earlier: { request, folder } } : {}) };
}

async function readAsFarAsSound(bytes: Uint8Array, name: string): Promise<AnswersFile & Pick<Given, 'problems'>> {
  try {
    return { ...(await readAnswersFile(bytes, name)), problems: [] };
  } catch (error) {
    const sound = error instanceof AskwellError ? await readSoundAnswers(bytes, name).catch(() => undefined) : undefined;
    if (sound === undefined || !(error instanceof AskwellError)) throw error;
    return { ...sound, problems: error.problems };
  }
}

async function readInput({ stdin }: GivenHost): Promise<Uint8Array> {
  try {
    return await stdin.read(ANSWERS_LIMIT);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EFBIG') throw tooLarge('-');
    throw error;
  }
}

async function readFile(path: string, name: string, { files }: GivenHost): Promise<Uint8Array> {
  const refused = (message: 'error.from.missing' | 'error.from.not-a-file' | 'error.from.unreadable', cause?: unknown) =>
    new AskwellError('usage', [{ message, values: { file: name }, at: { flag: '--from' } }], { cause });
  const info = await files.follow(path).catch((error: unknown) => {
    throw refused('error.from.missing', error);
  });
  if (info.kind !== 'file') throw refused('error.from.not-a-file');
  if (info.size > ANSWERS_LIMIT) throw tooLarge(name);
  return files.read(path).catch((error: unknown) => {
    throw refused('error.from.unreadable', error);
  });
}

function tooLarge(file: string): AskwellError {
  return new AskwellError('usage', [{ message: 'error.from.too-large', values: { file, limit: ANSWERS_LIMIT / 1_000_000 }, at: { flag: '--from' } }]);
}

/** A path in an answers file counts from that file's folder; where nothing stands there, from the current one, as on the command line. */
async function resolveAttachments(answers: Answers, folder: string, { files, cwd }: GivenHost): Promise<Answers> {
  if (!answers.attachments || folder === cwd) return answers;
  const attachments = await Promise.all(
    answers.attachments.map(async (attachment) => {
      if (isAbsolute(attachment.path) || attachment.path.startsWith('~')) return attachment;
      const beside = join(folder, attachment.path);
      return (await files.exists(beside)) || !(await files.exists(resolve(cwd, attachment.path))) ? { ...attachment, path: beside } : attachment;
    }),
  );
  return { ...answers, attachments };
}
