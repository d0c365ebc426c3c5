// Written by eval/fit-weights.mjs: edit the cues and fit again, not this file.
import type { Voice } from '../voice.ts';

export const WHOLE: Voice['whole'] = {
  observed: {
    from: 0.68,
    bias: 0.03,
    measures: `
any observed 0.55, best observed 0.37, title observed 0.27, any expected 0.13, best step 0.12, many observed 0.11, blocks 0.09,
 second step 0.07, any step 0.07, many step 0.07, second observed 0.06, best expected 0.05, many expected 0.05, title step 0.05,
 technical -0.06, sentences -0.11, length -0.13, second expected -0.26, title expected -0.58,
`,
    signs: '',
  },
  expected: {
    from: 0.36,
    bias: 0.13,
    measures: 'best expected 0.77, any expected 0.35, many expected 0.25,',
    signs: '',
  },
  step: {
    from: 0.42,
    bias: 0.04,
    measures: 'any step 0.68, best step 0.46, many step 0.2, title step -0.1,',
    signs: '',
  },
};
