import { resolve } from 'node:path';
import { inOrder } from '../answers/in-order.ts';
import { readRecords } from '../answers/read-records.ts';
import { AskwellError, type Problem } from '../errors.ts';
import type { Host } from '../host/host.ts';
import { readyOwnRule } from '../redact/own/ready-own-rule.ts';
import { ownRuleSchema, rulesSchema } from '../redact/own/rules-file.ts';
import type { RedactorOptions } from '../redact/redactor-type.ts';
import { RULES } from '../redact/rules/rules.ts';

/** Bytes. Rules are written by hand; more is a mistake. */
const RULES_LIMIT = 1_000_000;

/**
 * Reads the rules of a desk or a project: YAML or JSON, a list of records.
 * @throws AskwellError `usage` with everything that is wrong in the file, each with its line and key
 */
export async function readRules(name: string, host: Pick<Host, 'files' | 'cwd' | 'isSlowOn'>): Promise<Pick<RedactorOptions, 'rules' | 'families'>> {
  const { value, problems, find } = await readRecords(rulesSchema, await bytesOf(name, host), name);
  if (!Array.isArray(value)) {
    throw new AskwellError('usage', [{ message: value === undefined ? 'rules.empty' : 'rules.not-a-list', at: find.value('') }]);
  }
  const isSlowOn = await host.isSlowOn();
  const taken = new Set(RULES.map(({ id }) => id));
  const found: Problem[] = [...problems];
  const ready = value.flatMap((item, at) => {
    const { data } = ownRuleSchema.safeParse(item);
    if (data === undefined) return [];
    const made = readyOwnRule(data, isSlowOn);
    const twice = taken.has(data.id) ? ([{ key: 'id', message: 'rules.duplicate', values: { value: data.id } }] as const) : [];
    taken.add(data.id);
    const flaws = [...('flaws' in made ? made.flaws : []), ...twice];
    found.push(...flaws.map(({ key, message, values = {} }) => ({ message, values, at: find.value(`${at}.${key}`) })));
    return 'rule' in made ? [made] : [];
  });
  if (found.length > 0) throw new AskwellError('usage', inOrder(found));
  return { rules: ready.map(({ rule }) => rule), families: new Map(ready.map(({ rule, family }) => [rule.kind, family])) };
}

async function bytesOf(name: string, { files, cwd }: Pick<Host, 'files' | 'cwd'>): Promise<Uint8Array> {
  const path = resolve(cwd, name);
  const refused = (message: 'rules.missing' | 'rules.too-large', cause?: unknown) =>
    new AskwellError('usage', [{ message, values: { file: name }, at: { flag: '--rules' } }], { cause });
  const info = await files.follow(path).catch((error: unknown) => {
    throw refused('rules.missing', error);
  });
  if (info.kind !== 'file') throw refused('rules.missing');
  if (info.size > RULES_LIMIT) throw refused('rules.too-large');
  return files.read(path).catch((error: unknown) => {
    throw refused('rules.missing', error);
  });
}
