import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { privacy } from '../../src/collect/keep-private.ts';
import { type MemoryHostOptions, memoryHost } from '../support/memory-host.ts';

function clean(
  value: string,
  { id = 'terminal.program', level = 'basic', ...options }: MemoryHostOptions & { id?: string; level?: 'basic' | 'full' } = {},
) {
  return privacy(level, memoryHost(options).host)({ id, value }).value;
}

describe('a fact that leaves', () => {
  it.each([
    ['/home/anna/apps/term', '~/apps/term'],
    ['/home/anna', '~'],
    ['/home/annabel/apps', '/home/…/apps'],
    ['/srv/home/anna.old/x', '/srv/home/…/x'],
    ['term on annas-laptop', 'term on …'],
    ['ANNA and Anna_2 and annals', '… and …_2 and annals'],
    ['Анна anna', 'Анна …'],
    ['яanna', 'яanna'],
    ['C:\\Users\\Someone\\x', 'C:\\Users\\…\\x'],
  ])('tells of %s at basic no more than %s', (value, told) => {
    expect(clean(value)).toBe(told);
  });

  it.each([
    ['4c4c4544-004b-3510-804b-b6c04f4d3632'],
    ['A4:C3:F0:85:1D:3E'],
    ['a4-c3-f0-85-1d-3e'],
    ['fe80::a6c3:f0ff:fe85:1d3e'],
    ['2001:db8:0:0:1:0:0:1'],
    ['4c4c4544004b3510804bb6c04f4d3632'],
  ])('never carries what tells one machine from all others: %s', (identifier) => {
    for (const level of ['basic', 'full'] as const) {
      expect(clean(`term ${identifier} end`, { level })).toBe('term … end');
      expect(clean(identifier, { level })).toBe('…');
    }
  });

  it('carries no network address, and takes no version for one', () => {
    expect(clean('at 192.168.1.23', { id: 'terminal.kind' })).toBe('at …');
    expect(clean('6.6.87.2-microsoft-standard-WSL2', { id: 'os.kernel' })).toBe('6.6.87.2-microsoft-standard-WSL2');
    expect(clean('122.0.6261.57', { id: 'tool.chromium' })).toBe('122.0.6261.57');
  });

  it.each([
    ['Apple M1 Max', 'cpu.model', 'max'],
    ['Debian GNU/Linux 12', 'os.name', 'debian'],
    ['C.UTF-8', 'locale.name', 'utf'.slice(0, 2)],
    ['bash', 'terminal.shell', 'root'],
  ])('keeps its meaning: %s (%s) for somebody called %s', (value, id, name) => {
    const machine = { userName: () => name, hostName: () => name };
    expect(clean(value, { id, machine, home: `/home/${name}` })).toBe(value);
  });

  it('keeps the person’s name at full, where the person chose to tell more, but no path of the home', () => {
    expect(clean('anna at /home/anna/bin', { level: 'full' })).toBe('anna at ~/bin');
  });

  it('knows the home whichever way its slashes lean, and in any case where the system minds none', () => {
    const windows = { platform: 'win32', home: 'C:\\Users\\Anna Petrovna', machine: { userName: () => 'AP', hostName: () => 'pc' } } as const;
    expect(clean('c:/users/anna petrovna/bin/zsh', windows)).toBe('~/bin/zsh');
    expect(clean('C:\\Users\\Anna Petrovna', windows)).toBe('~');
  });

  it('holds nothing that a terminal obeys, and is no longer than a fact', () => {
    expect(clean('a\u001b[31mb\u202ec\ud800d\r\ne')).toBe('a [31mb c d e');
    expect(clean('😀'.repeat(300))).toBe(`${'😀'.repeat(199)}…`);
  });

  it('is given back as it is when it is a number', () => {
    expect(privacy('basic', memoryHost().host)({ id: 'cpu.cores', value: 8, unit: 'count' })).toEqual({ id: 'cpu.cores', value: 8, unit: 'count' });
  });

  it('lives without a home, and with the root for one', () => {
    expect(clean('/home/anna/x', { home: undefined, machine: { userName: () => undefined } })).toBe('/home/…/x');
    expect(clean('/usr/bin/zsh', { home: '/' })).toBe('/usr/bin/zsh');
  });

  it('never holds a name as a word, whatever stands around it', () => {
    const name = fc
      .stringMatching(/^[a-zа-яё][a-zа-яё0-9]{3,11}$/)
      .filter((word) => !/^(test|user|home|fish|bash|node|root|host|arch|guest|local)/.test(word));
    const around = fc.constantFrom('', ' ', '/', '-', '_', '.', ':', '@', '"', '\u001b[0m', '…', '(', '\u200b');
    fc.assert(
      fc.property(name, name, fc.array(fc.tuple(around, fc.constantFrom(0, 1), around, fc.boolean()), { maxLength: 6 }), (user, host, parts) => {
        const text = parts
          .map(([before, which, after, upper]) => before + (upper ? [user, host][which]?.toUpperCase() : [user, host][which]) + after)
          .join(' ');
        const told = String(
          clean(text, { machine: { userName: () => user, hostName: () => `${host}.example` }, home: `/home/${user}` }),
        ).toLowerCase();
        const words = told.split(/[^\p{L}\p{N}]+/u);
        expect(words).not.toContain(user);
        expect(words).not.toContain(host);
      }),
      { numRuns: 1000 },
    );
  });
});
