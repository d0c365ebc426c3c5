const ENGLISH =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth'.split(
    '|',
  );
/** How ordinal numbers begin in Russian, «четырнадцат-ый», from the first. */
export const RUSSIAN_ORDINALS: readonly string[] =
  'перв|втор|трет|четверт|пят|шест|седьм|восьм|девят|десят|одиннадцат|двенадцат|тринадцат|четырнадцат|пятнадцат|шестнадцат|семнадцат|восемнадцат|девятнадцат'.split(
    '|',
  );

/** The day of a month in words, English; for a pattern in plain text. */
export const ORDINAL = `(?:twenty[- ](?:${ENGLISH.slice(0, 9).join('|')})|thirty[- ]first|twentieth|thirtieth|${ENGLISH.join('|')})`;

/** «двадцать второго», «второе», «к пятому»; for a pattern in plain text. */
export const RUSSIAN_ORDINAL = `(?:(?:двадцать |тридцать )?(?:${RUSSIAN_ORDINALS.join('|')}|двадцат|тридцат)(?:ого|ьего|ое|ье|ому|ьему))`;

/** Of any gender and case but the plural's. */
const RUSSIAN_ENDING = /(?:ьего|ьему|ого|ому|ое|ье|ая|ья|ую|ью|ый|ий|ой|ьей|ым|ом|ьем)$/;

/** The number that such words say, whatever their case. */
export function ordinalOf(words: string): number {
  const [first = '', second] = words.split(/[- ]/);
  const last = second ?? first;
  const tens = /^(?:twent|двадцат)/.test(first) ? 20 : /^(?:thirt(?:y|ieth)|тридцат)/.test(first) ? 30 : 0;
  if (second === undefined && tens > 0) return tens;
  const ones = 1 + (/^[a-z]/.test(last) ? ENGLISH.indexOf(last) : RUSSIAN_ORDINALS.indexOf(last.replace(RUSSIAN_ENDING, '')));
  return tens + ones;
}
