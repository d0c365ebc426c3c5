import fs from 'node:fs';
import { expect, it } from 'vitest';
import type { Files } from '../../src/host/host.ts';
import { nodeFiles } from '../../src/host/node-files.ts';
import { templateFiles } from '../../src/host/template-files.ts';
import { LANGUAGES } from '../../src/model/words.ts';

it('reads the package’s own templates, by name, of one language', async () => {
  const letters = await Promise.all(LANGUAGES.map(async (language) => (await templateFiles(nodeFiles(fs)).load(language))['letter.txt']));
  expect(letters[0]).toContain('{');
  expect(letters[1]).toMatch(/\p{Script=Cyrillic}/u);
});

it('has the same templates in every language', async () => {
  const [first = [], ...others] = await Promise.all(
    LANGUAGES.map(async (language) => Object.keys(await templateFiles(nodeFiles(fs)).load(language))),
  );
  expect(first.length).toBeGreaterThan(3);
  for (const names of others) expect(names).toEqual(first);
});

it('takes nothing for a template that is not called one', async () => {
  const files = {
    list: async () => ['letter.txt.liquid', 'notes.md', '.liquid~'],
    readText: async (path: string) => path.replace(/.*templates/, ''),
  };
  expect(await templateFiles(files as unknown as Files).load('en')).toEqual({ 'letter.txt': '/en/letter.txt.liquid' });
});
