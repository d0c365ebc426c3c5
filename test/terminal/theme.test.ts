import { describe, expect, it } from 'vitest';
import { theme } from '../../src/terminal/theme.ts';

const terminal = { isTerminal: true };
const pipe = { isTerminal: false };

describe('colour', () => {
  it.each([
    ['a terminal has it', terminal, {}, undefined, true],
    ['a pipe has none', pipe, {}, undefined, false],
    ['--color beats everything', pipe, { NO_COLOR: '1', FORCE_COLOR: '0', CI: '1', TERM: 'dumb' }, true, true],
    ['--no-color beats everything', terminal, { FORCE_COLOR: '1' }, false, false],
    ['FORCE_COLOR beats NO_COLOR and a pipe', pipe, { FORCE_COLOR: '1', NO_COLOR: '1' }, undefined, true],
    ['FORCE_COLOR=0 says no', terminal, { FORCE_COLOR: '0' }, undefined, false],
    ['FORCE_COLOR=false says no', terminal, { FORCE_COLOR: 'false' }, undefined, false],
    ['an empty FORCE_COLOR says nothing', pipe, { FORCE_COLOR: '' }, undefined, false],
    ['NO_COLOR says no', terminal, { NO_COLOR: '1' }, undefined, false],
    ['an empty NO_COLOR says nothing', terminal, { NO_COLOR: '' }, undefined, true],
    ['CI says no', terminal, { CI: 'true' }, undefined, false],
    ['TERM=dumb says no', terminal, { TERM: 'dumb' }, undefined, false],
  ] as const)('%s', (_rule, stream, env, flag, coloured) => {
    expect(theme(stream, env, flag).strong('x')).toBe(coloured ? '\u001b[1mx\u001b[22m' : 'x');
  });

  it('has a dress for each kind of words', () => {
    const dressed = Object.values(theme(terminal, {}, true)).map((dress) => dress('x'));
    expect(new Set(dressed).size).toBe(6);
    for (const text of dressed) expect(text).toMatch(/^\u001b\[\d+mx\u001b\[\d+m$/);
  });
});
