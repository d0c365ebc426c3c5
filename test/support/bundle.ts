import { build } from 'esbuild';
import { leanArchiver } from '../../scripts/lean-archiver.mjs';

/** Bundles a test program with esbuild, as the real one is, into a file that Node can run; `define` as in the build script. */
export async function bundle(source: string, target: string): Promise<void> {
  await build({
    entryPoints: [source],
    outfile: target,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.17',
    mainFields: ['module', 'main'],
    external: ['clipboardy', 'systeminformation'],
    define: { __VERSION__: '"0.0.0-test"', __ROOT__: '".."' },
    banner: { js: "import { createRequire as testRequire } from 'node:module';\nconst require = testRequire(import.meta.url);" },
    plugins: [leanArchiver],
    logLevel: 'error',
  });
}
