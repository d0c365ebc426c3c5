import { judgeValue } from './judge-value.ts';
import type { Key, Need, PlaceFinding, Reading } from './place.ts';
import { readKey } from './read-key.ts';
import type { Syntax } from './syntax.ts';
import { SYNTAXES } from './syntaxes/syntaxes.ts';

const BY_BEGINNING: ReadonlyMap<string, readonly Syntax[]> = new Map(
  [...new Set(SYNTAXES.flatMap(({ begins }) => [...begins]))].map((sign) => [sign, SYNTAXES.filter(({ begins }) => begins.includes(sign))]),
);

/** Characters before a name that a syntax may look at. */
const BEFORE = 160;

/** The values beside the key whose name holds the keyword at [start, end). */
export function findByKey(text: string, start: number, end: number): readonly PlaceFinding[] {
  const key = readKey(text, start, end, (sign) => BY_BEGINNING.has(sign));
  if (key === undefined) return [];

  const before = text.slice(Math.max(0, key.start - key.dashes - BEFORE), key.start - key.dashes);
  for (const syntax of syntaxesAt(text, key.end)) {
    const readings = readBy(syntax, key, text, before);
    if (readings.length > 0) return readings.filter((reading) => isValue(text, key, syntax, reading)).map((reading) => found(key, syntax, reading));
  }
  const first = valueBefore(before, key);
  return first !== undefined && isValue(text, key, VALUE_FIRST, first) ? [found(key, VALUE_FIRST, first)] : [];
}

/** The syntaxes whose link may begin with the character. */
function syntaxesAt(text: string, at: number): readonly Syntax[] {
  return BY_BEGINNING.get(text[at] ?? '') ?? [];
}

/** What the syntax reads behind the key; nothing where it does not stand there. */
function readBy(syntax: Syntax, key: Key, text: string, before: string): readonly Reading[] {
  if (syntax.when !== undefined && !syntax.when(key)) return [];
  syntax.link.lastIndex = key.end;
  const link = syntax.link.exec(text);
  if (link === null || (syntax.before !== undefined && !syntax.before.test(before))) return [];
  const read = syntax.read(text, key.end + link[0].length, key);
  return read === undefined ? [] : 'start' in read ? [read] : read;
}

/** A pair whose value stands before its name. */
const VALUE_FIRST: Pick<Syntax, 'id' | 'need' | 'bareNeed'> = { id: 'value-first' };
const PAIR =
  /["']?(?:value|val|content|data)\\?["']?\s{0,4}[:=]\s{0,4}\\?(["'])((?:(?!\1)[^\\\n]){1,120})\\?\1\s{0,4},?\s{0,40}\\?["']?(?:name|key|id|field|property)\\?["']?\s{0,4}[:=]\s{0,4}\\?["']$/iu;

/** The same on two lines of YAML. */
const LINES =
  /(?:^|\n)[ \t]{0,40}-[ \t]{1,4}value[ \t]{0,4}:[ \t]{1,4}(["']?)([^"'\s]{1,120})\1[ \t]{0,4}\r?\n[ \t]{1,40}(?:name|key)[ \t]{0,4}:[ \t]{1,4}["']?$/iu;

function valueBefore(before: string, key: Key): Reading | undefined {
  if (!/(?:name|key|id|field|property)\\?["']?\s{0,4}[:=]\s{0,4}(?:\\?["'])?$/iu.test(before.slice(-24))) return undefined;
  const pair = PAIR.exec(before) ?? LINES.exec(before);
  if (pair === null) return undefined;
  const value = pair[2] ?? '';
  const start = key.start - key.dashes - before.length + pair.index + pair[0].indexOf(value, pair[0].search(/[:=]/u));
  return { start, end: start + value.length, form: 'quoted' };
}

const ORDER: readonly Need[] = ['none', 'little', 'more', 'much'];

function isValue(text: string, key: Key, syntax: Pick<Syntax, 'need' | 'bareNeed'>, { start, end, form }: Reading): boolean {
  let need = key.need;
  for (const asked of [syntax.need, form === 'quoted' ? undefined : syntax.bareNeed, form === 'word' ? ('little' as const) : undefined]) {
    if (asked !== undefined && ORDER.indexOf(asked) > ORDER.indexOf(need) && need !== 'digits') need = asked;
  }
  return judgeValue(text.slice(start, end), { kind: key.kind, need, form, mayBeName: !isNoCode(text, key, start) });
}

/** Whether a variable of a shell or a person's own words name the value: there no program's name stands for it. */
function isNoCode(text: string, key: Key, start: number): boolean {
  if (/\p{Script=Cyrillic}/u.test(key.text)) return true;
  return (
    /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/u.test(key.text) && start === key.end + 1 && text[key.end] === '=' && !/[\w.,(]/u.test(text[key.start - 1] ?? '')
  );
}

function found(key: Key, syntax: Pick<Syntax, 'id'>, { start, end }: Reading): PlaceFinding {
  return { start, end, kind: key.kind, rule: `place-${syntax.id}`, rank: 2 };
}
