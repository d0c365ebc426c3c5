import { describe, expect, it } from 'vitest';
import { isWayLinked } from '../../src/check/announced-way.ts';
import { judge } from '../../src/check/judge.ts';
import { readText } from '../../src/check/read/read-text.ts';
import { see } from '../../src/check/see/see.ts';

const seen = (text: string) => see(readText(text), { now: new Date('2026-11-29T12:00:00Z') });

describe('a link to what shows the fault again', () => {
  it.each([
    'cargo build fails on aarch64. Minimal repro: https://example.com/repro.git',
    'The dropdown stays open on Escape. Codepen: https://example.com/pen/abc',
    'It hangs. A reproduction is here: https://example.com/hang',
    '## Steps to reproduce\nhttps://example.com/repro',
    '## Steps to reproduce\nOpen https://stackblitz.com/edit/abc',
    'Память течёт. Минимальный пример: https://example.com/gist',
  ])('is the way there, and no lone step: %s', (text) => {
    const told = seen(text);
    expect(isWayLinked(told)).toBe(true);
    const { lacks, findings } = judge({ seen: told, kind: 'technical', audience: 'developer', danger: [], isDated: true });
    expect(lacks).not.toContain('steps');
    expect(findings.map(({ rule }) => rule)).not.toContain('weak.one-step');
  });

  it.each(['## Steps to reproduce\nOpen https://example.com/cart', 'Шаги: Открыть сайт https://example.com/cart'])(
    'is no page that a lone step opens: %s',
    (text) => {
      const { findings } = judge({ seen: seen(text), kind: 'technical', audience: 'person', danger: [], isDated: true });
      expect(findings.map(({ rule }) => rule)).toContain('weak.one-step');
    },
  );

  it.each(['The page https://example.com/cart does not load.', 'Expected: https://example.com/ok opens.', 'На https://example.com/cart пусто.'])(
    'is no other link: %s',
    (text) => {
      expect(isWayLinked(seen(text))).toBe(false);
    },
  );
});
