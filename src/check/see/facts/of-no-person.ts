import { matchesOf } from '../../matches-of.ts';
import type { Found, Passage } from './passage.ts';

/** "PyTorch Version (e.g., 1.0): 2.2.1": the example is the form's. */
const EXAMPLE = /\((?:e\.g\.|i\.e\.|for example|например|напр\.)[^()]{1,60}\)(?=:)/g;

/** Examples that the labels of a form give, in a text in plain letters: what they name is not what the person has. */
export function examplesIn(plain: string): readonly Found[] {
  return plain.includes('(') ? matchesOf(plain, EXAMPLE).map(({ 0: words, index }) => ({ start: index, end: index + words.length })) : [];
}

/** Whether a line, right below a version or a commit, is the day on which the program was built: "Date: 2024-03-08T15:20:17.278Z". */
export function isOfBuild({ kind, plain, start }: Passage, before: Passage | undefined): boolean {
  return kind === 'sentence' && before?.part === 'version' && start - before.end < 8 && /^[\s*•-]*(?:date|дата): \d{4}-\d\d-\d\dt?/.test(plain);
}

/** "rustc 1.79.0-nightly (a07f3eb43 2024-04-11)": the commit and the day that a program was built from. */
const BUILT_FROM = /\([\da-f]{7,40} 20\d\d-\d\d-\d\d\)/g;

/** What programs say in brackets of how they were built, in plain letters: no day of a problem. */
export function buildsIn(plain: string): readonly Found[] {
  return plain.includes('(') ? matchesOf(plain, BUILT_FROM).map(({ 0: words, index }) => ({ start: index, end: index + words.length })) : [];
}
