type Classes = Readonly<Record<string, string>>;

/**
 * Insides of classes for what Unicode calls L, Lu, Ll and N: capitals and small letters of Latin and Cyrillic writing, from Turkish to Ukrainian; letters in
 * whole blocks of scripts.
 */
const WRITTEN: Classes = {
  L: 'A-Za-zÀ-ÖØ-öø-ʯͰ-῿Ⰰ-ⷿ぀-퟿豈-﷿',
  Lu: 'A-ZÀ-ÖØ-ÞĄĆČĎĐĘĚĞİŁŃŇŐŒŘŚŞŠŤŮŰŹŻŽЀ-ЯҐ',
  Ll: 'a-zß-öø-ÿąćčďđęěğıłńňőœřśşšťůűźżžа-џґ',
  N: '0-9',
};
/** The same for English and Russian in lower case. */
const LOWERED: Classes = { L: 'a-zа-яё', N: '0-9' };

/** A pattern's source with the classes written out, inside of other classes and outside. */
function spelled(source: string, classes: Classes): string {
  if (!/\\p/i.test(source)) return source;
  const inside = source.replace(/\[(?:\\.|[^\]\\])*\]/g, (group) =>
    group.replace(/\\p\{(\w+)\}/g, (written, name: string) => classes[name] ?? written),
  );
  return inside.replace(/\\(p|P)\{(\w+)\}/g, (written, sign: string, name: string) =>
    classes[name] === undefined ? written : `[${sign === 'P' ? '^' : ''}${classes[name]}]`,
  );
}

/**
 * A pattern that is written with `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{N}`, made to know them without the tables of Unicode and the flag `u`: V8 takes thirty
 * times as long to compile what has those, and a request is judged in less. What is put together out of parts is given as a string, with flags: V8 reads the
 * tables for a pattern that is only the source of another, too.
 */
export function letterPattern(pattern: RegExp | string, flags = ''): RegExp {
  return typeof pattern === 'string'
    ? new RegExp(spelled(pattern, WRITTEN), flags)
    : new RegExp(spelled(pattern.source, WRITTEN), pattern.flags.replace('u', ''));
}

/** A pattern for text in lower case, made from one that is written with `\p{L}` and `\p{N}`: Latin and Russian letters stand for them. Flags are as given. */
export function lowerPattern(pattern: RegExp | string, flags = ''): RegExp {
  return new RegExp(spelled(typeof pattern === 'string' ? pattern : pattern.source, LOWERED), flags);
}

/** How a text begins that begins with a capital letter. */
export const CAPITAL_FIRST = letterPattern(/^\p{Lu}/u);
