import { basename } from 'node:path';
import { audienceOf } from '../../check/audience-of.ts';
import { firstQuestions, type Judged, judge } from '../../check/judge.ts';
import { readAnswers } from '../../check/read/read-answers.ts';
import { textReport } from '../../check/report/text.ts';
import type { RuleId } from '../../check/rules/rule.ts';
import { sayFinding } from '../../check/say-judgement.ts';
import { see } from '../../check/see/see.ts';
import type { Theme } from '../../host/host.ts';
import type { Say } from '../../locale/messages.ts';
import type { Answers } from '../../model/answers.ts';
import { kindOf } from '../../model/make-request.ts';
import type { Language } from '../../model/words.ts';
import { type CalmerWords, calmerWords } from './calmer-words.ts';
import { dangersIn } from './dangers-in.ts';
import { questionsFor } from './questions-for.ts';
import { reportMarks } from './report-marks.ts';

/**
 * Judges answers, or a request made of them, as a desk will read them. What is secret in them is hidden before they leave, and so no danger.
 * @param files the names of what is attached
 */
export function judgeAnswers(answers: Answers, files: readonly string[], { now, zone }: { readonly now: Date; readonly zone: string }): Judged {
  const seen = see(readAnswers(answers, { attachments: files }), { now, zone });
  return judge({ seen, kind: kindOf(answers), audience: audienceOf(seen), danger: [], isDated: true });
}

interface Person {
  readonly say: Say;
  readonly language: Language;
  readonly theme: Theme;
}

/** What a desk would ask, and the questions of the interview whose answer would spare it. */
interface Gap {
  readonly questions: readonly string[];
  readonly asks: string;
  readonly why?: string;
  readonly example?: string;
}

/** The questions of the interview where something cannot wait, by what a desk then asks. */
const IN_NEED: ReadonlyMap<string | undefined, readonly string[]> = new Map([
  ['peril.ask.place', ['reference.service-address']],
  ['peril.ask.number', ['found-by']],
]);

/** What nobody asks, though only another answer helps. */
const TO_MEND: ReadonlySet<string> = new Set(['weak.empty-summary'] satisfies RuleId[]);

/** How answers look to a desk: in words, and for each thing that it would ask, the questions of the interview whose answer would spare it. */
export interface Looked {
  readonly told: string;
  readonly gaps: readonly Gap[];
  readonly calmer: readonly (Omit<CalmerWords, 'finding'> & { readonly why: string })[];
}

/**
 * Looks at answers during the interview.
 * @param letThrough values that are not hidden in the request though they must never be sent; absent where nothing is hidden at all
 */
export async function lookAt(
  answers: Answers,
  today: { readonly now: Date; readonly zone: string },
  { say, language, theme }: Person,
  letThrough?: ReadonlySet<string>,
): Promise<Looked> {
  const files = (answers.attachments ?? []).map(({ path }) => basename(path));
  const judged = judgeAnswers(answers, files, today);
  const gaps = [...firstQuestions(judged), ...judged.findings.filter(({ rule }) => TO_MEND.has(rule))].flatMap((finding) => {
    const { message, question: asks = message, why, example, field } = sayFinding(finding, say, language);
    const questions = IN_NEED.get(finding.question?.id) ?? questionsFor(field, kindOf(answers), answers.product?.name !== undefined);
    return [{ questions, asks, ...(why === undefined ? {} : { why }), ...(example === undefined ? {} : { example }) }];
  });
  const calmer = calmerWords(judged, answers);
  // What is offered as a choice need not be told besides.
  const offered = new Set(calmer.map(({ finding }) => finding));
  const rest = { ...judged, findings: judged.findings.filter((finding) => !offered.has(finding)) };
  const hidden = letThrough === undefined ? [] : await dangersIn(answers, letThrough);
  const what = hidden.map((name) => say(`typed.name.${name}`)).join(', ');
  return {
    told: [
      textReport(rest, say, language, reportMarks(theme), { placed: false }),
      ...(hidden.length === 0 ? [] : [`${theme.bad(say('typed.hidden', { what }))}\n`]),
    ].join('\n'),
    gaps,
    calmer: calmer.map(({ finding, ...words }) => ({ ...words, why: sayFinding(finding, say, language).message })),
  };
}
