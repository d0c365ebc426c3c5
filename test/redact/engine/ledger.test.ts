import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeRedactor } from '../../../src/redact/redactor.ts';
import type { Rule } from '../../../src/redact/rule.ts';

const rules: readonly Rule[] = [
  {
    id: 'zq-word',
    kind: 'password',
    keywords: ['zqword='],
    pattern: /zqword=(?<value>[^\s;]{1,100})/g,
    remembered: true,
    rank: 3,
    finds: [],
    spares: [],
  },
];
const SECRET = 'Kx9m2Lq4vT7wKx';

async function* pieces(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

async function masked(text: string, redactor = makeRedactor({ rules, details: 100 }), again?: true) {
  const out: Uint8Array[] = [];
  for await (const piece of redactor.content(pieces(text), { name: 'a.log', ...(again ? { again } : {}) })) out.push(Buffer.from(piece));
  return { text: Buffer.concat(out).toString(), redactor };
}

describe('what is told of findings', () => {
  it('counts lines and columns as an editor does, in the text before it was masked', async () => {
    const { redactor } = await masked(`ключ 😀 zqword=${SECRET}; zqword=${SECRET}2\r\nzqword=${SECRET}3`);
    expect(redactor.report().findings.map(({ line, column }) => [line, column])).toEqual([
      [1, 16],
      [1, 39],
      [2, 8],
    ]);
  });

  it('shows whole words of a long line, so that nothing is cut that might turn out to be private', async () => {
    const { redactor } = await masked(`${'x'.repeat(100)} a b zqword=${SECRET} c d ${'y'.repeat(100)}`);
    expect(redactor.report().findings[0]?.excerpt).toBe('… a b zqword=[password-1] c d …');
  });

  it('is void when a text is masked anew, and grows when it is only gone through again', async () => {
    const first = await masked(`${SECRET}\nzqword=${SECRET}`);
    expect(first.redactor.report().total).toBe(2);
    await masked(`${SECRET}\nzqword=${SECRET}`, first.redactor);
    expect(first.redactor.report().total).toBe(2);
    await masked(`bare ${SECRET}`, first.redactor, true);
    expect(first.redactor.report()).toMatchObject({ total: 3, byKind: { password: 3 } });
  });

  it('holds no value, wherever in a line and however late it was learned', async () => {
    const word = fc.stringMatching(/^[a-z0-9]{1,12}$/);
    const line = fc.array(fc.oneof(word, fc.constant(SECRET), fc.constant('zqword=other9Value8'))).map((words) => words.join(' '));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 6 }), async (lines) => {
        const { redactor } = await masked(`${lines.join('\n')}\nzqword=${SECRET}\n`);
        expect(JSON.stringify(redactor.report())).not.toContain(SECRET.slice(0, 8));
      }),
      { numRuns: 60 },
    );
  });
});

describe('looking for what was learned too late', () => {
  const unread = (): AsyncIterable<Uint8Array> => ({
    [Symbol.asyncIterator]: () => {
      throw new Error('it was read');
    },
  });

  it('is not done where nothing was learned since the text began', async () => {
    const { redactor } = await masked('nothing here');
    expect(await redactor.leaks(unread(), { name: 'a.log' })).toBe(false);
    redactor.text(`zqword=${SECRET}`, 'description');
    await expect(redactor.leaks(unread(), { name: 'a.log' })).rejects.toThrow('it was read');
  });
});
