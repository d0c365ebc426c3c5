import type { Kind } from '../../../model/words.ts';
import { asked } from '../asked.ts';
import { productOf } from '../own-words.ts';
import type { Case, Found, Rule, Said } from '../rule.ts';
import { isMessageAbsent } from './error-talk.ts';
import { gap } from './gap.ts';
import { areGoodsGone } from './goods.ts';
import { areGoodsAmiss } from './goods-amiss.ts';
import { isAboutAppliance, isAboutContract, isAboutDevice, isAboutProgram, isAboutSite, isDeviceNamed, namesModel } from './setting.ts';

const version: Rule = {
  id: 'missing.version',
  family: 'missing',
  field: 'version',
  weight: { technical: 8 },
  message: { id: 'finding.missing.version' },
  why: 'ask.version.why',
  find: gap('version', versionWording),
};

/** Of what washes, cools or boils, the model tells which parts fit. */
export const APPLIANCE_MODEL: Omit<Found, 'at'> = {
  question: { id: 'finding.missing.version.ask.appliance' },
  message: { id: 'finding.missing.version.appliance' },
  why: 'finding.missing.version.appliance.why',
  example: { id: 'finding.missing.version.example.appliance' },
};

/** Of what may be a program, a site or a thing: the reason has to fit all three. */
export const ANYTHING = {
  question: { id: 'finding.missing.version.ask' },
  why: 'finding.missing.version.any.why',
  example: { id: 'finding.missing.version.example.any' },
} as const satisfies Omit<Found, 'at'>;

/** A lay person is asked for what stands under "About" or on a label, never for a system or a runtime. */
function versionWording(about: Case): Omit<Found, 'at'> | undefined {
  if (about.audience === 'developer') {
    return { question: { id: 'finding.missing.version.ask.developer' }, example: { id: 'finding.missing.version.example.developer' } };
  }
  const product = productOf(about);
  if (product !== undefined) {
    return { question: { id: 'finding.missing.version.ask.product', values: { product } }, example: { id: 'finding.missing.version.example' } };
  }
  if (isAboutSite(about)) {
    return { question: { id: 'finding.missing.version.ask.site' }, example: { id: 'finding.missing.version.example.site' } };
  }
  const isDevice = isAboutDevice(about);
  if (isAboutAppliance(about)) {
    // A lift or a boiler is found by where it stands; of what was bought the name is enough.
    return isDevice && !namesModel(about) && !isDeviceNamed(about) ? APPLIANCE_MODEL : undefined;
  }
  if (isDevice || (isDeviceNamed(about) && !isAboutProgram(about))) {
    if (namesModel(about)) return undefined;
    if (isDeviceNamed(about)) {
      return { question: { id: 'finding.missing.version.ask.device.named' }, example: { id: 'finding.missing.version.example.device.named' } };
    }
    return { question: { id: 'finding.missing.version.ask.device' }, example: { id: 'finding.missing.version.example.device' } };
  }
  return ANYTHING;
}

const SINCE: Omit<Found, 'at'> = {
  question: { id: 'finding.missing.when.ask.since' },
  why: 'ask.since.why',
  example: { id: 'ask.since.example' },
};

const WHEN: Readonly<Partial<Record<Kind, Omit<Found, 'at'>>>> = {
  payment: asked('ask.when.payment'),
  connection: SINCE,
  account: SINCE,
  order: asked('ask.purchase-date.order'),
  delivery: { ...asked('ask.purchase-date.order'), question: { id: 'finding.missing.when.ask.delivery' } },
  return: asked('ask.purchase-date'),
};

/** What is brought: where it came spoilt, the day on which it came counts. */
const BROUGHT: ReadonlySet<Kind> = new Set(['order', 'delivery']);

const when: Rule = {
  id: 'missing.when',
  family: 'missing',
  field: 'when',
  // A fault of a program that somebody else can run is not looked up in anybody's records.
  audience: 'person',
  weight: { technical: 5, payment: 10, connection: 8, account: 5, order: 5, delivery: 7, return: 8, other: 4 },
  message: { id: 'finding.missing.when' },
  find: gap('when', (about) => {
    if (onlyWishes(about)) return undefined;
    const isLasting = about.seen.facts.frequencies.some(({ value }) => value === 'always' || value === 'often');
    if (isAboutContract(about)) return asked('ask.when');
    if (BROUGHT.has(about.kind) && areGoodsAmiss(about))
      return { ...asked('ask.purchase-date'), question: { id: 'finding.missing.when.ask.arrived' } };
    // For the promise asks what should have been.
    if (about.kind === 'delivery' && areGoodsGone(about) && about.lacks.has('expected')) return WHEN.order;
    return WHEN[about.kind] ?? (isLasting ? SINCE : asked('ask.when'));
  }),
};

const tried: Rule = {
  id: 'missing.tried',
  family: 'missing',
  field: 'tried',
  weight: { technical: 4, connection: 6, account: 4 },
  message: { id: 'finding.missing.tried' },
  question: { id: 'ask.tried' },
  why: 'ask.tried.why',
  find: gap('tried', (about) => (onlyWishes(about) || isAboutContract(about) ? undefined : { example: triedExample(about) })),
};

/** Whether an account is to be closed or changed, and nothing is wrong with it: that has no beginning, and nothing was to be tried. */
function onlyWishes({ kind, seen }: Case): boolean {
  return kind === 'account' && seen.facts.outcomes.length > 0 && !seen.tells.observed;
}

function triedExample(about: Case): Said {
  if (isMessageAbsent(about)) return { id: 'finding.missing.tried.example.message' };
  if (about.kind === 'account') return { id: 'finding.missing.tried.example.account' };
  if (about.kind === 'connection') return { id: 'finding.missing.tried.example.connection' };
  if (about.audience === 'developer') return { id: 'finding.missing.tried.example.developer' };
  const product = productOf(about);
  return product === undefined ? { id: 'finding.missing.tried.example' } : { id: 'finding.missing.tried.example.product', values: { product } };
}

/** Where and when it happened, and what was done about it. */
export const circumstances: readonly Rule[] = [version, when, tried];
