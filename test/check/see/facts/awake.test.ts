import { describe, expect, it } from 'vitest';
import { beginningsOf, waker, wakers } from '../../../../src/check/see/facts/awake.ts';

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
    expect(names('')).toEqual([]);
  });

  it('forgets what woke it in the text before', () => {
    names('заказ');
    expect(names('orders')).toEqual(['first']);
  });
});

describe('what wakes', () => {
  it.each([
    ['restart', 'restarting it', true],
    ['restart', 'a rest', true],
    ['restart', 'rearm it', false],
    ['роутер', 'роут', true],
    ['в', 'вчера', false],
    ['0', 'i5', true],
    ['0.0', '22.11', true],
    ['0.0', '10-5', true],
    ['0.0', '5.', false],
    ['0:0', '18:30', true],
    ['0:0', '18.30', false],
    ['0000', '20041021', true],
    ['0000', '200-410', false],
  ])('%j is three letters or so many digits: %j', (needs, text, isWoken) => {
    expect(waker(needs)(beginningsOf(text))).toBe(isWoken);
  });
});
