import { describe, expect, it } from 'vitest';
import { AskwellError } from '../../src/errors.ts';
import { readRules } from '../../src/pipeline/read-rules.ts';
import { makeRedactor } from '../../src/redact/redactor.ts';
import { CWD, memoryHost } from '../support/memory-host.ts';

const read = (text: string | Uint8Array) => readRules('rules.yaml', memoryHost({ files: { [`${CWD}/rules.yaml`]: text } }).host);

const problemsOf = async (text: string | Uint8Array) => {
  const error = await read(text).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof AskwellError)) throw error ?? new Error('nothing was wrong');
  expect(error.kind).toBe('usage');
  return error.problems.map(({ message, at }) => [message, at?.line, at?.key]);
};

const rule = (lines: string) => `- id: customer-number\n  kind: customer\n  keywords: [cust-]\n  pattern: CUST-\\d{6}\n${lines}`;

describe('rules of somebody’s own', () => {
  it('find what they say, whatever its case in YAML, and give it a mask of their own kind', async () => {
    const redactor = makeRedactor(await read(rule('  flags: i\n  allow: ["000000$"]\n')));
    expect(redactor.text('CUST-123456, cust-123456, CUST-654321, CUST-000000', 'a')).toBe('[customer-1], [customer-2], [customer-3], CUST-000000');
  });

  it('may be JSON, too', async () => {
    const json = JSON.stringify([{ id: 'a', kind: 'password', keywords: ['zqzq='], pattern: 'zqzq=(?<value>\\w{4,40})', entropy: 1 }]);
    expect(makeRedactor(await read(json)).text('zqzq=Kx9m2Lq4 zqzq=aaaa', 'a')).toBe('zqzq=[password-1] zqzq=aaaa');
  });

  it('are secrets unless they say otherwise: the private table holds no value of theirs', async () => {
    const tableOf = async (lines: string) => {
      const redactor = makeRedactor(await read(rule(lines)));
      redactor.text('CUST-123456', 'a');
      return redactor.table();
    };
    expect(await tableOf('')).toEqual([]);
    expect(await tableOf('  family: personal\n')).toEqual([['[customer-1]', 'CUST-123456']]);
  });

  it('are refused with every mistake at once, each with its line and key', async () => {
    const text = `- id: Bad Id
  kind: "[x]"
  keywords: [ab, "ж", abcd]
  pattern: (a+)+$
  entropy: many
- id: two
  kinds: x
  keyword: [abc]
  pattern: "("
- id: three
  kind: email
  family: secret
  keywords: []
  pattern: "("
  flags: gx
  allow: ["["]
- id: three
  kind: token
  keywords: [abcd]
  pattern: x*
`;
    expect(await problemsOf(text)).toEqual([
      ['rules.id', 1, '0.id'],
      ['rules.kind', 2, '0.kind'],
      ['rules.keyword', 3, '0.keywords.0'],
      ['rules.keyword', 3, '0.keywords.1'],
      ['rules.pattern.slow', 4, '0.pattern'],
      ['rules.entropy', 5, '0.entropy'],
      ['answers.lacks', 6, '1'],
      ['answers.lacks', 6, '1'],
      ['answers.unknown-key-near', 7, '1.kinds'],
      ['answers.unknown-key-near', 8, '1.keyword'],
      ['rules.family', 12, '2.family'],
      ['rules.keywords', 13, '2.keywords'],
      ['rules.pattern.syntax', 14, '2.pattern'],
      ['rules.flags', 15, '2.flags'],
      ['rules.pattern.syntax', 16, '2.allow.0'],
      ['rules.duplicate', 17, '3.id'],
      ['rules.pattern.empty', 20, '3.pattern'],
    ]);
  });

  it.each([
    ['repeats what repeats', '(a+)+$'],
    ['repeats one of two that are the same', '(?:a|a)*$'],
    ['reads the same sign in two ways, behind its keyword', 'cust-(?:b|c|bc)*z'],
    ['has three repetitions of the same signs in a row', '\\d+\\d+\\d+x'],
  ])('are refused when their pattern could take hours: it %s', async (_, pattern) => {
    expect(await problemsOf(`- {id: slow, kind: x, keywords: [cust-], pattern: '${pattern}'}`)).toEqual([['rules.pattern.slow', 1, '0.pattern']]);
  });

  it.each(['(?<=id=)\\d+', '(?:[a-z0-9]{1,20}\\.){1,5}corp', '\\w+\\s*=\\s*\\w+', '.*foo.*bar', '\\p{Lu}[\\p{L}]{1,200} \\p{Lu}'])(
    'may use %s, which is quick enough on a line',
    async (pattern) => {
      expect((await read(`- {id: quick, kind: x, keywords: [cust-], flags: u, pattern: '${pattern}'}`)).rules).toHaveLength(1);
    },
  );

  it.each([
    ['nothing', '', 'rules.empty'],
    ['a map', 'rules: []', 'rules.not-a-list'],
    ['a text', 'hello', 'rules.not-a-list'],
    ['no YAML', '- {', 'answers.syntax.closing'],
    ['bytes that are no text', Uint8Array.of(0xff, 0xff), 'answers.not-utf8'],
    ['more than rules ever are', `# ${'x'.repeat(1_000_000)}`, 'rules.too-large'],
  ])('are refused where the file holds %s', async (_, text, message) => {
    expect((await problemsOf(text)).map(([id]) => id)).toEqual([message]);
  });

  it('are refused where there is no such file', async () => {
    const world = memoryHost({ files: { [`${CWD}/folder/x`]: '' } });
    for (const name of ['nowhere.yaml', 'folder']) await expect(readRules(name, world.host)).rejects.toMatchObject({ kind: 'usage' });
  });
});
