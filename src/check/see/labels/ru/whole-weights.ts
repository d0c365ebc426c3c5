// Written by eval/fit-weights.mjs: edit the cues and fit again, not this file.
import type { Voice } from '../voice.ts';

export const WHOLE: Voice['whole'] = {
  observed: {
    from: 0.66,
    bias: 0.06,
    measures: `
any observed 0.57, best observed 0.39, title observed 0.27, second step 0.23, many observed 0.11, blocks 0.08, many expected 0.06,
 technical -0.06, sentences -0.06, second expected -0.07, length -0.11, title expected -0.59,
`,
    signs: '',
  },
  expected: {
    from: 0.38,
    bias: 0.02,
    measures: 'best expected 0.61, any expected 0.58, many expected 0.07, title expected -0.11,',
    signs: '',
  },
  step: {
    from: 0.4,
    bias: 0.14,
    measures: 'any step 0.69, best step 0.36, many step 0.29,',
    signs: '',
  },
};
