import { HEAD, type ToldType, tellType } from '../attach/inspect/tell-type.ts';
import { AskwellError } from '../errors.ts';
import type { Charset } from '../redact/charset.ts';
import type { Redactor, TextFile } from '../redact/redactor-type.ts';
import type { RedactEdge } from './redact-edge.ts';
import { spool } from './spool.ts';

/** What standard input is called. */
export const INPUT = '-';

/**
 * Masks standard input onto standard output. What was learned late may have stood bare before, so nothing is printed before all was read; what waits
 * meanwhile is masked already as far as was known.
 * @throws AskwellError `usage` when it is no text
 */
export async function redactInput(redactor: Redactor, check: boolean, { host, print, stopped }: RedactEdge): Promise<void> {
  const { file, content } = await textOf(host.stdin.stream());
  if (check) return void (await redactor.inspect(content, file));
  const waiting = spool(host);
  try {
    for await (const piece of redactor.content(content, file)) {
      stopped?.throwIfAborted();
      await waiting.write(piece);
    }
    const leaks = await redactor.leaks(waiting.read(), file);
    for await (const piece of leaks ? redactor.content(waiting.read(), { ...file, again: true }) : waiting.read()) await print(piece);
  } finally {
    await waiting.drop();
  }
}

/** The input with how its characters are written, told from its first bytes. */
async function textOf(input: AsyncIterable<Uint8Array>): Promise<{ readonly file: TextFile; readonly content: AsyncIterable<Uint8Array> }> {
  const pieces = input[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  while (size < HEAD && !isWhole) {
    const { value, done } = await pieces.next();
    if (done) isWhole = true;
    else {
      first.push(value);
      size += value.length;
    }
  }
  const told: ToldType = tellType(Buffer.concat(first).subarray(0, HEAD), isWhole && size <= HEAD, '');
  const charset = size === 0 ? 'utf-8' : told.charset;
  if (charset === undefined) throw new AskwellError('usage', [{ message: 'redact.input.no-text' }]);
  async function* whole(): AsyncGenerator<Uint8Array> {
    yield* first;
    for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value;
  }
  return { file: { name: INPUT, charset: charset as Charset }, content: whole() };
}
