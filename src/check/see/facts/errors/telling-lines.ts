import { letterPattern } from '../../../letter-pattern.ts';
import type { Span } from '../../../read/reading.ts';
import type { Found } from '../passage.ts';
import { TELLING_CODES } from './codes.ts';
import { oneCLines } from './one-c-messages.ts';
import { saidWithin } from './said-within.ts';

const EXCEPTION =
  /(?:^|\s)((?:Caused by: |Exception in thread "[^"\n]{1,60}" |Uncaught |Unhandled (?:exception|rejection):? )?(?:[\w$]{1,60}\.){0,12}[\w$]{0,60}(?:Exception|Error|Fault|Interrupt|Exit|AssertionFailure)(?:: [^\n]{1,300})?)$/;
const LEVEL =
  /(?:^|[\s[|:<(="'])((?:ERROR|FATAL|CRITICAL|SEVERE|PANIC|EMERG|ALERT|E\/|ERR!?|error|fatal|panic|Fatal|Error|ошибка|ОШИБКА|Ошибка|BUG|Oops|denied|fail|PHP (?:Notice|Warning|Deprecated|Fatal error))(?:[\s\]|:>)=!"'([]|$).{0,400})$/;
const FAULT = letterPattern(
  /(?<![\p{L}\d_])(?:failed|failure|cannot|could not|couldn't|can't|denied|refused|timed out|not (?:found|applied|allowed|permitted)|No such|no response|No rule to make|can not|unresolved|Segmentation fault|core dumped|overflow(?:ed)?|undefined reference|exception|Too many open files|No space left|unable to|Killed|aborted|mismatch|invalid|violation|panicked|rejected|unexpected|truncated|not responding|stalled|crashed|below limit|unsupported|blocked for|HANG|expired|exited with signal|double free|deadlock|problem|не удалось|не найден|превышен|отказано|невозможно)(?![\p{L}\d_])/iu,
);
/** A setting, the heads of a table, and how make tells that a command before it failed. */
const NO_FAILURE =
  /^\s*[\w.-]+=[\w./:-]*$|^\s*npm (?:ERR!|error)\s*$|^\s*(?:[A-Z%/#]{1,12}\s+){4,30}[A-Z%/#]{1,12}\s*$|^\s*g?make(?:\[\d+\])?: \*\*\* (?:\[[^\]\n]{1,80}\] )?Error \d+$/;
/** A line of source that makes or catches an error shows none. */
const SOURCE = /(?:(?:new|throw) \w*(?:Error|Exception)\(|catch \(|except \w+(?: as \w+)?:|^\s*import )/;
const MOST = 4;

/** The telling lines of a trace, a log or what a command printed: the exception, lines of level error and above, lines with a code; else lines that speak of a failure. */
export function tellingLines(text: string): readonly Found[] {
  const oneC = oneCLines(text);
  if (oneC.length > 0) return oneC.slice(0, MOST);
  const lines = [...each(text)].filter((line) => line.text.length < 600 && !SOURCE.test(line.text) && !NO_FAILURE.test(line.text));
  for (const begins of [exceptionIn, levelledIn, codeIn, faultIn, warnedIn]) {
    const found = lines.flatMap((line) => {
      const at = begins(line.text);
      return at === undefined ? [] : [{ text: line.text.slice(at), start: line.start + at }];
    });
    if (found.length > 0)
      return unlike([...found, ...causesIn(lines, found)].sort((a, b) => a.start - b.start))
        .slice(0, MOST)
        .map((line) => onItsLines(text, saidWithin(text, line.start, line.start + line.text.length)));
  }
  return [];
}

interface Line {
  readonly text: string;
  readonly start: number;
}

/** Cargo says above that a command failed, and below this line with what words it did. */
const STDERR = /^\s*--- stderr$/;
/** So many lines of them are looked at. */
const SAID_BY_IT = 12;

function causesIn(lines: readonly Line[], found: readonly Line[]): readonly Line[] {
  const from = lines.findIndex(({ text }) => STDERR.test(text.trimEnd()));
  if (from < 0) return [];
  const cause = lines.slice(from + 1, from + SAID_BY_IT).find(({ text }) => FAULT.test(text) && !/^\s*warning: /.test(text));
  const isKnown = cause !== undefined && found.some(({ start }) => start >= cause.start && start <= cause.start + cause.text.length);
  return cause === undefined || isKnown ? [] : [cause];
}

/** The value has the same ends of lines however the text has them. */
function onItsLines(text: string, said: Span): Found {
  const words = text.slice(said.start, said.end);
  return words.includes('\r') ? { ...said, value: words.replaceAll('\r\n', '\n') } : said;
}

function exceptionIn(line: string): number | undefined {
  const match = EXCEPTION.exec(line.trimEnd());
  return match ? match.index + match[0].length - (match[1]?.length ?? 0) : undefined;
}

/** "a_test.go:71: no leader": what stands behind a place in the source, but a warning or a note. */
const AT_PLACE = /^\s*[\w./\\-]{1,80}\.[a-z]{1,4}:\d{1,6}(?::\d{1,5})?: (?!(?:\S+ )?(?:warning|note|info|hint|in function)\b)(?=[A-Za-z])/i;
/** "perelet: migration 0042 failed": a program's name before what it failed in. */
const BY_PROGRAM = /^\s*(?!(?:warning|warn|note|info|hint|help|debug): )(?:\/?[a-z][\w./+-]{1,60}): (?=[a-z])/;

const CMAKE = /(?<=^\s{0,8})CMake Error/;

function levelledIn(line: string): number | undefined {
  return CMAKE.exec(line)?.index ?? levelIn(line) ?? AT_PLACE.exec(line)?.[0].length ?? (BY_PROGRAM.test(line) && FAULT.test(line) ? 0 : undefined);
}

/** From the level on, which is left out where a clock stands before it. */
function levelIn(line: string): number | undefined {
  const match = LEVEL.exec(line.trimEnd());
  if (!match) return undefined;
  const at = match.index + match[0].length - (match[1]?.length ?? 0);
  const named = /(?:(?:internal|compiler|server|runtime|syntax|parse|fatal|npm|cmake) ){1,3}$/i.exec(line.slice(0, at));
  if (named) return named.index;
  const isLog = /^(?!BUG)[A-Z]{3,8}[\s|:\]]/.test(match[1] ?? '') || /\d\d:\d\d/.test(line.slice(0, at));
  const level = /^[A-Za-zа-яА-Я!]+[\s|:>\])"'-]{0,4}/.exec(match[1] ?? '')?.[0].length ?? 0;
  // A word at the end of a line is no level: "…: Permission denied".
  if (isLog && level >= (match[1] ?? '').length) return undefined;
  return isLog ? at + level : at;
}

function codeIn(line: string): number | undefined {
  const places = TELLING_CODES.filter((pattern) => !pattern.source.includes('0x'))
    .map((pattern) => line.search(new RegExp(pattern.source, pattern.flags.replace('g', ''))))
    .filter((at) => at >= 0);
  return /^\s*(?:0x|[\da-f]{4,}:)/i.test(line) || places.length === 0 ? undefined : Math.min(...places);
}

/** "[Vue warn]: …": how libraries of pages warn. */
const TAGGED = /^\s*(?=\[(?:[A-Za-z][\w.@/-]{1,30} ){1,3}[Ww]arn(?:ing)?\]:? \S)/;

/** Where nothing worse is told, a warning of a compiler, an interpreter or a library. */
function warnedIn(line: string): number | undefined {
  const tagged = TAGGED.exec(line);
  if (tagged) return tagged[0].length;
  const match = /^\s*[\w./\\@-]{1,160}:\d{1,6}(?::\d{1,5})?: (?=(?:\S+ )?warning: \S)/i.exec(line);
  return match ? match[0].length : undefined;
}

/** From where the clock and the like end. */
function faultIn(line: string): number | undefined {
  return FAULT.test(line)
    ? (/^\s*\[ *\d+\.\d+\] (?:[\w.-]{1,40} [\w.:-]{1,40}: )?|^\s*\[?(?:\d{4}-\d\d-\d\d[T ]|[A-Z][a-z]{2} +\d{1,2} )?\d\d:\d\d:\d\d[.,\dZ+:]*\]?\s*(?:[a-z]{2,12},(?:error|warning) |[\w.-]{1,40} [\w./-]{1,40}(?:\[\d+\])?: )?/.exec(
        line,
      )?.[0].length ?? 0)
    : undefined;
}

/** What tells of what only in the next line: where a thread of Rust panicked, and CMake the place of what fails. */
const TOLD_BELOW = /panicked at [^\n]{1,200}:\d+:\d+:$|^\s*CMake Error(?: \(dev\))? at [^\n]{1,200}:\d+ \([\w ]{1,60}\):$/;

function* each(text: string): Generator<Line> {
  let [start, held] = [0, ''];
  for (const line of text.split('\n')) {
    const whole = held + line;
    // A line may end as Windows ends them.
    held = held === '' && TOLD_BELOW.test(line.trimEnd()) ? `${line}\n` : '';
    if (held !== '') continue;
    yield { text: whole.replace(/\r$/, ''), start };
    start += whole.length + 1;
  }
  if (held !== '') yield { text: held.trimEnd(), start };
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
