import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { beforeAll, describe, expect, it } from 'vitest';
import { cruise, inHouse, lawNames } from './support/cruise.ts';
import { machineTouches } from './support/machine-touches.ts';

const ROOT = resolve(import.meta.dirname, '..');
const SOURCES = globSync('src/**/*.ts', { cwd: ROOT }).sort();

describe('the import law', () => {
  it('holds in every source file, and reads every one of them', async () => {
    const { modules, violations } = await cruise();
    expect(SOURCES.length).toBeGreaterThan(100);
    expect(modules).toEqual(expect.arrayContaining(SOURCES.filter((path) => !path.endsWith('.d.ts'))));
    expect(violations).toEqual([]);
  });

  /** A house in which each file breaks the law once: the rule it breaks, the file, what it imports. */
  const PLANTED: readonly (readonly [rule: string, path: string, text: string])[] = [
    ['no-cycles', 'src/model/a-cycle.ts', "import type { B } from './b-cycle.ts';\nexport type A = B;"],
    ['answers-keeps-to-itself', 'src/answers/reach.ts', "export { gather } from '../attach/gather.ts';"],
    ['collect-keeps-to-itself', 'src/collect/reach.ts', "export { gather } from '../attach/gather.ts';"],
    ['attach-keeps-to-itself', 'src/attach/reach.ts', "export type { Collector } from '../collect/collector.ts';"],
    ['redact-keeps-to-itself', 'src/redact/reach.ts', "export { gather } from '../attach/gather.ts';"],
    ['check-keeps-to-itself', 'src/check/reach.ts', "export { gather } from '../attach/gather.ts';"],
    ['render-keeps-to-itself', 'src/render/reach.ts', "export { gather } from '../attach/gather.ts';"],
    ['deliver-keeps-to-itself', 'src/deliver/reach.ts', "export { gather } from '../attach/gather.ts';"],
    ['model-is-the-ground', 'src/model/reach.ts', "export { gather } from '../attach/gather.ts';"],
    ['text-is-the-ground', 'src/text/reach.ts', "export { gather } from '../attach/gather.ts';"],
    ['moments-are-the-ground', 'src/moments/reach.ts', "export { gather } from '../attach/gather.ts';"],
    ['render-keeps-to-itself', 'src/render/moment.ts', "export { day } from '../moments/day.ts';"],
    ['redact-check-render-and-model-are-pure', 'src/redact/impure.ts', "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;"],
    ['redact-check-render-and-model-are-pure', 'src/check/impure.ts', "import { hostname } from 'node:os';\nexport const name = hostname;"],
    [
      'redact-check-render-and-model-are-pure',
      'src/render/impure.ts',
      "import { randomBytes } from 'node:crypto';\nexport const salt = randomBytes(1);",
    ],
    ['redact-check-render-and-model-are-pure', 'src/model/impure.ts', "import { setTimeout } from 'node:timers';\nexport const wait = setTimeout;"],
    ['node-effects-in-host', 'src/attach/read.ts', "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;"],
    ['node-effects-in-host', 'src/commands/read.ts', "export const read = async () => (await import('fs/promises')).readFile;"],
    ['effect-packages-in-host', 'src/commands/run.ts', "import { execa } from 'execa';\nexport const run = execa;"],
    ['effect-packages-in-host', 'src/deliver/pack.ts', "export const load = async () => import('yauzl');"],
    ['chalk-in-terminal', 'src/host/colour.ts', "import chalk from 'chalk';\nexport const red = chalk.red;"],
    ['commander-in-commands', 'src/host/flags.ts', "import { Command } from 'commander';\nexport const command = new Command();"],
    ['terminal-for-the-edge', 'src/pipeline.ts', "export { theme } from './terminal/theme.ts';"],
    ['settings-for-the-edge', 'src/commands/compose.ts', "export { settings } from '../settings/settings.ts';"],
    ['host-by-type', 'src/commands/host.ts', "export { clock } from '../host/clock.ts';"],
    ['commands-below-program', 'src/terminal/call.ts', "export { host } from '../commands/host.ts';"],
    ['pipeline-below-commands', 'src/terminal/start.ts', "export { theme } from '../pipeline.ts';"],
    ['nothing-imports-the-edge', 'src/commands/edge.ts', "export { main } from '../main.ts';"],
    ['no-drawers', 'src/model/drawer.ts', "export { pad } from './utils.ts';"],
    ['no-unresolved', 'src/model/lost.ts', "export { nowhere } from './nowhere.ts';"],
    ['no-dev-packages', 'src/host/check.ts', "import fc from 'fast-check';\nexport const check = fc.check;"],
  ];
  const HONEST = {
    'src/model/b-cycle.ts': "import type { A } from './a-cycle.ts';\nexport type B = A;",
    'src/model/utils.ts': 'export const pad = 1;',
    'src/attach/gather.ts': "import { b } from '../model/b.ts';\nimport { join } from 'node:path';\nexport const gather = [b, join];",
    'src/model/b.ts': 'export const b = 1;',
    'src/moments/day.ts': 'export const day = 1;',
    'src/answers/day.ts': "export { day } from '../moments/day.ts';",
    'src/check/day.ts': "export { day } from '../moments/day.ts';",
    'src/collect/collector.ts': 'export type Collector = string;',
    'src/host/clock.ts': "import { hostname } from 'node:os';\nexport const clock = hostname;",
    'src/terminal/theme.ts': "import chalk from 'chalk';\nexport const theme = chalk;",
    'src/settings/settings.ts': 'export const settings = 1;',
    'src/main.ts': "export { theme as main } from './terminal/theme.ts';",
  };
  let caught: readonly string[];
  beforeAll(async () => {
    const planted = Object.fromEntries(PLANTED.map(([, path, text]) => [path, text]));
    const { violations } = await inHouse({ ...HONEST, ...planted }, cruise);
    caught = violations.map(({ rule, from }) => `${rule}: ${from}`);
  });

  it.each(PLANTED)('catches what breaks %s, planted in %s', (rule, path) => {
    expect(caught).toContain(`${rule}: ${path}`);
  });

  it('has no rule without a planted breach', async () => {
    expect(new Set(PLANTED.map(([rule]) => rule))).toEqual(new Set(await lawNames()));
  });

  it('finds nothing in a house that keeps it', async () => {
    const { 'src/model/b-cycle.ts': _cycle, 'src/model/utils.ts': _drawer, ...clean } = HONEST;
    const { modules, violations } = await inHouse(clean, cruise);
    expect(modules).toEqual(expect.arrayContaining(Object.keys(clean)));
    expect(violations).toEqual([]);
  });
});

