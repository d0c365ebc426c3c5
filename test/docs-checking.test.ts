import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { anyhow } from '../src/check/rules/missing/anyhow.ts';
import { RULES } from '../src/check/rules/rules.ts';
import { en } from '../src/locale/en/index.ts';
import { REPLY_KINDS } from '../src/model/reply.ts';

const guide = readFileSync(new URL('../docs/checking.md', import.meta.url), 'utf8');

it('lists every rule with what it finds, in their order', () => {
  const rows = [...guide.matchAll(/^\| `([a-z]+\.[a-z-]+)` \| (.*?) \|$/gm)].map(([, id, says]) => [id, says]);
  const ids = new Set([...RULES, ...anyhow].map(({ id }) => id));
  expect(rows).toEqual([...ids].map((id) => [id, en[`rule.${id}` as keyof typeof en]]));
});

it('tells every kind of answer', () => {
  for (const kind of REPLY_KINDS) expect(guide).toContain(`| \`${kind}\``);
});

it('shows a workflow that is YAML and lets nothing of an issue into the shell', () => {
  const [, workflow = ''] = /```yaml\n([\s\S]*?)```/.exec(guide) ?? [];
  const { jobs } = parse(workflow);
  expect(jobs.check.steps[0].run).not.toContain('${{');
});
