// Written by eval/fit-weights.mjs: edit the cues and fit again, not this file.
import type { Voice } from '../voice.ts';

export const AGAIN: Voice['again'] = {
  observed: {
    from: 0.36,
    bias: -0.03,
    chances: `
own observed 0.97, next expected 0.29, none 0.25, next tried 0.18, last courtesy 0.12, rest context 0.1, last step 0.08,
 next context 0.08, next question 0.06, rest courtesy 0.05, own step 0.04, own question 0.03, own context 0.01, own expected -0.01,
 rest step -0.01, own tried -0.02, last expected -0.03, last question -0.03, rest tried -0.03, next step -0.04, rest expected -0.05,
 rest question -0.05, next observed -0.06, last tried -0.07, own courtesy -0.12, last observed -0.13, last context -0.18,
 next courtesy -0.18,
`,
  },
  expected: {
    from: 0.24,
    bias: -0.11,
    chances: `
own expected 1.1, last observed 0.32, last expected 0.12, next context 0.11, last tried 0.1, next tried 0.1, last context 0.09,
 last step 0.03, next observed -0.03, next courtesy -0.03, last courtesy -0.05, next step -0.06, next question -0.06, last question -0.11,
 next expected -0.19,
`,
  },
  step: {
    from: 0.28,
    bias: -0.06,
    chances: `
own step 0.92, none 0.29, next step 0.25, next observed 0.2, last step 0.19, rest expected 0.15, own observed 0.08, next expected 0.07,
 next tried 0.07, rest tried 0.07, last observed 0.05, rest context 0.02, own question 0.01, last courtesy 0.01, last context -0.01,
 rest question -0.01, own tried -0.02, own expected -0.04, next context -0.04, next question -0.04, rest observed -0.04, rest courtesy -0.04,
 own context -0.05, last question -0.05, last expected -0.14, next courtesy -0.14, last tried -0.15, rest step -0.28,
`,
  },
  context: {
    from: 0.38,
    bias: -0.02,
    chances: `
own context 1.01, none 0.46, last question 0.16, next question 0.11, rest observed 0.11, rest step 0.11, rest question 0.09,
 next step 0.08, own observed 0.06, own expected 0.05, last context 0.04, rest expected 0.04, rest tried 0.04, rest courtesy 0.03,
 next observed 0.02, own tried 0.01, last courtesy 0.01, last observed -0.01, own step -0.02, last tried -0.03, next expected -0.04,
 next courtesy -0.04, own question -0.1, next tried -0.1, next context -0.1, own courtesy -0.11, last step -0.19, rest context -0.35,
`,
  },
};
