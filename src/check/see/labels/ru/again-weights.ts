// Written by eval/fit-weights.mjs: edit the cues and fit again, not this file.
import type { Voice } from '../voice.ts';

export const AGAIN: Voice['again'] = {
  observed: {
    from: 0.44,
    bias: -0.04,
    chances: `
own observed 0.91, next expected 0.24, none 0.2, next tried 0.15, rest context 0.14, next context 0.13, rest expected 0.08,
 own tried 0.07, own step 0.06, rest step 0.05, rest question 0.04, last courtesy 0.03, last step 0.02, last tried 0.01, next step 0.01,
 next question 0.01, rest tried 0.01, rest courtesy -0.01, own question -0.02, next observed -0.03, own context -0.05, own courtesy -0.06,
 last expected -0.08, last observed -0.1, last context -0.17, next courtesy -0.18, last question -0.24, rest observed -0.33,
`,
  },
  expected: {
    from: 0.32,
    bias: -0.03,
    chances: `
own expected 1, last observed 0.29, last expected 0.25, none 0.24, last context 0.18, last tried 0.13, own observed 0.11,
 last step 0.1, next tried 0.1, next context 0.09, rest context 0.06, own question 0.05, rest step 0.05, next observed 0.04,
 rest observed 0.04, own context 0.03, last courtesy 0.03, own step -0.01, rest tried -0.04, next question -0.05, next courtesy -0.05,
 next step -0.06, rest question -0.08, last question -0.09, own courtesy -0.17, next expected -0.19, rest expected -0.49,
`,
  },
  step: {
    from: 0.36,
    bias: 0,
    chances: `
own step 0.91, next observed 0.32, none 0.21, next step 0.17, last step 0.16, last observed 0.12, last context 0.12, rest expected 0.12,
 rest context 0.11, last courtesy 0.1, own observed 0.09, next expected 0.08, next tried 0.06, rest question 0.04, own tried -0.01,
 last tried -0.01, next context -0.01, next question -0.02, last expected -0.03, rest tried -0.03, own expected -0.05, own context -0.06,
 rest courtesy -0.08, next courtesy -0.09, last question -0.11, own question -0.12, rest step -0.27,
`,
  },
  tried: {
    from: 0.32,
    bias: -0.02,
    chances: `
own tried 1, none 0.32, next tried 0.19, last expected 0.18, last context 0.17, last tried 0.16, own observed 0.14, rest observed 0.13,
 last observed 0.11, next context 0.11, own step 0.09, own context 0.07, next question 0.07, rest expected 0.06, rest context 0.05,
 rest step 0.03, last step 0.02, last question -0.01, next expected -0.01, own expected -0.04, own question -0.04, next observed -0.04,
 own courtesy -0.1, next courtesy -0.12, next step -0.18, last courtesy -0.24, rest tried -0.25,
`,
  },
};
