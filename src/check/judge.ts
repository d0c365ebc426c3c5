import type { Lack, Level } from '../model/judging-words.ts';
import { lacksOf } from './lacks.ts';
import { foundBy } from './perils/perils.ts';
import { withoutLeftoverMarks } from './read/leftover-marks.ts';
import { automatic } from './rules/automatic.ts';
import { blank } from './rules/blank.ts';
import { caseOf } from './rules/case-of.ts';
import { anyhow } from './rules/missing/anyhow.ts';
import { isSecret } from './rules/own-words.ts';
import {
  type About,
  type Case,
  type Danger,
  type Family,
  type Found,
  HINT_BELOW,
  type Place,
  type Purpose,
  type Rewrite,
  type Rule,
  type RuleId,
  type Said,
  type Severity,
} from './rules/rule.ts';
import { RULES } from './rules/rules.ts';
import { unread } from './rules/unread.ts';
import { urgent } from './rules/urgent.ts';
import { ASKED, isAskable, LIKELY, SURELY_ASKED } from './rules/worth/asking.ts';
import { gradeOf } from './score.ts';
import { inRussianLetters } from './see/in-russian-letters.ts';
import type { Seen } from './see/seen.ts';
import { isUnusable } from './unusable.ts';

/** One finding, with everything that is to be said of it, in no language yet. */
export interface JudgedFinding extends Place {
  readonly rule: RuleId;
  readonly family: Family;
  readonly field: Rule['field'];
  readonly severity: Severity;
  /** Points of the score that it costs; 0 for the second and further places of a rule. */
  readonly weight: number;
  readonly message: Said;
  readonly question?: Said;
  readonly why?: Said;
  readonly example?: Said;
  readonly rewrite?: Rewrite;
  /** Where it stands in the source, where that is known. */
  readonly start?: number;
  /** How likely a desk is to ask for it, from 0 to 1; undefined where that was not fitted. */
  readonly worth: number | undefined;
}

/** A request as it was judged. Of the findings, the most valuable is first. */
export interface Judged {
  readonly seen: Seen;
  /** Where its secrets stand. */
  readonly danger: readonly Danger[];
  readonly score: number;
  readonly level: Level;
  readonly lacks: readonly Lack[];
  readonly findings: readonly JudgedFinding[];
  /** Whether it tells of a death, and whether that is all that it is about. */
  readonly isBereaved: boolean;
  readonly isOnlyOfLoss: boolean;
}

/** What those are asked who write of nothing but a loss: whose papers it is about, and where to answer. */
const OF_LOSS: ReadonlySet<Rule['field']> = new Set(['reference', 'contact']);

/** Whether a rule judges this text. */
function isFor(rule: Rule, { isAutomatic, isBlank, unread: why, isOnlyOfLoss }: Case): boolean {
  if (rule.family === 'danger') return true;
  if (isAutomatic) return rule === automatic;
  if (isBlank) return rule === blank;
  if (why !== undefined) return rule === unread;
  return !isOnlyOfLoss || OF_LOSS.has(rule.field);
}

/** What is understood though it tells of no fault and uses no word of asking. */
const IS_PLAIN: ReadonlySet<Purpose> = new Set(['thanks', 'remark']);

/** What was seen as it is heard: without the marks that a template left in its sentences. */
function asHeard(seen: Seen): Seen {
  const reading = withoutLeftoverMarks(seen.reading);
  if (reading === seen.reading) return seen;
  const sentences = seen.sentences.map((sentence, at) => ({ ...sentence, text: reading.sentences[at]?.text ?? sentence.text }));
  return { ...seen, reading, sentences };
}

/** Judges a request: what it lacks or says in a way that makes a desk ask back, how good it is, and what would be asked. */
export function judge(about: About): Judged {
  const seen = asHeard(about.seen);
  const inRussian = inRussianLetters(seen);
  const lacks = inRussian === undefined ? lacksOf(seen) : lacksInBoth(seen, inRussian);
  const judged = caseOf({ ...about, seen }, lacks, inRussian);
  // Of what no person wrote nothing is asked, and little of mourners; secrets are as dangerous there as anywhere.
  const rules = RULES.filter((rule) => isFor(rule, judged));
  const found = rules.flatMap((rule) => findingsOf(rule, judged));
  const known = new Set(found.map(({ field }) => field));
  const more = judged.isAutomatic
    ? []
    : anyhow.filter((rule) => !known.has(rule.field) && isFor(rule, judged)).flatMap((rule) => findingsOf(rule, judged));
  const findings = [...found, ...more].sort((one, other) => worthOf(other) - worthOf(one));
  const isVague = findings.some(({ rule }) => rule === 'weak.vague');
  const tellsEnough = (judged.worths?.actual ?? 1) < LIKELY;
  return {
    seen: about.seen,
    danger: about.danger,
    ...gradeOf(
      findings,
      judged.isAutomatic ||
        judged.unread !== undefined ||
        (isUnusable(seen, { isVague, tellsEnough }) && !IS_PLAIN.has(judged.purpose) && !judged.isBereaved && !findings.some(isUrgent)),
    ),
    // Where nothing stands, or nothing is understood, there is nothing to count.
    ...((judged.isBlank || judged.unread !== undefined) && { score: 0 }),
    lacks,
    findings,
    isBereaved: judged.isBereaved,
    isOnlyOfLoss: judged.isOnlyOfLoss,
  };
}

