// Written by eval/fit-weights.mjs: edit the cues and fit again, not this file.
import type { Voice } from '../voice.ts';

export const AGAIN: Voice['again'] = {
  observed: {
    from: 0.38,
    bias: -0.03,
    chances: `
own observed 1.03, none 0.23, next expected 0.21, rest context 0.17, next context 0.15, next tried 0.14, last step 0.13,
 rest expected 0.09, own tried 0.06, own step 0.05, next step 0.05, rest question 0.05, last courtesy 0.04, rest step 0.04,
 last tried 0.03, next question 0.02, rest tried 0.02, rest courtesy -0.01, own expected -0.02, own courtesy -0.02, next observed -0.03,
 own question -0.05, own context -0.08, last expected -0.08, last observed -0.13, next courtesy -0.14, last context -0.17,
 last question -0.28, rest observed -0.31,
`,
  },
  expected: {
    from: 0.34,
    bias: 0,
    chances: `
own expected 1.1, none 0.37, last observed 0.33, last expected 0.26, own observed 0.16, next tried 0.13, rest context 0.12,
 next context 0.1, own question 0.09, last tried 0.08, last context 0.08, last step 0.06, own context 0.04, rest step 0.03,
 rest observed 0.02, own tried 0.01, own step -0.02, rest tried -0.04, next courtesy -0.08, next step -0.09, rest question -0.09,
 next question -0.1, next expected -0.12, last question -0.15, own courtesy -0.16, rest expected -0.58,
`,
  },
  step: {
    from: 0.36,
    bias: 0.01,
    chances: `
own step 1.05, next observed 0.34, none 0.28, last step 0.17, next step 0.17, last context 0.15, own observed 0.14, last observed 0.12,
 rest expected 0.11, last courtesy 0.09, rest context 0.09, own courtesy 0.06, rest observed 0.05, rest question 0.04, next tried 0.02,
 next expected 0.01, next context 0.01, rest tried -0.01, next question -0.02, own tried -0.03, own expected -0.04, last tried -0.05,
 next courtesy -0.05, last expected -0.09, rest courtesy -0.09, own context -0.1, last question -0.12, own question -0.13,
 rest step -0.37,
`,
  },
  tried: {
    from: 0.38,
    bias: 0.01,
    chances: `
own tried 1.12, none 0.42, next tried 0.29, last tried 0.22, last expected 0.19, own observed 0.17, last context 0.15, next context 0.12,
 own step 0.11, rest observed 0.09, last observed 0.07, rest step 0.06, next question 0.04, own context 0.03, rest context 0.03,
 rest expected 0.02, rest question 0.02, next observed -0.03, own expected -0.05, last question -0.06, last step -0.07, own courtesy -0.09,
 next courtesy -0.1, own question -0.11, next step -0.12, last courtesy -0.21, rest tried -0.38,
`,
  },
};
