import { LinePieces } from './line-pieces.ts';
import { LogScanner } from './log-scanner.ts';
import type { LogSurvey, NoLog } from './survey.ts';
import { HEAD, tellByHead, tellByLines } from './tell-log.ts';

export interface SurveyOptions {
  /** As the other side sees it: a log is told by it where its lines leave doubt, and from a table or a source. */
  readonly name: string;
}

/**
 * Looks through a log once, in memory that does not grow with it: what is in it, where its errors are, which times it has. The content may be masked. What is no log is
 * not read to its end.
 */
export async function surveyLog(content: AsyncIterable<Uint8Array>, { name }: SurveyOptions): Promise<LogSurvey> {
  const scanner = new LogScanner();
  const pieces = new LinePieces(scanner.take);
  let head = Buffer.alloc(0);
  let noLog: NoLog | undefined;
  let judged = false;
  for await (const piece of content) {
    const chunk = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    if (!judged) {
      head = Buffer.concat([head, chunk.subarray(0, HEAD - head.length)]);
      judged = head.length >= HEAD;
      noLog = judged ? tellByHead(head, name) : undefined;
      if (noLog) break;
    }
    pieces.add(chunk);
  }
  if (!judged) noLog = tellByHead(head, name);
  if (!noLog) pieces.end();
  scanner.finish();
  noLog ??= tellByLines(scanner, head, name);
  const { bytes, feeds, clock, first, last, returns } = scanner;
  // A last line without an end is one too.
  const lines = feeds + (scanner.endsOpen ? 1 : 0);
  return {
    name,
    ...(noLog ? { noLog } : {}),
    bytes,
    lines,
    ...(Number.isNaN(first) ? {} : { first, last }),
    ...(clock.dating ? { dating: clock.dating } : {}),
    ...(clock.offset === undefined ? {} : { offset: clock.offset }),
    newLine: returns * 2 > feeds ? '\r\n' : '\n',
    cells: scanner.cells.finish(bytes, lines),
    errors: scanner.errors.all(),
  };
}
