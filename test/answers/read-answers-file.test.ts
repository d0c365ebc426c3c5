import { describe, expect, it } from 'vitest';
import { readAnswersFile } from '../../src/answers/read-answers-file.ts';
import { AskwellError } from '../../src/errors.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readAnswersFile(bytes(text), 'answers.yml');

describe('readAnswersFile', () => {
  it('keeps every character of values that look like numbers', async () => {
    const { answers } = await read('summary: 0012345\nactual: 0x80070005\nproduct: { version: 4.10 }\ncontact: { phone: +79123456789 }\n');
    expect(answers).toEqual({ summary: '0012345', actual: '0x80070005', product: { version: '4.10' }, contact: { phone: '+79123456789' } });
  });

  it('lists all problems at once, each with its line', async () => {
    const error = await read('sumary: x\nkind: tecnical\nsteps: one\n').catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(AskwellError);
    expect((error as AskwellError).problems.map(({ message, at }) => [message, at?.line])).toEqual([
      ['answers.unknown-key-near', 1],
      ['answers.choice-near', 2],
      ['answers.type.list', 3],
    ]);
  });
});
