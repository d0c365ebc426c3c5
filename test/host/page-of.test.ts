import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageOf } from '../../src/host/prompts/page-of.ts';

const items = (...heights: readonly number[]) => heights.map((height, at) => Array.from({ length: height }, (_, row) => `${at}.${row}`));

describe('the page of a list', () => {
  it('is the whole list where it fits', () => {
    expect(pageOf(items(1, 2), 0, 3)).toEqual(['0.0', '1.0', '1.1']);
  });

  it('shows whole items alone: none without its first row', () => {
    expect(pageOf(items(2, 1, 1), 2, 3)).toEqual(['1.0', '2.0', '']);
    expect(pageOf(items(1, 2, 1, 2), 1, 4)).toEqual(['0.0', '1.0', '1.1', '2.0']);
  });

  it('shows the beginning of an item that is higher than the screen', () => {
    expect(pageOf(items(1, 5, 1), 1, 3)).toEqual(['1.0', '1.1', '1.2']);
  });

  it('always fills the room, begins with the first row of an item, and holds the chosen one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 12 }),
        fc.nat(11),
        fc.integer({ min: 1, max: 8 }),
        (heights, at, room) => {
          const active = at % heights.length;
          const page = pageOf(items(...heights), active, room);
          const sum = heights.reduce((all, one) => all + one, 0);
          expect(page).toHaveLength(Math.min(sum, room));
          expect(page[0]).toMatch(/\.0$/);
          expect(page).toContain(`${active}.0`);
        },
      ),
    );
  });
});
