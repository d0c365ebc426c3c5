import type { Span } from '../../read/reading.ts';

/** What stands between two clauses, and what it is called. */
const BETWEEN: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  ':': 'colon',
  '.': 'stop',
  '!': 'stop',
  '?': 'asking',
  '(': 'bracket',
  ')': 'bracket-closed',
  '-': 'dash',
  '–': 'dash',
  '—': 'dash',
  and: 'and',
  и: 'and',
  or: 'or',
  или: 'or',
  but: 'but',
  но: 'but',
  а: 'but',
  so: 'so',
  which: 'which',
  because: 'because',
};
const JOINT = '([,;:.()!?–—-]|(?<![a-zа-я])(?:and|и|or|или|but|но|а|so|which|because)(?![a-zа-я]))';
const JOINT_AFTER = new RegExp(`^["»”' ]*${JOINT}`);
const JOINT_BEFORE = new RegExp(`${JOINT}["«“' ]*$`);

/** What joins a clause to the one before it and to the one after. */
export function jointsOf(plain: string, { start, end }: Span): readonly string[] {
  const before = BETWEEN[JOINT_BEFORE.exec(plain.slice(Math.max(0, start - 12), start))?.[1] ?? ''] ?? 'nothing';
  const after = BETWEEN[JOINT_AFTER.exec(plain.slice(end, end + 12))?.[1] ?? ''] ?? 'nothing';
  return [`after-${before}`, `before-${after}`];
}
