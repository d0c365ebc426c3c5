import { execFile } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { table } from '../../bench/table.mjs';
import { table as judgements } from '../../eval/table.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
const PAGES = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...globSync('docs/**/*.md', { cwd: ROOT }).sort()];
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** The fenced blocks of one language in a page. */
function blocks(page: string, language: string): readonly string[] {
  return [...read(page).matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].filter((match) => match[1] === language).map((match) => match[2] ?? '');
}

describe('commands in the docs', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'askwell-docs-'));
    cpSync(join(ROOT, 'examples'), join(folder, 'examples'), { recursive: true });
    mkdirSync(join(folder, 'bin'));
    const program = join(folder, 'bin/askwell');
    writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${join(ROOT, 'bin/askwell.js')}' "$@"\n`);
    chmodSync(program, 0o755);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** A line as it is run here: the packages are installed and the program is built already. */
  const asRunHere = (line: string) => line.replace(/^npm ci && npm start( --)?/, 'askwell');
  const run = (line: string) =>
    new Promise<{ code: number; out: string; err: string }>((done) => {
      const env = {
        ...process.env,
        PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH']}`,
        HOME: folder,
        LANG: 'en_GB.UTF-8',
        LC_ALL: '',
        XDG_CONFIG_HOME: '',
        XDG_DATA_HOME: '',
      };
      const child = execFile('sh', ['-c', line], { cwd: folder, env }, (error, out, err) => done({ code: error ? Number(error.code) : 0, out, err }));
      child.stdin?.end();
    });

  const lines = PAGES.flatMap((page) =>
    blocks(page, 'sh').flatMap((block) =>
      block
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => ({ page, line })),
    ),
  );

  it('are there', () => {
    expect(lines.length).toBeGreaterThan(10);
  });

  it.each(lines.filter(({ line }) => !/npm test|npm start +#/.test(line)))('work: $line', async ({ line }) => {
    const { code, err } = await run(asRunHere(line));
    expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' });
  });

  it('ask where there is nobody to ask, and say so', async () => {
    expect(await run('askwell')).toMatchObject({ code: 2, out: '' });
  });

  it('are commands that exist', async () => {
    const table = read('README.md').split('\n## Commands')[1]?.split('\n## ')[0] ?? '';
    const { out: help } = await run('askwell --help');
    for (const [, command = ''] of table.matchAll(/^\| `askwell ([a-z]+)/gm)) expect(help).toMatch(new RegExp(`^ +${command}\\b`, 'm'));
  });

  it('are scripts of the package', () => {
    const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
    const named = PAGES.flatMap((page) =>
      [...read(page).matchAll(/npm (?:run )?(test|start|bench|eval|coverage|schemas|law|build)\b/g)].map((match) => match[1] ?? ''),
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('the library in the README', () => {
  it('works as it is shown', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'askwell-library-'));
    try {
      mkdirSync(join(folder, 'node_modules'));
      symlinkSync(ROOT, join(folder, 'node_modules/askwell'));
      writeFileSync(join(folder, 'app.log'), 'a line\n');
      const said = (block: string) => {
        writeFileSync(join(folder, 'program.mjs'), block);
        return new Promise<string>((done, refuse) => {
          execFile(process.execPath, ['program.mjs'], { cwd: folder, env: { ...process.env, HOME: folder } }, (error, stdout, stderr) =>
            error || stderr ? refuse(error ?? new Error(stderr)) : done(stdout),
          );
        });
      };
      const [composing = '', checking = ''] = blocks('README.md', 'js');
      const out = await said(composing);
      expect(await said(checking)).toMatch(/^(?:question|almost) \[.*\] .*\?\n$/s);
      const [id = '', made = ''] = out.trim().split(' ');
      expect(id).toMatch(/^AW-\d{8}-[0-9A-Z]{4}$/);
      expect(existsSync(join(made, 'request.txt'))).toBe(true);
      expect(existsSync(join(made, 'attachments.zip'))).toBe(true);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('the docs', () => {
  it('link to files that are there', () => {
    const broken = PAGES.flatMap((page) =>
      [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
        .map((match) => join(dirname(page), match[1] ?? ''))
        .filter((path) => !existsSync(join(ROOT, path))),
    );
    expect(broken).toEqual([]);
  });

  it('name files of this repository that are there', () => {
    const named = PAGES.flatMap((page) =>
      [...read(page).matchAll(/`((?:src|test|templates|schemas|examples|bench|docs)\/[\w./-]*\w\/?)`/g)].map((match) => match[1] ?? ''),
    );
    expect(named.filter((path) => !path.includes('NAME') && !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('tell of no figure that was not measured', () => {
    const results = JSON.parse(read('bench/results.json')) as Parameters<typeof table>[0];
    expect(read('README.md')).toContain(`<!-- bench: written by npm run bench -->\n${table(results)}\n<!-- /bench -->`);
    const judged = JSON.parse(read('eval/results.json')) as Parameters<typeof judgements>[0];
    expect(read('README.md')).toContain(`<!-- eval: written by npm run eval -->\n\n${judgements(judged)}\n\n<!-- /eval -->`);
  });
});
