// Written by eval/fit-weights.mjs: edit the cues and fit again, not this file.
import type { Voice } from '../voice.ts';

export const AGAIN: Voice['again'] = {
  observed: {
    from: 0.34,
    bias: -0.01,
    chances: `
own observed 1.04, none 0.26, next expected 0.2, own step 0.15, last courtesy 0.14, last tried 0.1, next context 0.1, rest context 0.1,
 own expected 0.08, last step 0.03, own tried 0.02, next tried 0.02, rest tried 0.02, next step -0.03, next question -0.03,
 own context -0.04, own courtesy -0.07, last observed -0.07, last context -0.07, rest step -0.07, next observed -0.09, last expected -0.11,
 own question -0.12, rest courtesy -0.12, last question -0.17, rest observed -0.17, next courtesy -0.19,
`,
  },
  expected: {
    from: 0.26,
    bias: -0.03,
    chances: `
own expected 1.07, next observed 0.17, next tried 0.16, none 0.13, next context 0.11, next courtesy 0.11, own observed 0.09,
 last context 0.08, next step 0.08, rest step 0.08, last observed 0.06, rest context 0.06, rest observed 0.05, last step 0.03,
 next question 0.02, own courtesy 0.01, last tried 0.01, own tried -0.01, last expected -0.01, own question -0.03, last courtesy -0.04,
 next expected -0.04, rest tried -0.04, own step -0.06, own context -0.06, rest courtesy -0.06, last question -0.07, rest expected -0.34,
`,
  },
  step: {
    from: 0.28,
    bias: -0.02,
    chances: `
own step 1.07, own observed 0.17, none 0.15, next observed 0.1, next expected 0.1, next step 0.09, last courtesy 0.07, next tried 0.07,
 rest observed 0.06, own tried 0.05, last step 0.05, last context 0.04, rest context 0.04, next question 0.03, last observed 0.01,
 next context 0.01, rest question 0.01, own expected -0.01, own courtesy -0.01, rest tried -0.02, own context -0.04, last tried -0.06,
 own question -0.08, next courtesy -0.08, last question -0.09, rest courtesy -0.09, last expected -0.1, rest step -0.16,
`,
  },
  tried: {
    from: 0.28,
    bias: -0.02,
    chances: `
own tried 1.04, next tried 0.23, last observed 0.16, last expected 0.16, next question 0.15, none 0.14, last tried 0.13,
 last context 0.12, rest context 0.08, next context 0.06, own context 0.05, last step 0.05, next courtesy 0.04, rest courtesy 0.04,
 own observed 0.03, rest step 0.03, own step 0.02, rest expected 0.02, next observed 0.01, own expected -0.04, next expected -0.04,
 rest observed -0.06, own courtesy -0.08, rest question -0.08, next step -0.12, own question -0.16, last courtesy -0.19, rest tried -0.24,
`,
  },
  context: {
    from: 0.32,
    bias: 0.02,
    chances: `
own context 1.04, none 0.17, next question 0.14, last question 0.12, next step 0.1, last expected 0.08, rest observed 0.08,
 rest courtesy 0.08, own expected 0.06, own observed 0.05, rest question 0.05, own step 0.04, last observed 0.04, rest step 0.03,
 rest tried 0.01, last tried -0.01, next expected -0.02, rest expected -0.02, next courtesy -0.03, next context -0.05, own tried -0.06,
 last step -0.06, own courtesy -0.07, own question -0.1, last context -0.1, last courtesy -0.14, rest context -0.33,
`,
  },
  question: {
    from: 0.22,
    bias: -0.03,
    chances: `
own question 1.03, last question 0.14, last courtesy 0.14, last expected 0.1, last context 0.1, rest courtesy 0.09, none 0.07,
 rest step 0.06, last step 0.03, next question 0.03, rest context 0.02, own step 0.01, next expected -0.01, next courtesy -0.02,
 last tried -0.03, own observed -0.04, rest tried -0.04, rest question -0.04, own tried -0.05, next step -0.05, rest expected -0.05,
 own context -0.06, own courtesy -0.06, last observed -0.09, next observed -0.14,
`,
  },
  courtesy: {
    from: 0.28,
    bias: -0.04,
    chances: `
own courtesy 1.21, none 0.15, own tried 0.12, rest question 0.09, rest expected 0.06, own question 0.04, last courtesy 0.04,
 next courtesy 0.04, rest context 0.04, rest courtesy 0.04, own step 0.03, last question 0.03, own expected 0.02, next step 0.02,
 last context 0.01, own observed -0.02, last observed -0.07, next observed -0.07, rest observed -0.07, next question -0.09,
 last step -0.1, rest step -0.1, last expected -0.11, next tried -0.12, rest tried -0.13, last tried -0.16, next expected -0.16,
 next context -0.2,
`,
  },
};
