import { expect, it } from 'vitest';
import { AskwellError } from '../../src/errors.ts';
import { speaker } from '../../src/locale/speaker.ts';
import { tellFailure } from '../../src/terminal/tell-failure.ts';
import { memoryHost } from '../support/memory-host.ts';

const wrong = new AskwellError('usage', [{ message: 'usage.resume.none' }, { message: 'usage.json-and-print' }], { saved: '7F3K' });

async function told(terminal: boolean): Promise<string> {
  const world = memoryHost({ terminal, columns: 42 });
  expect(await tellFailure(wrong, { host: world.host, say: await speaker('en'), json: false })).toBe(2);
  return world.err();
}

it('tells a failure on a terminal broken between words, problems under each other', async () => {
  expect(await told(true)).toBe(
    [
      'There are 2 problems:',
      '  - There is no unfinished request. To',
      '    begin one: askwell',
      '  - --json and --print both write to',
      '    standard output. Give only one of',
      '    them.',
      'Your answers are saved. To go on: askwell',
      'resume 7F3K',
      '',
    ].join('\n'),
  );
});

it('tells it to a script one problem a line', async () => {
  expect((await told(false)).split('\n')).toHaveLength(5);
});

it('says nothing of what a command told already, and gives its code', async () => {
  const world = memoryHost({});
  const error = new AskwellError('found', [], { told: true });
  for (const json of [true, false]) expect(await tellFailure(error, { host: world.host, say: await speaker('en'), json })).toBe(5);
  expect(world.out() + world.err()).toBe('');
});

it.each([
  ['ENOSPC', /the disk is full\..+may not be whole/],
  ['EDQUOT', /the disk is full\./],
  ['EIO', /could not be written \(EIO\)/],
])('says on standard error that standard output takes nothing: %s', async (code, words) => {
  const world = memoryHost({});
  const full = Object.assign(new Error('no space'), { code, isOutput: true });
  const stdout = { ...world.host.stdout, write: () => Promise.reject(full) };
  for (const json of [true, false]) {
    expect(await tellFailure(full, { host: { stdout, stderr: world.host.stderr }, say: await speaker('en'), json })).toBe(1);
    expect(world.err()).toMatch(words);
    expect(world.err()).not.toMatch(/: \.|half-written/);
  }
});

it('says nothing where the reader has gone', async () => {
  const world = memoryHost({});
  const stdout = { ...world.host.stdout, write: () => Promise.reject(Object.assign(new Error('gone'), { code: 'EPIPE' })) };
  await tellFailure(wrong, { host: { stdout, stderr: world.host.stderr }, say: await speaker('en'), json: true });
  expect(world.err()).toBe('');
});
