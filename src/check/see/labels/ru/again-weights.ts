// Written by eval/fit-weights.mjs: edit the cues and fit again, not this file.
import type { Voice } from '../voice.ts';

export const AGAIN: Voice['again'] = {
  observed: {
    from: 0.4,
    bias: -0.04,
    chances: `
own observed 0.92, next expected 0.23, none 0.21, next tried 0.14, rest context 0.14, next context 0.13, own tried 0.07,
 own step 0.06, rest expected 0.06, rest step 0.05, rest question 0.04, last step 0.03, next question 0.03, last tried 0.02,
 last courtesy 0.02, next step 0.02, rest tried 0.01, own expected -0.01, rest courtesy -0.02, next observed -0.03, own context -0.05,
 own courtesy -0.07, last expected -0.08, last observed -0.09, last context -0.15, next courtesy -0.18, last question -0.28,
 rest observed -0.32,
`,
  },
  expected: {
    from: 0.36,
    bias: -0.04,
    chances: `
own expected 1.01, last observed 0.33, last expected 0.26, none 0.25, last context 0.13, next tried 0.11, last tried 0.1,
 next context 0.1, own observed 0.09, last step 0.07, rest context 0.07, next observed 0.06, own question 0.05, rest step 0.04,
 own context 0.03, rest observed 0.02, rest courtesy 0.01, last courtesy -0.01, rest tried -0.03, next courtesy -0.04, last question -0.06,
 next question -0.06, next step -0.09, rest question -0.09, own courtesy -0.15, next expected -0.15, rest expected -0.51,
`,
  },
  step: {
    from: 0.3,
    bias: 0,
    chances: `
own step 0.93, next observed 0.33, none 0.22, next step 0.2, last step 0.17, last context 0.14, own observed 0.1, last observed 0.1,
 rest context 0.1, last courtesy 0.09, rest expected 0.09, next expected 0.06, next tried 0.03, rest question 0.03, own courtesy 0.01,
 next question -0.01, rest tried -0.01, last tried -0.02, next context -0.02, own expected -0.04, own context -0.07, rest courtesy -0.07,
 last expected -0.08, next courtesy -0.08, last question -0.11, own question -0.13, rest step -0.34,
`,
  },
  tried: {
    from: 0.4,
    bias: -0.01,
    chances: `
own tried 1.01, none 0.33, next tried 0.24, last tried 0.21, last expected 0.18, last context 0.16, own observed 0.15, rest observed 0.15,
 next context 0.13, last observed 0.11, own step 0.1, own context 0.07, rest step 0.07, next question 0.06, rest expected 0.02,
 rest question 0.02, rest context 0.01, rest courtesy 0.01, last step -0.01, last question -0.02, own question -0.04, next observed -0.04,
 own expected -0.05, next courtesy -0.11, next step -0.13, own courtesy -0.14, last courtesy -0.25, rest tried -0.32,
`,
  },
};
