import { AskwellError, type Problem } from '../../errors.ts';
import type { Plan, PlannedStep } from '../../model/plan.ts';
import type { ZipMode } from '../../model/words.ts';
import type { Parcel } from './parcel.ts';

/** The attachments are too large. It says by how much, lists the largest files, and tells what would help; the plan has all of it as numbers. */
export class OverLimit extends AskwellError {
  readonly plan: Plan;

  constructor(plan: Plan, mode: ZipMode, parcels: readonly Parcel[]) {
    super('attachments', problemsOf(plan, mode, parcels));
    this.plan = plan;
  }
}

const SHOWN = 5;

function problemsOf({ total, isExact, limit, steps }: Plan, mode: ZipMode, parcels: readonly Parcel[]): readonly Problem[] {
  const bySize = parcels.map(({ name, origin: { size } }) => ({ name, size })).sort((a, b) => b.size - a.size);
  const rest = bySize.slice(SHOWN);
  const helping = steps.filter(({ step }) => step === 'images' || step === 'logs' || step === 'split');
  return [
    { message: isExact ? 'attach.over' : 'attach.over-about', values: { total, limit } },
    ...bySize.slice(0, SHOWN).map(({ name, size }): Problem => ({ message: 'attach.over-file', values: { name, size }, goesOn: true })),
    ...(rest.length === 0
      ? []
      : [
          { message: 'attach.over-rest', values: { count: rest.length, size: rest.reduce((sum, { size }) => sum + size, 0) }, goesOn: true } as const,
        ]),
    ...helping.map(stepProblem),
    { message: mode === 'never' ? 'attach.over-help-zip' : 'attach.over-help', goesOn: true },
  ];
}

function stepProblem({ step, saves, total, parts = 0 }: PlannedStep): Problem {
  if (step === 'split') return { message: 'attach.over-split', values: { parts }, goesOn: true };
  return { message: step === 'logs' ? 'attach.over-logs' : 'attach.over-images', values: { saves, total }, goesOn: true };
}
