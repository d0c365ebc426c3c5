import { letterPattern } from '../letter-pattern.ts';
import { type Asked, partNamed } from './part-of.ts';
import type { Part } from './reading.ts';

/** A label before its text ("Expected: a file"): its part, and where what it labels begins, both in the text that was asked about. */
export interface Label extends Asked {
  /** Where the label ends, its colon included. */
  readonly end: number;
}

const COLON = letterPattern(/^([^:：\n]{1,64})[:：](?:[*_']{1,3})?(?=\s|$|[«"“(\p{L}\d*_])/u);
const DASH = /^([^-–—\n]{3,40}?)\s?(?:[-–—]|->|=>|=)\s/u;
const BOTH = /^([*_]{0,3}what is the expected (?:output|result|behaviou?r)\?) what do you see instead\?/i;
/** A dash may stand in any sentence: only these parts are labelled so. */
const DASHED: ReadonlySet<Part> = new Set(['expected', 'actual', 'steps']);

/** The label that `text` begins with. Only words that name a part are one; "Note: …" is a sentence. */
export function labelOf(text: string): Label | undefined {
  const head = text.slice(0, 90);
  const both = BOTH.exec(head);
  if (both) return { part: 'expected', next: 'actual', end: both[0].length };
  const colon = COLON.exec(head);
  if (colon) {
    // Within the marks of code a program says it.
    const part = (colon[1] ?? '').split(/`+/).length % 2 === 0 ? undefined : partNamed(colon[1] ?? '');
    return part === undefined ? undefined : { part, end: colon[0].length };
  }
  const dash = /[-–—=]/.test(head) ? DASH.exec(head) : undefined;
  const part = dash ? partNamed(dash[1] ?? '') : undefined;
  return dash && part !== undefined && DASHED.has(part) ? { part, end: dash[0].length } : undefined;
}
