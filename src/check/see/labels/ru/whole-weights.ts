// Written by eval/fit-weights.mjs: edit the cues and fit again, not this file.
import type { Voice } from '../voice.ts';

export const WHOLE: Voice['whole'] = {
  observed: {
    from: 0.76,
    bias: 0.03,
    measures: `
any observed 0.54, best observed 0.47, best step 0.3, title observed 0.23, best expected 0.19, any expected 0.14, any step 0.11,
 many observed 0.1, many step 0.05, blocks 0.05, length -0.06, second observed -0.09, second step -0.09, title step -0.1,
 second expected -0.26, title expected -0.35,
`,
    signs: '',
  },
  expected: {
    from: 0.7,
    bias: 0.11,
    measures: 'any expected 0.58, best expected 0.57, many expected 0.17,',
    signs: '',
  },
  step: {
    from: 0.52,
    bias: 0.03,
    measures: 'best step 0.74, any step 0.47, many step 0.08, title step -0.16,',
    signs: '',
  },
};
