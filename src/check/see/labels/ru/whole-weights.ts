// Written by eval/fit-weights.mjs: edit the cues and fit again, not this file.
import type { Voice } from '../voice.ts';

export const WHOLE: Voice['whole'] = {
  observed: {
    from: 0.66,
    bias: 0.03,
    measures: `
best observed 0.48, any observed 0.45, title observed 0.23, best step 0.23, any step 0.17, any expected 0.16, best expected 0.13,
 many observed 0.11, many step 0.06, blocks 0.05, length -0.11, second expected -0.15, second observed -0.19, title expected -0.5,
`,
    signs: '',
  },
  expected: {
    from: 0.4,
    bias: -0.02,
    measures: 'any expected 0.69, best expected 0.57, many expected 0.13,',
    signs: '',
  },
  step: {
    from: 0.4,
    bias: 0.04,
    measures: 'any step 0.6, best step 0.58, many step 0.19, title step -0.12,',
    signs: '',
  },
};
