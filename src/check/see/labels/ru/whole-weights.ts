// Written by eval/fit-weights.mjs: edit the cues and fit again, not this file.
import type { Voice } from '../voice.ts';

export const WHOLE: Voice['whole'] = {
  observed: {
    from: 0.7,
    bias: 0.31,
    measures: `
any observed 0.9, many observed 0.38, title observed 0.35, technical 0.35, many expected 0.25, second expected 0.23, many step 0.21,
 any step 0.18, best step 0.15, blocks 0.15, best observed 0.12, any expected 0.09, best expected -0.1, sentences -0.12, second step -0.16,
 title step -0.21, length -0.35, title expected -0.5,
`,
    signs: `
title it-does 0.16, form:prose 0.15, title code-look 0.14, holds code 0.14, cries 0.1, title before-apart 0.09, title code-quoted 0.06,
 part:description -0.05, holds trace -0.06, title form:prose -0.07, title part:summary -0.07, code-look -0.07, leads-on -0.11,
 it-does -0.26, longer than 150 -0.28, asks -0.92,
`,
  },
  expected: {
    from: 0.64,
    bias: 0.32,
    measures: `
sentences 0.57, any expected 0.49, many observed 0.43, best expected 0.4, technical 0.34, many expected 0.31, blocks 0.31,
 second expected 0.24, many step 0.17, title expected 0.12, best observed 0.09, second step 0.06, length -0.06, any step -0.07,
 title step -0.08, any observed -0.15,
`,
    signs: `
code-look 0.22, plain 0.17, form:prose 0.16, title it-does 0.16, heads actual 0.14, part:actual 0.14, longer than 600 0.13,
 holds code 0.13, part:expected 0.11, holds heading 0.1, heads expected 0.08, title form:prose 0.07, title part:summary 0.07,
 heads steps 0.07, arrow-path 0.07, longer than 300 0.06, title code-look 0.06, part:steps 0.06, title before-apart 0.06,
 form:numbered 0.05, heads description 0.05, leads-on -0.05, part:error -0.06, heads error -0.07, command -0.07, holds log -0.08,
 asks -0.2, longer than 150 -0.52,
`,
  },
  step: {
    from: 0.5,
    bias: 0.27,
    measures: `
blocks 0.8, any step 0.56, best step 0.36, any expected 0.33, sentences 0.27, technical 0.26, title step 0.13, many step 0.13,
 second step 0.11, length 0.09, best observed 0.07, title observed 0.07, many observed 0.07, second observed -0.06, second expected -0.06,
 any observed -0.07, title expected -0.13, best expected -0.33,
`,
    signs: `
holds code 0.44, title before-apart 0.39, title it-does 0.38, after-apart 0.36, longer than 600 0.17, form:prose 0.13, title code-look 0.13,
 holds heading 0.11, holds trace 0.1, cries 0.08, arrow-path 0.08, code-look 0.08, heads actual 0.07, heads error 0.06, part:error 0.06,
 part:actual 0.05, code-quoted 0.05, command -0.05, leads-on -0.08, it-does -0.13, holds log -0.13, asks -0.15, plain -0.18,
 form:numbered -0.19, long-list -0.2, longer than 300 -0.22, title form:prose -0.24, title part:summary -0.24, longer than 150 -0.27,
`,
  },
};
