// Written by eval/fit-weights.mjs: edit the cues and fit again, not this file.
import type { Voice } from '../voice.ts';

export const AGAIN: Voice['again'] = {
  observed: {
    from: 0.46,
    bias: -0.04,
    chances: `
own observed 1.03, next expected 0.32, none 0.27, rest context 0.18, next tried 0.16, next context 0.14, own step 0.09, own tried 0.07,
 rest expected 0.07, last step 0.05, rest question 0.05, rest step 0.04, next step 0.03, rest tried 0.03, last tried 0.02,
 own expected -0.01, rest courtesy -0.01, own context -0.02, next question -0.03, own question -0.05, own courtesy -0.05,
 next observed -0.08, last expected -0.09, next courtesy -0.13, last observed -0.15, last context -0.19, last question -0.27,
 rest observed -0.33,
`,
  },
  expected: {
    from: 0.38,
    bias: 0,
    chances: `
own expected 1.12, last observed 0.35, last expected 0.26, none 0.23, last tried 0.21, last context 0.18, own observed 0.12,
 next tried 0.12, last step 0.1, next context 0.1, rest context 0.09, next courtesy 0.06, own context 0.05, rest step 0.04,
 own question 0.03, rest observed 0.03, last courtesy 0.02, rest courtesy 0.01, own step -0.01, next observed -0.01, rest tried -0.04,
 next step -0.09, rest question -0.1, last question -0.11, own courtesy -0.14, next question -0.15, next expected -0.28, rest expected -0.54,
`,
  },
  step: {
    from: 0.42,
    bias: 0.01,
    chances: `
own step 1, next observed 0.4, none 0.22, last observed 0.18, last step 0.16, last context 0.15, rest context 0.15, next step 0.13,
 own observed 0.09, rest expected 0.09, next expected 0.07, last courtesy 0.06, next tried 0.04, rest question 0.04, last tried 0.01,
 next context 0.01, own tried -0.01, rest tried -0.01, next question -0.02, next courtesy -0.04, rest observed -0.04, last expected -0.06,
 own expected -0.07, own context -0.09, last question -0.11, rest courtesy -0.12, own question -0.13, rest step -0.3,
`,
  },
};
