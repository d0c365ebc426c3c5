// Writes schemas/: the JSON Schemas (draft 2020-12) of what goes in and out, made from the model that the program itself checks with.
import { mkdirSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { DESCRIPTIONS } from './schema-descriptions.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What each schema is of, and whether records may hold more keys: those of ours grow over time, in those of a person an unknown one is a mistake. */
const SCHEMAS = [
  { name: 'answers', title: 'Answers: what a person says about a problem', open: false, loose: true },
  { name: 'request', title: 'A request that askwell composed (request.json)', open: true, loose: false },
  { name: 'rules', title: "Rules of somebody's own, for askwell redact --rules", open: false, loose: true },
  { name: 'judgement', title: 'What askwell check prints with --json', open: true, loose: false },
  { name: 'result', title: 'What askwell prints with --json', open: true, loose: false },
];

/** The schemas as they should stand on the disk: file name → text. @returns {Promise<Map<string, string>>} */
export async function schemaFiles() {
  const { toJSONSchema, ...model } = await loadModel();
  return new Map(
    SCHEMAS.map(({ name, title, open, loose }) => {
      const { $schema, ...schema } = toJSONSchema(model[`${name}Schema`], { target: 'draft-2020-12' });
      dress(schema, name, { open, loose });
      const whole = { $schema, $id: `${name}.schema.json`, title, ...schema };
      return [`${name}.schema.json`, `${JSON.stringify(whole, undefined, 2)}\n`];
    }),
  );
}

/** The model in this process, through the bundler: Node 20 reads no TypeScript. */
async function loadModel() {
  const { outputFiles } = await build({
    entryPoints: [`${root}scripts/schema-model.ts`],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'silent',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** Puts descriptions in, opens records that may grow, and lets text of a person stand without quotes where YAML makes a number of it. */
function dress(schema, path, options) {
  const description = DESCRIPTIONS[path];
  if (description !== undefined) schema.description = description;
  if (options.open && schema.additionalProperties === false) delete schema.additionalProperties;
  if (options.loose && schema.type === 'string' && schema.enum === undefined) schema.type = ['string', 'number', 'boolean'];
  for (const [key, inner] of Object.entries(schema.properties ?? {})) dress(inner, `${path}.${key}`, options);
  for (const inner of [schema.items, schema.additionalProperties]) if (typeof inner === 'object') dress(inner, `${path}.*`, options);
  for (const inner of schema.anyOf ?? []) dress(inner, path, options);
  // A key of a record is text whatever stands for it.
  if (schema.propertyNames) schema.propertyNames = { type: 'string' };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(`${root}schemas`, { recursive: true });
  for (const [name, text] of await schemaFiles()) writeFileSync(`${root}schemas/${name}`, text);
}
