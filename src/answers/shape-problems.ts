import type { Place, Problem } from '../errors.ts';
import { nearestWord } from '../model/nearest-word.ts';
import { shorten } from './shorten.ts';

/** One complaint of a zod schema, as far as we read it. */
export interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
  readonly expected?: string;
  readonly values?: readonly unknown[];
}

/** Finds the place of a value (or of the key itself) by its dotted key. */
export interface Finder {
  readonly value: (key: string) => Place;
  readonly key: (key: string) => Place;
}

/** Keys that people put at the top, and where they belong. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  title: 'summary',
  subject: 'summary',
  name: 'contact.name',
  email: 'contact.email',
  phone: 'contact.phone',
  version: 'product.version',
  organisation: 'recipient.organisation',
  to: 'recipient.email',
  error: 'errors',
  order: 'references',
  serial: 'references',
  files: 'attachments',
};

const TYPES: Readonly<Record<string, Problem['message']>> = {
  string: 'answers.type.text',
  array: 'answers.type.list',
  object: 'answers.type.record',
  record: 'answers.type.record',
  number: 'answers.type.number',
  int: 'answers.type.number',
};

/**
 * What a schema found wrong with a value, in our words, each with its place. `known` gives the keys that a record may have, by its dotted key in
 * which every list index is `*`.
 */
export function shapeProblems(
  issues: readonly Issue[],
  value: unknown,
  known: (path: string) => readonly string[],
  find: Finder,
): readonly Problem[] {
  return issues.flatMap((issue) => problemsOf(issue, value, known, find));
}

function problemsOf(issue: Issue, root: unknown, known: (path: string) => readonly string[], find: Finder): readonly Problem[] {
  const path = issue.path.map(String);
  const key = path.join('.');
  if (issue.code === 'unrecognized_keys') {
    const siblings = known(general(path));
    return (issue.keys ?? []).map((unknown) => unknownKey(unknown, key, siblings, find));
  }
  const value = valueAt(root, issue.path);
  if (value === undefined) return [{ message: 'answers.lacks', values: { key }, at: find.value(parentOf(key)) }];
  if (issue.code === 'invalid_value') return [badChoice(key, value, issue.values ?? [], find)];
  const message = issue.code === 'invalid_union' ? 'answers.type.text-or-list' : (TYPES[issue.expected ?? ''] ?? 'answers.type.other');
  return [{ message, values: { key: shorten(key), keys: known(general(path)).join(', ') }, at: find.value(key) }];
}

/** A path with `*` for every list index. */
function general(path: readonly string[]): string {
  return path.map((part) => (/^\d+$/.test(part) ? '*' : part)).join('.');
}

function unknownKey(unknown: string, parent: string, siblings: readonly string[], find: Finder): Problem {
  const at = find.key(parent === '' ? unknown : `${parent}.${unknown}`);
  const near = nearestWord(unknown.replaceAll(/[-_\s]/g, ''), parent === '' ? [...siblings, ...Object.keys(ELSEWHERE)] : siblings);
  const nearest = near === undefined || siblings.includes(near) ? near : ELSEWHERE[near];
  const key = shorten(unknown);
  if (nearest !== undefined) return { message: 'answers.unknown-key-near', values: { key, nearest }, at };
  return { message: 'answers.unknown-key', values: { key, known: siblings.join(', ') }, at };
}

function badChoice(key: string, value: unknown, choices: readonly unknown[], find: Finder): Problem {
  const at = find.value(key);
  const given = typeof value === 'object' ? '…' : shorten(String(value));
  const words = choices.map(String);
  const nearest = nearestWord(given, words);
  if (nearest !== undefined) return { message: 'answers.choice-near', values: { key, value: given, nearest, choices: words.join(', ') }, at };
  return { message: 'answers.choice', values: { key, value: given, choices: words.join(', ') }, at };
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, part) => (typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined), root);
}

function parentOf(key: string): string {
  return key.includes('.') ? key.slice(0, key.lastIndexOf('.')) : '';
}
