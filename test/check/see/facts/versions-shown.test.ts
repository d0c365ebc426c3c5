import { expect, it } from 'vitest';
import { factsOf } from '../../../support/facts-of.ts';

const FENCE = '```';

it.each([
  [
    'a list under a heading for what is run',
    `### Environment\n\n${FENCE}markdown\n- OS: Ubuntu 20.04\n- foo: 2.1.0\n- memory: 7.5 GB\n- host: 10.1.2.3\n${FENCE}`,
    ['20.04', '2.1.0'],
  ],
  ['what stands under the heading of a version', `### Terraform Version\n\n${FENCE}\nTerraform v1.7.4\non linux_amd64\n${FENCE}`, ['1.7.4']],
  ['an indented list', 'Redis fails\n\nEnv:\n  node: v18.19.1\n  redis: 7.2-alpine\n  OS: Docker\n', ['18.19.1', '7.2-alpine']],
  ['the answer to a command', `It hangs\n\n${FENCE}console\n$ foo --version\nfoo 0.5.2\n$ foo run 1.2.3\n${FENCE}`, ['0.5.2']],
  ['the answer of an interpreter', `It hangs\n\n${FENCE}python\n>>> frames.__version__\n'0.14.1'\n>>> frames.head(5.2)\n${FENCE}`, ['0.14.1']],
  [
    'packages in a log',
    `It stops\n\n${FENCE}\nnpm ERR! Found: react@19.0.0\n    at /app/node_modules/.pnpm/left@1.0.0/node_modules/left.js:3:1\n${FENCE}`,
    ['19.0.0'],
  ],
])('versions are shown by %s', (_, text, values) => expect(factsOf('versions', text)).toEqual(values));

it('are none in code that sets a number', () => {
  expect(factsOf('versions', `It stops\n\n${FENCE}\nscale: 2.5\nratio 1.25\n${FENCE}`)).toEqual([]);
});

it('is no output of a program', () => expect(factsOf('attachments', 'Env:\n  node: v18.19.1\n  redis: 7.2-alpine\n')).toEqual([]));
