import type { Voice } from '../voice.ts';
import { CONTEXT } from './context.ts';
import { COURTESY } from './courtesy.ts';
import { EXPECTED } from './expected.ts';
import { OBSERVED } from './observed.ts';
import { QUESTION } from './question.ts';
import { STEP } from './step.ts';
import { TRIED } from './tried.ts';

export const CUES: Voice['cues'] = {
  observed: OBSERVED,
  expected: EXPECTED,
  step: STEP,
  tried: TRIED,
  context: CONTEXT,
  question: QUESTION,
  courtesy: COURTESY,
};
