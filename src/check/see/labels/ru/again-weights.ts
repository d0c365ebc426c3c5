// Written by eval/fit-weights.mjs: edit the cues and fit again, not this file.
import type { Voice } from '../voice.ts';

export const AGAIN: Voice['again'] = {
  observed: {
    from: 0.42,
    bias: -0.04,
    chances: `
own observed 1.04, next expected 0.31, none 0.26, rest context 0.2, next tried 0.14, next context 0.12, rest expected 0.09,
 own step 0.08, own tried 0.07, last tried 0.04, rest question 0.04, last step 0.03, next step 0.03, rest tried 0.03, rest step 0.02,
 own expected -0.01, own context -0.03, own question -0.03, next question -0.03, own courtesy -0.05, last expected -0.07,
 next observed -0.1, last observed -0.14, next courtesy -0.14, last context -0.19, last question -0.28, rest observed -0.33,
`,
  },
  expected: {
    from: 0.4,
    bias: 0,
    chances: `
own expected 1.13, last observed 0.32, last expected 0.26, none 0.25, last context 0.17, last tried 0.16, own observed 0.12,
 next tried 0.12, last step 0.11, next context 0.11, rest context 0.09, rest step 0.06, own context 0.05, own question 0.05,
 rest observed 0.05, last courtesy 0.04, next courtesy 0.02, next observed 0.01, own step -0.01, rest tried -0.05, rest question -0.1,
 next step -0.12, next question -0.12, own courtesy -0.13, last question -0.13, next expected -0.28, rest expected -0.54,
`,
  },
  step: {
    from: 0.36,
    bias: 0.01,
    chances: `
own step 1.02, next observed 0.38, none 0.22, last observed 0.18, last step 0.18, next step 0.16, last context 0.14, rest context 0.12,
 own observed 0.09, rest expected 0.09, next expected 0.07, last courtesy 0.04, next tried 0.04, rest question 0.03, own courtesy 0.01,
 last tried 0.01, next context 0.01, own tried -0.02, rest tried -0.02, last expected -0.03, next question -0.03, rest observed -0.05,
 next courtesy -0.06, own context -0.07, own expected -0.08, rest courtesy -0.1, own question -0.12, last question -0.13,
 rest step -0.31,
`,
  },
};
