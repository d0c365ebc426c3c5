import type { Cue } from '../cue.ts';
import { EXPECTED } from './expected.ts';
import { OBSERVED } from './observed.ts';
import { STEP } from './step.ts';

export const CUES: readonly Cue[] = [...OBSERVED, ...EXPECTED, ...STEP];
