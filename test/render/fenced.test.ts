import { describe, expect, it } from 'vitest';
import { stretchesOf } from '../../src/render/fenced.ts';

describe('the stretches of a text', () => {
  it.each([
    ['   ```\n   a\n   ```', [['a', true]]],
    ['    ```\n    a\n    ```', [['    ```\n    a\n    ```', false]]],
    [
      '1. ```sh\n   a\n   ```\nb',
      [
        ['1.', false],
        ['a', true],
        ['b', false],
      ],
    ],
    ['```\na\n    ```', [['```\na\n    ```', false]]],
    ['````\na\n```', [['````\na\n```', false]]],
  ])('begin and end where Markdown has code begin and end: %j', (text, stretches) => {
    expect(stretchesOf(text).map(({ text: said, isCode }) => [said, isCode])).toEqual(stretches);
  });

  it('are found at once, however many there are', () => {
    const text = 'a\n```sh\nb\n```\n'.repeat(30_000);
    const started = performance.now();
    expect(stretchesOf(text)).toHaveLength(60_001);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
