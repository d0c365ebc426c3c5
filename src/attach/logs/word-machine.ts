/**
 * A machine that finds words in bytes, one table look-up a byte (Aho and Corasick, 1975, with all transitions laid out).
 * State 0 is the beginning. States from `firstSpecial` on are worth a look: `newLine` after a line feed, any other after a word: `wordOf[state]`
 * is its number in the order of `words`.
 */
export interface WordMachine {
  /** The class of each byte; bytes that no word holds share class 0. */
  readonly classes: Uint8Array;
  /** The next state, at `(state << CLASS_BITS) | class`. */
  readonly next: Uint16Array;
  readonly wordOf: Uint16Array;
  readonly firstSpecial: number;
  readonly newLine: number;
}

/** Bits that a class takes in the table's index. */
export const CLASS_BITS = 7;

interface Node {
  readonly children: Map<number, Node>;
  fallback: Node | undefined;
  /** The word that ends here, or the longest that ends within. */
  word: number | undefined;
  state: number;
}

/**
 * Builds the machine.
 * @param words bytes of each word; none holds a line feed. A word that ends another one is not found where the longer is
 * @param fold makes bytes alike before they are compared, such as upper and lower case
 */
export function wordMachine(words: readonly Uint8Array[], fold: (byte: number) => number): WordMachine {
  const classes = classesOf(words, fold);
  const root = node();
  for (const [number, word] of words.entries()) {
    let at = root;
    for (const byte of word) at = child(at, classes[byte] ?? 0);
    at.word ??= number;
  }
  const nodes = linked(root);
  const plain = nodes.filter(({ word }) => word === undefined);
  const special = nodes.filter(({ word }) => word !== undefined);
  for (const [state, { node: at }] of [...plain, ...special].map((found, index) => [index, { node: found }] as const)) at.state = state;
  const newLine = nodes.length;
  const next = new Uint16Array((nodes.length + 1) << CLASS_BITS);
  const wordOf = new Uint16Array(nodes.length + 1);
  const newLineClass = classes[0x0a] ?? 0;
  // Breadth first, so that the row a node falls back to is there already.
  for (const { state, children, fallback, word } of nodes) {
    const row = state << CLASS_BITS;
    if (fallback) next.copyWithin(row, fallback.state << CLASS_BITS, (fallback.state + 1) << CLASS_BITS);
    for (const [kind, { state: to }] of children) next[row | kind] = to;
    next[row | newLineClass] = newLine;
    wordOf[state] = word ?? 0;
  }
  next.copyWithin(newLine << CLASS_BITS, root.state << CLASS_BITS, (root.state + 1) << CLASS_BITS);
  return { classes, next, wordOf, firstSpecial: plain.length, newLine };
}

function classesOf(words: readonly Uint8Array[], fold: (byte: number) => number): Uint8Array {
  const classes = new Uint8Array(256);
  let count = 1;
  // In the order of the bytes: those of one script are then neighbours in the table, and in the processor's cache.
  const held = new Set([0x0a, ...words.flatMap((word) => [...word]).map(fold)]);
  for (const byte of [...held].sort((a, b) => a - b)) classes[byte] = count++;
  if (count > 1 << CLASS_BITS) throw new Error(`${count} classes of bytes are more than the table has room for`);
  for (let byte = 0; byte < 256; byte += 1) classes[byte] = classes[fold(byte)] ?? 0;
  return classes;
}

function node(): Node {
  return { children: new Map(), fallback: undefined, word: undefined, state: 0 };
}

function child(parent: Node, kind: number): Node {
  const known = parent.children.get(kind) ?? node();
  parent.children.set(kind, known);
  return known;
}

/** All nodes breadth first, each with the longest other node that ends as it does. */
function linked(root: Node): readonly Node[] {
  const nodes = [root];
  for (const at of nodes) {
    for (const [kind, to] of at.children) {
      let back = at.fallback;
      while (back && !back.children.has(kind)) back = back.fallback;
      to.fallback = back?.children.get(kind) ?? root;
      to.word ??= to.fallback.word;
      nodes.push(to);
    }
  }
  return nodes;
}
