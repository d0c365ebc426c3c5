/** Numbers in words, in any case. */
const WORDS: readonly (readonly [words: string, number: number])[] = [
  ['один|одну|одного|одной|одна|одни|a|an|one', 1],
  ['два|две|двух|двое|двумя|оба|two', 2],
  ['три|трех|трое|тремя|three', 3],
  ['четыре|четырех|четверо|four', 4],
  ['пять|пяти|five', 5],
  ['шесть|шести|six', 6],
  ['семь|семи|seven', 7],
  ['восемь|восьми|eight', 8],
  ['девять|девяти|nine', 9],
  ['десять|десяти|ten', 10],
  ['одиннадцать|eleven', 11],
  ['двенадцать|twelve', 12],
  ['четырнадцать|fourteen', 14],
  ['пятнадцать|пятнадцати|fifteen', 15],
  ['thirteen|тринадцать', 13],
  ['sixteen|шестнадцать', 16],
  ['seventeen|семнадцать', 17],
  ['eighteen|восемнадцать', 18],
  ['nineteen|девятнадцать', 19],
  ['двадцать|двадцати|twenty', 20],
  ['тридцать|тридцати|thirty', 30],
  ['сорок|forty', 40],
  ['пятьдесят|fifty', 50],
  ['шестьдесят|sixty', 60],
  ['ninety|девяносто', 90],
];

const NUMBERS: ReadonlyMap<string, number> = new Map(WORDS.flatMap(([words, number]) => words.split('|').map((word) => [word, number] as const)));

/** The words of which a number is made of two. */
const TENS = 'twenty|thirty|forty|fifty|sixty|двадцать|тридцать|сорок|пятьдесят';
const ONES = 'one|two|three|four|five|six|seven|eight|nine|один|одну|два|две|три|четыре|пять|шесть|семь|восемь|девять';
/** Two words that make one number: those of «два-три» and of "a few" make none. */
const TENS_AND_ONES = new RegExp(`^(${TENS})[- ](${ONES})$`);

/** How many, in digits or in words; for a pattern in plain text. */
export const COUNT = `\\d{1,3}|(?:${TENS})[- ](?:${ONES})|${[...NUMBERS.keys()].filter((word) => !/^an?$/.test(word)).join('|')}`;

/** "a few", «несколько»: some, but nobody knows how many. */
export const SOME =
  '(?:a )?(?:few|couple(?: of)?)|several|some|many|пар[аыу]|несколько|нескольких|пол(?:тор[аы])?|много|half an?|ряд|считанные|два-три|две-три|двое-трое|трое-четверо|дв(?:а|ух)-трех|(?:три|четыре|пять|шесть|семь)-(?:четыре|пять|шесть|семь|восемь|десять)|\\d{1,2}\\s?[-–—]\\s?\\d{1,3}|\\d{1,2}[.,]\\d';

/** The number that a word or digits say; `undefined` for "a few". */
export function countOf(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  const [, tens = '', ones = ''] = TENS_AND_ONES.exec(text) ?? [];
  return tens === '' ? NUMBERS.get(text) : (NUMBERS.get(tens) ?? 0) + (NUMBERS.get(ones) ?? 0);
}
