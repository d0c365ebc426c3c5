// Written by eval/fit-weights.mjs: edit the cues and fit again, not this file.
import type { Voice } from '../voice.ts';

export const AGAIN: Voice['again'] = {
  step: {
    from: 0.26,
    bias: -0.09,
    chances: `
own step 0.79, next step 0.31, none 0.23, last step 0.21, own observed 0.09, rest expected 0.09, next expected 0.08, rest tried 0.08,
 next observed 0.07, next tried 0.06, own tried 0.03, own question 0.02, last observed 0.01, next question 0.01, last courtesy -0.01,
 own courtesy -0.02, rest question -0.02, rest courtesy -0.03, own expected -0.04, last context -0.04, own context -0.05,
 last question -0.07, next context -0.08, last tried -0.1, rest step -0.1, rest context -0.15, next courtesy -0.17, last expected -0.18,
 rest observed -0.18,
`,
  },
  context: {
    from: 0.36,
    bias: -0.01,
    chances: `
own context 1, none 0.38, last question 0.12, last context 0.07, rest expected 0.07, own observed 0.06, rest step 0.05, next observed 0.03,
 rest question 0.03, last expected 0.02, rest observed 0.02, rest tried 0.02, last tried 0.01, next question 0.01, own expected -0.01,
 own tried -0.01, last courtesy -0.01, next step -0.01, next courtesy -0.02, rest courtesy -0.03, own step -0.04, own question -0.04,
 last step -0.06, next tried -0.06, last observed -0.1, own courtesy -0.11, next context -0.11, rest context -0.28,
`,
  },
};
