import { respelled } from '../../../read/respelled.ts';
import type { Voice } from '../voice.ts';
import { AGAIN } from './again-weights.ts';
import { CUES } from './cues.ts';
import { kindsOf } from './kinds.ts';
import { SENTENCE } from './sentence-weights.ts';
import { stem } from './stem.ts';
import { THEMES } from './themes.ts';
import { WHOLE } from './whole-weights.ts';

export const ENGLISH: Voice = {
  hear: respelled,
  cues: CUES,
  themes: THEMES,
  isApartInTechnical: true,
  stem,
  kinds: kindsOf,
  sentence: SENTENCE,
  again: AGAIN,
  whole: WHOLE,
};
