import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { answersSchema } from '../src/model/answers.ts';
import { LANGUAGES } from '../src/model/words.ts';

const EXAMPLES = resolve(import.meta.dirname, '../examples');

describe.each(LANGUAGES)('the example answers in %s', (language) => {
  const text = readFileSync(join(EXAMPLES, `answers.${language}.yaml`), 'utf8');
  const answers = answersSchema.parse(parse(text, { schema: 'failsafe' }));

  it('use every key that there is', () => {
    expect(Object.keys(answers).sort()).toEqual(Object.keys(answersSchema.shape).sort());
    expect(answers.language).toBe(language);
  });

  it('name attachments that lie beside them, small enough to be shipped', () => {
    for (const { path } of answers.attachments ?? []) expect(statSync(join(EXAMPLES, path)).size).toBeLessThan(150_000);
    expect(answers.attachments).not.toEqual([]);
  });

  it('name nobody who exists: only domains and numbers kept for examples', () => {
    const domains = [...text.matchAll(/@([\w.-]+)/g)].map(([, domain]) => domain);
    expect(domains.length).toBeGreaterThan(0);
    expect(domains.filter((domain) => !/(^example\.com|\.example)$/.test(domain ?? ''))).toEqual([]);
  });
});
