import type { Kind } from '../../../model/words.ts';
import { letterPattern, lowerPattern } from '../../letter-pattern.ts';
import { shortened } from '../own-words.ts';
import type { Case, Rule } from '../rule.ts';
import { ASKED } from '../worth/asking.ts';
import { cannotAttach } from './attachment-talk.ts';
import { gap, type Wording } from './gap.ts';
import { isErrorCopied, isGoneFromScreen, showsNoPicture } from './gone-from-screen.ts';
import { areGoodsGivenUp, areGoodsGone } from './goods.ts';
import { areGoodsAmiss } from './goods-amiss.ts';
import { isAboutMachine } from './machines.ts';
import { hasScreen } from './screen.ts';
import { isAboutAppliance, isAboutDevice, isAboutProgram } from './setting.ts';
import type { SoughtId } from './sought/sought.ts';

/** Kinds in which a desk would else take the goods back to look at them. */
const TAKEN_BACK: ReadonlySet<Kind> = new Set(['order', 'return']);

/** A photo, with the reason that fits what it shows. */
function photoWording({ kind }: Case): Wording {
  const question = { id: 'finding.missing.attachment.goods.ask' } as const;
  return TAKEN_BACK.has(kind)
    ? { question, message: { id: 'finding.missing.attachment.goods' }, why: 'finding.missing.attachment.goods.why' }
    : { question, message: { id: 'finding.missing.attachment.photo' }, why: 'finding.missing.attachment.why' };
}

/** Of money, lines and accounts there is nothing to take a photo of. */
const ON_A_SCREEN: ReadonlySet<Kind> = new Set(['account', 'payment', 'connection']);
/** What happens among people, on the road or in papers nobody takes a picture of. */
const UNSEEN: ReadonlySet<SoughtId> = new Set([
  'staff',
  'route',
  'ride',
  'patient',
  'pupil',
  'member',
  'application',
  'card',
  'booking',
  'line',
  'travel',
]);
/** What the desk has sent itself it can look up. */
const OF_THE_DESK = lowerPattern(
  /(?<!\p{L})your (?:\p{L}{3,10} )?(?:invoice|bill|credit note|receipt|letter)s?(?!\p{L})|(?<!\p{L})ваш\p{L}{1,3} (?:сч[её]т|письм|чек|накладн|квитанци)\p{L}{0,3}/u,
);
/** A sentence that tells of nothing but that a thing is not there: "No lamp." */
const NOT_THERE = lowerPattern(/^(?:still )?no \p{L}{3,14}[.!]{0,3}$|^(?:\p{L}{3,14} )(?:так и |до сих пор |вс[её] ещ[её] )?нет[.!]{0,3}$/u);
/** Pictures that are there, and did not come with it. */
const HAS_PICTURES = lowerPattern(
  /(?<!\p{L})(?:i|we) (?:have|['’]ve got|can send|took|have taken|['’]ve taken) (?:\p{L}{2,8} )?(?:pictures?|photos?|pics?|screenshots?|videos?)|(?<!\p{L})(?:есть|имеются|могу прислать|сделал\p{L}?) (?:\p{L}{2,8} )?(?:фото\p{L}{0,8}|фотк\p{L}|скрин\p{L}{0,6}|снимк\p{L}|видео)(?!\p{L})/u,
);

/** A picture of what has a screen, a photo of what one can see, and nothing of all else. */
export function pictureWording(about: Case): Wording | undefined {
  const { kind, lower, sought } = about;
  if (lower.sentences.some((text) => NOT_THERE.test(text))) return undefined;
  if (HAS_PICTURES.test(lower.source)) return HAD;
  if (isAboutProgram(about) && !areGoodsAmiss(about)) return screenshotWording(about);
  if (OF_THE_DESK.test(lower.source) || (sought !== undefined && (sought.id === undefined || UNSEEN.has(sought.id)))) return undefined;
  const isHeld = isAboutDevice(about) || isAboutAppliance(about) || isAboutMachine(about) || TAKEN_BACK.has(kind) || kind === 'delivery';
  if (!isHeld && hasScreen(about)) return screenshotWording(about);
  return ON_A_SCREEN.has(kind) && !isHeld ? undefined : photoWording(about);
}

const HAD: Wording = {
  question: { id: 'finding.missing.attachment.ask.have' },
  message: { id: 'finding.missing.attachment.photo' },
  why: 'finding.missing.attachment.why',
};

const SCREENSHOT: Wording = {
  question: { id: 'finding.missing.attachment.ask' },
  message: { id: 'finding.missing.attachment' },
  why: 'finding.missing.attachment.why',
};

/** Of what leaves nothing on the screen there is no picture, and what it said in words needs none; where all else is told, one only helps. */
function screenshotWording(about: Case): Wording | undefined {
  if (isGoneFromScreen(about) || isErrorCopied(about) || showsNoPicture(about)) return undefined;
  const { lacks, audience, worths } = about;
  const isTold = !lacks.has('steps') && !lacks.has('actual') && (audience === 'developer' || !lacks.has('version'));
  return isTold ? { ...SCREENSHOT, worth: Math.min(ASKED, worths?.attachment ?? ASKED) } : SCREENSHOT;
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
    return pictureWording(about);
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
  find: gap('attachment', (about) => (mayBeShown(about) && !areGoodsAmiss(about) ? pictureWording(about) : undefined)),
};

/** By a photo it is decided whether what came spoilt is paid for. */
const damagePhoto: Rule = {
  ...photo,
  id: 'missing.damage-photo',
  weight: { return: 8, order: 8, delivery: 8 },
  find: gap('attachment', (about) => (mayBeShown(about) && areGoodsAmiss(about) ? pictureWording(about) : undefined)),
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
