// Weights as they are written into source files: lists of signs with what each weighs (`eval/written-weights.mjs`).

/** The signs of a list with one weight each: "should 1.2, be nice 0.8". */
export function weightsIn(weighed: string): readonly (readonly [sign: string, weight: number])[] {
  const found: (readonly [string, number])[] = [];
  for (const entry of weighed.split(',')) {
    const text = entry.trim();
    const blank = text.lastIndexOf(' ');
    if (blank !== -1) found.push([text.slice(0, blank), Number(text.slice(blank + 1))]);
  }
  return found;
}

/** How a list is written in which signs are looked up: what stands between its entries, and where in an entry its sign ends. */
interface Writing {
  readonly mark: ',' | '|';
  readonly endOf: (entry: string) => number;
}

/** Each sign with its weights: "error-latin O168 C-20, though O192". */
export const SIGNS: Writing = { mark: ',', endOf: (entry) => entry.search(/ [A-Z]-?\d/) };

/** Groups of signs that begin with the same word, or the same two: "cannot O81 | error O12, code O30". */
export const GROUPS: Readonly<Record<1 | 2, Writing>> = {
  1: { mark: '|', endOf: firstEnd },
  2: { mark: '|', endOf: (entry) => firstEnd(entry) + 1 + firstEnd(entry.slice(firstEnd(entry) + 1)) },
};

function firstEnd(entry: string): number {
  return entry.search(/[ ,]|$/);
}

/**
 * What a list has for a sign: it, and its weights as they are written. Entries stand in the order of their signs' UTF-16 units, and are found by halving: a text has few of
 * thousands of signs, and all others need not be read.
 */
function entryFor(list: string, sign: string, { mark, endOf }: Writing): string | undefined {
  let from = 0;
  let to = list.length;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const start = middle === 0 ? 0 : list.lastIndexOf(mark, middle - 1) + 1;
    const next = list.indexOf(mark, middle);
    const end = next === -1 ? list.length : next;
    const entry = list.slice(start, end).trim();
    const found = entry.slice(0, endOf(entry));
    if (found === sign) return entry;
    if (entry !== '' && found < sign) from = end + 1;
    else to = start - 1;
  }
  return undefined;
}

/** Entries of a list that are met in a text are found by halving; after so many, reading the list once takes less. */
const READ_AFTER = 1000;

/** What a list has for a sign. */
interface Entry<Read> {
  readonly written: string;
  made?: Read;
}

/** All entries of a list by their signs. */
function entriesOf<Read>(list: string, { mark, endOf }: Writing): Map<string, Entry<Read>> {
  const entries = new Map<string, Entry<Read>>();
  for (const part of list.split(mark)) {
    const written = part.trim();
    if (written !== '') entries.set(written.slice(0, endOf(written)), { written });
  }
  return entries;
}

/**
 * Looks signs up in a list, which is fetched when the first is met; each is read when it is met, and remembered. What a list lacks is not: it is a person's words,
 * and there is no end of them.
 */
export function readingOf<Read>(listed: () => string, writing: Writing, read: (written: string) => Read): (sign: string) => Read | undefined {
  let known = new Map<string, Entry<Read>>();
  let list: string | undefined;
  let halvings = 0;
  const halve = (sign: string): Entry<Read> | undefined => {
    list ??= listed();
    halvings += 1;
    if (halvings > READ_AFTER) {
      known = entriesOf(list, writing);
      return known.get(sign);
    }
    const written = entryFor(list, sign, writing);
    if (written === undefined) return undefined;
    const entry = { written };
    // By the list's own letters: the sign may be a piece of a long text, and would keep it.
    known.set(written.slice(0, sign.length), entry);
    return entry;
  };
  return (sign) => {
    const entry = known.get(sign) ?? (halvings > READ_AFTER ? undefined : halve(sign));
    if (entry === undefined) return undefined;
    entry.made ??= read(entry.written.slice(sign.length).trim());
    return entry.made;
  };
}

/** What a group holds: the weights of what its signs begin with, empty where it weighs nothing alone, and of each word behind it, as they are written. */
export function membersOf(written: string): { readonly own: string; readonly behind: Map<string, string> } {
  const [own = '', ...more] = written.split(',');
  return { own: own.trim(), behind: new Map(more.flatMap(memberOf)) };
}

function memberOf(entry: string): readonly (readonly [string, string])[] {
  const text = entry.trim();
  const blank = text.indexOf(' ');
  return blank === -1 ? [] : [[text.slice(0, blank), text.slice(blank + 1)]];
}

/** A table of what is read only when it is met: most signs of a language never are while a request is judged. */
export type Unread<Read extends object> = Map<string, Read | string>;

/** What a table has for a sign, read the first time that it is asked for. */
export function readIn<Read extends object>(table: Unread<Read>, sign: string, read: (written: string) => Read): Read | undefined {
  const known = table.get(sign);
  if (typeof known !== 'string') return known;
  const made = read(known);
  table.set(sign, made);
  return made;
}
