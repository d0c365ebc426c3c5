/** Words that say what a part of an address is, which one writer spells out and another leaves out. */
const PART = /^(?:г|гор|город[ае]?|ул|улиц[аеуы]|д|дом[ае]?|кв|квартир[аеуы])$/u;
/** So many addresses with one number in them are compared: more stand in a log alone, and there no two are written differently. */
const COMPARED = 50;

/** An address as it is compared with others: its words in small letters, without what says which part each is. */
export function placeWords(value: string): string {
  const words =
    value
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !PART.test(word));
  return ` ${telling.join(' ')} `;
}

/** Finds what belongs to the same place in other words: an address with its town and one without. */
export interface Places<T> {
  readonly find: (words: string) => T | undefined;
  readonly add: (words: string, one: T) => void;
}

export function places<T>(): Places<T> {
  const byNumber = new Map<string, (readonly [words: string, one: T])[]>();
  return {
    find: (words) => {
      for (const number of numbersOf(words)) {
        const same = byNumber.get(number)?.find(([known]) => isWithin(words, known) || isWithin(known, words));
        if (same) return same[1];
      }
      return undefined;
    },
    add: (words, one) => {
      for (const number of numbersOf(words)) {
        const known = byNumber.get(number);
        if (known === undefined) byNumber.set(number, [[words, one]]);
        else if (known.length < COMPARED) known.push([words, one]);
      }
    },
  };
}

function numbersOf(words: string): readonly string[] {
  return words.match(/(?<= )\p{N}+\p{L}?(?= )/gu) ?? [];
}

/** Whether a house and its street, or more, stand in another address. */
function isWithin(words: string, whole: string): boolean {
  return /\p{N}/u.test(words) && /\p{L}{2}/u.test(words) && whole.includes(words);
}
