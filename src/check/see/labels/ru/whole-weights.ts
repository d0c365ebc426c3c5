// Written by eval/fit-weights.mjs: edit the cues and fit again, not this file.
import type { Voice } from '../voice.ts';

export const WHOLE: Voice['whole'] = {
  observed: {
    from: 0.6,
    bias: 0.37,
    measures: `
any observed 0.69, title observed 0.45, many observed 0.41, technical 0.32, best observed 0.27, many expected 0.26, second observed 0.25,
 sentences 0.25, many step 0.22, any step 0.21, any expected 0.12, second expected -0.16, title step -0.17, length -0.26,
 title expected -0.59,
`,
    signs: `
form:prose 0.18, title form:prose 0.16, title part:summary 0.16, holds code 0.1, title it-does 0.09, cries 0.08, title code-look 0.06,
 code-look -0.05, leads-on -0.07, holds trace -0.09, title asks -0.11, asks -1.31,
`,
  },
  expected: {
    from: 0.6,
    bias: 0.34,
    measures: `
sentences 0.71, best expected 0.67, many expected 0.53, technical 0.49, many observed 0.39, blocks 0.26, second expected 0.23,
 many step 0.19, second observed 0.14, any step 0.14, best observed 0.1, any expected 0.09, title expected 0.06, second step 0.05,
 any observed -0.12, best step -0.15, length -0.29,
`,
    signs: `
code-look 0.22, plain 0.19, form:prose 0.17, title it-does 0.16, part:expected 0.16, title before-apart 0.14, part:actual 0.13,
 longer than 300 0.12, holds heading 0.1, heads expected 0.1, part:environment 0.09, it-does 0.08, heads actual 0.08, heads steps 0.08,
 longer than 600 0.06, part:steps 0.06, after-apart 0.06, holds trace 0.06, title command 0.06, long-list -0.05, leads-on -0.05,
 quoted-alone -0.05, holds log -0.06, heads error -0.07, shows error -0.07, holds quote -0.08, title asks -0.09, before-apart -0.1,
 part:error -0.11, longer than 150 -0.33, asks -0.83,
`,
  },
  step: {
    from: 0.48,
    bias: 0.4,
    measures: `
any step 0.54, best step 0.51, many observed 0.49, any expected 0.4, many expected 0.37, blocks 0.34, technical 0.33, any observed 0.22,
 second step 0.21, sentences 0.18, title observed 0.15, many step 0.15, second expected -0.09, title expected -0.11, best observed -0.17,
 best expected -0.34, length -0.49,
`,
    signs: `
holds code 0.29, after-apart 0.29, title before-apart 0.27, form:prose 0.2, arrow-path 0.17, holds trace 0.16, command 0.15,
 code-look 0.13, title form:prose 0.12, title part:summary 0.12, quoted-alone 0.12, heads error 0.09, shows error 0.09, title code-quoted 0.07,
 longer than 600 0.06, part:error 0.06, heads expected -0.05, heads description -0.06, part:expected -0.07, title asks -0.08,
 part:description -0.09, title code-look -0.11, heads tried -0.11, part:tried -0.11, leads-on -0.12, form:bulleted -0.12,
 holds log -0.17, longer than 150 -0.19, form:numbered -0.21, asks -0.25, plain -0.26, long-list -0.28, longer than 300 -0.38,
`,
  },
};
