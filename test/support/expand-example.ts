/** What each made-up part of an example is made of. */
const ALPHABETS: Readonly<Record<string, string>> = {
  w: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
  d: '0123456789',
  h: '0123456789abcdef',
  H: '0123456789ABCDEF',
  u: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
  l: 'abcdefghijklmnopqrstuvwxyz0123456789',
  b: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
  s: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_',
};

/** A rule's example, made up: its text, and from where to where each marked part stands in it. */
export interface Example {
  readonly text: string;
  readonly spans: readonly (readonly [start: number, end: number])[];
}

/**
 * Fills the made-up parts of a rule's example (`{w36}`; see `Rule.finds` for all of them), and takes its `‹›` out. The same example gives the same text,
 * another seed another one. A made-up part begins and ends with a letter or digit, and never repeats one three times
 * in a row. `{{` is a brace.
 *
 * @throws Error for a brace that opens nothing, and for `‹` without `›`.
 */
export function expandExample(example: string, seed = 1): Example {
  const random = generator(hash(example) ^ seed);
  const filled = example.replace(/\{\{|\{([a-zA-Z])(\d+)\}|\{/g, (part, letter?: string, length?: string) => {
    if (part === '{{') return '{';
    const alphabet = ALPHABETS[letter ?? ''];
    if (!alphabet) throw new Error(`${JSON.stringify(example)}: a brace is written {{, a made-up part {w36}`);
    return madeUp(alphabet, Number(length), random);
  });
  return unmarked(filled);
}

function madeUp(alphabet: string, length: number, random: () => number): string {
  let text = '';
  while (text.length < length) {
    const next = alphabet.charAt(Math.floor(random() * alphabet.length));
    const atEdge = text.length === 0 || text.length === length - 1;
    const runs = text.endsWith(next + next);
    if (!runs && !(atEdge && /[^A-Za-z0-9]/.test(next))) text += next;
  }
  return text;
}

function unmarked(marked: string): Example {
  const spans: [number, number][] = [];
  let text = '';
  let start: number | undefined;
  for (const piece of marked.split(/([‹›])/)) {
    if (piece === '‹' && start === undefined) start = text.length;
    else if (piece === '›' && start !== undefined) {
      spans.push([start, text.length]);
      start = undefined;
    } else if (piece === '‹' || piece === '›') throw new Error(`${JSON.stringify(marked)}: ‹ and › do not pair`);
    else text += piece;
  }
  if (start !== undefined) throw new Error(`${JSON.stringify(marked)}: ‹ is never closed`);
  return { text, spans };
}

function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  return state;
}

/** mulberry32: numbers from 0 to 1, the same for the same seed. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
