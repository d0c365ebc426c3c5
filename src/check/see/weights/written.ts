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

/** Where behind a sign its weights begin. */
const WEIGHTS = / [A-Z]-?\d/;

/** The signs of a list with weights for several things, each with its weights as they are written: "though O192, error-latin O168 C-20". */
export function signsIn(weighed: string): readonly (readonly [sign: string, weights: string])[] {
  const found: (readonly [string, string])[] = [];
  for (const entry of weighed.split(',')) {
    const text = entry.trim();
    const end = text.search(WEIGHTS);
    if (end !== -1) found.push([text.slice(0, end), text.slice(end + 1)]);
  }
  return found;
}

/**
 * The groups of a list in which signs that begin alike stand together, each under what it begins with, so many words: "error O12, code O30 | cannot O81".
 * What stands behind is as it is written, for `membersOf`.
 */
export function groupsIn(weighed: string, words: 1 | 2): readonly (readonly [lead: string, written: string])[] {
  return weighed.split('|').map((group) => {
    const text = group.trim();
    const first = text.search(/[ ,]|$/);
    const end = words === 1 ? first : first + 1 + text.slice(first + 1).search(/[ ,]|$/);
    return [text.slice(0, end), text.slice(end)] as const;
  });
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
