import type { Masking } from '../../src/attach/masking.ts';

/**
 * A masking that hides every `secret=VALUE` as `[token-N]`, numbered as they come, and values that it has learned wherever they stand, in names too.
 * `read` are the files that it saw, in their order.
 */
export function fakeMasking(): Masking & { readonly read: string[] } {
  const masks = new Map<string, string>();
  const read: string[] = [];
  const encoding = (charset: string): BufferEncoding => (charset === 'utf-16le' ? 'utf16le' : charset === 'utf-8' ? 'utf8' : 'latin1');
  const known = (text: string) => [...masks].reduce((masked, [value, mask]) => masked.replaceAll(value, mask), text);
  const learn = (text: string) => {
    for (const [, value = ''] of text.matchAll(/secret=([A-Za-z0-9]+)/g)) if (!masks.has(value)) masks.set(value, `[token-${masks.size + 1}]`);
  };
  const textOf = async (content: AsyncIterable<Uint8Array>, charset: string) => {
    const pieces: Uint8Array[] = [];
    for await (const piece of content) pieces.push(piece);
    return Buffer.concat(pieces).toString(encoding(charset));
  };
  return {
    read,
    name: known,
    content: async function* (content, { name, charset }) {
      read.push(name);
      const text = await textOf(content, charset);
      learn(text);
      yield Buffer.from(known(text), encoding(charset));
    },
    leaks: async (content, { charset }) => {
      const text = await textOf(content, charset);
      return known(text) !== text;
    },
    inspect: async (content, { charset }) => {
      const text = await textOf(content, charset);
      learn(text);
      return [...text.matchAll(/secret=/g)].length;
    },
  };
}