/** What neither alphabet tells: an e-mail address is none in Russian letters. */
function lacksInBoth(seen: Seen, heard: Seen): readonly Lack[] {
  const lacks = new Set(lacksOf(heard));
  return lacksOf(seen).filter((lack) => lacks.has(lack));
}

/** Questions to ask at a time: more than three are not answered. */
const MOST_QUESTIONS = 3;

/** The questions that are worth most, no two about the same thing. */
export function firstQuestions(judged: Pick<Judged, 'findings'>): readonly JudgedFinding[] {
  return allQuestions(judged).slice(0, MOST_QUESTIONS);
}

/** Every question, the most valuable first, no two about the same thing. Whoever is in danger is asked where, and how to reach them, and nothing else. */
export function allQuestions({ findings }: Pick<Judged, 'findings'>): readonly JudgedFinding[] {
  const byField = new Map<string, JudgedFinding>();
  for (const finding of findings) if (finding.question && isTold(finding) && !byField.has(finding.field)) byField.set(finding.field, finding);
  const perils = findings.filter(isUrgent);
  return perils.length === 0 ? [...byField.values()] : [...byField.values()].flatMap((finding) => askedInNeed(finding, perils));
}

/** A question as it is put to those in danger: where they or what is in danger are found, and how they are reached. */
function askedInNeed(finding: JudgedFinding, perils: readonly JudgedFinding[]): readonly JudgedFinding[] {
  if (finding.field === 'contact') return [finding];
  const ways = perils.map(({ message }) => foundBy(message.id));
  const way = ways.find((one) => one === 'place') ?? ways.find((one) => one === 'number');
  if (finding.field !== 'reference' || way === undefined) return [];
  const { why: _, example: __, ...rest } = finding;
  return [{ ...rest, question: { id: `peril.ask.${way}` } }];
}

/** Whether a finding is worth a word to people: what no desk would ask for only programs are told. */
export function isTold({ worth }: Pick<JudgedFinding, 'worth'>): boolean {
  return worth === undefined || worth >= ASKED;
}

/** Whether a finding tells what cannot wait for a letter. */
export const isUrgent = ({ rule }: Pick<JudgedFinding, 'rule'>): boolean => rule === urgent.id;

/** Whether a text was not understood, so that nothing is known of what it lacks. */
export const isUnread = ({ findings }: Pick<Judged, 'findings'>): boolean => findings.some(({ rule }) => rule === unread.id);

/** Points for what is sure to be asked. */
const CERTAIN = 30;

/** More than any points: what cannot wait is told before all else. */
const FIRST = 1000;

/** What a finding is worth: how likely it is to be asked, else its points. */
function worthOf({ rule, worth, weight }: Pick<JudgedFinding, 'rule' | 'worth' | 'weight'>): number {
  if (isUrgent({ rule })) return FIRST;
  return worth === undefined ? weight : CERTAIN * worth;
}

/** What programs alone are told costs next to nothing. */
const UNTOLD = 1;

/** The points of something missing: the more, the likelier it is to be asked. */
function pointsOf(worth: number, weight: number): number {
  return worth < ASKED ? Math.min(weight, UNTOLD) : Math.round(CERTAIN * worth);
}

function findingsOf(rule: Rule, about: Case): readonly JudgedFinding[] {
  const weight = typeof rule.weight === 'number' ? rule.weight : rule.weight[about.kind];
  if (weight === undefined || (rule.audience !== undefined && rule.audience !== about.audience)) return [];
  const likely = worthOfAsking(rule, about);
  return rule.find(about).map((found, index) => {
    const worth = likely === undefined ? undefined : (found.worth ?? likely);
    const points = worth === undefined ? weight : pointsOf(worth, weight);
    const isHint = points < HINT_BELOW || (worth !== undefined && worth < SURELY_ASKED);
    const severity = rule.severity ?? (isHint ? 'hint' : 'warning');
    return finding(rule, found, about, { severity, worth, weight: index === 0 ? points : 0 });
  });
}

/** How likely what a rule asks for is to be asked; undefined where it asks for nothing, or that was not fitted. */
function worthOfAsking({ family, field, asks }: Rule, { worths }: Case): number | undefined {
  const wanted = asks ?? (family === 'missing' && isAskable(field) ? field : undefined);
  return wanted === undefined ? undefined : worths?.[wanted];
}

function finding(rule: Rule, found: Found, about: Case, costs: Pick<JudgedFinding, 'severity' | 'weight' | 'worth'>): JudgedFinding {
  const { line, column } = typeof found.at === 'number' ? about.seen.reading.place(found.at) : found.at;
  const question = found.question ?? rule.question;
  const why = found.why ?? rule.why;
  return {
    rule: rule.id,
    family: rule.family,
    field: rule.field,
    ...costs,
    message: found.message ?? rule.message,
    ...(question && { question }),
    ...(question && why && { why: { id: why } }),
    ...(question && found.example && { example: found.example }),
    ...(found.rewrite && !isSecret(about, found.rewrite) && { rewrite: found.rewrite }),
    ...(typeof found.at === 'number' && { start: found.at }),
    line,
    column,
  };
}
