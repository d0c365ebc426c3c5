import type { Language } from '../../model/words.ts';
import type { Reading } from '../read/reading.ts';
import { holdsProgramText, technicalShare } from './labels/technical.ts';

/** A web address as people paste it; a mark behind it ends the sentence. */
const ADDRESS = /(?:https?:\/\/|(?<![\w.])www\.)[^\s<>"«»“”]*[^\s<>"«»“”.,;:!?)\]]/gi;

const CALLED: Readonly<Record<Language, string>> = { en: 'the site', ru: 'сайт' };

/**
 * A reading as it is heard: whoever pastes the address of a page among plain words means the site, and speaks no more of programs for it. A text that is of programs
 * anyhow stays as it is; so do the places of the sentences.
 */
export function withPlainAddresses(reading: Reading): Reading {
  if (holdsProgramText(reading) || !reading.sentences.some(({ text }) => text.search(ADDRESS) >= 0)) return reading;
  const sentences = reading.sentences.map((sentence) => ({ ...sentence, text: sentence.text.replace(ADDRESS, CALLED[reading.language]) }));
  const heard = { ...reading, sentences };
  return technicalShare(heard) === 0 ? heard : reading;
}
