import type { Lexicon, SetId } from './lexicon.ts';

/** A turn of phrase, taken apart: what may stand, token after token. */
export type Part =
  | { readonly kind: 'one'; readonly of: SetId }
  | { readonly kind: 'gap' | 'end'; readonly of: 'sentence' | 'clause' }
  | { readonly kind: 'row' | 'choice'; readonly parts: readonly Part[] }
  | { readonly kind: 'optional' | 'not'; readonly part: Part };

/** What turns are parsed with: where their words are put, and the class of words that they name in braces. */
export interface Wording {
  readonly lexicon: Lexicon;
  readonly classOf: (name: string) => Part | undefined;
}

const WHOLE: ReadonlySet<string> = new Set(['']);
const LITERAL = /^[а-яa-z0-9/'-]+$/;

/** What stands between blanks, or between bars, that are in no group; groups stand in groups at most twice. */
const BETWEEN_BLANKS = /(?:\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|[^ ()])+/g;
const BETWEEN_BARS = /(?:\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|[^|()])+/g;
const chunksOf = (turn: string): readonly string[] => turn.match(BETWEEN_BLANKS) ?? [];
const optionsOf = (choice: string): readonly string[] => choice.match(BETWEEN_BARS) ?? [];

/** The pieces of a chunk without blanks: stretches of letters and groups, each with whether it may be absent. */
function piecesOf(chunk: string): { text: string; isGroup: boolean; isOptional: boolean }[] {
  const pieces: { text: string; isGroup: boolean; isOptional: boolean }[] = [];
  let at = 0;
  while (at < chunk.length) {
    const isGroup = chunk[at] === '(';
    let end = at + 1;
    if (isGroup) for (let depth = 1; depth > 0 && end < chunk.length; end++) depth += chunk[end] === '(' ? 1 : chunk[end] === ')' ? -1 : 0;
    else while (end < chunk.length && chunk[end] !== '(' && chunk[end] !== '?') end++;
    const isOptional = chunk[end] === '?';
    const text = isGroup ? chunk.slice(at + 1, end - 1) : chunk.slice(at, end);
    // «раза?»: only the last letter may be absent.
    if (isOptional && !isGroup && text.length > 1) {
      pieces.push({ text: text.slice(0, -1), isGroup, isOptional: false }, { text: text.slice(-1), isGroup, isOptional });
    } else pieces.push({ text, isGroup, isOptional });
    at = isOptional ? end + 1 : end;
  }
  return pieces;
}

/** All that a chunk without blanks can read. */
function readings(chunk: string): string[] {
  let all = [''];
  for (const { text, isGroup, isOptional } of piecesOf(chunk)) {
    const options = isGroup ? optionsOf(text).flatMap(readings) : [text];
    if (isOptional) options.push('');
    all = all.flatMap((one) => options.map((option) => one + option));
  }
  return all;
}

/** A word glued together from letters and groups, such as `раз(а)?` or `не(сколько)~`. */
function addGlued(lexicon: Lexicon, set: SetId, chunk: string): void {
  const isOpen = chunk.endsWith('~');
  for (const text of readings(isOpen ? chunk.slice(0, -1) : chunk)) lexicon.add(set, text, isOpen ? undefined : WHOLE);
}

/** Only words, or their beginnings, with bars between them. */
const PLAIN = /^[а-яa-z0-9/'-]+~?(?:\|[а-яa-z0-9/'-]+~?)*$/;
/** Stems and what may follow each of them. */
const STEMS_AND_ENDINGS = /^\(([^()]+)\)\(([^()]+)\)$/;

function addPlain(lexicon: Lexicon, set: SetId, options: string, isOpen: boolean): void {
  for (const option of options.split('|')) {
    const isStem = option.endsWith('~');
    lexicon.add(set, isStem ? option.slice(0, -1) : option, isStem || isOpen ? undefined : WHOLE);
  }
}

