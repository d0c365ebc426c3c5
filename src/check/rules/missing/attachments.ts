import type { Kind } from '../../../model/words.ts';
import { letterPattern } from '../../letter-pattern.ts';
import { shortened } from '../own-words.ts';
import type { Case, Rule } from '../rule.ts';
import { ASKED } from '../worth/asking.ts';
import { cannotAttach } from './attachment-talk.ts';
import { gap, type Wording } from './gap.ts';
import { areGoodsGivenUp, areGoodsGone } from './goods.ts';
import { areGoodsAmiss } from './goods-amiss.ts';
import { isAboutAppliance, isAboutDevice } from './setting.ts';

/** Kinds in which a desk would else take the goods back to look at them. */
const TAKEN_BACK: ReadonlySet<Kind> = new Set(['order', 'return']);

/** A photo, with the reason that fits what it shows. */
export function photoWording({ kind }: Case): Wording {
  const question = { id: 'finding.missing.attachment.goods.ask' } as const;
  return TAKEN_BACK.has(kind)
    ? { question, message: { id: 'finding.missing.attachment.goods' }, why: 'finding.missing.attachment.goods.why' }
    : { question, message: { id: 'finding.missing.attachment.photo' }, why: 'finding.missing.attachment.why' };
}

const screenshot: Rule = {
  id: 'missing.attachment',
  family: 'missing',
  field: 'attachment',
  audience: 'person',
  weight: { technical: 3 },
  message: { id: 'finding.missing.attachment' },
  question: { id: 'finding.missing.attachment.ask' },
  why: 'finding.missing.attachment.why',
  find: gap('attachment', (about) => {
    if (isUntold(about) || cannotAttach(about)) return undefined;
    // Of what one holds, or what has no screen, a photo is all that there can be.
    return isAboutDevice(about) || isAboutAppliance(about) ? photoWording(about) : {};
  }),
};

const photo: Rule = {
  id: 'missing.photo',
  family: 'missing',
  field: 'attachment',
  weight: { return: 4, order: 2 },
  message: { id: 'finding.missing.attachment.goods' },
  question: { id: 'finding.missing.attachment.goods.ask' },
  why: 'finding.missing.attachment.goods.why',
  find: gap('attachment', (about) => (mayBeShown(about) && !areGoodsAmiss(about) ? photoWording(about) : undefined)),
};

/** By a photo it is decided whether what came spoilt is paid for. */
const damagePhoto: Rule = {
  ...photo,
  id: 'missing.damage-photo',
  weight: { return: 8, order: 8, delivery: 8 },
  find: gap('attachment', (about) => (mayBeShown(about) && areGoodsAmiss(about) ? photoWording(about) : undefined)),
};

/** Whether a desk would still ask what happened: of that there is no picture yet. */
function isUntold({ lacks, worths }: Case): boolean {
  return lacks.has('actual') && (worths?.actual ?? 1) >= ASKED;
}

/** Whether there is something to take a picture of, and nobody says that none can be sent. */
export function mayBeShown(about: Case): boolean {
  return !isUntold(about) && !cannotAttach(about) && !areGoodsGone(about) && !areGoodsGivenUp(about);
}

const FILE_NAME = letterPattern(/\.[\p{L}\d]{2,5}$/u);

/** Said to be there, but not there: only where what came with the text is known. */
const absent: Rule = {
  id: 'missing.file',
  family: 'missing',
  field: 'attachment',
  weight: 5,
  message: { id: 'finding.missing.file' },
  question: { id: 'finding.missing.file.ask' },
  why: 'finding.missing.file.why',
  find: ({ seen }) => {
    const there = seen.reading.attachments;
    if (there === undefined || seen.reading.blocks.some(({ kind }) => kind === 'image')) return [];
    const names = there.map(plain);
    const words = seen.facts.attachments.find(({ value, kind }) =>
      FILE_NAME.test(value) ? !names.includes(plain(value)) : names.length === 0 && kind !== 'pasted',
    );
    return words ? [{ at: words.start, message: { id: 'finding.missing.file', values: { words: shortened(words.text) } } }] : [];
  },
};

/** A file that nobody speaks of: the desk has to guess what it shows. */
const unmentioned: Rule = {
  id: 'weak.unmentioned-file',
  family: 'weak',
  field: 'attachment',
  weight: 1,
  message: { id: 'finding.weak.unmentioned-file' },
  find: ({ seen }) => {
    const there = seen.reading.attachments ?? [];
    if (there.length === 0 || seen.facts.attachments.some(({ value }) => !FILE_NAME.test(value))) return [];
    const text = seen.reading.source.toLowerCase();
    const silent = there.filter((name) => !text.includes(plain(name)));
    const values = { count: silent.length, names: silent.slice(0, 3).join(', ') };
    return silent.length === 0 ? [] : [{ at: 0, message: { id: 'finding.weak.unmentioned-file', values } }];
  },
};

/** The name of a file without its folder, in lower case. */
function plain(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).toLowerCase();
}

/** Pictures that would help, files that are missing, and files that nobody speaks of. */
export const attachments: readonly Rule[] = [screenshot, photo, damagePhoto, absent, unmentioned];
