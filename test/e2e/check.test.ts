import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askwellTerminal, type Household, household, type Person } from '../support/askwell-terminal.ts';
import { hasTmux } from '../support/tmux.ts';

describe.skipIf(!hasTmux)('a text typed in a real terminal (needs tmux)', () => {
  let house: Household;
  let anna: Person;

  beforeEach(() => {
    house = household();
  });
  afterEach(async () => {
    await anna.kill();
    house.remove();
  });

  it.each([
    ['check', ['check', '-']],
    ['reply', ['reply', '-']],
    ['compose', ['--text', '-']],
  ])('is awaited by %s until Ctrl-C ends it at once', async (_, argv) => {
    anna = await askwellTerminal(argv, house);
    await anna.shows('Ctrl-D');
    await anna.press('m', 'y', 'Enter', 'C-c');
    expect(await anna.exitCode()).toBe(130);
    expect(house.requests()).toEqual([]);
  });

  it('is judged once it ends', async () => {
    anna = await askwellTerminal(['check', '-', '--no-color'], house);
    await anna.shows('Ctrl-D');
    await anna.press('b', 'a', 'd', 'Enter', 'C-d');
    await anna.shows(/Score: \d+ of 100/);
    expect(await anna.exitCode()).toBe(0);
  });
});
