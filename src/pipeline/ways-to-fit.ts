import { OverLimit } from '../attach/pack/over-limit.ts';
import { AskwellError } from '../errors.ts';
import type { Choice } from '../host/host.ts';
import type { Say } from '../locale/messages.ts';
import type { Composition } from '../model/composition.ts';
import { type PlannedStep, shrinks, withShrinking } from '../model/plan.ts';
import { USUAL_MAIL } from './fit-mail.ts';

/** An e-mail that came out larger than most servers take, which a person may not want. */
export class LargeMail extends AskwellError {
  readonly bytes: number;

  constructor(bytes: number) {
    super('attachments', [{ message: 'attach.mail-large', values: { bytes, usual: USUAL_MAIL } }]);
    this.bytes = bytes;
  }
}

/** What a person allows so that files fit. */
export type Way = 'images' | 'logs' | 'split' | 'mail' | 'large';

/** The wishes that change with it. */
export type FitWishes = Pick<Composition, 'shrink' | 'split' | 'messageLimit'>;

/** What does not fit, and what can be done about it, ready to read. */
export interface Ways {
  readonly told: string;
  readonly question: string;
  readonly choices: readonly Choice<Way>[];
}

/** The ways out of a failure, the least harmful first; `undefined` where it is another one, or nothing is left to allow. */
export function waysToFit(error: AskwellError, wishes: FitWishes, say: Say): Ways | undefined {
  if (error instanceof LargeMail) {
    const values = { bytes: error.bytes, usual: USUAL_MAIL };
    return {
      told: say('fit.mail-large', values),
      question: say('fit.question'),
      choices: [
        { value: 'mail', label: say('fit.mail', values) },
        { value: 'large', label: say('fit.large') },
      ],
    };
  }
  if (!(error instanceof OverLimit)) return undefined;
  const { plan } = error;
  const choices = plan.steps.flatMap((step) => choiceOf(step, wishes, say));
  if (choices.length === 0) return undefined;
  const largest = [...plan.files].sort((a, b) => b.packed - a.packed).slice(0, 3);
  const files = largest.map(({ name, packed }) => say('fit.file', { name, size: packed })).join(', ');
  const told = say(plan.isExact ? 'fit.over' : 'fit.over-about', { total: plan.total, limit: plan.limit, files });
  return { told, question: say('fit.question'), choices };
}

function choiceOf({ step, saves, total, parts = 0, lacks }: PlannedStep, { shrink = 'none', split }: FitWishes, say: Say): readonly Choice<Way>[] {
  if (step === 'split') return split ? [] : [{ value: 'split', label: say('fit.split', { parts }) }];
  if (step !== 'images' && step !== 'logs') return [];
  if (shrinks(shrink, step) || lacks) return [];
  return [{ value: step, label: say(step === 'logs' ? 'fit.logs' : 'fit.images', { saves, total }) }];
}

/** The wishes with what was allowed now. */
export function allowing(way: Way, wishes: FitWishes): FitWishes {
  if (way === 'split') return { ...wishes, split: true };
  if (way === 'mail') return { ...wishes, messageLimit: USUAL_MAIL };
  return way === 'large' ? wishes : { ...wishes, shrink: withShrinking(wishes.shrink ?? 'none', way) };
}
