import { asked } from '../asked.ts';
import type { Case, Found, Rule } from '../rule.ts';
import type { Askable } from '../worth/asking.ts';
import { mayBeShown, pictureWording } from './attachments.ts';
import { triedWording, versionWording } from './circumstances.ts';
import { isCodeShown } from './code-shown.ts';
import { isMessageAbsent, isOnlyUnreached, isRefusedAtTill, saysThereIsNone } from './error-talk.ts';
import { surely, type Wording } from './gap.ts';
import { fallsBack } from './gone-from-screen.ts';
import { areGoodsAmiss } from './goods-amiss.ts';
import { namesGoods } from './goods-named.ts';
import { actualWording } from './happening.ts';
import { ANY_NUMBER, contractWording, paperWording } from './references.ts';
import { hasScreen } from './screen.ts';
import { isAppOnDevice, isDeviceNamed, namesModel } from './setting.ts';
import { onlyCallsDesk } from './sought/desk-called.ts';
import { soughtWording } from './sought/sought-in.ts';

function question(id: NonNullable<Found['question']>['id'], example?: NonNullable<Found['example']>['id']): Wording {
  return { question: { id }, ...(example && { example: { id: example } }) };
}

/** Nothing where a name tells the model already. */
function version(about: Case): Wording | undefined {
  const isTold = namesModel(about) || (isDeviceNamed(about) && !isAppOnDevice(about));
  return isTold ? undefined : versionWording(about);
}

/** Goods are found by their order, whatever else they were taken for; what is nobody's by where it is. */
function number(about: Case): Wording | undefined {
  const paper = paperWording(about);
  if (paper !== undefined) return paper;
  if (about.sought !== undefined) return soughtWording(about.sought);
  if (about.isOnlyOfLoss) return contractWording(about);
  if (areGoodsAmiss(about) || namesGoods(about)) return question('finding.missing.order.ask', 'ask.order.example');
  return about.kind === 'other' ? question('finding.missing.reference.ask.place', 'finding.missing.reference.example.place') : ANY_NUMBER;
}

/** A rule of a field that asks in words for everything: `id` and `message` are those that the field has elsewhere. */
function rule(id: Rule['id'], field: Askable, parts: Pick<Rule, 'message' | 'why'>, wording: (about: Case) => Wording | undefined): Rule {
  return { id, family: 'missing', field, weight: 0, ...parts, find: surely(field, wording) };
}

/** What a desk would surely ask, where `RULES` find nothing of the field: of a kind that has no such rule, or was guessed wrong. */
export const anyhow: readonly Rule[] = [
  rule('missing.actual', 'actual', { message: { id: 'finding.missing.actual' } }, (about) =>
    onlyCallsDesk(about.lower.source) ? undefined : actualWording(about),
  ),
  rule('missing.steps', 'steps', { message: { id: 'finding.missing.steps' }, why: 'ask.step.why' }, (about) =>
    isCodeShown(about) || !hasScreen(about)
      ? undefined
      : question(
          about.audience === 'developer' ? 'finding.missing.steps.ask.developer' : 'finding.missing.steps.ask',
          'finding.missing.steps.example',
        ),
  ),
  rule('missing.error', 'error', { message: { id: 'finding.missing.error' } }, (about) =>
    saysThereIsNone(about) || fallsBack(about) || isMessageAbsent(about) || isRefusedAtTill(about) || isOnlyUnreached(about)
      ? undefined
      : asked('ask.error'),
  ),
  rule('missing.expected', 'expected', { message: { id: 'finding.missing.expected' } }, () => asked('ask.expected')),
  rule('missing.reference', 'reference', { message: { id: 'finding.missing.reference' }, why: 'finding.missing.reference.why' }, number),
  rule('missing.version', 'version', { message: { id: 'finding.missing.version' }, why: 'ask.version.why' }, version),
  rule('missing.when', 'when', { message: { id: 'finding.missing.when' } }, () => asked('ask.when')),
  rule('missing.tried', 'tried', { message: { id: 'finding.missing.tried' }, why: 'ask.tried.why' }, (about) => {
    const tried = triedWording(about);
    return tried && { question: { id: 'ask.tried' }, ...tried };
  }),
  rule('missing.outcome', 'outcome', { message: { id: 'finding.missing.outcome' } }, () => ({
    ...asked('ask.outcome'),
    example: { id: 'finding.missing.outcome.example' },
  })),
  rule('missing.attachment', 'attachment', { message: { id: 'finding.missing.attachment' }, why: 'finding.missing.attachment.why' }, (about) =>
    mayBeShown(about) ? pictureWording(about) : undefined,
  ),
];
