import { isFromLine } from './mbox.ts';

/** Of so long a beginning the second request of a queue is looked for, in UTF-16 units. */
const FAR = 4_000_000;

/** What the text of a request is called in a line of a queue. */
const TEXTS = ['text', 'body', 'title'] as const;

/** Whether a text is several requests and not one: an mbox of more than one message, or lines of JSON. Read as one, customers would be mixed up. */
export function isQueue(text: string, name: string): boolean {
  if (/\.(?:ndjson|jsonl)$/i.test(name)) return true;
  const start = text.slice(0, FAR).replace(/^\ufeff/, '');
  return start.startsWith('From ') ? isMailbox(start) : start.trimStart().startsWith('{') && areRecords(start);
}

function isMailbox(text: string): boolean {
  const [first = ''] = text.split(/[\r\n]/, 1);
  if (!isFromLine(first)) return false;
  for (const { index } of text.matchAll(/(?:\r\n|\n|\r)(?:\r\n|\n|\r)From /g)) {
    const at = text.indexOf('From ', index);
    if (isFromLine(text.slice(at, at + 200).split(/[\r\n]/, 1)[0] ?? '')) return true;
  }
  return false;
}

/** Whether the first two lines are both a request. */
function areRecords(text: string): boolean {
  const lines = text.split(/[\r\n]+/, 4).filter((line) => line.trim() !== '');
  return lines.length > 1 && lines.slice(0, 2).every(isRecord);
}

function isRecord(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && TEXTS.some((key) => key in value);
  } catch {
    return false;
  }
}
