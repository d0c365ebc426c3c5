import { describe, expect, it } from 'vitest';
import { type Key, keyDecoder, takeKey } from '../../src/host/prompts/keys.ts';

function decode(...pieces: readonly (string | Uint8Array)[]): readonly Key[] {
  const keys: Key[] = [];
  const decoder = keyDecoder((key) => keys.push(key));
  for (const piece of pieces) decoder.write(piece);
  return keys;
}

const named = (name: string, more: Partial<Key> = {}): Key => ({ name, text: '', ctrl: false, meta: false, ...more });

describe('keys', () => {
  it.each([
    ['letters', 'aы', [named('text', { text: 'a' }), named('text', { text: 'ы' })]],
    ['a blank', ' ', [named('text', { text: ' ' })]],
    ['Enter', '\r', [named('return')]],
    ['a line end', '\n', [named('enter')]],
    ['an arrow', '\u001b[A', [named('up')]],
    ['Alt with a letter', '\u001bb', [named('b', { meta: true })]],
    ['Ctrl with a letter', '\u0007', [named('g', { ctrl: true })]],
    ['Backspace', '\u007f', [named('backspace')]],
    ['an unknown sequence', '\u001b[99~', [named('undefined')]],
  ])('hears %s', (_what, bytes, keys) => {
    expect(decode(bytes)).toEqual(keys);
  });

  it('puts a character together that came in two pieces', () => {
    const bytes = Buffer.from('ы');
    expect(decode(bytes.subarray(0, 1), bytes.subarray(1))).toEqual([named('text', { text: 'ы' })]);
  });

  it('takes a marked paste as one key, line ends and all, however it is cut', () => {
    expect(decode('\u001b[200~one\r', '\ntwo\tthree\u001b[20', '1~x')).toEqual([
      named('paste', { text: 'one\r\ntwo\tthree' }),
      named('text', { text: 'x' }),
    ]);
  });

  it('hears Ctrl-C within a paste whose end never comes', () => {
    expect(decode('\u001b[200~one\u0003')).toEqual([named('c', { ctrl: true })]);
  });

  it('does not mind the end of a paste that never began', () => {
    expect(decode('\u001b[201~')).toEqual([]);
  });

  it('gives a run of letters as one text, up to the next key', () => {
    const queue = [...decode('abc\rd')];
    expect([takeKey(queue), takeKey(queue), takeKey(queue), takeKey(queue)]).toEqual([
      named('text', { text: 'abc' }),
      named('return'),
      named('text', { text: 'd' }),
      undefined,
    ]);
  });
});
