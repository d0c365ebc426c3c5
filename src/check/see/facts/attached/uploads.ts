import { matchesOf } from '../../../matches-of.ts';
import type { Found } from '../passage.ts';

/** A link with its words, or an address alone. */
const LINK = /(?<!!)\[([^\]\n]{1,200})\]\(\s*<?(https?:\/\/[^\s()<>]{1,600})>?[^()\n]{0,100}\)|(?<![("'<=])https?:\/\/[^\s()<>[\]"']{1,600}/g;
/** Where trackers keep what was dropped into their form, each under a name of its own. */
const UPLOADED =
  /\/user-attachments\/(?:assets|files)\/|\/files\/\d+\/[^/]+$|\/uploads\/[\da-f]{16,}\/|user-images\.githubusercontent\.com\/|\/secure\/attachment\/\d+\//i;
const NAME = /^[^\s/]{1,80}\.[A-Za-z\d]{2,5}$/;

/** Files that were put into a tracker's form, by their addresses. The value is the name of the file. */
export function uploadsIn(text: string): readonly Found[] {
  if (!text.includes('://')) return [];
  return matchesOf(text, LINK).flatMap((match) => {
    const address = (match[2] ?? match[0]).replace(/[.,;:!?]+$/, '');
    if (!UPLOADED.test(address)) return [];
    const label = match[1]?.trim() ?? '';
    const end = match.index + (match[1] === undefined ? address.length : match[0].length);
    const value = NAME.test(label) ? label : (/[^/]+$/.exec(address.replace(/[?#].*$/, ''))?.[0] ?? address);
    return [{ start: match.index, end, value }];
  });
}
