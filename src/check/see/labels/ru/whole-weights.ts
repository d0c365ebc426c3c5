// Written by eval/fit-weights.mjs: edit the cues and fit again, not this file.
import type { Voice } from '../voice.ts';

export const WHOLE: Voice['whole'] = {
  observed: {
    from: 0.64,
    bias: 0.04,
    measures: `
any observed 0.57, best observed 0.33, title observed 0.24, second step 0.21, many observed 0.12, blocks 0.09, best expected 0.05,
 best step 0.05, technical -0.07, length -0.08, second expected -0.09, sentences -0.12, title expected -0.56,
`,
    signs: '',
  },
  expected: {
    from: 0.42,
    bias: 0.02,
    measures: 'best expected 0.62, any expected 0.57, many expected 0.08, title expected -0.11,',
    signs: '',
  },
  step: {
    from: 0.4,
    bias: 0.09,
    measures: 'any step 0.7, best step 0.36, many step 0.31,',
    signs: '',
  },
};
