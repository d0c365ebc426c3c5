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
