import { lowerPattern } from '../../letter-pattern.ts';
import type { Case } from '../rule.ts';
import { showsWay } from './barely-told.ts';
import { isCodeShown } from './code-shown.ts';

/** That a program ended, stood still or ate all memory: what leaves a trace, a dump or a log, and shows nothing by itself. */
const ENDS = lowerPattern(
  /(?<!\p{L})(?:crash(?:es|ed|ing)?|seg-?faults?|segfault(?:s|ed|ing)|core dumped|dumps? core|panic(?:s|ked|king)|aborts?|aborted|hangs?(?! (?:up|on (?:a|the) wall))|hung(?! up)|hanging|freezes|froze|frozen|deadlocks?|deadlocked|livelocks?|oom[- ]?killed|out of memory|(?:memory|heap|descriptor|handle) leaks?|leaks? (?:memory|handles|descriptors|file)|leaking|exits (?:with|unexpectedly|silently)|сегфолт\p{L}{0,3}|паникует|крашит(?:ся)?|вылета(?:ет|ют)|вылетел\p{L}?|виснет|зависа(?:ет|ют)|завис(?:л[аои]?)?|висит|дедлок\p{L}{0,2}|утечк\p{L} памяти|теч[её]т память|память теч[её]т|съедает всю память)(?!\p{L})/u,
);

/** Whether somebody who builds programs tells that one ended or stood still, in a sentence that says what happens, and no way that another could walk to see it. */
export function endsOrStands(about: Case): boolean {
  const { audience, kind, seen, lacks, lower } = about;
  return (
    audience === 'developer' &&
    kind === 'technical' &&
    lacks.has('steps') &&
    !isCodeShown(about) &&
    !seen.reading.source.includes('`') &&
    !lower.sentences.some(showsWay) &&
    seen.sentences.some(({ labels, isTitle }, at) => (isTitle || labels.includes('observed')) && ENDS.test(lower.sentences[at] ?? ''))
  );
}
