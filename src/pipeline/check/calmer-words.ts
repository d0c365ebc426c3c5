import type { Judged, JudgedFinding } from '../../check/judge.ts';
import { valueAt } from '../../check/read/read-answers.ts';
import type { Answers } from '../../model/answers.ts';

/** Words of an answer that shout or insult, and how the same can be said calmly, where that is to be had. */
export interface CalmerWords {
  /** Dotted key of the answer: `actual`, `steps.1`. */
  readonly key: string;
  /** Where in the answer they begin, in UTF-16 units. */
  readonly at: number;
  readonly said: string;
  readonly instead?: string;
  readonly finding: JudgedFinding;
}

/** What is hard on people is offered even where nobody but the person can word it anew. */
const HURTS = 'tone.insult';

/** What of judged answers could be said more calmly. Words that reach over two answers are none of either. */
export function calmerWords(judged: Judged, answers: Answers): readonly CalmerWords[] {
  return judged.findings.flatMap((finding) => {
    const span = spanOf(finding, judged);
    const value = span && valueAt(answers, span.start);
    if (!span || !value || value.at + span.end - span.start > value.text.length) return [];
    const said = value.text.slice(value.at, value.at + span.end - span.start);
    const instead = finding.rewrite?.text;
    return [{ key: value.key, at: value.at, said, ...(instead === undefined ? {} : { instead }), finding }];
  });
}

/** What the better words stand for; of an insult without any, its sentence. */
function spanOf({ family, rule, rewrite, start }: JudgedFinding, { seen }: Judged): { readonly start: number; readonly end: number } | undefined {
  if (family !== 'tone') return undefined;
  if (rewrite) return rewrite;
  return rule === HURTS && start !== undefined ? seen.sentences.find((sentence) => sentence.start <= start && start < sentence.end) : undefined;
}
