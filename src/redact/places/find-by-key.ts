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
  const key = readKey(text, start, end);
  if (key === undefined) return [];
  const syntaxes = syntaxesAt(text, key.end);
  if (syntaxes.length === 0) return [];
  const before = text.slice(Math.max(0, key.start - key.dashes - BEFORE), key.start - key.dashes);
  for (const syntax of syntaxes) {
    const readings = readBy(syntax, key, text, before);
    if (readings.length > 0) return readings.filter((reading) => isValue(text, key, syntax, reading)).map((reading) => found(key, syntax, reading));
  }
  return [];
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

const ORDER: readonly Need[] = ['none', 'little', 'much'];

function isValue(text: string, key: Key, syntax: Syntax, { start, end, form }: Reading): boolean {
  let need = key.need;
  for (const asked of [syntax.need, form === 'quoted' ? undefined : syntax.bareNeed, form === 'word' ? ('little' as const) : undefined]) {
    if (asked !== undefined && ORDER.indexOf(asked) > ORDER.indexOf(need) && need !== 'digits') need = asked;
  }
  return judgeValue(text.slice(start, end), { kind: key.kind, need, form });
}

function found(key: Key, syntax: Syntax, { start, end }: Reading): PlaceFinding {
  return { start, end, kind: key.kind, rule: `place-${syntax.id}`, rank: 2 };
}
