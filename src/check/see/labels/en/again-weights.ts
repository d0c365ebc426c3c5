// Written by eval/fit-weights.mjs: edit the cues and fit again, not this file.
import type { Voice } from '../voice.ts';

export const AGAIN: Voice['again'] = {
  observed: {
    from: 0.36,
    bias: -0.02,
    chances: `
own observed 1.11, next expected 0.31, none 0.24, last step 0.18, next context 0.11, next tried 0.08, rest context 0.08,
 own step 0.04, own question 0.04, next question 0.03, rest step 0.02, rest tried 0.02, rest courtesy 0.02, last courtesy 0.01,
 rest expected -0.01, rest question -0.01, own context -0.02, next step -0.03, own courtesy -0.04, last tried -0.04, own expected -0.05,
 next observed -0.07, last context -0.11, next courtesy -0.15, last observed -0.18, last question -0.18,
`,
  },
  expected: {
    from: 0.26,
    bias: -0.05,
    chances: `
own expected 1.09, last observed 0.41, next tried 0.16, next context 0.14, last expected 0.05, last context 0.03, last question 0.01,
 last tried -0.01, next question -0.03, next step -0.05, last courtesy -0.06, next courtesy -0.12, next expected -0.25,
`,
  },
  step: {
    from: 0.3,
    bias: -0.04,
    chances: `
own step 0.97, next observed 0.3, none 0.28, next step 0.24, last step 0.19, rest expected 0.12, rest tried 0.11, own observed 0.08,
 last observed 0.07, last context 0.05, next expected 0.04, next question 0.03, rest context 0.03, own question 0.02, last courtesy 0.02,
 own courtesy -0.02, next tried -0.03, own context -0.04, next context -0.04, rest question -0.04, own expected -0.05, rest courtesy -0.06,
 rest observed -0.07, next courtesy -0.13, last expected -0.22, last tried -0.25, rest step -0.41,
`,
  },
  tried: {
    from: 0.38,
    bias: -0.01,
    chances: `
own tried 1.18, none 0.45, last tried 0.42, next tried 0.26, rest observed 0.19, last expected 0.18, own observed 0.15, rest step 0.09,
 next context 0.08, rest context 0.08, own step 0.07, next observed 0.06, last observed 0.04, rest expected 0.04, last context 0.03,
 next question 0.02, own context 0.01, rest question 0.01, rest courtesy 0.01, own expected -0.04, own courtesy -0.05, next expected -0.06,
 own question -0.07, last question -0.07, last step -0.11, next courtesy -0.14, next step -0.17, last courtesy -0.2, rest tried -0.43,
`,
  },
  context: {
    from: 0.38,
    bias: -0.01,
    chances: `
own context 0.91, none 0.33, last question 0.17, next question 0.17, rest observed 0.17, next step 0.13, rest step 0.09,
 own observed 0.07, last courtesy 0.07, rest expected 0.07, last context 0.04, last tried 0.03, rest question 0.03, last observed 0.02,
 next context 0.01, next expected -0.01, own expected -0.02, next observed -0.02, next courtesy -0.05, own courtesy -0.06,
 next tried -0.06, own step -0.09, own question -0.15, last step -0.19, rest context -0.26,
`,
  },
};
