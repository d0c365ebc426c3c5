import { matchesOf } from '../../../matches-of.ts';
import type { Found } from '../passage.ts';

/** A picture in Markdown, in HTML and in a wiki: its address or the name of its file. */
const PICTURE =
  /!\[[^\]\n]{0,300}\]\(\s*<?([^\s()<>]{1,600})[^()\n]{0,300}\)|<img\s[^<>]{0,600}?src=["']?([^\s"'<>]{1,600})[^<>]{0,600}>|!([\w./~ -]{1,120}\.(?:png|jpe?g|gif|bmp|webp))(?:\|[^!\n]{0,60})?!/gi;

/** What a project shows of its state. */
const BADGE = /shields\.io|badge|\.svg(?:[?#]|$)/i;

/** Pictures that stand in the text itself: nobody has to say that they are enclosed. The value is the last part of the address. */
export function picturesIn(text: string): readonly Found[] {
  return matchesOf(text, PICTURE).flatMap((match) => {
    const address = match[1] ?? match[2] ?? match[3] ?? '';
    if (BADGE.test(address)) return [];
    const name = /[^/]+$/.exec(address.replace(/[?#].*$/, ''))?.[0] ?? address;
    return [{ start: match.index, end: match.index + match[0].length, value: name }];
  });
}
