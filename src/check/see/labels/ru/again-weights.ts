// Written by eval/fit-weights.mjs: edit the cues and fit again, not this file.
import type { Voice } from '../voice.ts';

export const AGAIN: Voice['again'] = {
  observed: {
    from: 0.4,
    bias: -0.03,
    chances: `
own observed 0.95, none 0.23, next expected 0.22, rest context 0.16, next context 0.15, next tried 0.13, last step 0.09,
 rest expected 0.08, own step 0.07, own tried 0.07, rest step 0.06, rest question 0.05, next step 0.03, rest tried 0.03, last tried 0.02,
 last courtesy 0.02, next question 0.02, own expected -0.01, rest courtesy -0.01, own courtesy -0.03, own context -0.04, own question -0.04,
 last expected -0.07, last observed -0.13, last context -0.16, next courtesy -0.16, last question -0.28, rest observed -0.32,
`,
  },
  expected: {
    from: 0.38,
    bias: -0.02,
    chances: `
own expected 1.01, none 0.32, last observed 0.31, last expected 0.25, own observed 0.14, next tried 0.12, last context 0.1,
 next context 0.1, rest context 0.09, last tried 0.08, own question 0.07, last step 0.06, rest step 0.04, own context 0.03,
 rest observed 0.02, last courtesy 0.01, own step -0.02, rest tried -0.03, next courtesy -0.07, next question -0.08, rest question -0.08,
 next step -0.09, next expected -0.1, last question -0.11, own courtesy -0.15, rest expected -0.53,
`,
  },
  step: {
    from: 0.34,
    bias: 0,
    chances: `
own step 0.96, next observed 0.32, none 0.26, next step 0.19, last step 0.17, last context 0.14, own observed 0.11, last observed 0.11,
 last courtesy 0.11, rest context 0.11, rest expected 0.1, rest question 0.04, own courtesy 0.03, next expected 0.02, rest observed 0.02,
 next tried 0.01, own tried -0.01, next question -0.01, own expected -0.04, next courtesy -0.05, last tried -0.07, own context -0.08,
 last question -0.08, rest courtesy -0.09, last expected -0.1, own question -0.13, rest step -0.34,
`,
  },
  tried: {
    from: 0.42,
    bias: 0,
    chances: `
own tried 1.04, none 0.39, next tried 0.24, last tried 0.22, last expected 0.2, own observed 0.15, last context 0.15, next context 0.13,
 rest observed 0.11, own step 0.09, last observed 0.08, rest step 0.05, own context 0.04, next question 0.04, rest expected 0.02,
 rest question 0.02, next expected 0.01, rest context 0.01, rest courtesy 0.01, last question -0.02, next observed -0.02,
 last step -0.03, own expected -0.05, own question -0.09, next step -0.1, own courtesy -0.12, next courtesy -0.13, last courtesy -0.21,
 rest tried -0.35,
`,
  },
};
