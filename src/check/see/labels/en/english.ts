import type { Voice } from '../voice.ts';
import { CUES } from './cues.ts';
import { SENTENCE } from './sentence-weights.ts';
import { stem } from './stem.ts';
import { THEMES } from './themes.ts';
import { WHOLE } from './whole-weights.ts';

export const ENGLISH: Voice = { cues: CUES, themes: THEMES, stem, sentence: SENTENCE, whole: WHOLE };
