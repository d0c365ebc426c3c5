import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Key } from '../../src/host/prompts/keys.ts';
import { insert, press, startTyping, type TypedText } from '../../src/host/prompts/typed-text.ts';

const KEYS = [
  'left',
  'right',
  'home',
  'end',
  'up',
  'down',
  'backspace',
  'delete',
  '^a',
  '^b',
  '^d',
  '^e',
  '^f',
  '^h',
  '^k',
  '^n',
  '^p',
  '^u',
  '^w',
  '^y',
];
const MORE = ['~b', '~f', '~d', '~left', '~right', '^left', '^right', '^backspace', '~backspace', '^delete'];

function key(name: string): Key {
  return { name: name.replace(/^[\^~]/, ''), text: '', ctrl: name.startsWith('^'), meta: name.startsWith('~') };
}

/** Text with `|` where the cursor stands. */
function at(marked: string): TypedText {
  return { text: marked.replace('|', ''), cursor: marked.indexOf('|'), killed: '' };
}

function shown({ text, cursor }: TypedText): string {
  return `${text.slice(0, cursor)}|${text.slice(cursor)}`;
}

describe('typing', () => {
  it.each([
    ['left', 'ab|c', 'a|bc'],
    ['left', '|abc', '|abc'],
    ['left', 'a👨‍👩‍👧|b', 'a|👨‍👩‍👧b'],
    ['^b', 'ab|', 'a|b'],
    ['right', '|e\u0301x', 'e\u0301|x'],
    ['right', 'x|', 'x|'],
    ['^f', '|ab', 'a|b'],
    ['home', 'one\ntw|o', 'one\n|two'],
    ['^a', 'one|', '|one'],
    ['end', 'o|ne\ntwo', 'one|\ntwo'],
    ['^e', '|one', 'one|'],
    ['^left', 'one two|', 'one |two'],
    ['~b', 'one   |', '|one   '],
    ['~left', '  |', '|  '],
    ['^right', '|one two', 'one| two'],
    ['~f', 'one| two', 'one two|'],
    ['~right', 'one|  ', 'one  |'],
    ['backspace', 'ab|c', 'a|c'],
    ['backspace', '|abc', '|abc'],
    ['backspace', 'one\n|two', 'one|two'],
    ['backspace', 'да\u0306|', 'д|'],
    ['^h', 'a|', '|'],
    ['delete', 'a|bc', 'a|c'],
    ['delete', 'abc|', 'abc|'],
    ['^d', '|👍🏽!', '|!'],
    ['^u', 'one\ntwo thr|ee', 'one\n|ee'],
    ['^k', 'on|e\ntwo', 'on|\ntwo'],
    ['^w', 'one two |three', 'one |three'],
    ['~backspace', 'one two|', 'one |'],
    ['^backspace', 'one|', '|'],
    ['~d', '|one two', '| two'],
    ['^delete', 'one| two', 'one|'],
    ['up', 'abc\nde|f', 'ab|c\ndef'],
    ['up', 'a\nde|f', 'a|\ndef'],
    ['up', 'ab|c', 'ab|c'],
    ['^p', 'one\ntwo\nthree|', 'one\ntwo|\nthree'],
    ['down', 'ab|c\ndef', 'abc\nde|f'],
    ['down', 'abc|\nd', 'abc\nd|'],
    ['down', 'abc\n|d', 'abc\n|d'],
    ['^n', '|a\nb', 'a\n|b'],
    ['f5', 'a|b', 'a|b'],
  ])('%s makes of %j %j', (name, before, after) => {
    expect(shown(press(at(before), key(name)))).toBe(after);
  });

  it('gives back what was taken away last', () => {
    const taken = press(startTyping('a long line'), key('^u'));
    expect(taken.text).toBe('');
    expect(press(taken, key('^y')).text).toBe('a long line');
  });

  it('begins after what stands there already', () => {
    expect(shown(insert(startTyping('было'), '!'))).toBe('было!|');
  });

  it('keeps the cursor in the text whatever is pressed', () => {
    const step = fc.oneof(
      fc.constantFrom(...KEYS, ...MORE).map((name) => (typed: TypedText) => press(typed, key(name))),
      fc.string({ unit: fc.constantFrom('a', ' ', '\n', 'ы', '👨‍👩‍👧', '\u0301', '你') }).map((text) => (typed: TypedText) => insert(typed, text)),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const typed = steps.reduce((now, change) => change(now), startTyping(''));
        expect(typed.cursor).toBeGreaterThanOrEqual(0);
        expect(typed.cursor).toBeLessThanOrEqual(typed.text.length);
      }),
    );
  });
});
