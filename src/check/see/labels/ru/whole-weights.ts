// Written by eval/fit-weights.mjs: edit the cues and fit again, not this file.
import type { Voice } from '../voice.ts';

export const WHOLE: Voice['whole'] = {
  observed: {
    from: 0.68,
    bias: 0.38,
    measures: `
any observed 0.88, many observed 0.46, title observed 0.34, technical 0.34, many expected 0.25, many step 0.22, second expected 0.21,
 any step 0.2, any expected 0.18, blocks 0.15, best step 0.14, best observed 0.1, sentences -0.14, best expected -0.2, second step -0.2,
 title step -0.24, length -0.4, title expected -0.46,
`,
    signs: `
form:prose 0.18, title it-does 0.17, title code-look 0.15, holds code 0.15, cries 0.11, title before-apart 0.1, plain 0.09,
 title code-quoted 0.06, longer than 300 0.05, before-apart -0.05, part:description -0.06, title form:prose -0.07, title part:summary -0.07,
 holds trace -0.07, code-look -0.08, leads-on -0.13, it-does -0.26, longer than 150 -0.31, asks -0.92,
`,
  },
  expected: {
    from: 0.58,
    bias: 0.34,
    measures: `
sentences 0.65, many observed 0.61, best expected 0.47, many expected 0.46, technical 0.41, any expected 0.38, second expected 0.27,
 blocks 0.2, best observed 0.12, many step 0.1, title expected 0.08, second step 0.07, best step 0.06, any step -0.09, length -0.12,
 any observed -0.2,
`,
    signs: `
code-look 0.27, holds code 0.22, plain 0.21, longer than 600 0.2, form:prose 0.17, heads actual 0.17, title it-does 0.15,
 part:actual 0.15, part:expected 0.14, title before-apart 0.11, arrow-path 0.1, heads expected 0.1, longer than 300 0.08,
 heads description 0.07, form:bulleted 0.06, title code-look 0.05, holds heading 0.05, after-apart 0.05, title cries -0.05,
 long-list -0.06, title command -0.06, before-apart -0.07, holds trace -0.07, asks -0.08, holds quote -0.08, leads-on -0.09,
 command -0.1, holds log -0.12, heads error -0.14, part:error -0.14, longer than 150 -0.5,
`,
  },
  step: {
    from: 0.48,
    bias: 0.21,
    measures: `
blocks 0.67, any step 0.52, best step 0.4, technical 0.36, any expected 0.19, second step 0.16, sentences 0.12, title observed 0.09,
 many step 0.09, many observed 0.08, best observed 0.07, second observed -0.05, any observed -0.06, second expected -0.06,
 title expected -0.16, best expected -0.21,
`,
    signs: `
holds code 0.32, title it-does 0.3, after-apart 0.3, title before-apart 0.25, code-look 0.11, form:prose 0.1, title code-look 0.1,
 holds heading 0.1, longer than 600 0.09, before-apart 0.08, holds trace 0.08, heads actual 0.06, part:actual 0.05, part:error 0.05,
 holds log -0.06, long-list -0.12, form:numbered -0.12, it-does -0.15, asks -0.15, title form:prose -0.16, title part:summary -0.16,
 longer than 300 -0.17, longer than 150 -0.26, plain -0.28,
`,
  },
};
