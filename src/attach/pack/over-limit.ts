import { AskwellError, type Problem } from '../../errors.ts';
import type { Plan, PlannedFile, PlannedStep } from '../../model/plan.ts';
import type { ZipMode } from '../../model/words.ts';

/** The attachments are too large. It says by how much, lists the largest files, and tells what would help; the plan has all of it as numbers. */
export class OverLimit extends AskwellError {
  readonly plan: Plan;

  constructor(plan: Plan, problems: readonly Problem[]) {
    super('attachments', problems);
    this.plan = plan;
  }
}

const SHOWN = 5;

/** The table in words. */
export function overLimitProblems({ total, isExact, limit, steps, files }: Plan, mode: ZipMode): readonly Problem[] {
  const bySize = files.filter(({ sameAs }) => sameAs === undefined).sort((a, b) => b.bytes - a.bytes);
  const rest = bySize.slice(SHOWN);
  const helping = steps.filter(({ step }) => step === 'images' || step === 'logs' || step === 'split');
  return [
    { message: isExact ? 'attach.over' : 'attach.over-about', values: { total, limit } },
    ...bySize.slice(0, SHOWN).map(fileProblem),
    ...(rest.length === 0
      ? []
      : [
          {
            message: 'attach.over-rest',
            values: { count: rest.length, size: rest.reduce((sum, { bytes }) => sum + bytes, 0) },
            goesOn: true,
          } as const,
        ]),
    ...helping.map(stepProblem),
    { message: mode === 'never' ? 'attach.over-help-zip' : 'attach.over-help', goesOn: true },
  ];
}

function fileProblem({ name, bytes, packed, isExact }: PlannedFile): Problem {
  return { message: isExact ? 'attach.over-file' : 'attach.over-file-about', values: { name, size: bytes, packed }, goesOn: true };
}

function stepProblem({ step, saves, total, parts = 0, lacks }: PlannedStep): Problem {
  if (lacks) return { message: 'attach.needs-tool', values: { tools: lacks }, goesOn: true };
  if (step === 'split') return { message: 'attach.over-split', values: { parts }, goesOn: true };
  return { message: step === 'logs' ? 'attach.over-logs' : 'attach.over-images', values: { saves, total }, goesOn: true };
}
