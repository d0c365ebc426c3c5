// Written by eval/fit-weights.mjs: edit the cues and fit again, not this file.
import type { Voice } from '../voice.ts';

export const WHOLE: Voice['whole'] = {
  observed: {
    from: 0.66,
    bias: 0.04,
    measures: `
any observed 0.48, best observed 0.45, best step 0.23, title observed 0.22, any expected 0.14, many observed 0.13, any step 0.13,
 best expected 0.09, many step 0.06, blocks 0.06, second step -0.05, length -0.07, second expected -0.12, second observed -0.14,
 title expected -0.48,
`,
    signs: '',
  },
  expected: {
    from: 0.42,
    bias: 0.1,
    measures: 'any expected 0.57, best expected 0.49, many expected 0.17,',
    signs: '',
  },
  step: {
    from: 0.5,
    bias: 0.04,
    measures: 'any step 0.6, best step 0.58, many step 0.09, title step -0.14,',
    signs: '',
  },
};
