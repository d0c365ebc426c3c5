// The check's modules as they stand in src/, bundled into a temporary folder: Node 20 cannot read TypeScript by itself.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Bundles modules of `src/` and imports them as one.
 * @param {readonly string[]} modules Paths from the project's root, such as `src/check/see/see.ts`.
 */
export async function loadCheck(modules) {
  const folder = mkdtempSync(join(tmpdir(), 'askwell-eval-'));
  try {
    const outfile = join(folder, 'check.mjs');
    await build({
      absWorkingDir: root,
      stdin: { contents: modules.map((path) => `export * from './${path}';`).join('\n'), resolveDir: root, loader: 'ts' },
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20.17',
      mainFields: ['module', 'main'],
      logLevel: 'warning',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
