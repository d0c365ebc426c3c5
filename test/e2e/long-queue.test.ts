import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const TEXTS = ['Order 10-55821 has not come.', 'Принтер жуёт бумагу с понедельника.', 'I cannot sign in, it says E-1', 'не работает'];

function checked(lines: readonly string[]): string {
  return execFileSync(process.execPath, [join(ROOT, 'bin/askwell.js'), 'check', '-', '--batch', '--now', '2026-11-29'], {
    input: `${lines.join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
}

describe('a queue of several hundred requests', () => {
  it('is told as it would be in pieces, by as many threads as the machine has room for', () => {
    const lines = Array.from({ length: 300 }, (_, id) => JSON.stringify({ id, text: `${TEXTS[id % TEXTS.length]} ${id}` }));
    const pieces = [lines.slice(0, 100), lines.slice(100, 200), lines.slice(200)];
    expect(checked(lines)).toBe(pieces.map(checked).join(''));
  }, 60_000);
});
