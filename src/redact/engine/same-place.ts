/** Words that say what a part of an address is, which one writer spells out and another leaves out. */
const PART = /^(?:г|гор|город[ае]?|ул|улиц[аеуы]|д|дом[ае]?|кв|квартир[аеуы])$/u;
/** So many addresses with one number in them are compared: more stand in a log alone, and there no two are written differently. */
const COMPARED = 50;

/** An address as it is compared with others. */
interface Place {
  /** Its words in small letters, without what says which part each is, each between blanks. */
  readonly words: string;
  /** Where in `words` a part of the address begins: a town, a street and a house are parts, «Большая» before a street's name is none. */
  readonly parts: ReadonlySet<number>;
}

function placeOf(value: string): Place {
  const parts = new Set<number>();
  let [words, isPart] = ['', true];
  for (const [token] of value
    .toLowerCase()
    .replaceAll('ё', 'е')
    .matchAll(/[\p{L}\p{N}]+(?:\/[\p{L}\p{N}]+)*|,/gu)) {
    if (token === ',' || PART.test(token)) isPart = true;
    else {
      if (isPart) parts.add(words.length);
      words += ` ${token}`;
      isPart = false;
    }
  }
  return { words: `${words} `, parts };
}

/** The words by which two addresses are one. */
export function placeWords(value: string): string {
  return placeOf(value).words;
}

/**
 * Finds what belongs to the same place in other words: an address with its town and one without. Two flats of a house, or two towns with a street of one name,
 * are two places, though both may be meant by what names neither: that belongs to the only one that is known, or to none.
 */
export interface Places<T> {
  readonly find: (value: string) => T | undefined;
  readonly add: (value: string, one: T) => void;
}

export function places<T>(): Places<T> {
  const byNumber = new Map<string, Set<T>>();
  const forms = new Map<T, Place[]>();
  return {
    find: (value) => {
      const place = placeOf(value);
      const near = new Set(numbersOf(place).flatMap((number) => [...(byNumber.get(number) ?? [])]));
      // Whatever is known of a place has to fit: what fits the house alone may be another flat.
      const same = [...near].filter((one) => forms.get(one)?.every((known) => isWithin(place, known) || isWithin(known, place)));
      return same.length === 1 ? same[0] : undefined;
    },
    add: (value, one) => {
      const place = placeOf(value);
      const known = forms.get(one);
      if (known === undefined) forms.set(one, [place]);
      else known.push(place);
      for (const number of numbersOf(place)) {
        const same = byNumber.get(number);
        if (same === undefined) byNumber.set(number, new Set([one]));
        else if (same.size < COMPARED) same.add(one);
      }
    },
  };
}

function numbersOf({ words }: Place): readonly string[] {
  return words.match(/(?<= )\p{N}+(?:\p{L}|\/[\p{L}\p{N}/]+)?(?= )/gu) ?? [];
}

/** Whether a house and its street, or more, stand in another address. */
function isWithin({ words }: Place, whole: Place): boolean {
  const at = whole.words.indexOf(words);
  return at !== -1 && whole.parts.has(at) && /\p{N}/u.test(words) && /\p{L}{2}/u.test(words);
}
