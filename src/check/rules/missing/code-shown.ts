import { evidenceOf } from '../../read/line-evidence.ts';
import type { Block, Part } from '../../read/reading.ts';
import { withoutFences } from '../../read/without-fences.ts';
import type { Seen } from '../../see/seen.ts';
import type { Case } from '../rule.ts';

/** A command as a terminal shows it. */
const COMMAND = /^[ \t]{0,8}(?:\$|PS [^>\n]{0,80}>|[A-Z]:\\[^>\n]{0,80}>) ?[a-z.]/m;

/** Under these headings stands what is installed, however it is shown. */
const OF_SETTING: ReadonlySet<Part | undefined> = new Set(['environment', 'version']);

/** Whether the code is there that a developer would be asked for; what a program wrote is none. */
export function isCodeShown({ audience, seen }: Case): boolean {
  return (
    audience === 'developer' &&
    (seen.reading.blocks.some((block) => block.kind === 'code' && !OF_SETTING.has(block.part) && !isOutput(block, seen.facts.errors)) ||
      COMMAND.test(seen.reading.source))
  );
}

/** How a compiler, a linter or a test begins what it says of a place. */
const OF_A_PLACE = /^[ \t]{0,8}(?:[\w./-]{2,80}:\d{1,6}(?::\d{1,4})?: |--- FAIL)/;

/** So much of an error is compared: what follows may have been tidied. */
const AS_BEGINNING = 30;

/** Whether it begins with an error, or a line of a log or a trace stands in it, or what a tool says of a place. */
function isOutput({ text }: Block, errors: Seen['facts']['errors']): boolean {
  const begins = withoutFences(text).trimStart();
  if (errors.some((error) => begins.startsWith(error.text.slice(0, AS_BEGINNING)))) return true;
  return text.split('\n').some((line) => OF_A_PLACE.test(line) || /^(?:trace|log)$/.test(evidenceOf(line) ?? ''));
}
