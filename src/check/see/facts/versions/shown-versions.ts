import { letterPattern } from '../../../letter-pattern.ts';
import { matchesOf } from '../../../matches-of.ts';
import { apart, type Found, type Passage } from '../passage.ts';
import { isAddress, isMeasure } from './is-version.ts';
import type { NamedVersion } from './number.ts';
import { onPlatforms } from './on-platforms.ts';

/** Parts whose blocks are lists of what somebody runs, and not what it printed. */
const LISTS: ReadonlySet<Passage['part']> = new Set(['version', 'environment']);

/** "- foo: 2.1.0", "ioredis: ^5.3.2", "redis = 7.2-alpine": a name and its value. */
const LISTED = letterPattern(
  /^[ \t>*•+-]*[\p{L}@][\p{L}\d ./@_()+-]{0,40}? ?[:=]+ ?["'~^>=< ]{0,3}v?(\d{1,5}(?:\.\d{1,9}){1,4}(?:[-+_][\w.+-]{1,30})?)(?![\d:.])/gmu,
);
/** "foo 0.5.2", "Terraform v1.7.4", "+ provider registry.example.org/aws v5.40.0": a name and its version at the begin of a line. */
const NAMED = letterPattern(
  /^[ \t>*•+-]*(?:[\p{L}@][\p{L}\d./@_+-]{0,60}:? ){1,3}\(?v?(\d{1,5}(?:\.\d{1,9}){1,4}(?:[-+_][\w.+-]{1,30})?)(?![\d:.])/gmu,
);
/** A version alone in its line. */
const BARE = /^[ \t]*["']?v?(\d{1,5}(?:\.\d{1,9}){1,4}(?:[-+_][\w.+-]{1,30})?)["']?[ \t]*$/gm;
/** A package as package managers write it, and no folder of one: "acme-forms@5.1.2". */
const PACKAGE = /(?<![\w./@-])(?:@[\w-]{1,40}\/)?[a-z][\w.-]{0,60}@v?(\d{1,5}(?:\.\d{1,9}){1,4}(?:[-+][\w.+-]{1,30})?)(?![\w/@])/g;
/** A command or an expression that asks a program for its version, as the line of a session. */
const ASKS =
  /^[ \t]*(?:[$>#%❯]|>>>|In \[\d+\]:|PS [^>\n]{0,60}>|[\w.-]+)[^\n]{0,120}?(?: (?:--?version|-[vV]|version)|[._]{1,3}version(?:__)?(?:\(\))?\)?|[.:]{1,2}VERSION)[ \t]*$/;
/** So many lines of its answer are read. */
const ANSWER = 3;

/** Versions that what was set apart shows: in the list of what somebody runs, in the answer to `--version`, in the name of a package. */
export function versionsShown({ text, plain, part, kind }: Pick<Passage, 'text' | 'plain' | 'part' | 'kind'>): readonly Found[] {
  const found: Found[] = [];
  if (part !== undefined && LISTS.has(part) && kind !== 'trace') found.push(...listed(text, plain));
  for (const [from, to] of answersIn(text)) {
    found.push(...[NAMED, BARE].flatMap((pattern) => numbersAt(pattern, text.slice(from, to), from)));
  }
  if (text.includes('@')) found.push(...numbersAt(PACKAGE, text));
  return apart(found);
}

/** Whether what was set apart is a list of what somebody runs. */
export function isListOfVersions({ text, plain, part, kind }: Pick<Passage, 'text' | 'plain' | 'part' | 'kind'>): boolean {
  return (kind === 'code' || kind === 'log') && part !== undefined && LISTS.has(part) && listed(text, plain).length > 0;
}

/** A list has systems too, of which the name belongs to the version: "OS: Ubuntu 20.04". */
function listed(text: string, plain: string): readonly Found[] {
  const numbers = [LISTED, NAMED, BARE].flatMap((pattern) => numbersAt(pattern, text));
  return [...onPlatforms(text, plain), ...numbers.filter(({ start, end, value }) => !isAddress(value) && !isMeasure(plain, start, end))];
}

function numbersAt(pattern: RegExp, text: string, from = 0): readonly NamedVersion[] {
  return matchesOf(text, pattern).map((match) => {
    const value = match[1] ?? '';
    const start = from + match.index + match[0].lastIndexOf(value);
    return { start, end: start + value.length, value };
  });
}

/** Where the lines stand behind those that ask for a version. */
function answersIn(text: string): readonly (readonly [from: number, to: number])[] {
  if (!/version| -v\s*$/im.test(text)) return [];
  const answers: (readonly [number, number])[] = [];
  const lines = text.split('\n');
  let at = 0;
  for (const [index, line] of lines.entries()) {
    at += line.length + 1;
    if (line.length < 200 && ASKS.test(line)) answers.push([at, at + lines.slice(index + 1, index + 1 + ANSWER).join('\n').length]);
  }
  return answers;
}
