// Written by eval/fit-weights.mjs: edit the cues and fit again, not this file.
import type { Voice } from '../voice.ts';

export const AGAIN: NonNullable<Voice['again']> = {
  observed: {
    bias: -0.02,
    chances: `
own observed 1.03, none 0.27, next expected 0.19, last courtesy 0.15, own step 0.14, next context 0.11, last tried 0.1, rest context 0.1,
 own expected 0.05, last step 0.04, next tried 0.02, rest expected 0.02, rest tried 0.02, own tried 0.01, rest question -0.01,
 next step -0.02, own context -0.05, last observed -0.06, next question -0.06, rest step -0.07, own question -0.08, own courtesy -0.08,
 last context -0.08, next observed -0.08, rest courtesy -0.12, last expected -0.13, last question -0.16, next courtesy -0.2,
 rest observed -0.2,
`,
  },
  expected: {
    bias: -0.03,
    chances: `
own expected 1.1, none 0.18, next tried 0.15, next observed 0.14, next courtesy 0.1, own observed 0.09, last context 0.09,
 next context 0.09, rest step 0.09, last observed 0.08, rest observed 0.08, rest context 0.08, next step 0.06, last step 0.04,
 next question 0.01, rest question 0.01, own tried -0.01, last courtesy -0.01, next expected -0.01, own question -0.02, last expected -0.02,
 rest courtesy -0.04, own step -0.06, own context -0.07, last question -0.07, rest tried -0.07, rest expected -0.35,
`,
  },
  step: {
    bias: -0.02,
    chances: `
own step 1.06, own observed 0.16, none 0.14, next observed 0.09, next expected 0.09, last courtesy 0.08, next step 0.08,
 own tried 0.05, last step 0.05, next tried 0.05, rest observed 0.05, rest context 0.04, last context 0.03, last observed 0.01,
 own question -0.01, rest expected -0.01, own courtesy -0.02, next question -0.02, own expected -0.03, rest tried -0.03, own context -0.05,
 last tried -0.06, last question -0.08, next courtesy -0.09, last expected -0.1, rest courtesy -0.1, rest step -0.16,
`,
  },
  tried: {
    bias: -0.02,
    chances: `
own tried 1.05, next tried 0.2, next question 0.19, last observed 0.18, last expected 0.17, none 0.16, last tried 0.14, last context 0.13,
 rest context 0.09, next context 0.06, last step 0.05, own context 0.04, rest courtesy 0.04, next courtesy 0.03, rest step 0.03,
 own observed 0.01, rest expected 0.01, own expected -0.04, next expected -0.04, rest observed -0.06, own courtesy -0.08,
 rest question -0.08, next step -0.09, own question -0.16, last courtesy -0.18, rest tried -0.25,
`,
  },
  context: {
    bias: 0.02,
    chances: `
own context 1.04, none 0.17, next question 0.16, last question 0.12, last expected 0.1, next step 0.09, rest observed 0.09,
 rest courtesy 0.08, last observed 0.06, own expected 0.05, rest question 0.05, own observed 0.03, own step 0.03, rest step 0.02,
 rest tried 0.01, last tried -0.01, next tried -0.01, last step -0.03, next courtesy -0.03, next expected -0.04, next context -0.05,
 own tried -0.07, own question -0.08, own courtesy -0.08, last context -0.1, last courtesy -0.13, rest context -0.33,
`,
  },
  question: {
    bias: -0.03,
    chances: `
own question 1.04, last courtesy 0.15, last question 0.14, last context 0.1, rest courtesy 0.1, last expected 0.08, none 0.08,
 rest step 0.06, next question 0.03, own step 0.02, last step 0.02, rest context 0.02, next context 0.01, rest observed -0.01,
 own expected -0.02, last tried -0.03, next courtesy -0.03, rest tried -0.03, own observed -0.04, own tried -0.04, rest question -0.04,
 next step -0.05, own courtesy -0.06, rest expected -0.06, own context -0.08, last observed -0.08, next observed -0.13,
`,
  },
  courtesy: {
    bias: -0.04,
    chances: `
own courtesy 1.22, none 0.14, own tried 0.12, rest question 0.1, rest expected 0.05, own question 0.04, last question 0.04,
 last courtesy 0.04, next courtesy 0.04, rest courtesy 0.04, own step 0.02, next step 0.02, rest context 0.02, own expected 0.01,
 last context 0.01, own context -0.01, own observed -0.02, last observed -0.07, next observed -0.07, rest observed -0.07,
 last expected -0.09, next question -0.09, rest step -0.09, last step -0.1, next tried -0.11, rest tried -0.13, last tried -0.16,
 next expected -0.16, next context -0.2,
`,
  },
};
