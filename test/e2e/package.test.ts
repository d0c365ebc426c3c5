import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');

describe('the package', () => {
  it('ships the program, its texts, schemas, guides and examples, the licence and the README, and nothing else', () => {
    const report = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    // One npm answers with a list, a newer one with an object by name.
    const [packed] = Object.values(
      JSON.parse(report) as Record<string, { readonly files: readonly { readonly path: string; readonly mode: number }[] }>,
    );
    const paths = packed?.files.map(({ path }) => path) ?? [];
    expect(paths.filter((path) => !/^(bin|dist|docs|templates|schemas|examples)\/|^(package\.json|README\.md|LICENSE)$/.test(path))).toEqual([]);
    expect(paths).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'README.md',
        'bin/askwell.js',
        'dist/index.js',
        'dist/main.js',
        'dist/types/index.d.ts',
        'examples/answers.en.yaml',
        'examples/answers.ru.yaml',
        'package.json',
        'schemas/answers.schema.json',
        'templates/ru/letter.txt.liquid',
      ]),
    );
    expect(packed?.files.find(({ path }) => path === 'bin/askwell.js')?.mode).toBe(0o755);
  });

  it('names no registry of its own in the lock file, and holds every package to a hash', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as {
      readonly packages: Readonly<Record<string, { readonly resolved?: string; readonly integrity?: string }>>;
    };
    const installed = Object.entries(packages).filter(([path]) => path !== '');
    expect(installed.filter(([, { resolved }]) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'))).toEqual([]);
    expect(installed.filter(([, { integrity }]) => integrity === undefined)).toEqual([]);
  });

  it('says the same version in package.json, the lock file and the program', () => {
    const { version } = JSON.parse(read('package.json')) as { readonly version: string };
    expect((JSON.parse(read('package-lock.json')) as { readonly version: string }).version).toBe(version);
    expect(read('CHANGELOG.md')).toContain(`## [${version}]`);
    expect(execFileSync(process.execPath, ['bin/askwell.js', '--version'], { cwd: ROOT, encoding: 'utf8' }).trim()).toBe(version);
  });
});
