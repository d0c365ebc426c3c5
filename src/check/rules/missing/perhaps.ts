import type { Label, Lack } from '../../../model/judging-words.ts';
import { lowerPattern } from '../../letter-pattern.ts';
import { isOnlyAfterUpdate } from '../../only-after-update.ts';
import type { Seen } from '../../see/seen.ts';
import type { Case } from '../rule.ts';
import { signs } from './hints/any.ts';
import { english } from './hints/en.ts';
import { isFoundOtherwise } from './hints/found-by.ts';
import type { Hint } from './hints/hint.ts';
import { russian } from './hints/ru.ts';

/** What a single sentence may do, even where the whole text was not taken to tell it, unless it does the other too. */
const LABELS: Readonly<Partial<Record<Lack, readonly [Label, unless?: Label]>>> = {
  steps: ['step', 'tried'],
  expected: ['expected', 'question'],
  actual: ['observed'],
};

/** Where a text is less likely to tell something than this, a sentence that does it alone was misheard. */
const LIKELY = 0.3;

/** Who says that nothing is wanted has answered what is wanted, and needs no answer. */
const NOTHING = lowerPattern(
  /(?<!\p{L})(?:nothing (?:is )?needed|just (?:letting you know|fyi|reporting)|for your information|fyi|no (?:reply|action|response) (?:is )?(?:needed|required|necessary)|ничего не (?:нужно|надо|прошу|требуется)|просто (?:сообщаю|хотел\p{L}? сообщить|чтобы вы знали)|(?:для|к) сведени[юя]|ответ не (?:нужен|требуется))(?!\p{L})/u,
);
/** The address or the number that a request came from. */
const OF_THIS =
  "(?:e-?mail(?: address)?|number|address|phone) (?:that |which )?i(?:['’]m| am) (?:writing|calling|mailing) from|the one i(?:['’]m| am) (?:writing|calling|mailing) from|(?:почт\\p{L}|адрес\\p{L}{0,2}|ящик\\p{L}{0,2}|номер\\p{L}{0,2}),? с котор\\p{L}{2,3} (?:(?:я|вам|и|сейчас) ){0,2}(?:пишу|звоню)";
const FROM_THERE = lowerPattern(`(?<!\\p{L})(?:${OF_THIS})(?!\\p{L})`);
const NOT_THERE = lowerPattern(
  /(?<!\p{L})(?:not|n['’]t|differ\p{L}*|(?:an)?other|new|changed?|old|не|нет|друг\p{L}+|ин(?:ой|ая|ую|ом)|нов\p{L}+|стар\p{L}+|поменял\p{L}*|сменил\p{L}*)(?!\p{L})/u,
);
/** Where the answer should go, by its being the place that this came from, or by the extension within the house. */
const KNOWN = lowerPattern(
  `(?<!\\p{L})(?:${OF_THIS}|(?:reply|answer|respond|write back) to this (?:e-?mail|message|address|number)|на этот (?:же )?(?:адрес|номер|имейл|e-?mail)|(?:ext\\.?|extension|доб\\.?|добавочный) \\p{N}{3,5}|(?:ответьте|отвечайте|пишите|напишите) (?:сюда|на это письмо|ответным письмом))(?!\\p{L})`,
);

/** What is said before the address: that the account does not open is told of it, too. */
function beforeAddress(sentence: string): string {
  const { index = 0 } = FROM_THERE.exec(sentence) ?? {};
  return sentence.slice(Math.max(0, index - 40), index).replace(/^.*[,;:](?= )/u, '');
}

/** Whether an account is said to belong to the address or the number that a request came from. */
function isOfThisAddress({ kind, lower }: Case): boolean {
  return kind === 'account' && lower.sentences.some((text) => FROM_THERE.test(text) && !NOT_THERE.test(beforeAddress(text)));
}

/** Looser than what `lacks` goes by: where the text may tell it after all, nobody asks. A question about what is there is worse than none. */
export function mayBeThere(about: Case, field: Lack): boolean {
  const { seen, lower } = about;
  if ((field === 'outcome' || field === 'contact') && lower.sentences.some((text) => NOTHING.test(text))) return true;
  if (field === 'contact' && lower.sentences.some((text) => KNOWN.test(text))) return true;
  if (field === 'reference' && isOfThisAddress(about)) return true;
  if (field === 'steps' && isOnlyAfterUpdate(seen)) return false;
  const isRussian = seen.reading.language === 'ru';
  // Programs and devices have English words in Russian texts too.
  const words = isRussian ? [russian.words, english.words] : [english.words];
  if (field === 'reference' && isFoundOtherwise(about, isRussian ? [russian.foundBy, english.foundBy] : [english.foundBy])) return true;
  if (isDone(seen, field) || signs[field]?.(about, words)) return true;
  const { hints } = isRussian ? russian : english;
  return (
    hints[field]?.some(
      (hint) => chanceOf(seen, field) >= (hint.from ?? 0) && isHinted(about, hint, field === 'outcome' ? about.spoken : lower.sentences),
    ) ?? false
  );
}

/** Whether somebody wants no more letters: those go to an address, which is all that is needed to stop them. */
export function wantsNoLetters({ seen, lower }: Case): boolean {
  const words = seen.reading.language === 'ru' ? russian.foundBy : english.foundBy;
  return lower.sentences.some((text) => words.letters.test(text));
}

function isDone(seen: Seen, field: Lack): boolean {
  const [label, unless] = LABELS[field] ?? [];
  if (label === undefined || chanceOf(seen, field) < LIKELY) return false;
  // A title names what happened; the way there and what should have been are told below it.
  const mayHead = field === 'actual';
  return seen.sentences.some(({ labels, isTitle }) => (mayHead || !isTitle) && labels.includes(label) && !(unless && labels.includes(unless)));
}

/** How likely a text is to tell something; what nobody weighed, it may always tell. */
function chanceOf({ chances }: Seen, field: Lack): number {
  return field === 'steps' || field === 'expected' || field === 'tried' ? chances[field] : 1;
}

function isHinted({ seen, audience }: Case, hint: Hint, texts: readonly string[]): boolean {
  if (hint.audience !== undefined && hint.audience !== audience) return false;
  let isBehind = hint.isAfter !== true;
  return seen.sentences.some(({ labels, isTitle }, at) => {
    const counts = isBehind && (hint.needs === undefined || labels.includes(hint.needs)) && !hint.unless?.some((label) => labels.includes(label));
    isBehind ||= labels.includes('observed') && !isTitle;
    return counts && hint.pattern.test(texts[at] ?? '');
  });
}
