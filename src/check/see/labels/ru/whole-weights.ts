// Written by eval/fit-weights.mjs: edit the cues and fit again, not this file.
import type { Voice } from '../voice.ts';

export const WHOLE: Voice['whole'] = {
  observed: {
    from: 0.66,
    bias: 0.05,
    measures: `
any observed 0.59, best observed 0.4, title observed 0.3, many observed 0.13, any expected 0.11, best step 0.1, second step 0.1,
 any step 0.09, many step 0.09, blocks 0.08, many expected 0.07, sentences -0.05, technical -0.06, length -0.1, second expected -0.16,
 title expected -0.55,
`,
    signs: '',
  },
  expected: {
    from: 0.38,
    bias: 0.13,
    measures: 'best expected 0.71, any expected 0.46, many expected 0.28,',
    signs: '',
  },
  step: {
    from: 0.44,
    bias: 0.11,
    measures: 'any step 0.66, best step 0.52, many step 0.2, title step -0.09,',
    signs: '',
  },
};
