import type { Source } from '../source.ts';

/** The control of an animation stands before the pixels; no honest profile or text before it is longer. */
const SEARCHED = 1024 * 1024;

/** Whether a PNG moves (APNG): readers of still pictures would see its first frame alone. */
export async function isAnimatedPng({ content }: Source): Promise<boolean> {
  let head = Buffer.alloc(0);
  for await (const piece of content()) {
    head = Buffer.concat([head, piece]);
    if (head.length >= SEARCHED) break;
    if (head.includes('IDAT')) break;
  }
  const control = head.indexOf('acTL');
  return control !== -1 && control < (head.indexOf('IDAT') + head.length + 1) % (head.length + 1);
}
