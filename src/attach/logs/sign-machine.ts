import { SIGN_WORDS, type Sign } from './sign-words.ts';
import { type WordMachine, wordMachine } from './word-machine.ts';

export interface SignMachine {
  readonly words: WordMachine;
  /** The sign and the bytes of each word, by its number. */
  readonly signs: readonly Sign[];
  readonly lengths: readonly number[];
}

let built: SignMachine | undefined;

/** The machine that finds the words of `SIGN_WORDS`; it takes milliseconds to make, so it is made once. */
export function signMachine(): SignMachine {
  built ??= build();
  return built;
}

function build(): SignMachine {
  const encoder = new TextEncoder();
  const signs: Sign[] = [];
  const words: Uint8Array[] = [];
  for (const sign of Object.keys(SIGN_WORDS) as Sign[]) {
    for (const word of SIGN_WORDS[sign]) {
      // Bytes of ASCII letters are folded; of Cyrillic ones the forms that occur are words of their own.
      for (const spelled of new Set(/[а-яё]/.test(word) ? [word, word.slice(0, 1).toUpperCase() + word.slice(1), word.toUpperCase()] : [word])) {
        signs.push(sign);
        words.push(encoder.encode(spelled));
      }
    }
  }
  return { words: wordMachine(words, lowerCase), signs, lengths: words.map(({ length }) => length) };
}

function lowerCase(byte: number): number {
  return byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte;
}