describe('the process, the clock and randomness', () => {
  it('are touched in src/host alone', () => {
    const touches = SOURCES.filter((path) => !path.startsWith('src/host/')).flatMap((path) =>
      machineTouches(readFileSync(join(ROOT, path), 'utf8')).map((touch) => `${path}: ${touch}`),
    );
    expect(touches).toEqual([]);
  });

  it.each([
    ['export const now = Date.now();', 'Date.now'],
    ['export const now = new Date();', 'new Date()'],
    ['export const now = new Date;', 'new Date()'],
    ['export const now = Date();', 'Date()'],
    ["export const luck = Math['random']();", 'Math.random'],
    ['const { random } = Math; export const luck = random();', 'Math.random'],
    ['export const env = globalThis.process.env;', 'globalThis.process'],
    ["export const env = global['process'];", 'global.process'],
    ['export const env = process.env;', 'process'],
    ['export const at = performance.now();', 'performance.now'],
    ['export const id = crypto.randomUUID();', 'crypto.randomUUID'],
    ["import { createHash, randomBytes as luck } from 'node:crypto';", 'randomBytes of node:crypto'],
  ])('are found in: %s', (source, touch) => {
    expect(machineTouches(source)).toEqual([touch]);
  });

  it.each([
    '// Date.now() is not called here\nexport const word = "Math.random()";',
    'export const then = new Date(0); export const parsed = Date.parse("2026-11-22");',
    'export const most = Math.max(1, 2); export const end = (host: Host) => host.process.end();',
    'export function input(process: NodeJS.Process) { return process.argv; }',
  ])('are not seen where they are not: %s', (source) => {
    expect(machineTouches(source)).toEqual([]);
  });
});

describe('names of files', () => {
  it('say what a file does: no barrel but the library, nothing called utils', () => {
    const names = SOURCES.filter((path) => !/^src\/(index|locale\/(en|ru)\/index)\.ts$/.test(path)).map((path) => basename(path, '.ts'));
    expect(names.filter((name) => /^(index|utils?|helpers?|common|misc)$/.test(name))).toEqual([]);
  });
});
