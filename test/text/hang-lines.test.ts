import { describe, expect, it } from 'vitest';
import { hangLines } from '../../src/text/hang-lines.ts';

describe('hangLines', () => {
  it.each([
    ['  - one two three four five', ['  - one two', '    three four', '    five']],
    ['  1. one two three four', ['  1. one two', '     three', '     four']],
    ['     Вы пишете: всё сломалось', ['     Вы', '     пишете:', '     всё', '     сломалось']],
    ['one two three four five', ['one two three', 'four five']],
    ['What is new\n  - one two three four', ['What is new', '  - one two', '    three four']],
    ['\u001b[2m  - one two three\u001b[22m', ['  - \u001b[2mone two\u001b[0m', '    \u001b[2mthree\u001b[22m']],
    ['', ['']],
  ])('lets further rows begin where the text does: %j', (text, rows) => {
    expect(hangLines(text, 14)).toEqual(rows);
  });

  it('keeps every row within a window, however narrow', () => {
    for (const columns of [1, 4, 8, 12, 30]) {
      for (const row of hangLines('  - one two three incomprehensibilities', columns)) expect(row.length).toBeLessThanOrEqual(columns);
    }
  });
});
