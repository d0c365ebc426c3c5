import type { Label } from '../../../../model/judging-words.ts';
import type { TurnCue } from '../turns/turn-index.ts';
import { CONTEXT } from './context.ts';
import { COURTESY } from './courtesy.ts';
import { EXPECTED } from './expected.ts';
import { OBSERVED } from './observed.ts';
import { QUESTION } from './question.ts';
import { STEP } from './step.ts';
import { TRIED } from './tried.ts';
import { WISH } from './wish.ts';

/** Cues told by words, by the label that each was thought of for. Those of `wish` tell against all. */
export const TURNS: Readonly<Record<Label | 'wish', readonly TurnCue[]>> = {
  observed: OBSERVED,
  expected: EXPECTED,
  step: STEP,
  tried: TRIED,
  context: CONTEXT,
  question: QUESTION,
  courtesy: COURTESY,
  wish: WISH,
};
