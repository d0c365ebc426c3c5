import { describe, expect, it, vi } from 'vitest';
import { speaker } from '../../src/locale/speaker.ts';
import type { Language } from '../../src/model/words.ts';
import { progress } from '../../src/terminal/progress.ts';
import { theme } from '../../src/terminal/theme.ts';
import { memoryHost } from '../support/memory-host.ts';

interface Setting {
  readonly terminal?: boolean;
  readonly columns?: number;
  readonly total?: number;
  readonly language?: Language;
  readonly moves?: boolean;
}

async function bar({ terminal = true, columns = 80, total = 60_000_000, language = 'en', moves = true }: Setting = {}) {
  const memory = memoryHost({ terminal, columns });
  const { stderr, clock } = memory.host;
  const say = await speaker(language);
  return { memory, shown: progress(stderr, clock, { total, what: 'Packing', say, language, moves, theme: theme(stderr, {}, false) }) };
}

/** The row as it stands: what was written after the last time it was wiped. */
const row = (written: string) => written.slice(written.lastIndexOf('\u001b[2K') + '\u001b[2K'.length);

describe('progress', () => {
  it('shows nothing when the work is done within half a second', async () => {
    const { memory, shown } = await bar();
    shown.advance(60_000_000);
    memory.pass(499);
    shown.end();
    memory.pass(1000);
    expect(memory.err()).toBe('');
  });

  it('shows a bar after half a second, and takes it away at the end', async () => {
    const { memory, shown } = await bar();
    shown.advance(27_000_000);
    memory.pass(500);
    expect(row(memory.err())).toBe(`${'█'.repeat(14)}${'░'.repeat(16)} Packing 45 %, 27 MB of 60 MB`);
    shown.end();
    expect(row(memory.err())).toBe('');
    shown.end();
    expect(memory.out()).toBe('');
  });

  it('is drawn anew ten times a second at most', async () => {
    const { memory, shown } = await bar();
    memory.pass(500);
    memory.pass(99);
    shown.advance(30_000_000);
    expect(row(memory.err())).toContain('0 %');
    memory.pass(1);
    shown.advance(1);
    expect(row(memory.err())).toContain('50 %');
  });

  it.each([
    ['where standard error is no terminal', { terminal: false }],
    ['where the cursor cannot move', { moves: false }],
  ])('shows nothing %s', async (_where, setting) => {
    const { memory, shown } = await bar(setting);
    memory.pass(1000);
    shown.advance(5);
    shown.end();
    expect(memory.err()).toBe('');
  });

  it.each([
    ['Russian words', { language: 'ru' }, `${'░'.repeat(30)} Packing 0\u00a0%, 0\u00a0Б из 60\u00a0МБ`],
    ['words alone where there is no room for a bar', { columns: 33 }, 'Packing 0 %, 0 bytes of 60 MB'],
    ['figures alone where there is room for no more', { columns: 26 }, '0 %, 0 bytes of 60 MB'],
    ['the bar alone where even these do not fit', { columns: 20 }, '░'.repeat(18)],
    ['all of nothing', { total: 0 }, `${'█'.repeat(30)} Packing 100 %, 0 bytes of 0 bytes`],
  ] as const)('shows %s', async (_what, setting, text) => {
    const { memory } = await bar(setting);
    memory.pass(500);
    expect(row(memory.err())).toBe(text);
  });

  it('never shows more than all', async () => {
    const { memory, shown } = await bar({ total: 1000 });
    shown.advance(5000);
    memory.pass(500);
    expect(row(memory.err())).toContain('100 %, 1 kB of 1 kB');
  });

  it('lets the work go on when the reader is gone', async () => {
    const { memory, shown } = await bar();
    const write = vi.fn(() => Promise.reject(new Error('EPIPE')));
    Object.assign(memory.host.stderr, { write });
    memory.pass(500);
    shown.end();
    expect(write).toHaveBeenCalledTimes(2);
  });
});
