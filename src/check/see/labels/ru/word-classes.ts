import { DEED, DEVICE_DEED, DO_IT, I_DID, I_DO, REMEDY, TO_DO, WORKS } from './deeds.ts';
import { KIN, PAPER, SAID, SMOOTHLY, STAFF } from './whose-word.ts';

/** Words that turns name in braces. */
export const WORD_CLASSES: Readonly<Record<string, string>> = {
  'i-do': I_DO,
  'i-did': I_DID,
  'to-do': TO_DO,
  'do-it': DO_IT,
  deed: DEED,
  'device-deed': DEVICE_DEED,
  works: WORKS,
  remedy: REMEDY,
  paper: PAPER,
  staff: STAFF,
  said: SAID,
  kin: KIN,
  smoothly: SMOOTHLY,
};
