// Builds dist/: the program and the library as ES modules with shared chunks, so that what a command does not use is never read.
import { readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { leanArchiver } from './lean-archiver.mjs';
import { spelledPatterns } from './spelled-patterns.mjs';
import { weightsBeside } from './weights-beside.mjs';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Commander asks for child_process at once, for subcommands that are programs of their own, which askwell has none of. Node takes an eighth of its own
 * start to load it.
 */
const commanderWithoutProcesses = {
  name: 'commander-without-processes',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]commander[\\/]lib[\\/]command\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const contents = source.replace("require('node:child_process')", '{}');
      if (contents === source) throw new Error('commander does not ask for child_process as it did: see whether this is needed still');
      return { contents, loader: 'js' };
    });
  },
};

rmSync(`${root}dist`, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: { main: 'src/main.ts', index: 'src/index.ts', 'queue-thread': 'src/queue-thread.ts' },
  outdir: 'dist',
  chunkNames: 'chunk-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.17',
  mainFields: ['module', 'main'],
  // Its CommonJS build, which Node's condition picks, comes out of a dynamic import without names: take its modules.
  alias: { yaml: `${root}node_modules/yaml/browser/index.js` },
  // These find files beside themselves, or are large and rarely needed.
  external: ['clipboardy', 'sharp', 'systeminformation'],
  define: { __VERSION__: JSON.stringify(version), __ROOT__: JSON.stringify('..') },
  // CommonJS packages inside the bundle ask for Node's own modules, and for those alone; making a real `require` in each chunk would cost every start.
  banner: { js: 'const require = (name) => process.getBuiltinModule(name);' },
  plugins: [commanderWithoutProcesses, leanArchiver, weightsBeside(`${root}dist`), spelledPatterns],
  minifySyntax: true,
  minifyWhitespace: true,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
});
