import { describe, expect, it } from 'vitest';
import { AskwellError, type ErrorKind, type Problem } from '../../src/errors.ts';
import { speaker } from '../../src/locale/speaker.ts';
import { failureText, problemText } from '../../src/terminal/failure-text.ts';
import { tellFailure } from '../../src/terminal/tell-failure.ts';
import { memoryHost } from '../support/memory-host.ts';

const say = await speaker('en');
const wrong: Problem = { message: 'usage.resume.none' };

describe('a failure in words', () => {
  it.each<[Problem['at'], string]>([
    [{ file: 'a.yml', line: 3, column: 7 }, 'a.yml:3:7: '],
    [{ file: 'a.yml' }, 'a.yml: '],
    [{ line: 3 }, '3: '],
    [{ flag: '--from' }, ''],
    [undefined, ''],
    [{ file: 'a\u001b[2J.yml' }, 'a␛[2J.yml: '],
  ])('has the place before each problem: %j', (at, place) => {
    expect(problemText({ ...wrong, ...(at ? { at } : {}) }, say)).toBe(`${place}${say(wrong.message)}`);
  });

  it.each<[Problem['at'], string]>([
    [{ key: 'when', flag: '--when' }, '--when: It is not clear'],
    [{ key: 'when', flag: '--when', file: 'a.yml', line: 1 }, 'a.yml:1: when: It is not clear'],
    [{ key: 'zone' }, 'when: It is not clear'],
  ])('names a value as it was typed, by its flag or by its key in a file: %j', (at, words) => {
    expect(problemText({ message: 'answers.moment.unclear', values: { key: 'when', text: 'someday' }, ...(at ? { at } : {}) }, say)).toContain(words);
  });

  it.each([
    ['en', 'Standard input is no text', 'standard input:3:1: '],
    ['ru', 'Стандартный ввод — не текст', 'стандартный ввод:3:1: '],
  ] as const)('calls standard input by words, %s', async (language, words, place) => {
    const say = await speaker(language);
    expect(problemText({ message: 'check.no-text', values: { file: '-' } }, say)).toContain(words);
    expect(problemText({ ...wrong, at: { file: '-', line: 3, column: 1 } }, say)).toBe(`${place}${say(wrong.message)}`);
    expect(problemText({ message: 'check.no-text', values: { file: '-a' } }, say)).toMatch(/^-a /);
  });

  it.each<[ErrorKind, string]>([
    ['stopped', say('error.stopped')],
    ['bug', say('error.bug')],
  ])('has words of its own for a %s that names no problem', (kind, words) => {
    expect(failureText(new AskwellError(kind, []), say).split('\n')[0]).toBe(words);
  });

  it.each([
    [Object.assign(new Error('a\u0007b'), { stack: 'Error: a\u0007b\n    at c' }), 'Error: a␇b\n    at c'],
    [Object.assign(new Error('no stack'), { stack: undefined }), 'no stack'],
    ['only words', 'only words'],
    [undefined, 'undefined'],
  ])('shows what a mistake of ours came from, harmlessly: %j', (cause, shown) => {
    const text = failureText(new AskwellError('bug', [], { cause }), say);
    expect(text).toBe([say('error.bug'), shown, say('error.bug.report', { version: '0.0.0-test' })].join('\n'));
  });

  it('shows no trace of what was not our mistake', () => {
    expect(failureText(new AskwellError('environment', [wrong], { cause: new Error('inside') }), say)).toBe(say(wrong.message));
  });
});

describe('a failure as JSON', () => {
  const told = async (error: unknown) => {
    const world = memoryHost();
    const code = await tellFailure(error, { host: world.host, say, json: true });
    return { code, error: JSON.parse(world.out()).error };
  };

  it('has the message of its only problem, its place and the draft', async () => {
    const problem: Problem = { ...wrong, at: { file: 'a.yml', line: 3 } };
    expect(await told(new AskwellError('usage', [problem], { saved: '7F3K' }))).toEqual({
      code: 2,
      error: { kind: 'usage', message: say(wrong.message), problems: [{ message: say(wrong.message), file: 'a.yml', line: 3 }], draft: '7F3K' },
    });
  });

  it('says how many problems there are when there are several', async () => {
    const { error } = await told(new AskwellError('usage', [wrong, wrong]));
    expect(error.message).toBe(say('error.several', { count: 2 }));
    expect(error.problems).toHaveLength(2);
  });

  it('counts what goes on about a problem with that problem, and shows it below', async () => {
    const more: Problem = { message: 'attach.over-help', goesOn: true };
    expect((await told(new AskwellError('attachments', [wrong, more]))).error.message).toBe(say(wrong.message));
    expect(failureText(new AskwellError('attachments', [wrong, more]), say)).toBe(`${say(wrong.message)}\n  ${say(more.message)}`);
    const both = failureText(new AskwellError('attachments', [wrong, more, wrong]), say).split('\n');
    expect(both).toEqual([say('error.several', { count: 2 }), `  - ${say(wrong.message)}`, `    ${say(more.message)}`, `  - ${say(wrong.message)}`]);
  });

  it('is not told to a reader who is gone, and the code stays', async () => {
    const { host } = memoryHost();
    const write = async () => {
      throw Object.assign(new Error('EIO'), { code: 'EIO' });
    };
    const gone = { stdout: { ...host.stdout, write }, stderr: { ...host.stderr, write } };
    for (const json of [true, false]) expect(await tellFailure(new AskwellError('usage', [wrong]), { host: gone, say, json })).toBe(2);
  });
});
