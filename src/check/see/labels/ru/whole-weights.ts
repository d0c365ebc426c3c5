// Written by eval/fit-weights.mjs: edit the cues and fit again, not this file.
import type { Voice } from '../voice.ts';

export const WHOLE: Voice['whole'] = {
  observed: {
    from: 0.66,
    bias: 0.35,
    measures: `
any observed 0.73, technical 0.44, title observed 0.39, many observed 0.37, best observed 0.28, any expected 0.16, many expected 0.16,
 best step 0.16, many step 0.16, second expected 0.12, any step 0.09, blocks 0.09, second observed 0.06, second step -0.11,
 best expected -0.12, title step -0.31, sentences -0.32, length -0.35, title expected -0.48,
`,
    signs: `
title it-does 0.19, form:prose 0.17, holds code 0.12, title code-look 0.1, cries 0.07, title before-apart 0.06, title code-quoted 0.05,
 part:description -0.05, title asks -0.06, code-look -0.07, leads-on -0.08, title form:prose -0.1, title part:summary -0.1,
 holds trace -0.12, longer than 150 -0.14, asks -1.04,
`,
  },
  expected: {
    from: 0.6,
    bias: 0.29,
    measures: `
sentences 0.6, technical 0.58, many observed 0.57, best expected 0.44, any expected 0.38, many expected 0.36, many step 0.32,
 best observed 0.23, title expected 0.17, second expected 0.15, blocks 0.09, any step 0.07, best step -0.1, any observed -0.3,
`,
    signs: `
code-look 0.25, plain 0.19, part:actual 0.19, longer than 300 0.17, heads actual 0.16, form:prose 0.14, part:expected 0.14,
 longer than 600 0.12, form:numbered 0.1, holds heading 0.09, heads expected 0.09, title it-does 0.08, arrow-path 0.08, part:environment 0.08,
 heads steps 0.07, part:steps 0.07, long-list 0.05, holds code 0.05, form:bulleted 0.05, before-apart -0.05, shows error -0.07,
 holds log -0.09, heads error -0.1, holds quote -0.12, part:error -0.13, asks -0.14, longer than 150 -0.44,
`,
  },
  step: {
    from: 0.58,
    bias: 0.23,
    measures: `
blocks 0.65, best step 0.49, any step 0.46, technical 0.41, any expected 0.3, sentences 0.27, many observed 0.22, second step 0.18,
 title observed 0.1, many step 0.09, title step 0.08, best observed 0.06, second observed -0.05, second expected -0.12, title expected -0.15,
 length -0.26, best expected -0.29,
`,
    signs: `
title before-apart 0.5, holds code 0.42, after-apart 0.38, code-look 0.22, longer than 600 0.21, form:prose 0.11, holds trace 0.1,
 title code-look 0.08, heads error 0.08, quoted-alone 0.08, arrow-path 0.07, command 0.07, holds quote 0.06, part:error 0.06,
 part:actual 0.05, shows error 0.05, title code-quoted 0.05, heads tried -0.05, form:bulleted -0.05, heads expected -0.05,
 heads environment -0.06, heads description -0.06, part:tried -0.07, part:description -0.07, title form:prose -0.1, title part:summary -0.1,
 leads-on -0.1, before-apart -0.11, holds log -0.12, asks -0.18, longer than 300 -0.19, plain -0.25, form:numbered -0.3, longer than 150 -0.31,
 long-list -0.33,
`,
  },
};
