// Written by eval/fit-weights.mjs: edit the cues and fit again, not this file.
import type { Voice } from '../voice.ts';

export const AGAIN: Voice['again'] = {
  observed: {
    from: 0.34,
    bias: -0.03,
    chances: `
own observed 0.95, next expected 0.29, none 0.23, last step 0.14, next context 0.12, next tried 0.09, rest context 0.07,
 own step 0.05, own question 0.05, next question 0.04, last courtesy 0.02, rest step 0.02, rest courtesy 0.02, own tried 0.01,
 own context 0.01, rest tried 0.01, last expected -0.01, rest expected -0.01, rest question -0.01, own expected -0.02, next step -0.02,
 next observed -0.04, own courtesy -0.05, last tried -0.05, last context -0.12, last observed -0.16, next courtesy -0.16,
 last question -0.21,
`,
  },
  expected: {
    from: 0.3,
    bias: -0.04,
    chances: `
own expected 0.97, last observed 0.39, next tried 0.15, next context 0.12, last expected 0.07, last context 0.07, last question 0.03,
 last tried 0.02, next question -0.03, next step -0.04, last courtesy -0.06, next courtesy -0.11, next expected -0.22,
`,
  },
  step: {
    from: 0.34,
    bias: -0.04,
    chances: `
own step 0.93, next observed 0.27, none 0.26, next step 0.25, last step 0.19, rest expected 0.12, rest tried 0.1, own observed 0.06,
 last observed 0.05, last context 0.05, own question 0.04, next expected 0.04, next question 0.04, rest context 0.03, last courtesy 0.02,
 own tried -0.01, own courtesy -0.02, next tried -0.02, next context -0.02, rest question -0.03, own expected -0.05, own context -0.05,
 rest observed -0.06, rest courtesy -0.07, next courtesy -0.13, last expected -0.19, last tried -0.22, rest step -0.4,
`,
  },
  tried: {
    from: 0.38,
    bias: -0.02,
    chances: `
own tried 1.04, none 0.41, last tried 0.4, next tried 0.24, rest observed 0.19, last expected 0.18, own observed 0.13, own step 0.08,
 next context 0.08, rest step 0.08, rest context 0.07, last observed 0.05, next observed 0.05, last context 0.04, next question 0.04,
 rest expected 0.04, rest courtesy 0.03, rest question 0.02, own context 0.01, next expected -0.03, own expected -0.05, own question -0.05,
 own courtesy -0.07, last question -0.08, last step -0.09, next courtesy -0.12, next step -0.18, last courtesy -0.19, rest tried -0.41,
`,
  },
  context: {
    from: 0.4,
    bias: -0.01,
    chances: `
own context 0.88, none 0.29, last question 0.17, next question 0.16, rest observed 0.16, next step 0.12, rest step 0.09,
 last courtesy 0.07, own observed 0.06, rest expected 0.05, last context 0.04, rest question 0.04, last tried 0.03, last observed 0.02,
 own tried 0.01, next context 0.01, rest tried 0.01, own expected -0.01, rest courtesy -0.01, next observed -0.02, next expected -0.02,
 next courtesy -0.05, own courtesy -0.06, next tried -0.06, own step -0.07, own question -0.14, last step -0.18, rest context -0.24,
`,
  },
};
