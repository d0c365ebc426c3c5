import type { Found } from '../passage.ts';

const EXCEPTION =
  /(?:^|\s)((?:Caused by: |Exception in thread "[^"\n]{1,60}" |Uncaught |Unhandled (?:exception|rejection):? )?(?:[\w$]{1,60}\.){0,12}[\w$]{0,60}(?:Exception|Error|Fault|Interrupt|Exit)(?:: [^\n]{1,300})?)$/;
const LEVEL = /(?:^|[\s[|:<(="'])(?:ERROR|FATAL|CRITICAL|SEVERE|PANIC|EMERG|ALERT|E\/|ERR!?|error|fatal|panic|Fatal|Error)(?:[\s\]|:>)=!"'(]|$)/;
const FAULT =
  /(?<!\w)(?:failed|failure|cannot|could not|couldn't|can't|denied|refused|timed out|not found|No such|Segmentation fault|core dumped|overflow(?:ed)?|undefined reference|exception|Too many open files|No space left|unable to|Killed|aborted|mismatch|invalid|violation)(?!\w)/i;
const MOST = 4;

/** The telling lines of a trace or a log: the exception, lines of level error and above; else lines that speak of a failure. */
export function tellingLines(text: string): readonly Found[] {
  const lines = linesOf(text);
  for (const tells of [(line: string) => EXCEPTION.test(line.trimEnd()), (line: string) => LEVEL.test(line), (line: string) => FAULT.test(line)]) {
    const found = lines.filter((line) => line.text.length < 600 && tells(line.text));
    if (found.length > 0)
      return unlike(found)
        .slice(0, MOST)
        .map(({ text: line, start }) => trimmed(line, start));
  }
  return [];
}

function* each(text: string): Generator<{ readonly text: string; readonly start: number }> {
  let start = 0;
  for (const line of text.split('\n')) {
    yield { text: line, start };
    start += line.length + 1;
  }
}

function linesOf(text: string): readonly { readonly text: string; readonly start: number }[] {
  return [...each(text)];
}

/** Of lines that differ in their numbers alone the first. */
function unlike<T extends { readonly text: string }>(lines: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return lines.filter(({ text }) => {
    const shape = text.replace(/\d+/g, '0');
    if (seen.has(shape)) return false;
    seen.add(shape);
    return true;
  });
}

function trimmed(line: string, start: number): Found {
  const from = start + (line.length - line.trimStart().length);
  return { start: from, end: from + line.trim().length };
}
