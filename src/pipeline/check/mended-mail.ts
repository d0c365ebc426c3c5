import { HEAD, tellType } from '../../attach/inspect/tell-type.ts';

/** Where the headers end. */
const HEAD_END = /\r?\n\r?\n/;
/** A header that goes on in the next lines. */
const CONTENT_TYPE = /^content-type:[^\n]*(?:\n[ \t][^\n]*)*/im;
const DECLARED = /charset\s*=/i;
/** What stands between the parts of a letter, and after the last one. */
const BETWEEN = /^--(?<boundary>[^\s-][^\r\n]{0,69}?)[ \t]*\r?$/m;

/**
 * A letter as it should have travelled: a program that sends it may forget to say what stands between its parts, or in which charset its letters are. What is
 * declared stays as it is.
 */
export function mendedMail(bytes: Uint8Array): Uint8Array {
  const whole = Buffer.from(bytes).toString('latin1');
  const end = HEAD_END.exec(whole)?.index ?? whole.length;
  const head = whole.slice(0, end);
  const rest = whole.slice(end);
  const bounded = withBoundary(head, rest);
  // Letters that no declaration covers are those of the headers, and of the whole where there is none.
  const declared = DECLARED.test(whole);
  const parts = declared ? [recoded(bounded), rest] : [recoded(bounded + rest)];
  const mended = parts.join('');
  return mended === whole ? bytes : Buffer.from(mended, 'latin1');
}

/** Letters of one byte each as UTF-8, which is what undeclared ones are read as. */
function recoded(text: string): string {
  if (!/[\x80-\xff]/.test(text)) return text;
  const bytes = Buffer.from(text, 'latin1');
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text;
  } catch {
    const high = text.search(/[\x80-\xff]/);
    const from = Math.max(0, high - HEAD / 2);
    const { charset } = tellType(bytes.subarray(from, from + HEAD), from + HEAD >= bytes.length, '');
    if (charset !== 'windows-1251') return text;
    return Buffer.from(new TextDecoder(charset).decode(bytes)).toString('latin1');
  }
}

function withBoundary(head: string, body: string): string {
  const [type] = CONTENT_TYPE.exec(head) ?? [];
  if (type === undefined || !/multipart\//i.test(type) || /boundary\s*=/i.test(type)) return head;
  const boundary = BETWEEN.exec(body)?.groups?.['boundary'];
  // Without parts it is one text.
  const mended = boundary === undefined ? 'Content-Type: text/plain' : `${type.replace(/[;\s]+$/, '')}; boundary="${boundary}"`;
  return head.replace(type, () => mended);
}
