// Written by eval/fit-weights.mjs: edit the cues and fit again, not this file.
import type { Voice } from '../voice.ts';

export const AGAIN: Voice['again'] = {
  observed: {
    from: 0.36,
    bias: -0.02,
    chances: `
own observed 0.96, next expected 0.29, none 0.21, last step 0.11, next context 0.11, next tried 0.09, last courtesy 0.04,
 next question 0.04, own step 0.03, own tried 0.03, own question 0.03, rest context 0.03, rest courtesy 0.02, rest step 0.01,
 own expected -0.01, rest question -0.01, last expected -0.02, next step -0.02, rest expected -0.03, own courtesy -0.05, last tried -0.06,
 next observed -0.07, last context -0.13, last observed -0.16, last question -0.16, next courtesy -0.17,
`,
  },
  expected: {
    from: 0.26,
    bias: -0.26,
    chances: `
own expected 1, last observed 0.37, next tried 0.15, next context 0.11, last expected 0.06, last context 0.05, last step 0.02,
 last tried 0.02, next observed 0.01, next step -0.01, next question -0.03, last courtesy -0.1, next courtesy -0.13, next expected -0.21,
`,
  },
  step: {
    from: 0.34,
    bias: -0.04,
    chances: `
own step 0.95, next observed 0.29, next step 0.25, none 0.25, last step 0.18, rest expected 0.11, rest tried 0.1, own observed 0.07,
 last observed 0.05, last context 0.05, next question 0.05, last courtesy 0.04, next expected 0.04, rest context 0.03, last question 0.02,
 own tried -0.01, own courtesy -0.01, next tried -0.02, next context -0.02, rest question -0.03, own expected -0.05, own context -0.05,
 rest courtesy -0.06, rest observed -0.08, next courtesy -0.12, last expected -0.18, last tried -0.2, rest step -0.4,
`,
  },
  tried: {
    from: 0.38,
    bias: -0.02,
    chances: `
own tried 1.03, none 0.38, last tried 0.36, next tried 0.22, rest observed 0.22, last expected 0.18, own observed 0.11, own step 0.1,
 rest context 0.09, rest step 0.07, last observed 0.05, next context 0.05, own context 0.03, own question 0.03, next observed 0.03,
 next question 0.03, last context 0.02, rest expected 0.02, rest question 0.02, rest courtesy 0.02, next expected -0.03, own expected -0.07,
 last question -0.07, last step -0.08, own courtesy -0.11, next courtesy -0.14, last courtesy -0.18, next step -0.18, rest tried -0.39,
`,
  },
  context: {
    from: 0.4,
    bias: -0.01,
    chances: `
own context 0.88, none 0.31, last question 0.2, rest observed 0.18, next question 0.16, last courtesy 0.09, next step 0.09,
 rest step 0.08, last context 0.05, rest expected 0.05, own observed 0.03, rest question 0.03, last tried 0.02, own tried -0.01,
 own expected -0.02, last expected -0.02, next observed -0.03, next expected -0.03, own step -0.04, next courtesy -0.05, next tried -0.06,
 own courtesy -0.09, own question -0.11, last step -0.17, rest context -0.26,
`,
  },
};
