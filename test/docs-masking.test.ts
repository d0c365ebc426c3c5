import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readRules } from '../src/pipeline/read-rules.ts';
import { makeRedactor } from '../src/redact/redactor.ts';
import { CWD, memoryHost } from './support/memory-host.ts';

const read = (path: string) => readFileSync(join(resolve(import.meta.dirname, '..'), path), 'utf8');

it('shows rules that are those of the example, and hide what they say', async () => {
  const [, shown] = /```yaml\n([\s\S]*?)```/.exec(read('docs/masking.md')) ?? [];
  expect(shown).toBe(read('examples/rules.yaml'));
  const { host } = memoryHost({ files: { [`${CWD}/rules.yaml`]: shown ?? '' } });
  const redactor = makeRedactor(await readRules('rules.yaml', host));
  expect(redactor.text('Customer no. C-123456, customer: C-654321, C-1', 'a')).toBe('Customer no. [customer-1], customer: [customer-2], C-1');
  expect(redactor.text('db-1.corp.example, status.corp.example', 'a')).toBe('[host-1], status.corp.example');
  expect(redactor.table().map(([mask]) => mask)).toContain('[customer-1]');
});
