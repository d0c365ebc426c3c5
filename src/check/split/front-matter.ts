import type { Block } from '../read/reading.ts';
import type { TextPiece } from './text-piece.ts';

/** The keys that the templates of trackers have at their head. */
const OF_TEMPLATES = /^(?:name|about|title|labels?|assignees?|projects?|milestone|type|description|body)$/i;
const PAIR = /^([\w-]+):[^\S\n]*(.*)$/;
const TITLE = /^title:[^\S\n]*(["']?)(.+?)\1[^\S\n]*$/im;
/** A prefix that the template has put there: "[Bug]: ". */
const PREFIX = /^(?:\[[^\]\n]{1,30}\]:?|\p{L}{2,15}:)?\s*$/u;

/** Whether a block is the head of a tracker's template, which nobody wrote as part of the complaint. */
export function isTemplateHead({ kind, text }: Block): boolean {
  if (kind !== 'front-matter' || !text.startsWith('---')) return false;
  const keys = text.split(/\r?\n/).flatMap((line) => PAIR.exec(line)?.[1] ?? []);
  return keys.length > 0 && keys.every((key) => OF_TEMPLATES.test(key));
}

/** The title that such a head holds, where somebody has filled it. */
export function titleOfHead({ start, text, paragraph }: Block): TextPiece | undefined {
  const found = TITLE.exec(text);
  const title = found?.[2];
  if (!found || title === undefined || PREFIX.test(title)) return undefined;
  const at = start + found.index + found[0].indexOf(title);
  return { start: at, end: at + title.length, text: title, paragraph, form: 'block' };
}
