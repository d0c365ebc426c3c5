import type { Kind } from '../../../model/words.ts';
import { lowerPattern } from '../../letter-pattern.ts';
import { asked } from '../asked.ts';
import { productOf } from '../own-words.ts';
import type { Case, Found, Rule, Said } from '../rule.ts';
import { BARELY_TOLD, isBarelyTold } from './barely-told.ts';
import { isMessageAbsent } from './error-talk.ts';
import { gap } from './gap.ts';
import { areGoodsGone } from './goods.ts';
import { areGoodsAmiss } from './goods-amiss.ts';
import { isAboutMachine } from './machines.ts';
import { isPayingRefused, tellsOfPaying } from './paying-broken.ts';
import { hasScreen, isOutside } from './screen.ts';
import {
  isAboutAppliance,
  isAboutContract,
  isAboutDevice,
  isAboutProgram,
  isAboutSite,
  isApplianceOfOnesOwn,
  isAppOnDevice,
  isDeviceNamed,
  namesModel,
} from './setting.ts';

const version: Rule = {
  id: 'missing.version',
  family: 'missing',
  field: 'version',
  weight: { technical: 8 },
  message: { id: 'finding.missing.version' },
  why: 'ask.version.why',
  find: gap('version', (about) => {
    const wording = versionWording(about);
    return wording && isBarelyTold(about) ? { ...wording, worth: BARELY_TOLD.version } : wording;
  }),
};

/** Of what washes, cools or boils, the model tells which parts fit. */
const APPLIANCE_MODEL: Omit<Found, 'at'> = {
  question: { id: 'finding.missing.version.ask.appliance' },
  message: { id: 'finding.missing.version.appliance' },
  why: 'finding.missing.version.appliance.why',
  example: { id: 'finding.missing.version.example.appliance' },
};

/** Of what may be a program, a site or a thing: the reason has to fit all three. */
const ANYTHING = {
  question: { id: 'finding.missing.version.ask' },
  why: 'finding.missing.version.any.why',
  example: { id: 'finding.missing.version.example.any' },
} as const satisfies Omit<Found, 'at'>;

/** A lay person is asked for what stands under "About" or on a label, never for a system or a runtime. */
export function versionWording(about: Case): Omit<Found, 'at'> | undefined {
  if (!hasScreen(about)) return hasModel(about) ? APPLIANCE_MODEL : undefined;
  if (about.audience === 'developer') {
    return { question: { id: 'finding.missing.version.ask.developer' }, example: { id: 'finding.missing.version.example.developer' } };
  }
  const product = productOf(about);
  if (product !== undefined) {
    return { question: { id: 'finding.missing.version.ask.product', values: { product } }, example: { id: 'finding.missing.version.example' } };
  }
  if (isAppOnDevice(about)) {
    return { question: { id: 'finding.missing.version.ask.app' }, example: { id: 'finding.missing.version.example.app' } };
  }
  if (isAboutSite(about)) {
    return { question: { id: 'finding.missing.version.ask.site' }, example: { id: 'finding.missing.version.example.site' } };
  }
  const isDevice = isAboutDevice(about);
  if (isAboutAppliance(about)) {
    return hasModel(about) ? APPLIANCE_MODEL : undefined;
  }
  if (isDevice || (isDeviceNamed(about) && !isAboutProgram(about))) {
    if (namesModel(about)) return undefined;
    if (isDeviceNamed(about)) {
      return { question: { id: 'finding.missing.version.ask.device.named' }, example: { id: 'finding.missing.version.example.device.named' } };
    }
    return { question: { id: 'finding.missing.version.ask.device' }, example: { id: 'finding.missing.version.example.device' } };
  }
  return hasModel(about) ? APPLIANCE_MODEL : ANYTHING;
}

/** Whether a machine has a model that is not told yet. A lift is found by where it stands. */
function hasModel(about: Case): boolean {
  if (isAboutProgram(about) || namesModel(about) || isDeviceNamed(about)) return false;
  // What was left in the street is nobody's: its model tells nothing.
  return isAboutMachine(about) || (isApplianceOfOnesOwn(about) && !isOutside(about));
}

const SINCE: Omit<Found, 'at'> = {
  question: { id: 'finding.missing.when.ask.since' },
  why: 'ask.since.why',
  example: { id: 'ask.since.example' },
};

const WHEN: Readonly<Partial<Record<Kind, Omit<Found, 'at'>>>> = {
  connection: SINCE,
  account: SINCE,
  order: asked('ask.purchase-date.order'),
  delivery: { ...asked('ask.purchase-date.order'), question: { id: 'finding.missing.when.ask.delivery' } },
  return: asked('ask.purchase-date'),
};

/** Who paid knows when; who could not knows when it was tried; what others took happened at some time. */
function whenPaid(about: Case): Omit<Found, 'at'> {
  if (isPayingRefused(about)) return { ...asked('ask.when'), question: { id: 'finding.missing.when.ask.tried-to-pay' } };
  return tellsOfPaying(about) ? asked('ask.when.payment') : asked('ask.when');
}

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
    if (about.kind === 'payment') return whenPaid(about);
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
  find: gap('tried', (about) => (onlyWishes(about) || isAboutContract(about) ? undefined : triedWording(about))),
};

/** Whether an account is to be closed or changed, and nothing is wrong with it: that has no beginning, and nothing was to be tried. */
function onlyWishes({ kind, seen }: Case): boolean {
  return kind === 'account' && seen.facts.outcomes.length > 0 && !seen.tells.observed;
}

/** What hurts people: nobody should try anything. */
const DANGEROUS = lowerPattern(
  /(?<!\p{L})(?:spark\p{L}{0,3}|smok(?:e|es|ing)|smell(?:s|ing)? (?:of )?(?:gas|burn\p{L}{0,3})|burn(?:s|t|ing|ed)|on fire|flames?|caught (?:fire|light)|(?:electric )?shock\p{L}{0,3}|live wires?|swollen|carbon monoxide|искр\p{L}{1,3}|дым\p{L}{0,3}|пахнет (?:газом|гар\p{L}{2})|запах (?:газа|гари)|гор(?:ит|ел[оа]?)|загорел\p{L}{1,3}|бь[её]т током|ударил\p{L}? током|вздул\p{L}{1,3})(?!\p{L})/u,
);

/** Nobody tries anything with what stands in the street, nor with people, nor with what is dangerous. */
export function triedWording(about: Case): Omit<Found, 'at'> | undefined {
  return isOutside(about) || DANGEROUS.test(about.lower.source) ? undefined : { example: triedExample(about) };
}

function triedExample(about: Case): Said {
  if (isMessageAbsent(about)) return { id: 'finding.missing.tried.example.message' };
  if (about.kind === 'account') return { id: 'finding.missing.tried.example.account' };
  if (about.kind === 'connection') return { id: 'finding.missing.tried.example.connection' };
  if (about.audience === 'developer') return { id: 'finding.missing.tried.example.developer' };
  if (!hasScreen(about) || isAboutMachine(about) || isAboutAppliance(about)) return { id: 'finding.missing.tried.example.thing' };
  const product = productOf(about);
  return product === undefined ? { id: 'finding.missing.tried.example' } : { id: 'finding.missing.tried.example.product', values: { product } };
}

/** Where and when it happened, and what was done about it. */
export const circumstances: readonly Rule[] = [version, when, tried];
