import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly [key: string]: unknown;
}

const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  const generator = (await import(/* @vite-ignore */ path('scripts/schemas.mjs'))) as { schemaFiles: () => Promise<ReadonlyMap<string, string>> };
  files = await generator.schemaFiles();
});

describe('the JSON Schemas', () => {
  it.each(['answers', 'request', 'rules', 'result'])('schemas/%s.schema.json is what `npm run schemas` makes of the model', (name) => {
    expect(readFileSync(path(`schemas/${name}.schema.json`), 'utf8')).toBe(files.get(`${name}.schema.json`));
  });

  it('say what each key of the answers and of a request means', () => {
    for (const name of ['answers', 'request']) {
      const schema = JSON.parse(files.get(`${name}.schema.json`) ?? '') as Schema;
      const silent = Object.entries(schema.properties ?? {}).filter(([, { description }]) => description === undefined);
      expect(silent.map(([key]) => key)).toEqual([]);
    }
  });

  it('refuse unknown keys of a person, and let ours grow', () => {
    expect(JSON.parse(files.get('answers.schema.json') ?? '')).toHaveProperty('additionalProperties', false);
    expect(files.get('request.schema.json')).not.toContain('"additionalProperties": false');
    expect(files.get('result.schema.json')).not.toContain('"additionalProperties": false');
  });
});
