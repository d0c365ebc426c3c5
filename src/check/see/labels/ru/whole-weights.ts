// Written by eval/fit-weights.mjs: edit the cues and fit again, not this file.
import type { Voice } from '../voice.ts';

export const WHOLE: Voice['whole'] = {
  observed: {
    from: 0.7,
    bias: 0.03,
    measures: `
best observed 0.46, any observed 0.45, title observed 0.23, best step 0.23, any step 0.17, any expected 0.15, best expected 0.12,
 many observed 0.11, many step 0.06, blocks 0.05, second step -0.05, length -0.1, second expected -0.13, second observed -0.17,
 title expected -0.49,
`,
    signs: '',
  },
  expected: {
    from: 0.42,
    bias: -0.01,
    measures: 'any expected 0.66, best expected 0.62, many expected 0.13,',
    signs: '',
  },
  step: {
    from: 0.44,
    bias: 0.06,
    measures: 'best step 0.64, any step 0.58, many step 0.19, title step -0.13,',
    signs: '',
  },
};
