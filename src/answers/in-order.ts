import type { Problem } from '../errors.ts';

/** More problems than anybody mends in one go. */
const MOST_PROBLEMS = 100;

/** The problems of a file in the order of their places; of very many the first, and how many more there are. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const ordered = [...problems].sort((a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0));
  const more = ordered.length - MOST_PROBLEMS;
  if (more <= 0) return ordered;
  return [...ordered.slice(0, MOST_PROBLEMS), { message: 'answers.more-problems', values: { count: more } }];
}
