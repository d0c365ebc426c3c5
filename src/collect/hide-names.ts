import { isCommonName } from '../model/common-names.ts';
import type { CollectHost } from './collector.ts';

/**
 * Gives the function that puts `mask` in the place of the person's and the machine's names, wherever they stand as a whole word in any case. Names of
 * one or two letters are left: they stand in too many words, and tell too little. Done without patterns: those with all of Unicode's letters in any
 * case take longer to make ready than everything else that is gathered.
 */
export function hideNames({ env, home, machine }: Pick<CollectHost, 'env' | 'home' | 'machine'>, mask: string): (text: string) => string {
  const host = [machine.hostName(), env['HOSTNAME'], env['COMPUTERNAME']].flatMap((name) => (name ? [name, name.split('.', 1)[0]] : []));
  const person = [machine.userName(), env['USER'], env['LOGNAME'], env['USERNAME'], env['SUDO_USER'], home?.split(/[/\\]/).findLast(Boolean)];
  const known = [...host, ...person].flatMap((name) => (name === undefined ? [] : [name.toLowerCase()]));
  const names = [...new Set(known)].filter((name) => name.length > 2 && !isCommonName(name)).sort((a, b) => b.length - a.length);
  return (text) => names.reduce((masked, name) => hide(masked, name, mask), text);
}

function hide(text: string, name: string, mask: string): string {
  // A few letters change their length with their case; then no place in the one text is a place in the other.
  const lower = text.toLowerCase().length === text.length ? text.toLowerCase() : text;
  let out = '';
  let from = 0;
  for (let at = lower.indexOf(name); at !== -1; at = lower.indexOf(name, at + 1)) {
    if (at < from || isLetter(text[at - 1]) || isLetter(text[at + name.length])) continue;
    out += text.slice(from, at) + mask;
    from = at + name.length;
  }
  return out + text.slice(from);
}

/** Whether a character can be part of a word, halves of characters beyond the first plane included. */
function isLetter(character: string | undefined): boolean {
  return character !== undefined && (/[A-Za-z0-9]/.test(character) || (character > '\u007f' && /[\p{L}\p{N}\p{Cs}]/u.test(character)));
}
