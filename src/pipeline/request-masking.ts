import type { Given } from '../answers/read-given.ts';
import type { Masking } from '../attach/masking.ts';
import type { Source } from '../attach/source.ts';
import type { Problem } from '../errors.ts';
import type { Host } from '../host/host.ts';
import type { Answers } from '../model/answers.ts';
import type { Attachments } from '../model/attachments.ts';
import type { Composition } from '../model/composition.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Redactions } from '../model/redaction.ts';
import { someNames } from '../model/some-names.ts';
import type { Redactor } from '../redact/redactor-type.ts';
import { contactTold } from './contact-told.ts';
import type { Told } from './edge.ts';
import { knownNames } from './known-machine.ts';
import { maskAnswers, maskEvidence } from './mask-answers.ts';
import { maskingOf } from './masking-of.ts';
import { type OwnRules, ownRules } from './own-rules.ts';
import { placesTold } from './places-told.ts';

/** Findings that the preview tells one by one. */
const DETAILS = 2000;

/** What hides what is private in one request, or nothing where the person wants nothing hidden. */
export interface RequestMasking {
  readonly redactor?: Redactor;
  readonly masking?: Masking;
  readonly answers: <T extends Answers>(answers: T) => T;
  readonly evidence: (evidence: Evidence) => Evidence;
  /** Notes of files that are packed already. */
  readonly attachments: (attachments: Attachments) => Attachments;
  /** Whether a file's name holds what was only learned after it was named. */
  readonly leaksName: (attachments: Attachments) => boolean;
  readonly redactions: () => Redactions;
  /** Keys of the answers that stay as they are, for they are what the desk needs. */
  readonly exempt: () => readonly string[];
}

interface Wanted {
  readonly plan: Pick<Composition, 'redact' | 'rules'>;
  readonly given?: Given;
  readonly told?: Pick<Told, 'letThrough' | 'hidden'>;
  readonly answers?: Answers;
  /** The rules that `plan` names, where they are read already. */
  readonly own?: OwnRules;
  /** Files of the earlier request. */
  readonly sources?: readonly Source[];
  readonly host: Host;
}

/** @throws AskwellError `usage` for a rules file that is wrong */
export async function requestMasking({ plan, given, told = {}, answers = {}, sources = [], own, host }: Wanted): Promise<RequestMasking> {
  const earlier = given?.earlier;
  const before = earlier?.request.redactions ?? { total: 0, byKind: {} };
  if (plan.redact === false) return { ...NOTHING_HIDDEN, redactions: () => ({ ...before, off: true }) };
  const [{ makeRedactor }, rules, places, taken] = await Promise.all([
    import('../redact/redactor.ts'),
    own ?? ownRules(plan, host),
    placesTold(answers, told.hidden),
    earlier ? import('./taken-masks.ts').then(({ takenMasks }) => takenMasks(earlier.request, sources, host)) : '',
  ]);
  const hidden = (told.hidden ?? []).map((value) => ({ kind: 'hidden' as const, value }));
  const redactor = makeRedactor({
    ...rules,
    taken,
    learned: [...hidden, ...knownNames(host, answers.contact)],
    ...(told.letThrough ? { letThrough: told.letThrough } : {}),
    details: DETAILS,
  });
  const open = new Set([...places, ...contactTold(answers, told.hidden)]);
  let exempt: readonly string[] = [];
  return {
    redactor,
    masking: maskingOf(redactor),
    answers: (typed) => {
      const masked = maskAnswers(typed, redactor, open);
      exempt = masked.exempt;
      return masked.answers;
    },
    evidence: (evidence) => maskEvidence(evidence, redactor),
    attachments: ({ kept, ...rest }) => ({
      ...rest,
      kept: kept.map((file) => (file.note === undefined ? file : { ...file, note: redactor.text(file.note, `${file.name} (note)`) })),
    }),
    leaksName: ({ kept }) => kept.some(({ name }) => redactor.name(name) !== name),
    redactions: () => {
      const { total, byKind } = redactor.report();
      return sum(before, { total, byKind });
    },
    exempt: () => exempt,
  };
}

/** What an earlier request had hidden is hidden still. */
function sum(before: Redactions, now: Redactions): Redactions {
  const kinds = [...new Set([...Object.keys(before.byKind), ...Object.keys(now.byKind)])].sort();
  return {
    total: before.total + now.total,
    byKind: Object.fromEntries(kinds.map((kind) => [kind, (before.byKind[kind] ?? 0) + (now.byKind[kind] ?? 0)])),
  };
}

const NOTHING_HIDDEN: Omit<RequestMasking, 'redactions'> = {
  answers: (answers) => answers,
  evidence: (evidence) => evidence,
  attachments: (attachments) => attachments,
  leaksName: () => false,
  exempt: () => [],
};

/** Words about files that nobody could look into, or in which something was found that cannot be hidden there. */
export function unseenFiles({ kept }: Attachments): readonly Problem[] {
  const names = kept.filter(({ notInspected }) => notInspected).map(({ name }) => name);
  const found = kept.flatMap(({ name, findings = 0 }): Problem[] =>
    findings > 0 ? [{ message: 'mask.findings', values: { name, count: findings } }] : [],
  );
  return names.length === 0 ? found : [{ message: 'mask.not-inspected', values: { count: names.length, names: someNames(names) } }, ...found];
}
