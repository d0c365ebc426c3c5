/** How the characters of a text are written; names as the Encoding Standard has them (https://encoding.spec.whatwg.org). */
export type Charset = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251';

/** The bytes as UTF-8. A byte order mark stays. */
export function toUtf8(content: AsyncIterable<Uint8Array>, charset: Charset): AsyncIterable<Uint8Array> {
  return charset === 'utf-8' ? content : recoded(content, new TextDecoder(charset, { ignoreBOM: true }), (text) => Buffer.from(text));
}

/** UTF-8 as bytes in `charset` again. */
export function fromUtf8(content: AsyncIterable<Uint8Array>, charset: Charset): AsyncIterable<Uint8Array> {
  return charset === 'utf-8' ? content : recoded(content, new TextDecoder('utf-8', { ignoreBOM: true }), ENCODERS[charset]);
}

const ENCODERS: Readonly<Record<Exclude<Charset, 'utf-8'>, (text: string) => Buffer>> = {
  'utf-16le': (text) => Buffer.from(text, 'utf16le'),
  'utf-16be': (text) => Buffer.from(text, 'utf16le').swap16(),
  'windows-1251': (text) => {
    letterBytes ??= lettersOf('windows-1251');
    return Buffer.from(Array.from(text, (letter) => letterBytes?.get(letter) ?? QUESTION_MARK));
  },
};

const QUESTION_MARK = 0x3f;
let letterBytes: ReadonlyMap<string, number> | undefined;

/** Each letter of a charset that has one for every byte, with its byte. */
function lettersOf(charset: Charset): ReadonlyMap<string, number> {
  const letters = new TextDecoder(charset).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return new Map(Array.from(letters, (letter, byte) => [letter, byte]));
}

async function* recoded(
  content: AsyncIterable<Uint8Array>,
  decoder: Pick<InstanceType<typeof TextDecoder>, 'decode'>,
  encode: (text: string) => Buffer,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of content) {
    const text = decoder.decode(chunk, { stream: true });
    if (text !== '') yield encode(text);
  }
  const rest = decoder.decode();
  if (rest !== '') yield encode(rest);
}
