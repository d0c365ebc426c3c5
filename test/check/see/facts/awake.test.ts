import { describe, expect, it } from 'vitest';
import { beginningsOf, wakers } from '../../../../src/check/see/facts/awake.ts';

describe('how words begin', () => {
  it('is told by three letters, in both alphabets', () => {
    expect([...beginningsOf('restart роутер в i5')]).toEqual(['res', 'роу', 'в', 'i', '0']);
  });

  it.each([
    ['22.11', ['0', '0.0']],
    ['10-5', ['0', '0.0']],
    ['18:30', ['0', '0:0']],
    ['20041021', ['0', '0000']],
    ['5.', ['0']],
    ['', []],
  ])('tells what digits there are in %j', (text, words) => {
    expect([...beginningsOf(text)]).toEqual(words);
  });
});

describe('what sleeps', () => {
  const awake = wakers([
    { needs: 'order 0', name: 'first' },
    { needs: 'заказ', name: 'second' },
  ]);
  const names = (text: string) => awake(beginningsOf(text)).map(({ name }) => name);

  it('is woken by any of its words, in its own order', () => {
    expect(names('заказ 5')).toEqual(['first', 'second']);
    expect(names('orders')).toEqual(['first']);
  });

  it('sleeps on where none stands', () => {
    expect(names('nothing here')).toEqual([]);
  });
});
