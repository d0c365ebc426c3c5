import type { Voice } from '../voice.ts';
import { BEFORE } from './before.ts';
import { CAUSES } from './causes.ts';
import { CONTEXT } from './context.ts';
import { COURTESY } from './courtesy.ts';
import { EXPECTED } from './expected.ts';
import { NORMS } from './norms.ts';
import { OBSERVED } from './observed.ts';
import { PROMISED } from './promised.ts';
import { PROPOSED } from './proposed.ts';
import { QUESTION } from './question.ts';
import { STATES } from './states.ts';
import { STEP } from './step.ts';
import { TRIED } from './tried.ts';
import { TRIGGERS } from './triggers.ts';
import { WISH } from './wish.ts';

export const CUES: Voice['cues'] = {
  observed: [...OBSERVED, ...STATES],
  expected: [...EXPECTED, ...PROPOSED, ...NORMS, ...PROMISED, ...BEFORE],
  wish: WISH,
  step: [...STEP, ...TRIGGERS],
  tried: TRIED,
  context: [...CONTEXT, ...CAUSES],
  question: QUESTION,
  courtesy: COURTESY,
};
