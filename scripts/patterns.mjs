// Judges every pattern of masking with recheck: `npm run patterns`. What is known already, by a pattern's hash, is not judged again.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { check } from 'recheck';
import { globSync } from 'tinyglobby';
import ts from 'typescript';

const ROOT = resolve(import.meta.dirname, '..');
const VERDICTS = join(ROOT, 'test/redact/pattern-verdicts.json');

/**
 * A pattern of masking: its source, its flags, and where it stands.
 * @typedef {{ source: string, flags: string, file: string, line: number }} Pattern
 */

/** Every regular expression that is written out in src/redact. @returns {Pattern[]} */
export function patternsInSource() {
  return globSync('src/redact/**/*.ts', { cwd: ROOT })
    .sort()
    .flatMap((file) => {
      const tree = ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest);
      /** @type {Pattern[]} */
      const found = [];
      /** @param {import('typescript').Node} node */
      const visit = (node) => {
        if (ts.isRegularExpressionLiteral(node)) {
          const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
          found.push({ source, flags, file, line: tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1 });
        }
        ts.forEachChild(node, visit);
      };
      visit(tree);
      return found;
    });
}

/** @param {Pick<Pattern, 'source' | 'flags'>} pattern */
export function hashOf({ source, flags }) {
  // Where a search begins and whether it goes on does not change what a pattern costs.
  return createHash('sha256')
    .update(`/${source}/${flags.replace(/[gyd]/g, '')}`)
    .digest('hex')
    .slice(0, 20);
}

/** What is known: `safe`, `polynomial`, `exponential`, or `unknown` where recheck gave up. @returns {Record<string, string>} */
export function knownVerdicts() {
  return JSON.parse(readFileSync(VERDICTS, 'utf8'));
}

/** @param {Pick<Pattern, 'source' | 'flags'>} pattern @returns {Promise<string>} */
export async function judge({ source, flags }) {
  const { status, complexity } = await check(source, flags.replace(/[gyd]/g, ''), { timeout: 20_000 });
  return status === 'vulnerable' ? (complexity?.type ?? 'unknown') : status;
}

if (process.argv[1] === import.meta.filename) {
  const { RULES } = await rules();
  /** @type {Pick<Pattern, 'source' | 'flags'>[]} */
  const patterns = [...patternsInSource(), ...RULES.map(({ pattern }) => pattern)];
  const known = knownVerdicts();
  /** @type {Record<string, string>} */
  const verdicts = {};
  for (const pattern of patterns) {
    const hash = hashOf(pattern);
    verdicts[hash] ??= known[hash] ?? (await judge(pattern));
    if (known[hash] === undefined) console.log(verdicts[hash], pattern.source.slice(0, 120));
  }
  const sorted = Object.fromEntries(Object.entries(verdicts).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(VERDICTS, `${JSON.stringify(sorted, undefined, 2)}\n`);
}

/** The rules as the program has them: some patterns are put together when they are loaded. */
async function rules() {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'src/redact/rules/rules.ts')],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? '').toString('base64')}`);
}
