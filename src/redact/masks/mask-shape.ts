/** A mask as it stands in a text: kind and number, and for a user's name perhaps its shape. */
export const MASK = /\[([a-z][a-z0-9]*(?:[:-][a-z][a-z0-9]*)*)-(\d{1,9})(?:\.(\d{1,9}))?(?:_[^\]\n]{0,200})?\]/g;

/** The same, where it begins at a place. */
const MASK_HERE = new RegExp(MASK.source, 'y');

/** The longest mask: a kind, a number, and the shape of a name. */
const LONGEST = 280;

/** Whether a span of a text is, or touches, a mask that stands there: `token:github-1` in `[token:github-1]` is no token of its own. */
export function touchesMask(text: string, start: number, end: number): boolean {
  for (let at = text.lastIndexOf('[', end - 1); at !== -1 && at > start - LONGEST; at = at === 0 ? -1 : text.lastIndexOf('[', at - 1)) {
    MASK_HERE.lastIndex = at;
    if (MASK_HERE.test(text) && MASK_HERE.lastIndex > start) return true;
  }
  return false;
}
