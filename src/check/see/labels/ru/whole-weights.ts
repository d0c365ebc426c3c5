// Written by eval/fit-weights.mjs: edit the cues and fit again, not this file.
import type { Voice } from '../voice.ts';

export const WHOLE: Voice['whole'] = {
  observed: {
    from: 0.58,
    bias: 0.37,
    measures: `
any observed 0.71, title observed 0.54, many observed 0.39, technical 0.37, many expected 0.26, best observed 0.25, many step 0.2,
 second observed 0.19, any step 0.19, sentences 0.14, any expected 0.1, best step 0.09, second expected -0.05, length -0.27,
 title step -0.29, title expected -0.6,
`,
    signs: `
form:prose 0.18, title it-does 0.11, holds code 0.1, title form:prose 0.08, title part:summary 0.08, title code-look 0.08,
 cries 0.07, code-quoted 0.05, longer than 150 -0.05, longer than 300 -0.05, before-apart -0.05, part:description -0.05, plain -0.06,
 code-look -0.08, leads-on -0.11, title asks -0.12, holds trace -0.13, asks -1.27,
`,
  },
  expected: {
    from: 0.54,
    bias: 0.37,
    measures: `
best expected 0.69, sentences 0.63, technical 0.56, many expected 0.52, many observed 0.41, many step 0.3, second expected 0.23,
 second observed 0.14, blocks 0.13, best observed 0.1, title expected 0.09, any expected 0.08, best step -0.06, any observed -0.15,
 length -0.24,
`,
    signs: `
code-look 0.24, form:prose 0.18, plain 0.17, title it-does 0.14, part:expected 0.13, part:actual 0.11, title before-apart 0.11,
 title form:prose 0.1, title part:summary 0.1, holds heading 0.09, heads steps 0.09, heads actual 0.08, heads expected 0.08,
 part:steps 0.07, part:environment 0.07, it-does 0.06, longer than 300 0.05, title command 0.05, title cries 0.05, quoted-alone -0.05,
 holds log -0.05, leads-on -0.06, shows error -0.06, heads error -0.08, title asks -0.09, holds quote -0.09, before-apart -0.11,
 part:error -0.12, longer than 150 -0.32, asks -0.84,
`,
  },
  step: {
    from: 0.46,
    bias: 0.42,
    measures: `
any step 0.62, many observed 0.56, blocks 0.51, technical 0.46, many expected 0.44, best step 0.44, any expected 0.34, sentences 0.23,
 any observed 0.22, second step 0.21, many step 0.15, title step 0.11, title observed 0.09, second observed -0.06, second expected -0.11,
 title expected -0.11, best observed -0.17, best expected -0.29, length -0.55,
`,
    signs: `
holds code 0.36, title before-apart 0.33, after-apart 0.28, code-look 0.22, form:prose 0.2, arrow-path 0.2, command 0.15,
 quoted-alone 0.12, title form:prose 0.11, title part:summary 0.11, holds trace 0.11, longer than 600 0.08, heads error 0.08,
 shows error 0.08, title it-does 0.07, title code-quoted 0.07, holds quote 0.05, heads actual 0.05, before-apart -0.05, heads expected -0.05,
 heads description -0.06, part:expected -0.07, title code-look -0.08, part:description -0.08, title asks -0.09, part:tried -0.09,
 form:bulleted -0.11, heads tried -0.12, leads-on -0.19, holds log -0.19, longer than 150 -0.23, plain -0.26, form:numbered -0.26,
 asks -0.3, long-list -0.32, longer than 300 -0.38,
`,
  },
};
