import { respelled } from '../../../read/respelled.ts';
import type { Voice } from '../voice.ts';
import { AGAIN } from './again-weights.ts';
import { TURNS } from './cues.ts';
import { MARKS } from './marks.ts';
import { NO_VERBS } from './no-verbs.ts';
import { SENTENCE } from './sentence-weights.ts';
import { stem } from './stem.ts';
import { THEMES } from './themes.ts';
import { untransliterated } from './transliterated.ts';
import { WHOLE } from './whole-weights.ts';
import { WORD_CLASSES } from './word-classes.ts';

export const RUSSIAN: Voice = {
  cues: MARKS,
  turns: TURNS,
  classes: WORD_CLASSES,
  endless: NO_VERBS,
  themes: THEMES,
  hear: (sentence) => respelled(untransliterated(sentence)),
  stem,
  sentence: SENTENCE,
  again: AGAIN,
  whole: WHOLE,
};
