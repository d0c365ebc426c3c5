import { leans, tellsDeed } from '../customer/leans.ts';
import { asksHow, isNotFound, isOwnSlip, isWronged } from '../customer/matter.ts';
import { hasWordsOfFault, isPleasantry } from '../customer/stands-alone.ts';
import { letterPattern } from '../letter-pattern.ts';
import { tellsAmiss } from '../rules/missing/goods-amiss.ts';
import type { SeenSentence } from '../see/seen.ts';
import type { Field } from './field.ts';

/** Fields in which something may be told that happened. */
const TELLING: ReadonlySet<Field> = new Set(['actual', 'description', 'steps']);
/** What sets right something that went wrong: that stands in another sentence. */
const REMEDY = letterPattern(
  /(?<!\p{L})(?:верн(?:ите|уть)|исправ(?:ьте|ить)|пересчита(?:йте|ть)|перерасч[её]т\p{L}*|разберитесь|разобраться|компенсир\p{L}+|замен(?:ите|ить)|обменя(?:йте|ть)|(?:give|pay|send) (?:\p{L}+ ){1,3}back|refund|replace|correct|fix|compensate|sort (?:it|this) out|look into)(?!\p{L})/iu,
);

/** Whether a sentence leaves the matter to another: a plea, who writes and how often, a threat with a condition, or that a letter is handed on. */
const leavesMatter = (text: string): boolean => leans(text) || isPleasantry(text);

/** Whether a sentence tells, in its own words, what is wrong: whatever the weights hear in it. */
export function tellsMatter({ text, labels }: SeenSentence): boolean {
  return isWronged(text) || isOwnSlip(text) || (!labels.includes('question') && (hasWordsOfFault(text) || tellsAmiss(text)));
}

/** Whether a wish is one to set right what another sentence tells. */
export const isRemedy = (text: string): boolean => REMEDY.test(text);

/** Which sentences of a text leave the matter to another; that something was not found does, where somebody asks how it is done. */
export function leavingOf(sentences: readonly SeenSentence[]): readonly boolean[] {
  const asks = sentences.some((sentence) => isFree(sentence) && asksHow(sentence.text));
  return sentences.map((sentence) => isFree(sentence) && (leavesMatter(sentence.text) || (asks && isNotFound(sentence.text))));
}

/** Where a sentence tells the matter, one that leaves it to that is not what happens. */
export function keepNoLeaning(sentences: readonly SeenSentence[], fields: Field[]): void {
  const leaves = leavingOf(sentences);
  const isTold = sentences.some(
    (sentence, at) =>
      !leaves[at] && (fields[at] === 'actual' || asksHow(sentence.text) || (TELLING.has(fields[at] ?? 'description') && tellsOwn(sentence))),
  );
  if (isTold) for (const at of fields.keys()) if (leaves[at] && fields[at] === 'actual') fields[at] = 'description';
}

/** Whether a sentence tells what is wrong or what was done. */
export const tellsOwn = (sentence: SeenSentence): boolean => tellsMatter(sentence) || tellsDeed(sentence.text);

const isFree = ({ part, isTitle }: SeenSentence): boolean => part === undefined && !isTitle;
