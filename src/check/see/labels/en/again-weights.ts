// Written by eval/fit-weights.mjs: edit the cues and fit again, not this file.
import type { Voice } from '../voice.ts';

export const AGAIN: Voice['again'] = {
  observed: {
    from: 0.34,
    bias: -0.86,
    chances: `
own observed 0.93, next expected 0.29, none 0.22, next tried 0.16, last courtesy 0.09, rest context 0.07, own step 0.06,
 last step 0.06, next context 0.06, rest courtesy 0.05, own question 0.02, next question 0.01, own context -0.01, last expected -0.01,
 own expected -0.02, own tried -0.03, rest step -0.03, rest question -0.03, next step -0.04, rest tried -0.04, last tried -0.09,
 next observed -0.09, rest expected -0.11, last question -0.12, own courtesy -0.13, last observed -0.14, last context -0.18,
 next courtesy -0.19,
`,
  },
  expected: {
    from: 0.26,
    bias: -0.1,
    chances: `
own expected 1.08, last observed 0.31, last expected 0.13, next tried 0.1, next context 0.09, last tried 0.08, last context 0.06,
 last step 0.04, next courtesy -0.01, next observed -0.02, last courtesy -0.05, next step -0.06, next question -0.06, last question -0.1,
 next expected -0.19,
`,
  },
  step: {
    from: 0.3,
    bias: -0.07,
    chances: `
own step 0.91, none 0.27, next step 0.25, next observed 0.18, last step 0.17, rest expected 0.14, next expected 0.1, own observed 0.08,
 next tried 0.06, rest tried 0.06, last observed 0.04, last courtesy 0.03, own question 0.01, own tried -0.02, own expected -0.03,
 last context -0.03, next context -0.03, rest observed -0.04, own context -0.05, rest courtesy -0.06, last question -0.07,
 next question -0.07, next courtesy -0.11, last tried -0.14, last expected -0.15, rest step -0.26,
`,
  },
  context: {
    from: 0.36,
    bias: -0.02,
    chances: `
own context 1.01, none 0.45, last question 0.16, next question 0.11, rest step 0.11, rest question 0.09, rest observed 0.07,
 own observed 0.06, last context 0.06, next observed 0.05, next step 0.05, rest tried 0.04, own expected 0.03, rest expected 0.03,
 rest courtesy 0.03, own tried 0.01, last observed -0.01, last expected -0.01, last tried -0.01, last courtesy -0.01, own step -0.03,
 next expected -0.05, next courtesy -0.06, own question -0.08, next tried -0.08, next context -0.09, own courtesy -0.12, last step -0.19,
 rest context -0.37,
`,
  },
};
