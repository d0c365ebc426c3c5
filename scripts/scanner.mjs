// Compiles assembly/scanner.ts into src/redact/scan/scanner-code.ts: `npm run scanner`.
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import asc from 'assemblyscript/asc';

const ROOT = resolve(import.meta.dirname, '..');

/** The source of src/redact/scan/scanner-code.ts, compiled anew. @returns {Promise<string>} */
export async function scannerCode() {
  /** @type {Uint8Array | undefined} */
  let code;
  const { error, stderr } = await asc.main(
    [
      'assembly/scanner.ts',
      '--baseDir',
      ROOT,
      '--outFile',
      'scanner.wasm',
      '-O3',
      '--runtime',
      'stub',
      '--noAssert',
      '--importMemory',
      '--enable',
      'simd',
    ],
    {
      writeFile: (_name, bytes) => {
        if (bytes instanceof Uint8Array) code = bytes;
      },
    },
  );
  if (error || code === undefined) throw new Error(`assembly/scanner.ts does not compile: ${error?.message ?? ''}\n${stderr.toString()}`);
  return `/** assembly/scanner.ts, compiled by \`npm run scanner\`: WebAssembly as base64. */\nexport const SCANNER_CODE =\n  '${Buffer.from(code).toString('base64')}';\n`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(join(ROOT, 'src/redact/scan/scanner-code.ts'), await scannerCode());
