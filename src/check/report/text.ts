import type { MessageId, Say } from '../../locale/messages.ts';
import type { Finding } from '../../model/judgement.ts';
import type { Language } from '../../model/words.ts';
import { allQuestions, firstQuestions, isTold, isUnread, isUrgent, type Judged } from '../judge.ts';
import { sayFinding } from '../say-judgement.ts';

/** How parts of the report look; each takes a line and gives it back, marked. */
export interface ReportMarks {
  readonly heading: (text: string) => string;
  readonly danger: (text: string) => string;
  readonly question: (text: string) => string;
  readonly weak: (text: string) => string;
}

/** Hints that are told; more are not read. */
const MOST_HINTS = 5;

/**
 * A judgement for people: what cannot wait, how far the request is, what must not be sent, at most three questions with why and an example, and what could be better.
 * @param options `placed`: whether places are told; of answers nobody has seen the lines, and those of a letter or page are not the file's.
 */
export function textReport(judged: Judged, say: Say, language: Language, marks: ReportMarks, { placed: wanted = true } = {}): string {
  const placed = wanted && judged.seen.reading.isDecoded !== true;
  const spoken = (findings: Judged['findings']) => findings.map((finding) => sayFinding(finding, say, language));
  const errors = judged.findings.filter(({ severity }) => severity === 'error');
  const urgent = spoken(errors.filter(isUrgent));
  const dangers = spoken(errors.filter((finding) => !isUrgent(finding)));
  const asked = spoken(firstQuestions(judged));
  const more = allQuestions(judged).length - asked.length;
  const hints = spoken(
    judged.findings.filter((finding) => !finding.question && finding.severity !== 'error' && isTold(finding)).slice(0, MOST_HINTS),
  );
  const title = say('judged.title', {
    level: say(levelWords(judged, { asked: asked.length, dangers: dangers.length, hints: hints.length, urgent: urgent.length })),
    score: judged.score,
  });
  return [
    part(
      marks.danger(say('judged.urgent')),
      urgent.flatMap((finding) => hintLines(finding, placed, say, marks)),
    ),
    [marks.heading(title)],
    part(
      marks.danger(say('judged.danger')),
      dangers.flatMap((finding) => hintLines(finding, placed, say, marks)),
    ),
    part(marks.heading(say(judged.level === 'ready' ? 'judged.optional' : 'judged.questions')), [
      ...asked.flatMap((finding, index) => questionLines(finding, index + 1, marks)),
      ...(more > 0 ? [marks.weak(`  ${say('judged.more-questions', { count: more })}`)] : []),
    ]),
    part(
      marks.heading(say('judged.hints')),
      hints.flatMap((finding) => hintLines(finding, placed, say, marks)),
    ),
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

/** How many there are of what is told under the level. */
type Told = Readonly<Record<'asked' | 'dangers' | 'hints' | 'urgent', number>>;

/** The level in words that fit what follows: nothing is said to come back that is not listed, and nothing is ready that must not be sent. */
function levelWords(judged: Pick<Judged, 'level' | 'findings'>, { asked, dangers, hints, urgent }: Told): MessageId {
  const { level } = judged;
  if (isUnread(judged)) return 'level.unread';
  if (level === 'unusable' || (urgent > 0 && asked === 0)) return `level.${level}`;
  if (dangers > 0 && asked === 0) return 'level.danger';
  if (level === 'ready') return asked > 0 ? 'level.ready.optional' : 'level.ready';
  if (asked > 0) return `level.${level}`;
  return hints > 0 ? 'level.hints' : 'level.ready';
}

/** What is said already, of the same line in the same words, is not said again. */
function part(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [heading, ...new Set(lines)];
}

function questionLines({ question, why, example }: Finding, number: number, marks: ReportMarks): readonly string[] {
  const below = [why, example].filter((line) => line !== undefined);
  return [`  ${number}. ${marks.question(question ?? '')}`, ...below.map((line) => marks.weak(`     ${line}`))];
}

function hintLines({ message, line, rewrite }: Finding, placed: boolean, say: Say, marks: ReportMarks): readonly string[] {
  const place = placed ? ` ${marks.weak(`(${say('judged.place', { line })})`)}` : '';
  // A day is in the message already, in words.
  const isWorthwhile = rewrite && !/^\d{4}-\d{2}-\d{2}$/.test(rewrite);
  return [`  - ${message}${place}`, ...(isWorthwhile ? [marks.weak(`    ${say('judged.rewrite', { text: rewrite.replace(/\s+/g, ' ') })}`)] : [])];
}
