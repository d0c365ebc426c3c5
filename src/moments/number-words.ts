/** Words of each number in both languages, the Russian ones in every case. */
const ONES = [
  'one|один|одна|одно|одну|одного|одной|одному|одним',
  'two|два|две|двух|двум|двумя',
  'three|три|трёх|трех|трём|трем|тремя',
  'four|четыре|четырёх|четырех|четырём|четырем|четырьмя',
  'five|пять|пяти|пятью',
  'six|шесть|шести|шестью',
  'seven|семь|семи|семью',
  'eight|восемь|восьми|восемью',
  'nine|девять|девяти|девятью',
];
const TEENS = [
  'ten|десять|десяти|десятью|десяток|десятка',
  'eleven|одиннадцать|одиннадцати|одиннадцатью',
  'twelve|двенадцать|двенадцати|двенадцатью',
  'thirteen|тринадцать|тринадцати|тринадцатью',
  'fourteen|четырнадцать|четырнадцати|четырнадцатью',
  'fifteen|пятнадцать|пятнадцати|пятнадцатью',
  'sixteen|шестнадцать|шестнадцати|шестнадцатью',
  'seventeen|семнадцать|семнадцати|семнадцатью',
  'eighteen|восемнадцать|восемнадцати|восемнадцатью',
  'nineteen|девятнадцать|девятнадцати|девятнадцатью',
];
const TENS = [
  'twenty|двадцать|двадцати|двадцатью',
  'thirty|тридцать|тридцати|тридцатью',
  'forty|fourty|сорок|сорока',
  'fifty|пятьдесят|пятидесяти|пятьюдесятью',
  'sixty|шестьдесят|шестидесяти',
  'seventy|семьдесят|семидесяти',
  'eighty|восемьдесят|восьмидесяти',
  'ninety|девяносто|девяноста',
];

/** Each word with its number, where a list begins at `first` and goes up by `step`. */
function valued(list: readonly string[], first: number, step = 1): readonly (readonly [string, number])[] {
  return list.flatMap((words, index) => words.split('|').map((word) => [word, first + index * step] as const));
}

const VALUES: ReadonlyMap<string, number> = new Map([...valued(ONES, 1), ...valued(TEENS, 10), ...valued(TENS, 20, 10)]);

/** A pattern, without groups, of the numbers 1 to 99 in words: "five", "thirty-five", «двадцати пяти». */
export const NUMBER_WORDS = `(?:${TENS.join('|')})(?:[- ](?:${ONES.join('|')}))?|${[...TEENS, ...ONES].join('|')}`;

/** The number that words tell which `NUMBER_WORDS` matches; undefined where they tell none. */
export function numberInWords(text: string): number | undefined {
  const values = text
    .toLowerCase()
    .split(/[ -]/)
    .map((word) => VALUES.get(word) ?? Number.NaN);
  const sum = values.reduce((all, value) => all + value, 0);
  return Number.isNaN(sum) ? undefined : sum;
}
