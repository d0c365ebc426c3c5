// Written by eval/fit-weights.mjs: edit the cues and fit again, not this file.
import type { Voice } from '../voice.ts';

export const AGAIN: Voice['again'] = {
  observed: {
    from: 0.34,
    bias: -0.03,
    chances: `
own observed 0.98, next expected 0.31, none 0.2, next tried 0.13, last courtesy 0.11, next context 0.09, last step 0.08,
 rest context 0.08, next question 0.04, rest courtesy 0.03, own step 0.02, own question 0.02, rest step 0.01, own context -0.01,
 own expected -0.02, rest tried -0.02, rest expected -0.03, next step -0.04, rest question -0.04, last expected -0.05, last tried -0.05,
 last question -0.06, next observed -0.06, own courtesy -0.08, last observed -0.13, next courtesy -0.14, last context -0.16,
`,
  },
  expected: {
    from: 0.32,
    bias: -0.06,
    chances: `
own expected 1.12, last observed 0.34, next tried 0.13, next context 0.1, last expected 0.07, last tried 0.07, last context 0.07,
 last step 0.04, next step -0.02, next question -0.04, last question -0.05, next courtesy -0.05, last courtesy -0.1, next expected -0.24,
`,
  },
  step: {
    from: 0.36,
    bias: -0.05,
    chances: `
own step 0.94, none 0.27, next observed 0.23, next step 0.23, last step 0.18, rest expected 0.14, own observed 0.09, next expected 0.08,
 rest tried 0.07, last observed 0.06, next tried 0.05, own question 0.03, rest context 0.01, next question -0.01, own tried -0.02,
 rest courtesy -0.03, own expected -0.04, own context -0.04, last question -0.04, rest question -0.04, next context -0.05,
 rest observed -0.06, last expected -0.14, next courtesy -0.14, last tried -0.18, rest step -0.31,
`,
  },
  context: {
    from: 0.38,
    bias: -0.03,
    chances: `
own context 1.01, none 0.43, last question 0.18, next question 0.14, rest observed 0.14, rest step 0.12, own observed 0.07,
 next step 0.06, rest expected 0.06, rest question 0.06, last courtesy 0.04, rest tried 0.04, own expected 0.03, last context 0.03,
 own tried 0.01, last observed -0.01, last expected -0.02, own step -0.03, next expected -0.03, last tried -0.04, next context -0.04,
 next observed -0.05, next courtesy -0.05, next tried -0.06, own question -0.09, own courtesy -0.12, last step -0.22, rest context -0.3,
`,
  },
};
