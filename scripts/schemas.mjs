// Writes schemas/*.schema.json from the model; with --check it only says whether they are what the model gives.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Schema file, the model's module and schema, and what its readers should know. */
const SCHEMAS = [
  ['answers', 'answers', 'answersSchema', 'Answers for askwell compose --from: what a person says about a problem'],
  ['request', 'request', 'requestSchema', 'A request written by askwell: request.json'],
  ['result', 'result', 'resultSchema', 'What askwell compose --json prints'],
];

const entry = [
  "export { toJSONSchema } from 'zod/mini';",
  ...SCHEMAS.map(([, module, name]) => `export { ${name} } from './src/model/${module}.ts';`),
].join('\n');
const bundled = await build({
  stdin: { contents: entry, resolveDir: root },
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
  absWorkingDir: root,
});
const model = await import(`data:text/javascript;base64,${Buffer.from(bundled.outputFiles[0]?.contents ?? []).toString('base64')}`);

const stale = [];
for (const [file, , name, title] of SCHEMAS) {
  const path = `${root}schemas/${file}.schema.json`;
  const { $schema, ...schema } = model.toJSONSchema(model[name]);
  const text = `${JSON.stringify({ $schema, title, ...schema }, undefined, 2)}\n`;
  const before = await readFile(path, 'utf8').catch(() => '');
  if (before === text) continue;
  stale.push(path);
  if (!process.argv.includes('--check')) await writeFile(path, text);
}
if (process.argv.includes('--check') && stale.length > 0) {
  console.error(`Not what the model gives: ${stale.join(', ')}. Run npm run schemas.`);
  process.exit(1);
}
