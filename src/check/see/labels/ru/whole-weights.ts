// Written by eval/fit-weights.mjs: edit the cues and fit again, not this file.
import type { Voice } from '../voice.ts';

export const WHOLE: Voice['whole'] = {
  observed: {
    from: 0.66,
    bias: 0.37,
    measures: `
any observed 0.89, technical 0.46, many observed 0.38, title observed 0.37, many step 0.24, many expected 0.21, any step 0.15,
 second expected 0.13, best step 0.12, blocks 0.11, best observed 0.09, second step -0.07, sentences -0.23, title step -0.24,
 length -0.31, title expected -0.46,
`,
    signs: `
title it-does 0.2, form:prose 0.18, title code-look 0.14, holds code 0.14, cries 0.11, title before-apart 0.07, longer than 300 0.06,
 plain 0.05, title code-quoted 0.05, title asks -0.06, part:description -0.06, code-look -0.08, title form:prose -0.09, title part:summary -0.09,
 holds trace -0.09, it-does -0.1, leads-on -0.12, longer than 150 -0.23, asks -1.05,
`,
  },
  expected: {
    from: 0.58,
    bias: 0.33,
    measures: `
sentences 0.7, many observed 0.56, technical 0.51, best expected 0.49, many expected 0.41, any expected 0.38, many step 0.21,
 blocks 0.2, second expected 0.19, best observed 0.16, title expected 0.16, length 0.05, best step -0.05, any observed -0.26,
`,
    signs: `
code-look 0.3, holds code 0.2, plain 0.19, longer than 600 0.17, form:prose 0.16, heads actual 0.16, part:actual 0.16, part:expected 0.14,
 longer than 300 0.13, title it-does 0.13, title before-apart 0.11, heads expected 0.1, arrow-path 0.09, form:numbered 0.08,
 holds heading 0.07, heads steps 0.07, part:steps 0.06, title code-look 0.05, holds trace -0.05, title form:prose -0.06, title part:summary -0.06,
 before-apart -0.06, holds quote -0.07, leads-on -0.08, part:error -0.09, heads error -0.12, command -0.12, holds log -0.13,
 asks -0.16, longer than 150 -0.48,
`,
  },
  step: {
    from: 0.58,
    bias: 0.22,
    measures: `
technical 0.68, blocks 0.65, best step 0.52, any step 0.46, sentences 0.26, any expected 0.25, second step 0.18, many observed 0.11,
 title step 0.1, title observed 0.09, second observed -0.07, second expected -0.09, title expected -0.16, length -0.16, best expected -0.26,
`,
    signs: `
title before-apart 0.54, holds code 0.49, after-apart 0.32, longer than 600 0.22, title it-does 0.22, code-look 0.17, title code-look 0.12,
 holds trace 0.12, form:prose 0.11, heads error 0.08, arrow-path 0.07, holds heading 0.06, heads actual 0.06, part:actual 0.06,
 part:attachment 0.06, part:error 0.06, shows error 0.05, title code-quoted 0.05, heads tried -0.05, form:bulleted -0.05,
 part:description -0.05, part:tried -0.07, longer than 150 -0.17, asks -0.17, longer than 300 -0.19, title form:prose -0.2,
 title part:summary -0.2, leads-on -0.2, before-apart -0.2, plain -0.21, holds log -0.23, form:numbered -0.34, long-list -0.35,
`,
  },
};
