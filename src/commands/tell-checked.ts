import type { Judged } from '../check/judge.ts';
import { githubReport } from '../check/report/github.ts';
import { jsonReport } from '../check/report/json.ts';
import { sarifReport } from '../check/report/sarif.ts';
import { textReport } from '../check/report/text.ts';
import { sayJudgement } from '../check/say-judgement.ts';
import { AskwellError } from '../errors.ts';
import type { CheckFormat } from '../model/check-wish.ts';
import { reportMarks } from '../pipeline/check/report-marks.ts';
import { hang } from '../text/hang.ts';
import { visible } from '../text/visible.ts';
import type { World } from './world.ts';

/** A judged request. */
interface Told {
  readonly judged: Judged;
  /** What the person calls it. */
  readonly source: string;
}

/**
 * Tells a judgement on standard output.
 * @throws AskwellError `found` where the score is under the least that is wanted
 */
export async function tellChecked(told: Told, format: CheckFormat, least: number | undefined, world: World): Promise<void> {
  const { host, say, quiet } = world;
  const report = REPORTS[format](told, world);
  await host.stdout.write(format === 'text' && host.stdout.isTerminal ? broken(report, host.stdout.columns() - 1) : report);
  const { score } = told.judged;
  if (least === undefined || score >= least) return;
  const problem = { message: 'check.below', values: { score, least } } as const;
  if (format === 'text') throw new AskwellError('found', [problem]);
  // The result stands alone on standard output; whoever reads it has the score.
  if (!quiet) await host.stderr.write(`${say(problem.message, problem.values)}\n`);
  throw new AskwellError('found', [], { told: true });
}

const REPORTS: Readonly<Record<CheckFormat, (told: Told, world: World) => string>> = {
  text: ({ judged }, { say, language, paper }) => textReport(judged, shown(say), language, reportMarks(paper)),
  json: ({ judged }, { say, language }) => jsonReport(sayJudgement(judged, say, language)),
  sarif: ({ judged, source }, { say, language }) => sarifReport(judged, { file: source, version: __VERSION__ }, say, language),
  github: ({ judged, source }, { say, language }) => githubReport(judged, source === '-' ? undefined : source, shown(say), language),
};

/** Where an entry's text begins: behind its colours, its indent and its mark. */
const MARK = /^(?:\u001b\[[\d;]*m)*\s*(?:\d\. |- )?/;

/** Broken between words where a terminal would break within one. */
function broken(report: string, columns: number): string {
  const lines = report.split('\n').map((line) => [MARK.exec(line)?.[0] ?? '', line] as const);
  return lines.map(([mark, line]) => hang(mark, line.slice(mark.length), columns)).join('\n');
}

/** Says a stranger's words so that none of their characters acts on a terminal. */
function shown(say: World['say']): World['say'] {
  return (id, values) => visible(say(id, values), { lines: true });
}
