import { indexTurns, type TurnCue, type TurnIndex } from '../../turns/turn-index.ts';
import { waker } from '../awake.ts';
import { FILE_BEGINNINGS, FILE_ENDING, SENT_ENDING } from '../file-names.ts';
import { ENGLISH_AROUND, ENGLISH_CLASSES, ENGLISH_MENTIONS } from './english.ts';
import { NO_VERBS, RUSSIAN_AROUND, RUSSIAN_CLASSES, RUSSIAN_MENTIONS } from './russian.ts';

const CLASSES: Readonly<Record<string, string | RegExp>> = {
  /** Ten and more. */
  dozens: /^[1-9]\d{1,3}$/,
  open: /^\($/,
  close: /^\)$/,
  file: new RegExp(`.${FILE_ENDING}`),
  'sent-file': new RegExp(`^[^/]+${SENT_ENDING}`),
  ...ENGLISH_CLASSES,
  ...RUSSIAN_CLASSES,
};

const wordsIn = (...classes: readonly (string | RegExp | undefined)[]): string => (classes.join(' ').match(/[a-zа-я]{3,}/g) ?? []).join(' ');

/** Tells by how its words begin whether a sentence can have a mention at all: most have no word for a thing, for sending it or for the letter itself. */
export const mayMention = waker(
  `${wordsIn(CLASSES['thing'], CLASSES['letter'], CLASSES['улика'], CLASSES['письмо'])} attached enclosed included copied annex below output console transcript listing dump config numbers figures readings excerpt example reproducer pfa приложено вложение аттач комментарии стек залил ${FILE_BEGINNINGS}`,
);

/** Turns that are made ready when the first sentence asks. */
function onDemand(cues: readonly TurnCue[]): () => TurnIndex {
  let index: TurnIndex | undefined;
  return () => {
    index ??= indexTurns(cues, CLASSES, NO_VERBS);
    return index;
  };
}

/** What says that something is there, in both languages: a Russian letter has its screenshots too. */
export const mentions = onDemand([...ENGLISH_MENTIONS, ...RUSSIAN_MENTIONS]);
/** What tells of a mention whether it holds and where it ends; asked of the few sentences that have one. */
export const around = onDemand([...ENGLISH_AROUND, ...RUSSIAN_AROUND]);
