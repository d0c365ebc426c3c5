import type { TurnCue } from '../../turns/turn-index.ts';
import type { Purpose } from '../voice.ts';
import { AGREED } from './agreed.ts';
import { BEFORE } from './before.ts';
import { CONTEXT } from './context.ts';
import { COURTESY } from './courtesy.ts';
import { DEEDS_OF_OTHERS } from './deeds-of-others.ts';
import { HOPED } from './hoped.ts';
import { OBSERVED } from './observed.ts';
import { PROMISED } from './promised.ts';
import { QUESTION } from './question.ts';
import { SHOULD } from './should.ts';
import { STATES } from './states.ts';
import { STEP } from './step.ts';
import { TRIED } from './tried.ts';
import { WISH } from './wish.ts';

/** Cues told by words. */
export const TURNS: Readonly<Record<Purpose, readonly TurnCue[]>> = {
  observed: [...OBSERVED, ...STATES, ...DEEDS_OF_OTHERS],
  expected: [...SHOULD, ...HOPED, ...PROMISED, ...AGREED, ...BEFORE],
  step: STEP,
  tried: TRIED,
  context: CONTEXT,
  question: QUESTION,
  courtesy: COURTESY,
  wish: WISH,
};
