// Written by eval/fit-weights.mjs: edit the cues and fit again, not this file.
import type { Voice } from '../voice.ts';

export const WHOLE: Voice['whole'] = {
  observed: {
    from: 0.64,
    bias: 0.04,
    measures: `
any observed 0.47, best observed 0.43, best step 0.27, title observed 0.24, any expected 0.16, any step 0.14, many observed 0.13,
 best expected 0.1, many step 0.06, blocks 0.06, length -0.07, second step -0.08, second expected -0.12, second observed -0.13,
 title expected -0.47,
`,
    signs: '',
  },
  expected: {
    from: 0.44,
    bias: 0.05,
    measures: 'any expected 0.63, best expected 0.58, many expected 0.16,',
    signs: '',
  },
  step: {
    from: 0.46,
    bias: 0.03,
    measures: 'best step 0.64, any step 0.62, many step 0.14, title step -0.15,',
    signs: '',
  },
};
