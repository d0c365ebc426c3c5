// Written by eval/fit-weights.mjs: edit the cues and fit again, not this file.
import type { Voice } from '../voice.ts';

export const AGAIN: Voice['again'] = {
  observed: {
    from: 0.34,
    bias: -0.02,
    chances: `
own observed 0.94, next expected 0.3, none 0.2, next context 0.11, next tried 0.1, last step 0.08, last courtesy 0.08, next question 0.05,
 rest context 0.05, own step 0.03, own question 0.02, rest step 0.02, rest courtesy 0.02, own tried 0.01, next step 0.01,
 rest expected -0.01, own expected -0.02, own context -0.02, rest tried -0.02, rest question -0.02, last expected -0.04, next observed -0.04,
 own courtesy -0.06, last tried -0.07, last context -0.12, last observed -0.13, last question -0.13, next courtesy -0.15,
`,
  },
  expected: {
    from: 0.3,
    bias: -0.05,
    chances: `
own expected 1, last observed 0.33, next tried 0.13, last expected 0.08, last context 0.08, next context 0.08, last tried 0.07,
 last step 0.06, next observed 0.01, last question -0.01, next question -0.02, next courtesy -0.11, last courtesy -0.13, next expected -0.18,
`,
  },
  step: {
    from: 0.36,
    bias: -0.05,
    chances: `
own step 0.92, next step 0.24, none 0.24, next observed 0.23, last step 0.18, rest expected 0.14, own observed 0.08, rest tried 0.07,
 last observed 0.05, next expected 0.04, next question 0.04, rest context 0.03, last courtesy 0.02, last context 0.01, next tried 0.01,
 own tried -0.01, next context -0.02, rest question -0.03, own context -0.04, rest observed -0.04, own expected -0.05, rest courtesy -0.06,
 next courtesy -0.13, last expected -0.16, last tried -0.19, rest step -0.34,
`,
  },
  tried: {
    from: 0.4,
    bias: -0.02,
    chances: `
own tried 1.03, last tried 0.37, none 0.32, next tried 0.23, rest observed 0.2, last expected 0.16, rest context 0.09, own observed 0.08,
 own step 0.08, next observed 0.07, rest step 0.07, last context 0.05, next question 0.05, next context 0.03, rest expected 0.03,
 own context 0.02, own question 0.02, last observed 0.02, rest question 0.01, last step -0.03, next expected -0.05, own expected -0.08,
 own courtesy -0.08, last question -0.1, next courtesy -0.12, last courtesy -0.16, next step -0.2, rest tried -0.34,
`,
  },
  context: {
    from: 0.4,
    bias: -0.02,
    chances: `
own context 0.86, none 0.34, last question 0.18, next question 0.14, rest observed 0.14, rest step 0.1, last courtesy 0.05,
 next step 0.04, rest expected 0.04, rest question 0.04, own observed 0.03, last context 0.03, rest tried 0.03, own expected 0.01,
 own tried 0.01, rest courtesy 0.01, last expected -0.01, last tried -0.01, own step -0.02, next expected -0.02, next observed -0.03,
 next context -0.04, next courtesy -0.05, own question -0.06, next tried -0.08, own courtesy -0.1, last step -0.2, rest context -0.28,
`,
  },
};
