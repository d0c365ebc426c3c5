import { matchesOf } from '../../matches-of.ts';
import type { Found, Passage } from './passage.ts';
import { leadingWords } from './whole-words.ts';

const OUTPUTS: ReadonlySet<Passage['kind']> = new Set(['code', 'log', 'trace']);
/** So many letters at most stand between the words for an output and itself. */
const NEAR = 120;

const OUTPUT =
  '(?:[a-z]{2,12} )?(?:logs?|log ?file|outputs?|stack ?traces?|backtraces?|tracebacks?|traces?|dumps?|histograms?|crash reports?|dmesg|journal)|(?:кусок |фрагмент |конец |начало |полный |часть )?(?:вывод[ае]?|лог(?:а|и|ов|ах|е)?|стек(?:трейс)?а?|трейса?|трассировк[аи]|журнал(?:а|е)?|дампа?|хронологи[яи]|выхлопа?)|bt';
/** «Вывод:», "Debug log of edgeward, shortened:", "In the log you can see that": what is pasted behind it. */
const ANNOUNCED = leadingWords(`(${OUTPUT})(?![a-zа-я-])[^:\\n]{0,70}:[*_\`\\s]*$`);
const SEEN_IN = leadingWords(`(?<=^(?:in|here is|here's|this is|см\\.|вот|в) (?:the |an? |my )?)(${OUTPUT})(?![a-zа-я-])`);

/** What announces several lines of output, where they stand right behind it: as good as a file. */
export function pastedOutputs({ plain }: Passage, next: Passage | undefined): readonly Found[] {
  if (next === undefined || !OUTPUTS.has(next.kind) || next.text.split('\n').filter(isOutput).length < 2) return [];
  for (const pattern of [ANNOUNCED, SEEN_IN]) {
    const [match] = matchesOf(plain, pattern);
    if (match) return [{ start: match.index, end: match.index + (match[1] ?? '').length }];
  }
  return [];
}

/** Whether output stands right behind the words that end at this place of a passage. */
export function isPasted({ text, start }: Passage, end: number, next: Passage | undefined): boolean {
  return next !== undefined && OUTPUTS.has(next.kind) && next.start - start - end < NEAR && !/[.!?]\s/.test(`${text.slice(end)}\n`);
}

function isOutput(line: string): boolean {
  return line.trim() !== '' && !/^\s*(?:```|~~~)/.test(line);
}