/** What most turns are made of, taken the short way. */
function parsePlain(chunk: string, lexicon: Lexicon): Part | undefined {
  const isOpen = chunk.endsWith(')~');
  const inside = chunk.startsWith('(') && (isOpen || chunk.endsWith(')')) ? chunk.slice(1, isOpen ? -2 : -1) : chunk;
  if (PLAIN.test(inside)) {
    const of = lexicon.newSet();
    addPlain(lexicon, of, inside, isOpen);
    return { kind: 'one', of };
  }
  const [, stems, endings] = STEMS_AND_ENDINGS.exec(chunk) ?? [];
  if (stems === undefined || endings === undefined || !PLAIN.test(stems)) return undefined;
  const of = lexicon.newSet();
  const all = new Set(endings.split('|'));
  for (const stem of stems.split('|')) lexicon.add(of, stem, all);
  return { kind: 'one', of };
}

/** What a single sign, a class or a mark stands for. */
function parseSign(chunk: string, { lexicon, classOf }: Wording): Part | undefined {
  if (chunk === '…') return { kind: 'gap', of: 'sentence' };
  if (chunk === '..') return { kind: 'gap', of: 'clause' };
  if (chunk === '$') return { kind: 'end', of: 'clause' };
  if (chunk === '$$') return { kind: 'end', of: 'sentence' };
  if (chunk === '_') return { kind: 'one', of: lexicon.any };
  if (chunk === '#') return { kind: 'one', of: lexicon.number };
  if (chunk === '##') return { kind: 'one', of: lexicon.version };
  if (chunk.startsWith('{') && chunk.endsWith('}')) {
    const part = classOf(chunk.slice(1, -1));
    if (!part) throw new Error(`No class of words ${chunk}`);
    return part;
  }
  if (chunk.startsWith('*(')) {
    const of = lexicon.newSet();
    for (const ending of chunk.slice(2, -1).split('|')) lexicon.addEnding(of, ending);
    return { kind: 'one', of };
  }
  if (chunk.length > 1 || LITERAL.test(chunk)) return undefined;
  const of = lexicon.newSet();
  lexicon.add(of, chunk, WHOLE);
  return { kind: 'one', of };
}

function parseChunk(chunk: string, wording: Wording): Part {
  if (chunk.length > 1 && chunk.startsWith('!')) return { kind: 'not', part: parseChunk(chunk.slice(1), wording) };
  const simple = parseSign(chunk, wording) ?? parsePlain(chunk, wording.lexicon);
  if (simple) return simple;
  const unsure = chunk.endsWith('?') ? parseSign(chunk.slice(0, -1), wording) : undefined;
  if (unsure) return { kind: 'optional', part: unsure };
  const [first, ...others] = chunk.startsWith('(') ? piecesOf(chunk.endsWith('~') ? chunk.slice(0, -1) : chunk) : [];
  if (first && others.length === 0) {
    const inside = chunk.endsWith('~')
      ? optionsOf(first.text)
          .map((text) => (/[а-яa-z0-9)]$/.test(text) ? `${text}~` : text))
          .join('|')
      : first.text;
    const part = parseTurn(inside, wording);
    return first.isOptional ? { kind: 'optional', part } : part;
  }
  const of = wording.lexicon.newSet();
  addGlued(wording.lexicon, of, chunk);
  return { kind: 'one', of };
}

function parseChoice(options: readonly string[], wording: Wording): Part {
  const plain = options.filter((option) => PLAIN.test(option));
  const rest = options.filter((option) => !PLAIN.test(option)).map((option) => parseTurn(option, wording));
  if (plain.length === 0) return { kind: 'choice', parts: rest };
  const of = wording.lexicon.newSet();
  for (const option of plain) addPlain(wording.lexicon, of, option, false);
  return { kind: 'choice', parts: [{ kind: 'one', of }, ...rest] };
}

/**
 * Takes a turn apart. Words stand as they are said, «е» for «ё»; `~` is the rest of a word, `(a|b)` a choice, `?` what may be absent, `*(ть|ти)` any word
 * with such an ending, `_` any word, `#` a number, `##` a version, `…` a few words of the same sentence, `..` of the same clause, `$` the clause's end, `$$` the sentence's,
 * `!` before what must not follow, `{name}` a class of words; marks stand for themselves, with blanks around them.
 */
export function parseTurn(turn: string, wording: Wording): Part {
  const plain = parsePlain(turn, wording.lexicon);
  if (plain) return plain;
  const options = optionsOf(turn);
  if (options.length > 1) return parseChoice(options, wording);
  const parts = chunksOf(turn).map((chunk) => parseChunk(chunk, wording));
  const [only] = parts;
  return only !== undefined && parts.length === 1 ? only : { kind: 'row', parts };
}
