// Written by eval/fit-weights.mjs: edit the cues and fit again, not this file.
import type { Voice } from '../voice.ts';

export const WHOLE: Voice['whole'] = {
  observed: {
    from: 0.58,
    bias: 0.37,
    measures: `
any observed 0.69, title observed 0.45, many observed 0.4, technical 0.32, best observed 0.27, second observed 0.26, many expected 0.26,
 sentences 0.24, many step 0.22, any step 0.21, any expected 0.11, best step 0.05, second expected -0.16, title step -0.17,
 length -0.26, title expected -0.6,
`,
    signs: `
form:prose 0.18, title form:prose 0.16, title part:summary 0.16, title it-does 0.09, holds code 0.09, cries 0.08, title code-look 0.06,
 code-look -0.05, leads-on -0.07, holds trace -0.09, title asks -0.11, asks -1.3,
`,
  },
  expected: {
    from: 0.58,
    bias: 0.34,
    measures: `
sentences 0.72, best expected 0.71, many expected 0.55, technical 0.53, many observed 0.42, blocks 0.26, second expected 0.24,
 many step 0.2, second observed 0.14, any step 0.13, best observed 0.08, title expected 0.06, any expected 0.05, second step 0.05,
 any observed -0.11, best step -0.14, length -0.34,
`,
    signs: `
code-look 0.24, plain 0.19, part:expected 0.18, form:prose 0.17, title it-does 0.17, title before-apart 0.15, part:actual 0.14,
 longer than 300 0.13, heads expected 0.11, holds heading 0.1, part:environment 0.1, heads actual 0.09, it-does 0.08, longer than 600 0.07,
 heads steps 0.07, holds trace 0.07, part:steps 0.06, after-apart 0.06, title command 0.06, form:bulleted 0.05, long-list -0.05,
 form:numbered -0.05, leads-on -0.06, quoted-alone -0.06, holds log -0.06, heads error -0.08, shows error -0.08, holds quote -0.09,
 title asks -0.11, before-apart -0.12, part:error -0.12, longer than 150 -0.32, asks -0.82,
`,
  },
  step: {
    from: 0.5,
    bias: 0.42,
    measures: `
any step 0.55, best step 0.51, many observed 0.49, any expected 0.39, many expected 0.37, technical 0.35, blocks 0.35, any observed 0.24,
 second step 0.21, sentences 0.19, many step 0.16, title observed 0.14, second expected -0.08, title expected -0.11, best observed -0.18,
 best expected -0.34, length -0.5,
`,
    signs: `
after-apart 0.29, holds code 0.28, title before-apart 0.25, form:prose 0.21, arrow-path 0.16, holds trace 0.15, command 0.15,
 title form:prose 0.14, title part:summary 0.14, code-look 0.13, quoted-alone 0.11, heads error 0.09, shows error 0.09, title code-quoted 0.07,
 part:error 0.06, longer than 600 0.05, heads expected -0.05, heads description -0.06, part:expected -0.07, title asks -0.08,
 part:description -0.08, title code-look -0.1, part:tried -0.1, leads-on -0.11, heads tried -0.11, form:bulleted -0.11, holds log -0.15,
 form:numbered -0.19, longer than 150 -0.2, plain -0.25, asks -0.26, long-list -0.26, longer than 300 -0.41,
`,
  },
};
