import { letterPattern } from '../letter-pattern.ts';
import { isAssurance } from './placeholder.ts';

/** What stands before the text of a line: the mark of a list, and how far the text is indented. */
export interface LineMark {
  readonly form: 'numbered' | 'bulleted';
  /** Where the text begins in the line. */
  readonly length: number;
  /** Its number, where it has one. */
  readonly number?: number;
  /** An item with a box to tick, and one whose tick is drawn as a sign (✅), which people put before lists of their own, too. */
  readonly box?: 'ticked' | 'drawn' | 'open';
}

const NUMBER = letterPattern(
  /^[ \t]{0,12}(?:\(?(\d{1,3})[.)]{1,2}(?:[ \t]+|(?=[^\s\d.):,;/\\])|$)|\[(\d{1,2})\][ \t]+|(\d{1,2})[ \t]?[-–—][ \t]+(?=\p{L})|(\d)\uFE0F?\u20E3[ \t]*)/u,
);
const LETTER = /^[ \t]{0,12}(?:\(?[a-hа-з]\)|[a-h]\.)[ \t]+/u;
const BULLET = /^[ \t]{0,12}(?:[-*+•·●○▪■◦‣∙➢➤►▶✓✔✅☑→–—]|--)(?:[ \t\u00A0]+|$)/u;
/** Most lines begin with a word. */
const WORD = /^\s{0,12}[A-Za-zА-Яа-яЁё]{2}/;
/** A box without a mark before it: it may be the name of a button as well. */
const BARE_BOX = /^[ \t]{0,12}\[[ xXхХvV✓✔]\][ \t]+(?=\S)/;
const TICKED = /\[[^ ]/;
const DRAWN = /[☑✅✓✔]/;
const BOX = /^\[([ xXхХvV✓✔]?)\][ \t]*/;

/** The mark of a list at the begin of a line, if there is one. A command, a diff or a rule is not told from a list here: whoever asks has set those apart. */
export function markOf(line: string): LineMark | undefined {
  if (WORD.test(line)) return undefined;
  const head = line.slice(0, 40);
  const number = NUMBER.exec(head);
  if (number) {
    const digits = number[1] ?? number[2] ?? number[3] ?? number[4];
    return { form: 'numbered', length: number[0].length, number: Number(digits) };
  }
  const letter = LETTER.exec(head);
  if (letter) return { form: 'numbered', length: letter[0].length };
  const bullet = BULLET.exec(head)?.[0];
  if (bullet === undefined) return formsBoxOf(line);
  const box = BOX.exec(head.slice(bullet.length));
  const length = bullet.length + (box?.[0].length ?? 0);
  if (!box) return { form: 'bulleted', length, ...(DRAWN.test(bullet) && { box: 'drawn' }) };
  return { form: 'bulleted', length, box: (box[1] ?? '').trim() === '' ? 'open' : 'ticked' };
}

/** A box without a mark before it, where the words behind it are a form's. */
function formsBoxOf(line: string): LineMark | undefined {
  const length = BARE_BOX.exec(line.slice(0, 40))?.[0].length;
  if (length === undefined || !isAssurance(line.slice(length))) return undefined;
  return { form: 'bulleted', length, box: TICKED.test(line.slice(0, length)) ? 'ticked' : 'open' };
}

/** A ticked box without a mark before it: where other lines have one too, it is an item of a list. */
export function bareBoxOf(line: string): LineMark | undefined {
  const bare = BARE_BOX.exec(line.slice(0, 40))?.[0];
  return bare !== undefined && TICKED.test(bare) ? { form: 'bulleted', length: bare.length, box: 'ticked' } : undefined;
}
