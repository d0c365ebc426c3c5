import { join, resolve } from 'node:path';
import { AskwellError, type Problem, systemCode } from '../../errors.ts';
import type { Host } from '../../host/host.ts';
import { asUtf8 } from './as-utf8.ts';
import { CHECK_LIMIT, type CheckInput, checkInput } from './check-input.ts';
import { lineFeeds } from './line-feeds.ts';
import { type Line, linesOf } from './lines-of.ts';
import { messagesOf } from './mbox.ts';

/** One request of a queue: what it is called there, and its text; or why it cannot be read. */
export type Queued = { readonly id: unknown } & ({ readonly input: CheckInput; readonly title?: string } | { readonly problem: Problem });

const EXAMPLE = '{"id": 1, "text": "…"}';

/** A list, or an object that goes on in the next lines. */
const BEGINS_DOCUMENT = /^\s*(?:\[|\{\s*$)/;

/** Write the objects of a list, or those that follow each other, into lines (jq 1.5 or newer). */
const ITEMS_IN_LINES = "jq -c '.[]'";
const OBJECTS_IN_LINES = 'jq -c .';

type QueueHost = Pick<Host, 'files' | 'stdin' | 'cwd'>;

/**
 * The requests of a queue, one after another, in its order: lines of JSON `{ "id", "title", "text" }` (or, as trackers call them, `number` and `body`; a title
 * alone is enough), an mbox, or a folder of messages. One that cannot be read is in it as a problem, and the others follow.
 * @throws AskwellError `usage` when the queue itself is not there, or is one document over several lines, or neither JSON nor an mbox
 */
export async function* queue(source: string, host: QueueHost): AsyncGenerator<Queued> {
  const path = resolve(host.cwd, source);
  if (source !== '-') {
    const info = await host.files.follow(path).catch((cause: unknown) => {
      throw new AskwellError('usage', [{ message: 'check.not-found', values: { file: source } }], { cause });
    });
    if (info.kind === 'folder') return yield* folderQueue(path, '', host);
  }
  const lines = linesOf(lineFeeds(asUtf8(source === '-' ? host.stdin.stream() : host.files.stream(path))), CHECK_LIMIT);
  const first = await lines.next();
  if (first.done) return;
  const all = resumed(first.value, lines);
  yield* /\.mbox$/i.test(source) || first.value?.subarray(0, 5).toString() === 'From ' ? mboxQueue(all) : recordQueue(all, source);
}

async function* resumed(first: Line, rest: AsyncIterable<Line>): AsyncGenerator<Line> {
  yield first;
  yield* rest;
}

async function* recordQueue(lines: AsyncIterable<Line>, source: string): AsyncGenerator<Queued> {
  let number = 0;
  let isFirst = true;
  for await (const line of lines) {
    number += 1;
    if (line?.toString('latin1').trim() === '') continue;
    if (isFirst && line !== undefined) refuseIfNoQueue(line.toString('latin1'), source);
    isFirst = false;
    yield line === undefined ? broken(null, 'check.too-large', number) : readRecord(line, number);
  }
}

/** @throws AskwellError `usage` where the first line that is not empty begins a document, or nothing of JSON */
function refuseIfNoQueue(line: string, file: string): void {
  const command = line.trimStart().startsWith('[') ? ITEMS_IN_LINES : OBJECTS_IN_LINES;
  if (BEGINS_DOCUMENT.test(line)) throw new AskwellError('usage', [{ message: 'check.queue.document', values: { example: EXAMPLE, command } }]);
  if (!/^\s*[{"\d]|^\s*(?:null|true|false)/.test(line))
    throw new AskwellError('usage', [{ message: 'check.queue.none', values: { file, example: EXAMPLE } }]);
}

function readRecord(line: Buffer, number: number): Queued {
  const written = textOf(line);
  let record: unknown;
  try {
    record = JSON.parse(written);
  } catch {
    return broken(null, 'check.queue.no-json', number);
  }
  if (!isRecord(record)) return broken(null, 'check.queue.no-record', number);
  // Trackers call the text "body" and count their issues; an export may have an empty column beside it.
  const id = asWritten(record['id'] ?? record['number'] ?? null, written);
  const title = record['title'] ?? '';
  const isTitled = typeof title === 'string' && title.trim() !== '';
  const text = [record['text'], record['body']].find((one) => !isBlank(one)) ?? record['text'] ?? record['body'] ?? (isTitled ? '' : undefined);
  if (typeof text !== 'string' || typeof title !== 'string') return broken(id, 'check.queue.no-text', number);
  return { id, input: { name: `${number}`, text, bytes: Buffer.from(text) }, ...(isTitled ? { title } : {}) };
}

/** A line in UTF-8, or else in the charset that Russian Windows writes. */
function textOf(line: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(line);
  } catch {
    return new TextDecoder('windows-1251').decode(line);
  }
}

const WRITTEN_ID = /"(?:id|number)"\s*:\s*(-?\d[\d.eE+-]*)/g;

/** A number that JavaScript cannot hold, as the digits that stand there: whoever wrote the queue finds the request by them. */
function asWritten(id: unknown, line: string): unknown {
  if (typeof id !== 'number' || Number.isSafeInteger(id) || !(Math.abs(id) > Number.MAX_SAFE_INTEGER)) return id;
  return [...line.matchAll(WRITTEN_ID)].map(([, digits]) => digits).find((digits) => Number(digits) === id) ?? id;
}

async function* mboxQueue(lines: AsyncIterable<Line>): AsyncGenerator<Queued> {
  let number = 0;
  for await (const message of messagesOf(lines, CHECK_LIMIT)) {
    if (message === 'before') {
      yield broken(null, 'check.queue.before', 1);
      continue;
    }
    number += 1;
    if (message === undefined) yield broken(number, 'check.too-large', number);
    else yield { id: idOf(message) ?? number, input: { name: `${number}.eml`, text: message.toString('latin1'), bytes: message } };
  }
}

/** A message's own id (RFC 5322, 3.6.4), without its angle brackets. */
function idOf(message: Buffer): string | undefined {
  const [head = ''] = message.toString('latin1', 0, 20_000).split(/\r?\n\r?\n/, 1);
  return /^message-id:\s*<?([^>\s]+)>?/im.exec(head)?.[1];
}

async function* folderQueue(folder: string, prefix: string, host: QueueHost): AsyncGenerator<Queued> {
  for (const name of await host.files.list(folder)) {
    if (name.startsWith('.')) continue;
    const id = prefix + name;
    const path = join(folder, name);
    try {
      // A link to a folder may lead round in a ring.
      const { kind } = await host.files.look(path);
      if (kind === 'folder') yield* folderQueue(path, `${id}/`, host);
      // Whoever reads a pipe among files waits for ever.
      else if ((await host.files.follow(path)).kind !== 'file' && kind !== 'link')
        yield { id, problem: { message: 'check.queue.pipe', values: { file: id } } };
      else yield { id, input: { ...(await checkInput(path, host)), name: id } };
    } catch (error) {
      yield { id, problem: problemOf(error, id) };
    }
  }
}

/** What a link to nothing, and one that leads round in a ring, are refused with. */
const LEADS_NOWHERE: ReadonlySet<string | undefined> = new Set(['ENOENT', 'ELOOP']);

/** Why one of a folder cannot be read, under the name that it has there; what is said of a path that somebody gave is not said of it. */
function problemOf(error: unknown, file: string): Problem {
  const [problem] = error instanceof AskwellError ? error.problems : [];
  if (problem === undefined) return { message: LEADS_NOWHERE.has(systemCode(error)) ? 'check.queue.dangling' : 'check.unreadable', values: { file } };
  const message = problem.message === 'check.not-found' ? 'check.queue.dangling' : problem.message;
  return { ...problem, message, values: { ...problem.values, file } };
}

function broken(id: unknown, message: Problem['message'], line: number): Queued {
  return { id, problem: { message, values: { file: `${line}`, limit: CHECK_LIMIT / 1e6, example: EXAMPLE }, at: { line } } };
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
