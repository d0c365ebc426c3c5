/**
 * Insides of classes for what Unicode calls L, Lu, Ll and N: capitals and small letters of Latin and Cyrillic writing, from Turkish to Ukrainian; letters in
 * whole blocks of scripts.
 */
const CLASSES: Readonly<Record<string, string>> = {
  L: 'A-Za-zÀ-ÖØ-öø-ʯͰ-῿Ⰰ-ⷿ぀-퟿豈-﷿',
  Lu: 'A-ZÀ-ÖØ-ÞĄĆČĎĐĘĚĞİŁŃŇŐŒŘŚŞŠŤŮŰŹŻŽЀ-ЯҐ',
  Ll: 'a-zß-öø-ÿąćčďđęěğıłńňőœřśşšťůűźżžа-џґ',
  N: '0-9',
};

/**
 * A pattern that is written with `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{N}`, made to know Latin and Cyrillic letters alone and without the flag `u`: V8 takes
 * thirty times as long to compile what knows the letters of every script, and a request is judged in less.
 */
export function letterPattern({ source, flags }: RegExp): RegExp {
  const inClasses = source.replace(/\[(?:\\.|[^\]\\])*\]/g, (group) =>
    group.replace(/\\p\{(L|Lu|Ll|N)\}/g, (_, name: string) => CLASSES[name] ?? ''),
  );
  const plain = inClasses.replace(/\\(p|P)\{(L|Lu|Ll|N)\}/g, (_, sign: string, name: string) => `[${sign === 'P' ? '^' : ''}${CLASSES[name]}]`);
  return new RegExp(plain, flags.replace('u', ''));
}
