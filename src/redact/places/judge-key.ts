import type { Kind } from '../kinds.ts';
import { CODE_QUALIFIERS, KEY_WORDS, type KeyWord, NAMING, NEUTRAL, QUALIFIERS, SECRET_QUALIFIERS } from './key-words.ts';
import type { Need } from './place.ts';
import { splitName } from './split-name.ts';

interface Judgement {
  readonly kind: Kind;
  readonly need: Need;
}

const BY_WORD: ReadonlyMap<string, KeyWord> = new Map(KEY_WORDS.flatMap((entry) => entry.words.map((word) => [word, entry] as const)));

/** Words that only end like one of ours. */
const ALIKE =
  /^(?:monkey|donkey|turkey|hockey|jockey|whiskey|sshpass|compass|bypass|surpass|trespass|encompass|overpass|multipass|subpass|onepass|hotkey|turnkey|passkey|keykey|etoken)$/u;

/** Names come again and again; so many are remembered. */
const REMEMBERED = 2048;
const known = new Map<string, Judgement | undefined>();

/** What a name says of the value beside it; undefined where it is no secret's name, or only the name of something about a secret. */
export function judgeKey(name: string): Judgement | undefined {
  if (known.has(name)) return known.get(name);
  const judged = judge(name);
  if (known.size >= REMEMBERED) known.clear();
  known.set(name, judged);
  return judged;
}

function judge(name: string): Judgement | undefined {
  const words = splitName(name).map((word) => word.replace(/(?<=\p{L})\d{1,3}$/u, (digits) => (BY_WORD.has(word) ? digits : '')));
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const found = wordOf(words[at] as string);
    if (found === undefined) continue;
    return judgeAround(words, at, found.entry, found.qualified);
  }
  return undefined;
}

/** The entry of a word, and whether something that qualifies it is glued before it. */
function wordOf(word: string): { readonly entry: KeyWord; readonly qualified: boolean } | undefined {
  const exact = BY_WORD.get(word);
  if (exact !== undefined) return { entry: exact, qualified: false };
  if (ALIKE.test(word)) return undefined;
  for (const entry of KEY_WORDS) {
    if (entry.glued === 'nothing') continue;
    for (const end of entry.words) {
      if (end.length < 3 || !word.endsWith(end)) continue;
      const before = word.slice(0, -end.length);
      if (entry.glued === 'anything' && end.length > 3) return { entry, qualified: true };
      if (endsQualified(before)) return { entry, qualified: true };
    }
  }
  return undefined;
}

function endsQualified(before: string): boolean {
  for (let at = 0; at < before.length - 1; at += 1) if (QUALIFIERS.has(before.slice(at))) return true;
  return false;
}

function judgeAround(words: readonly string[], at: number, entry: KeyWord, glued: boolean): Judgement | undefined {
  const before = words.slice(0, at);
  const behind = words.slice(at + 1);
  const last = before.at(-1);
  if (behind.some((word) => NAMING.has(word)) || (last !== undefined && NAMING.has(last) && !(entry.kind === 'otp' || isSure(entry))))
    return undefined;
  if (last !== undefined && /^(?:public|pub|primary|foreign|max|min|num|total|forgot|reset|no|invalid|wrong|expired|count)$/u.test(last))
    return undefined;
  const qualified = glued || before.some((word) => (entry.words.includes('code') ? CODE_QUALIFIERS : QUALIFIERS).has(word));
  let need: Need = qualified ? entry.need : (entry.alone ?? entry.need);
  if (need === 'never') return undefined;
  if (entry.kind === 'key' && qualified && !saysSecret(words, at)) need = 'more';
  if (need !== 'digits' && behind.some((word) => !NEUTRAL.has(word) && !/^\d+$/u.test(word))) need = 'much';
  return { kind: entry.kind, need };
}

/** Whether what stands before a key, or is glued to it, makes it a secret one. */
function saysSecret(words: readonly string[], at: number): boolean {
  const glued = (words[at] as string).replace(/(?:keys?|ключи?)$/u, '');
  return words.slice(0, at).some((word) => SECRET_QUALIFIERS.has(word)) || [...SECRET_QUALIFIERS].some((word) => glued.endsWith(word));
}

/** `PATH_PASSWORD` and `url_token` are secrets all the same, `index key` is none. */
function isSure(entry: KeyWord): boolean {
  return entry.need === 'none';
}
