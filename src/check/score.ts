import type { Level } from '../model/judging-words.ts';
import type { Family, Severity } from './rules/rule.ts';

/** The most that a family of findings can cost: a rude request that says everything can still be acted on. */
const MOST: Readonly<Record<Family, number>> = { missing: 85, weak: 25, tone: 10, danger: 60 };

/** What costs at least this much is sure to be asked back. */
const ESSENTIAL = 15;

const READY = 85;
const ALMOST = 65;

/** The most that a request of a level can score, so that the number alone tells the level too. */
const MOST_OF: Readonly<Record<Level, number>> = { ready: 100, almost: READY - 1, question: ALMOST - 1, unusable: 25 };

/** The least that one can score: what is bad enough to be asked about is still better than what nobody can act on. */
const LEAST_OF: Readonly<Record<Level, number>> = { ready: READY, almost: ALMOST, question: 26, unusable: 0 };

/** A finding, as far as the score is concerned. */
export interface Costs {
  readonly family: Family;
  readonly weight: number;
  readonly severity: Severity;
  readonly question?: unknown;
}

/**
 * How much of what a support engineer needs is there: 100, minus the points of all findings, those of a family counted up to its most. A text without
 * findings has 100; an answer that closes a gap gives its points back.
 */
function scoreOf(findings: readonly Costs[]): number {
  const lost = new Map<Family, number>();
  for (const { family, weight } of findings) lost.set(family, Math.min(MOST[family], (lost.get(family) ?? 0) + weight));
  return Math.max(0, 100 - [...lost.values()].reduce((sum, points) => sum + points, 0));
}

/**
 * Whether a finding keeps a request from being ready, by more than what it costs: one that is asked back, and whatever else is missing, though
 * nobody asks for it because it is plain from so short a text: the next answer makes it less plain, and may not lower the level.
 */
function isOpen({ family, question, severity }: Costs): boolean {
  return severity !== 'hint' && (question !== undefined || family === 'missing');
}

/**
 * The score in words. Ready is what leaves nothing open but hints; an error that costs nothing says nothing of how well it is written. With something
 * essential open a question is sure to come, whatever the score.
 */
function levelOf(findings: readonly Costs[], isUnusable: boolean): Level {
  if (isUnusable) return 'unusable';
  const score = scoreOf(findings);
  const open = findings.filter(isOpen);
  if (score >= READY && open.length === 0 && !findings.some(({ severity, weight }) => severity === 'error' && weight > 0)) return 'ready';
  return score >= ALMOST && !open.some(({ weight }) => weight >= ESSENTIAL) ? 'almost' : 'question';
}

/** The score and the level, which agree: 85 and more is ready, 65 and more almost, 25 and less unusable. */
export function gradeOf(findings: readonly Costs[], isUnusable: boolean): { readonly score: number; readonly level: Level } {
  const level = levelOf(findings, isUnusable);
  return { score: Math.max(LEAST_OF[level], Math.min(scoreOf(findings), MOST_OF[level])), level };
}
